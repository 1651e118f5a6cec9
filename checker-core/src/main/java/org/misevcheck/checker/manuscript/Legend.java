package org.misevcheck.checker.manuscript;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the pages at the end of an annotated copy tell besides the notes.
 *
 * @param document the document's name, as messages call it
 * @param version of the checker
 * @param titles what the codes and places in the notes stand for, in the order in which they are to be listed
 * @param remarks sentences that the reader should know, such as what was not looked for
 */
public record Legend(String document, String version, Map<String, String> titles, List<String> remarks) {

    public Legend {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        remarks = List.copyOf(remarks);
    }
}
