package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds section names that an extraction has run together with the text around: {@code ... of the host. Methods Cells
 * were ...}. They stand behind the end of a sentence, or the number of a page, and before a capital or a number.
 */
final class EmbeddedHeadings {

    private static final List<String> NAMES = List.of(
            "Abstract",
            "Introduction",
            "Background",
            "Materials and methods",
            "Material and methods",
            "Methods",
            "Experimental procedures",
            "Results and discussion",
            "Results",
            "Discussion",
            "Conclusions",
            "Conclusion",
            "Abbreviations",
            "Acknowledgements",
            "Acknowledgments",
            "Funding",
            "Availability of data and materials",
            "Data availability",
            "Authors' contributions",
            "Author contributions",
            "Ethics approval and consent to participate",
            "Ethics statement",
            "Ethics approval",
            "Consent for publication",
            "Competing interests",
            "Conflict of interest",
            "References");

    /** What goes on from "Methods" in the names of journals. */
    private static final Set<String> JOURNALS = Set.of("Mol", "Enzymol", "Cell", "Probl", "Inf", "Ecol", "Appl");

    private EmbeddedHeadings() {}

    /**
     * Parts a paragraph around the names in it.
     *
     * @param wanted the roles that no heading of the document has
     */
    static List<Block> parted(Block block, Predicate<SectionRole> wanted) {
        List<Block> parts = new ArrayList<>();
        String text = block.text();
        int start = 0;
        boolean boundary = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (boundary && Character.isUpperCase(c)) {
                int end = nameEnd(text, i);
                SectionRole role = end == 0 ? null : SectionNames.roleOf(text.substring(i, end));
                if (role != null && wanted.test(role)) {
                    add(parts, block, Block.Kind.BODY, start, i);
                    add(parts, block, Block.Kind.HEADING, i, end);
                    start = end;
                    i = end;
                    continue;
                }
            }
            if (c != ' ') {
                boundary = ".?!])".indexOf(c) >= 0
                        || Character.isDigit(c)
                        || boundary && "\"'\u2019\u201d".indexOf(c) >= 0;
            }
        }
        if (parts.isEmpty()) {
            return List.of(block);
        }
        add(parts, block, Block.Kind.BODY, start, text.length());
        return parts;
    }

    /** Where a name ends that begins at an index and that more text follows; 0 if none does. */
    private static int nameEnd(String text, int start) {
        for (String name : NAMES) {
            int end = start + name.length();
            if (end + 2 < text.length()
                    && text.charAt(end) == ' '
                    && text.regionMatches(true, start, name, 0, name.length())
                    && capitals(text.substring(start, end), name)
                    && (Character.isUpperCase(text.charAt(end + 1)) || Character.isDigit(text.charAt(end + 1)))) {
                int word = end + 1;
                while (word < text.length() && Character.isLetter(text.charAt(word))) {
                    word++;
                }
                return JOURNALS.contains(text.substring(end + 1, word)) ? 0 : end;
            }
        }
        return 0;
    }

    /** Whether a name is printed as names are: Like This, Like this or LIKE THIS. */
    private static boolean capitals(String printed, String name) {
        return printed.equals(name)
                || printed.equals(name.toUpperCase(Locale.ROOT))
                || Character.isUpperCase(printed.charAt(printed.lastIndexOf(' ') + 1));
    }

    private static void add(List<Block> parts, Block block, Block.Kind kind, int from, int to) {
        int start = from;
        while (start < to && block.text().charAt(start) == ' ') {
            start++;
        }
        if (start == to) {
            return;
        }
        List<Block.Word> words = new ArrayList<>();
        for (Block.Word word : block.words()) {
            if (word.start() >= start && word.end() <= to) {
                words.add(new Block.Word(word.start() - start, word.end() - start, word.region()));
            }
        }
        int page = words.isEmpty() ? block.page() : words.get(0).region().page();
        parts.add(new Block(kind, block.text().substring(start, to).stripTrailing(), page, words));
    }
}
