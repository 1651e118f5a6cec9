package org.misevcheck.checker.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;

/** The body of a criterion's page: what it asks, by whose authority, its sentences and its examples. */
final class HtmlCriterion {

    private final CatalogueContents contents;

    HtmlCriterion(CatalogueContents contents) {
        this.contents = contents;
    }

    void write(Criterion criterion, Guideline guideline, Markup page) {
        CriterionPage read = contents.page(criterion);
        PageMarkdown markdown = new PageMarkdown(read.text(), criterion.criterionCode(), contents.catalogue());
        page.raw("<body>\n<a class=\"skip\" href=\"#main\">Skip to the criterion</a>\n<header>\n<p class=\"trail\">")
                .page("../" + Format.HTML.catalogueFile(), "Catalogue")
                .raw(" / ")
                .page("../guidelines/" + guideline.id() + ".html", guideline.id())
                .raw("</p>\n<h1>")
                .text(criterion.code() + ": " + criterion.title())
                .raw("</h1>\n<p>")
                .text(criterion.obligation())
                .raw(" <span class=\"tag\">")
                .text(criterion.verification().word())
                .raw("</span> <span class=\"tag\">class ")
                .text(criterion.level().word())
                .raw("</span></p>\n");
        if (criterion.asksAs() != null) {
            page.raw("<p class=\"lead\">Asks what ");
            link(criterion.answeredBy(), page);
            page.raw(" asks, and is answered by its rules: whatever verdict that criterion is given, this one is given"
                    + " too. What it looks at, how to report it and the examples stand there.</p>\n");
        }
        page.raw("</header>\n<nav aria-label=\"Parts of the page\"><ul>");
        Map<String, String> parts = new LinkedHashMap<>(markdown.sections());
        parts.put("authority", "Authority");
        parts.put("sentences", "Sentences");
        if (!read.examples().isEmpty()) {
            parts.put("examples", "Examples");
        }
        parts.forEach((anchor, words) -> page.raw("<li>").link(anchor, words).raw("</li>"));
        page.raw("</ul></nav>\n<main id=\"main\" tabindex=\"-1\">\n").raw(markdown.html());
        authority(criterion, guideline, page);
        sentences(criterion, page);
        if (!read.examples().isEmpty()) {
            examples(read.examples(), page);
        }
    }

    private void authority(Criterion criterion, Guideline guideline, Markup page) {
        page.raw("<h2 id=\"authority\">Authority</h2>\n<dl class=\"legend\"><dt>Guideline</dt><dd>")
                .page("../guidelines/" + guideline.id() + ".html", guideline.id())
                .raw(", ")
                .text(guideline.citation());
        if (guideline.doi() != null) {
            page.raw(", ").doi(guideline.doi());
        }
        page.raw("</dd>");
        entry("Locator", criterion.locator(), page);
        entry("Obligation", criterion.obligation(), page);
        page.raw("<dt>Verification</dt><dd><span class=\"tag\">")
                .text(criterion.verification().word())
                .raw("</span> ")
                .text(criterion.source())
                .raw("</dd>");
        entry("Class of weight", criterion.level().word() + " (a project decision)", page);
        entry("Domain", criterion.domain(), page);
        entry("Subject", criterion.subject(), page);
        if (criterion.question() != null) {
            entry("Question to authors", criterion.question(), page);
        }
        page.raw("<dt>Item</dt><dd>").text(criterion.item());
        List<Criterion> others = contents.onTheSameItem(criterion);
        if (!others.isEmpty()) {
            page.raw("; on the same item:<ul>");
            for (Criterion other : others) {
                page.raw("<li>");
                link(other.criterionCode(), page);
                page.raw(", ").text(other.obligation()).raw("</li>");
            }
            page.raw("</ul>");
        }
        page.raw("</dd>");
        entry("Since", criterion.since(), page);
        page.raw("</dl>\n");
    }

    private static void entry(String term, String description, Markup page) {
        page.element("dt", term).element("dd", description);
    }

    private static void link(CriterionCode code, Markup page) {
        page.page(code + ".html", code.value());
    }

    private void sentences(Criterion criterion, Markup page) {
        page.raw("<h2 id=\"sentences\">Sentences</h2>\n<p>What a report says with each verdict; {0}, {1} and so on"
                + " stand for what was found.</p>\n<dl class=\"legend\">");
        contents.sentences(criterion).forEach((mark, sentence) -> {
            page.raw("<dt>");
            verdict(mark, page);
            page.raw("</dt>").element("dd", sentence);
        });
        if (criterion.messages().advisory() != null) {
            entry("advised besides", criterion.messages().advisory(), page);
        }
        page.raw("</dl>\n");
    }

    private static void examples(List<Example> examples, Markup page) {
        page.raw("<h2 id=\"examples\">Examples</h2>\n<p>The tests of the rules run each of these and expect the"
                + " verdict it stands under.</p>\n");
        CatalogueContents.byVerdict(examples).forEach((mark, shown) -> {
            page.raw("<h3>");
            verdict(mark, page);
            page.raw("</h3>\n");
            shown.forEach(example -> example(example, page));
        });
    }

    private static void example(Example example, Markup page) {
        page.raw("<figure id=\"")
                .text(example.name())
                .raw("\"><figcaption>")
                .text(example.shows())
                .raw(" <small>")
                .text(example.name() + ".yaml")
                .raw("</small></figcaption>\n<pre tabindex=\"0\" role=\"group\" aria-label=\"")
                .text(example.name())
                .raw("\">")
                .text(example.text())
                .raw("</pre></figure>\n");
    }

    private static void verdict(VerdictMark mark, Markup page) {
        page.raw("<span class=\"verdict ")
                .raw(mark.style())
                .raw("\">")
                .raw(mark.sign())
                .raw(" ")
                .raw(mark.words())
                .raw("</span>");
    }
}
