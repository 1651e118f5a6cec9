package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An article that is made up, read from its source in {@code samples/manuscript-check/manuscripts}, so that documents of
 * all formats can be made of one text.
 */
record MadeUpPaper(
        String title,
        String notice,
        String journal,
        String doi,
        List<Author> authors,
        List<String> affiliations,
        String correspondence,
        List<String> keywords,
        List<Part> parts) {

    /**
     * An author.
     *
     * @param orcid empty where none is stated
     * @param at numbers of affiliations, and an asterisk for correspondence
     */
    record Author(String name, String orcid, String at) {

        private static final Pattern FORM = Pattern.compile("([^(\\d]+?)(?: \\(([-\\dX]+)\\))? ([\\d,*]+)");

        static Author of(String text) {
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("no author: " + text);
            }
            return new Author(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2), matcher.group(3));
        }
    }

    /** A heading, a paragraph and so on; a table's rows and a figure's bars stand in its lines. */
    record Part(Kind kind, String text, List<String> lines) {

        List<List<String>> cells() {
            return lines.stream()
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList())
                    .toList();
        }

        /** Labels and values, by turns. */
        List<String> bars() {
            return Stream.of(lines.get(0).split("; "))
                    .flatMap(bar ->
                            Stream.of(bar.substring(0, bar.lastIndexOf(' ')), bar.substring(bar.lastIndexOf(' ') + 1)))
                    .toList();
        }
    }

    enum Kind {
        SECTION,
        SUBSECTION,
        PARAGRAPH,
        TABLE,
        FIGURE,
        REFERENCE
    }

    /** A stretch of text that looks alike; {@code shift} is 1 for raised, -1 for lowered. */
    record Run(String text, boolean bold, int shift) {

        private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
        private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₋";
        private static final String LEVEL = "0123456789−";

        static List<Run> of(String text) {
            List<Run> runs = new ArrayList<>();
            StringBuilder run = new StringBuilder();
            boolean bold = false;
            int shift = 0;
            for (int i = 0; i < text.length(); i++) {
                boolean turns = text.startsWith("**", i);
                char c = text.charAt(i);
                int now = RAISED.indexOf(c) >= 0 ? 1 : LOWERED.indexOf(c) >= 0 ? -1 : 0;
                if ((turns || now != shift) && run.length() > 0) {
                    runs.add(new Run(run.toString(), bold, shift));
                    run.setLength(0);
                }
                shift = now;
                if (turns) {
                    bold = !bold;
                    i++;
                } else {
                    run.append(now == 0 ? c : LEVEL.charAt((now > 0 ? RAISED : LOWERED).indexOf(c)));
                }
            }
            if (run.length() > 0) {
                runs.add(new Run(run.toString(), bold, shift));
            }
            return runs;
        }
    }

    static MadeUpPaper of(String source) {
        List<String> lines = source.lines().filter(line -> !line.isBlank()).toList();
        List<Part> parts = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("### ")) {
                parts.add(new Part(Kind.SUBSECTION, line.substring(4), List.of()));
            } else if (line.startsWith("## ")) {
                parts.add(new Part(Kind.SECTION, line.substring(3), List.of()));
            } else if (line.startsWith("|") || line.startsWith("Bars: ")) {
                Part last = parts.remove(parts.size() - 1);
                List<String> all = new ArrayList<>(last.lines());
                all.add(line.replaceFirst("^Bars: ", ""));
                parts.add(new Part(line.startsWith("|") ? Kind.TABLE : Kind.FIGURE, last.text(), all));
            } else if (line.matches("\\d+\\. .*")) {
                parts.add(new Part(Kind.REFERENCE, line, List.of()));
            } else if (!parts.isEmpty()) {
                parts.add(new Part(Kind.PARAGRAPH, line, List.of()));
            }
        }
        return new MadeUpPaper(
                lines.get(0).substring(2),
                said(lines, "Notice").get(0),
                said(lines, "Journal").get(0),
                said(lines, "DOI").get(0),
                said(lines, "Author").stream().map(Author::of).toList(),
                said(lines, "Affiliation"),
                String.join("", said(lines, "Correspondence")),
                said(lines, "Keywords").stream()
                        .flatMap(line -> Stream.of(line.split("; ")))
                        .toList(),
                List.copyOf(parts));
    }

    private static List<String> said(List<String> lines, String key) {
        return lines.stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .toList();
    }

    /** What stands under a section's heading, to the next section. */
    List<Part> in(String section) {
        return parts.stream()
                .dropWhile(part -> !(part.kind() == Kind.SECTION && part.text().equals(section)))
                .skip(1)
                .takeWhile(part -> part.kind() != Kind.SECTION)
                .toList();
    }

    /** As plain text: nothing but its lines. */
    String text() {
        StringBuilder out = new StringBuilder(title).append("\n\n");
        out.append(notice)
                .append("\n\n")
                .append(journal)
                .append("\nhttps://doi.org/")
                .append(doi)
                .append("\n\n");
        authors.forEach(author -> out.append(author.name())
                .append(author.orcid().isEmpty() ? "" : " (ORCID " + author.orcid() + ")")
                .append(' ')
                .append(author.at())
                .append('\n'));
        affiliations.forEach(affiliation -> out.append(affiliation).append('\n'));
        out.append(correspondence).append("\n\n");
        if (!keywords.isEmpty()) {
            out.append("Keywords: ").append(String.join("; ", keywords)).append("\n\n");
        }
        for (Part part : parts) {
            out.append(part.text().replace("**", "")).append('\n');
            if (part.kind() == Kind.TABLE) {
                part.cells().forEach(row -> out.append(String.join("\t", row)).append('\n'));
            }
            out.append(part.kind() == Kind.REFERENCE ? "" : "\n");
        }
        return out.toString();
    }
}
