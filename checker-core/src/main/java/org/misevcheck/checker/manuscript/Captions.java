package org.misevcheck.checker.manuscript;

/** Tells captions from text by how they begin: "Fig. 3. Size of ..." is one, "Figure 3 shows ..." is none. */
final class Captions {

    private static final String[] LABELS = {
        "supplementary figure",
        "supplementary fig.",
        "supplementary fig",
        "supplementary table",
        "supplemental figure",
        "supplemental fig.",
        "supplemental table",
        "extended data figure",
        "extended data fig.",
        "extended data table",
        "additional file",
        "supplementary file",
        "supplementary movie",
        "supplementary video",
        "supplementary data",
        "figure",
        "fig.",
        "fig",
        "table",
        "tab.",
        "scheme",
        "video",
        "movie",
        "box",
        "source data",
        "dataset"
    };

    private Captions() {}

    /** Whether a paragraph that begins so is the caption of a figure or a table. */
    static boolean isCaption(String text) {
        int end = labelEnd(text);
        if (end <= 0) {
            return false;
        }
        if (end == text.length()) {
            return true;
        }
        char c = text.charAt(end);
        if (".:|\u2014\u2013-\u2503".indexOf(c) >= 0) {
            return end + 1 == text.length() || text.charAt(end + 1) != ',';
        }
        if (!Character.isWhitespace(c)) {
            // run together, as some extractions leave it: "Figure 1Time course"
            return Character.isUpperCase(c) && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
        }
        int next = end + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length()
                || !Character.isLowerCase(text.charAt(next)) && ",;)".indexOf(text.charAt(next)) < 0;
    }

    /** Where a label such as "Fig. 3" or "Table S1" ends that a text begins with; 0 if it begins with none. */
    static int labelEnd(String text) {
        int listed = supportingEnd(text);
        if (listed > 0) {
            return listed;
        }
        for (String label : LABELS) {
            if (text.regionMatches(true, 0, label, 0, label.length())) {
                int i = label.length();
                while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
                    i++;
                }
                int number = numberEnd(text, i);
                if (number > i) {
                    return behindSupplement(text, number);
                }
            }
        }
        return 0;
    }

    /** "S1 Fig", "S2 Table", as lists of supporting information have it. */
    private static int supportingEnd(String text) {
        if (text.isEmpty() || text.charAt(0) != 'S') {
            return 0;
        }
        int number = numberEnd(text, 1);
        if (number == 1 || number + 1 >= text.length() || text.charAt(number) != ' ') {
            return 0;
        }
        for (String kind : new String[] {"Fig", "Table", "File", "Text", "Appendix", "Checklist", "Dataset", "Video"}) {
            if (text.startsWith(kind, number + 1)) {
                return number + 1 + kind.length();
            }
        }
        return 0;
    }

    /** Digits, with an "S" before them, or Roman; a letter of the panel behind. */
    private static int numberEnd(String text, int from) {
        int i = from;
        if (i < text.length() && (text.charAt(i) == 'S' || text.charAt(i) == 's' || text.charAt(i) == 'A')) {
            i++;
        }
        int digits = i;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        if (i == digits) {
            i = from;
            while (i < text.length() && "IVX".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
        }
        boolean ends = i > from && (i == text.length() || !Character.isLowerCase(text.charAt(i)));
        return ends && Character.isDigit(text.charAt(i - 1)) || ends && text.charAt(i - 1) != 'S' ? i : from;
    }

    /** "Figure 2—figure supplement 1" and "Figure 2—source data 1" are one label. */
    private static int behindSupplement(String text, int number) {
        if (number < text.length() && "\u2014\u2013-".indexOf(text.charAt(number)) >= 0) {
            for (String supplement : new String[] {"figure supplement ", "source data "}) {
                if (text.regionMatches(true, number + 1, supplement, 0, supplement.length())) {
                    return numberEnd(text, number + 1 + supplement.length());
                }
            }
        }
        return number;
    }
}
