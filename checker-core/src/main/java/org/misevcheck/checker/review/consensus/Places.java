package org.misevcheck.checker.review.consensus;

import java.util.HashMap;
import java.util.Map;

/** The entries of lists in one manifest, by what the same entries are called in another. */
public final class Places {

    private final Map<String, String> entries = new HashMap<>();

    /** No entry yet; a place in none of them is called the same. */
    public Places() {}

    /** An entry that stands in one place here and in another there. */
    public void add(String here, String there) {
        entries.put(here, there);
    }

    /** Where the statement of this place stands there; the same place when its entries are not known. */
    public String there(String here) {
        for (int end = here.lastIndexOf(']'); end >= 0; end = here.lastIndexOf(']', end - 1)) {
            String entry = entries.get(here.substring(0, end + 1));
            if (entry != null) {
                return entry + here.substring(end + 1);
            }
        }
        return here;
    }
}
