package org.misevcheck.checker.report;

import java.util.HashSet;
import java.util.Set;

/** Places of studies on the page: of safe characters only, no two the same, and by the same order always the same. */
final class StudyAnchors {

    private final Set<String> given = new HashSet<>();

    /** The place of the next study, which has this identifier. */
    String next(String id) {
        StringBuilder anchor = new StringBuilder("study-");
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean safe = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
            anchor.append(safe ? c : '_');
        }
        String unique = anchor.toString();
        for (int n = 2; !given.add(unique); n++) {
            unique = anchor + "--" + n;
        }
        return unique;
    }

    /** The place of a criterion; codes are safe by their form. */
    static String of(String criterionCode) {
        return "criterion-" + criterionCode;
    }
}
