package org.misevcheck.checker.manuscript;

import java.util.List;
import java.util.Locale;

/** A made-up paper as journals' archives keep it. */
final class MadeUpJats {

    private final StringBuilder out = new StringBuilder();
    private int number;

    private MadeUpJats() {}

    static String of(MadeUpPaper paper) {
        MadeUpJats jats = new MadeUpJats();
        jats.article(paper);
        return jats.out.toString();
    }

    private void article(MadeUpPaper paper) {
        out.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.2 20190208//EN" "JATS-archivearticle1.dtd">
                <article article-type="research-article" xml:lang="en">
                <front>
                <journal-meta><journal-title-group><journal-title>%s</journal-title></journal-title-group></journal-meta>
                <article-meta>
                <article-id pub-id-type="doi">%s</article-id>
                <title-group><article-title>%s</article-title></title-group>
                <contrib-group>
                """.formatted(
                        escaped(paper.journal().replaceFirst(" \\d.*", "")), paper.doi(), escaped(paper.title())));
        for (MadeUpPaper.Author author : paper.authors()) {
            int last = author.name().lastIndexOf(' ');
            out.append("<contrib contrib-type=\"author\"%s>"
                    .formatted(author.at().contains("*") ? " corresp=\"yes\"" : ""));
            if (!author.orcid().isEmpty()) {
                out.append("<contrib-id contrib-id-type=\"orcid\">https://orcid.org/")
                        .append(author.orcid())
                        .append("</contrib-id>");
            }
            out.append("<name><surname>%s</surname><given-names>%s</given-names></name>"
                    .formatted(author.name().substring(last + 1), author.name().substring(0, last)));
            for (String at : author.at().split(",")) {
                if (!at.equals("*")) {
                    out.append("<xref ref-type=\"aff\" rid=\"aff%s\">%s</xref>".formatted(at, at));
                }
            }
            out.append("</contrib>\n");
        }
        out.append("</contrib-group>\n");
        for (String affiliation : paper.affiliations()) {
            out.append("<aff id=\"aff%s\"><label>%s</label> %s</aff>\n"
                    .formatted(affiliation.charAt(0), affiliation.charAt(0), escaped(affiliation.substring(2))));
        }
        if (!paper.correspondence().isEmpty()) {
            out.append("<author-notes><corresp>%s</corresp><fn><p>%s</p></fn></author-notes>\n"
                    .formatted(escaped(paper.correspondence()), escaped(paper.notice())));
        }
        if (!paper.in("Abstract").isEmpty()) {
            out.append("<abstract>");
            paper.in("Abstract").forEach(this::part);
            out.append("</abstract>\n");
        }
        if (!paper.keywords().isEmpty()) {
            out.append("<kwd-group>");
            paper.keywords().forEach(word -> out.append("<kwd>%s</kwd>".formatted(escaped(word))));
            out.append("</kwd-group>\n");
        }
        out.append("</article-meta>\n</front>\n<body>\n");
        List<String> sections = paper.parts().stream()
                .filter(part -> part.kind() == MadeUpPaper.Kind.SECTION)
                .map(MadeUpPaper.Part::text)
                .toList();
        sections.stream()
                .filter(section ->
                        !List.of("Abstract", "Declarations", "References").contains(section))
                .forEach(section -> section(section, paper.in(section)));
        out.append("</body>\n<back>\n");
        if (sections.contains("Declarations")) {
            section("Declarations", paper.in("Declarations"));
        }
        if (sections.contains("References")) {
            out.append("<ref-list><title>References</title>\n");
            paper.in("References").forEach(this::part);
            out.append("</ref-list>\n");
        }
        out.append("</back>\n</article>\n");
    }

    private void section(String title, List<MadeUpPaper.Part> parts) {
        String type = title.toLowerCase(Locale.ROOT).split(" ")[0];
        out.append("<sec%s><title>%s</title>\n"
                .formatted(
                        type.equals("introduction")
                                ? " sec-type=\"intro\""
                                : type.equals("declarations") ? "" : " sec-type=\"" + type + "\"",
                        escaped(title)));
        boolean open = false;
        for (MadeUpPaper.Part part : parts) {
            if (part.kind() == MadeUpPaper.Kind.SUBSECTION) {
                out.append(open ? "</sec>\n" : "")
                        .append("<sec><title>")
                        .append(escaped(part.text()))
                        .append("</title>\n");
                open = true;
            } else {
                part(part);
            }
        }
        out.append(open ? "</sec>\n" : "").append("</sec>\n");
    }

    private void part(MadeUpPaper.Part part) {
        switch (part.kind()) {
            case TABLE -> {
                number++;
                caption("table-wrap", "T" + number, part.text());
                out.append("<table>");
                List<List<String>> rows = part.cells();
                for (List<String> row : rows) {
                    String cell = row == rows.get(0) ? "th" : "td";
                    out.append(row == rows.get(0) ? "<thead><tr>" : "<tr>");
                    row.forEach(text -> out.append("<%s>%s</%s>".formatted(cell, inline(text), cell)));
                    out.append(row == rows.get(0) ? "</tr></thead><tbody>\n" : "</tr>\n");
                }
                out.append("</tbody></table></table-wrap>\n");
            }
            case FIGURE -> {
                number++;
                caption("fig", "F" + number, part.text());
                out.append("</fig>\n");
            }
            case REFERENCE -> {
                String label = part.text().substring(0, part.text().indexOf('.'));
                out.append("<ref id=\"B%s\"><label>%s</label><mixed-citation>%s</mixed-citation></ref>\n"
                        .formatted(label, label, escaped(part.text().substring(label.length() + 2))));
            }
            default -> out.append("<p>").append(inline(part.text())).append("</p>\n");
        }
    }

    /** Label and caption; the label is what is set in bold. */
    private void caption(String element, String id, String text) {
        int end = text.indexOf("**", 2);
        out.append("<%s id=\"%s\"><label>%s</label><caption><p>%s</p></caption>"
                .formatted(
                        element,
                        id,
                        text.substring(2, end).replaceFirst("\\.$", ""),
                        inline(text.substring(end + 2).strip())));
    }

    private static String inline(String text) {
        StringBuilder out = new StringBuilder();
        for (MadeUpPaper.Run run : MadeUpPaper.Run.of(text)) {
            String shown =
                    escaped(run.text()).replaceAll("\\[(\\d)\\]", "[<xref ref-type=\"bibr\" rid=\"B$1\">$1</xref>]");
            String shifted =
                    run.shift() > 0 ? "<sup>" + shown + "</sup>" : run.shift() < 0 ? "<sub>" + shown + "</sub>" : shown;
            out.append(run.bold() ? "<bold>" + shifted + "</bold>" : shifted);
        }
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
