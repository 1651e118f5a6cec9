package org.misevcheck.checker.manuscript;

/** Raised and lowered digits and signs as Unicode has them: {@code 10⁹}, {@code cm⁻²}, {@code CO₂}. */
final class Raised {

    private static final String PLAIN = "0123456789+-\u2212=()";
    private static final String SUPER =
            "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207b\u207c\u207d\u207e";
    private static final String SUB =
            "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b\u208b\u208c\u208d\u208e";

    private Raised() {}

    /** Text that stands raised; as it is where Unicode has no raised form of its letters. */
    static String superscript(String text) {
        return shifted(text, SUPER);
    }

    /** Text that stands lowered. */
    static String subscript(String text) {
        return shifted(text, SUB);
    }

    private static String shifted(String text, String forms) {
        StringBuilder shifted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int form = PLAIN.indexOf(c);
            if (form < 0 && Character.isLetter(c)) {
                return text;
            }
            shifted.append(form < 0 ? c : forms.charAt(form));
        }
        return shifted.toString();
    }
}
