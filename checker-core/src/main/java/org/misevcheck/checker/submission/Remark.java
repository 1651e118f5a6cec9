package org.misevcheck.checker.submission;

import java.util.List;
import org.misevcheck.checker.evidence.Passage;

/**
 * Something to look at before the paper is sent in.
 *
 * @param code {@code SUB-ORCID-01}; permanent
 * @param message what was found
 * @param mend what to do about it
 * @param passages every place it is about; empty where it is about the file, or about what is missing
 */
public record Remark(String code, Severity severity, String message, String mend, List<Passage> passages) {

    public Remark {
        passages = List.copyOf(passages);
    }
}
