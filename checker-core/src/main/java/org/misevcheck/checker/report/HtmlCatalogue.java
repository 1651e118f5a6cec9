package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.RequirementLevel;
import org.misevcheck.checker.guideline.Verification;

/**
 * The catalogue as a site: a page with all guidelines, one for each guideline and one for each criterion. Each page is
 * one file, as the report is, and has no script; links between them are relative.
 */
final class HtmlCatalogue {

    private static final HtmlPage PAGE = new HtmlPage(List.of("page.css", "catalogue.css"), null);

    private final CatalogueContents contents;
    private final Set<Format> formats;
    private final Markup page = new Markup();

    /** The site, whose first page leads to the forms for programs that are written beside it. */
    HtmlCatalogue(CatalogueContents contents, Set<Format> formats) {
        this.contents = contents;
        this.formats = formats;
    }

    void write(Path folder) throws IOException {
        index();
        moveTo(folder.resolve(Format.HTML.catalogueFile()));
        HtmlCriterion criteria = new HtmlCriterion(contents);
        for (Guideline guideline : contents.catalogue().guidelines()) {
            guideline(guideline);
            moveTo(folder.resolve("guidelines").resolve(guideline.id() + ".html"));
            for (Criterion criterion : contents.criteria(guideline)) {
                PAGE.begin(criterion.code() + ": " + criterion.title(), page);
                criteria.write(criterion, guideline, page);
                end();
                moveTo(folder.resolve("criteria").resolve(criterion.code() + ".html"));
            }
        }
    }

    private void moveTo(Path target) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            page.moveTo(file);
            file.complete();
        }
    }

    private void end() {
        page.raw("</main>\n<footer><p>Written by misev-check ")
                .text(contents.version())
                .raw(", rules ")
                .text(contents.fingerprint())
                .raw(". Criteria restate guidelines in the project's own words and are no substitute for them."
                        + "</p></footer>\n");
        PAGE.end(page);
    }

    private void index() {
        List<Guideline> guidelines = contents.catalogue().guidelines();
        PAGE.begin("Catalogue of criteria", page);
        page.raw("<body>\n<a class=\"skip\" href=\"#main\">Skip to the guidelines</a>\n<header>\n"
                        + "<h1>Catalogue of criteria</h1>\n<p class=\"lead\"><b>")
                .raw(Figures.counted(contents.catalogue().criteria().size(), "criterion"))
                .raw("</b> of ")
                .raw(contents.kinds())
                .raw(", each with its authority and with examples that the tests run.</p>\n");
        programs();
        page.raw("</header>\n<nav aria-label=\"Guidelines\"><ul>");
        for (Guideline guideline : guidelines) {
            page.raw("<li>").link(guideline.id(), guideline.id()).raw("</li>");
        }
        page.raw("</ul></nav>\n<main id=\"main\" tabindex=\"-1\">\n<section aria-labelledby=\"of-counts\">\n"
                + "<h2 id=\"of-counts\">Guidelines</h2>\n<div class=\"box\" tabindex=\"0\" role=\"group\""
                + " aria-label=\"Criteria by guideline\"><table class=\"counts\"><caption>Criteria by guideline: how"
                + " many there are, how far they are verified, and in what class of weight they are</caption><thead>"
                + "<tr><th scope=\"col\">Guideline</th><th scope=\"col\" class=\"count\">Criteria</th>");
        for (Verification verification : Verification.values()) {
            page.raw("<th scope=\"col\" class=\"count\">")
                    .text(verification.word())
                    .raw("</th>");
        }
        for (RequirementLevel level : RequirementLevel.values()) {
            page.raw("<th scope=\"col\" class=\"count\">").text(level.word()).raw("</th>");
        }
        page.raw("</tr></thead>\n<tbody>");
        guidelines.forEach(this::counts);
        page.raw("</tbody></table></div>\n");
        HtmlCriteria.firmness(contents.catalogue(), page);
        page.raw("</section>\n");
        for (Guideline guideline : guidelines) {
            page.raw("<section id=\"").raw(guideline.id()).raw("\">\n<h2>");
            page.page(pathOf(guideline), guideline.id() + ": " + guideline.title())
                    .raw("</h2>\n");
            about(guideline);
            page.raw("</section>\n");
        }
        end();
    }

    private void programs() {
        String files = formats.stream()
                .filter(format -> format == Format.JSON || format == Format.CSV)
                .sorted()
                .map(format -> "<a href=\"%1$s\">%1$s</a>".formatted(format.catalogueFile()))
                .collect(Collectors.joining(" and "));
        if (!files.isEmpty()) {
            page.raw("<p>For programs: ").raw(files).raw(".</p>\n");
        }
    }

    private void counts(Guideline guideline) {
        page.raw("<tr><th scope=\"row\">")
                .page(pathOf(guideline), guideline.id())
                .raw(" <small>");
        page.text(guideline.title()).raw("</small></th>");
        count(guideline.criteria().size(), "criteria");
        for (Verification verification : Verification.values()) {
            count(
                    contents.count(guideline, criterion -> criterion.verification() == verification),
                    verification.word());
        }
        for (RequirementLevel level : RequirementLevel.values()) {
            count(contents.count(guideline, criterion -> criterion.level() == level), level.word());
        }
        page.raw("</tr>\n");
    }

    /** A cell that brings its column's head along, for where there is no room for columns. */
    private void count(long number, String of) {
        page.raw("<td class=\"count\" data-of=\"")
                .text(of)
                .raw("\">")
                .raw(number)
                .raw("</td>");
    }

    /** What a reader must know of a guideline before its criteria. */
    private void about(Guideline guideline) {
        page.raw("<p>").text(guideline.citation()).raw(".");
        if (guideline.doi() != null) {
            page.raw(" ").doi(guideline.doi());
        }
        page.raw("</p>\n<p>")
                .raw(CatalogueContents.kind(guideline.kind()))
                .raw(" ")
                .text(guideline.note())
                .raw("</p>\n");
    }

    private void guideline(Guideline guideline) {
        PAGE.begin(guideline.id() + ": " + guideline.title(), page);
        page.raw("<body>\n<a class=\"skip\" href=\"#main\">Skip to the criteria</a>\n<header>\n<p class=\"trail\">")
                .page("../" + Format.HTML.catalogueFile(), "Catalogue")
                .raw("</p>\n<h1>")
                .text(guideline.id() + ": " + guideline.title())
                .raw("</h1>\n");
        about(guideline);
        contents.catalogue().guidelines().stream()
                .filter(other -> other.id().equals(guideline.successor()))
                .forEach(successor -> page.raw("<p>Replaced by ")
                        .page(successor.id() + ".html", successor.id())
                        .raw(".</p>\n"));
        if (Boolean.TRUE.equals(guideline.exceptions())) {
            page.raw("<p>It allows exceptions that a study justifies.</p>\n");
        }
        tally(
                "Verification",
                Arrays.stream(Verification.values())
                        .map(word -> tally(
                                contents.count(guideline, criterion -> criterion.verification() == word), word.word()))
                        .toList());
        tally(
                "Class of weight",
                Arrays.stream(RequirementLevel.values())
                        .map(word ->
                                tally(contents.count(guideline, criterion -> criterion.level() == word), word.word()))
                        .toList());
        page.raw("</header>\n<main id=\"main\" tabindex=\"-1\">\n<h2>")
                .raw(Figures.counted(guideline.criteria().size(), "criterion"))
                .raw("</h2>\n<table class=\"asked\"><caption>In the guideline's order; the obligation is its own word,"
                        + " the class is this project's</caption><thead><tr><th scope=\"col\">Criterion</th>"
                        + "<th scope=\"col\">Domain</th><th scope=\"col\">Class</th><th scope=\"col\">Obligation</th>"
                        + "<th scope=\"col\">Verification</th></tr></thead>\n<tbody>");
        contents.criteria(guideline).forEach(this::row);
        page.raw("</tbody></table>\n");
        end();
    }

    private void tally(String of, List<String> counts) {
        page.raw("<p>")
                .raw(of)
                .raw(": ")
                .text(counts.stream().filter(count -> !count.isEmpty()).collect(Collectors.joining(", ")))
                .raw(".</p>\n");
    }

    private static String tally(long count, String word) {
        return count == 0 ? "" : count + " " + word;
    }

    private void row(Criterion criterion) {
        page.raw("<tr><th scope=\"row\">")
                .page("../criteria/" + criterion.code() + ".html", criterion.code())
                .raw(" <span>")
                .text(criterion.title())
                .raw("</span>");
        if (criterion.asksAs() != null) {
            page.raw(" <small>asks as ");
            CriterionCode asked = criterion.answeredBy();
            page.page("../criteria/" + asked + ".html", asked.value()).raw("</small>");
        }
        page.raw("</th><td>")
                .text(criterion.domain())
                .raw("</td><td>")
                .text(criterion.level().word())
                .raw("</td><td>")
                .text(criterion.obligation())
                .raw("</td><td><span class=\"tag\">")
                .text(criterion.verification().word())
                .raw("</span></td></tr>\n");
    }

    private static String pathOf(Guideline guideline) {
        return "guidelines/" + guideline.id() + ".html";
    }
}
