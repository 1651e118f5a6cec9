package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.RequirementLevel;
import org.misevcheck.checker.guideline.Verification;

/** The catalogue as a site of Markdown files with the pages and links of the HTML one, for wikis and repositories. */
final class MarkdownCatalogue {

    private final CatalogueContents contents;
    private final StringBuilder out = new StringBuilder();

    MarkdownCatalogue(CatalogueContents contents) {
        this.contents = contents;
    }

    void write(Path folder) throws IOException {
        index();
        moveTo(folder.resolve(Format.MARKDOWN.catalogueFile()));
        for (Guideline guideline : contents.catalogue().guidelines()) {
            guideline(guideline);
            moveTo(folder.resolve("guidelines").resolve(guideline.id() + ".md"));
            for (Criterion criterion : contents.criteria(guideline)) {
                criterion(criterion, guideline);
                moveTo(folder.resolve("criteria").resolve(criterion.code() + ".md"));
            }
        }
    }

    private void moveTo(Path target) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            file.write(out);
            file.complete();
        }
        out.setLength(0);
    }

    private void index() {
        out.append("# Catalogue of criteria\n\n")
                .append(Figures.counted(contents.catalogue().criteria().size(), "criterion"))
                .append(" of ")
                .append(contents.kinds())
                .append(". Written by misev-check ")
                .append(MarkdownText.of(contents.version()))
                .append(", rules ")
                .append(MarkdownText.of(contents.fingerprint()))
                .append(".\n\n| Guideline | Criteria |");
        for (Verification verification : Verification.values()) {
            out.append(' ').append(verification.word()).append(" |");
        }
        for (RequirementLevel level : RequirementLevel.values()) {
            out.append(' ').append(level.word()).append(" |");
        }
        out.append("\n| --- |")
                .append(" ---: |".repeat(1 + Verification.values().length + RequirementLevel.values().length))
                .append('\n');
        for (Guideline guideline : contents.catalogue().guidelines()) {
            out.append("| ");
            link(guideline.id(), "guidelines/" + guideline.id());
            out.append(" | ").append(guideline.criteria().size()).append(" |");
            for (Verification verification : Verification.values()) {
                count(contents.count(guideline, criterion -> criterion.verification() == verification));
            }
            for (RequirementLevel level : RequirementLevel.values()) {
                count(contents.count(guideline, criterion -> criterion.level() == level));
            }
            out.append('\n');
        }
        out.append("\nThe obligation is the guideline's own word, with its edition; the class (required, conditional,"
                + " recommended, encouraged) is this project's weight and no guideline's. Criteria that are *verified*"
                + " were seen in the guideline's text or in a published audit by it, *partly* verified ones in a"
                + " restatement; those *from-knowledge* are still to be checked against the text.\n");
        for (Guideline guideline : contents.catalogue().guidelines()) {
            out.append("\n## ")
                    .append(MarkdownText.of(guideline.id() + ": " + guideline.title()))
                    .append("\n\n");
            about(guideline);
        }
    }

    private void count(long number) {
        out.append(' ').append(number).append(" |");
    }

    private void about(Guideline guideline) {
        out.append(MarkdownText.of(guideline.citation())).append('.');
        if (guideline.doi() != null) {
            out.append(" DOI ")
                    .append(MarkdownText.code(guideline.doi(), false))
                    .append('.');
        }
        out.append("\n\n")
                .append(CatalogueContents.kind(guideline.kind()))
                .append(' ')
                .append(MarkdownText.of(guideline.note()))
                .append('\n');
    }

    private void guideline(Guideline guideline) {
        link("Catalogue", "../index");
        out.append("\n\n# ")
                .append(MarkdownText.of(guideline.id() + ": " + guideline.title()))
                .append("\n\n");
        about(guideline);
        contents.catalogue().guidelines().stream()
                .filter(other -> other.id().equals(guideline.successor()))
                .forEach(successor -> {
                    out.append("\nReplaced by ");
                    link(successor.id(), successor.id());
                    out.append(".\n");
                });
        if (Boolean.TRUE.equals(guideline.exceptions())) {
            out.append("\nIt allows exceptions that a study justifies.\n");
        }
        out.append("\n| Criterion | What is asked | Domain | Class | Obligation | Verification |\n"
                + "| --- | --- | --- | --- | --- | --- |\n");
        for (Criterion criterion : contents.criteria(guideline)) {
            out.append("| ");
            link(criterion.code(), "../criteria/" + criterion.code());
            if (criterion.asksAs() != null) {
                out.append(" asks as ");
                link(criterion.asksAs(), "../criteria/" + criterion.answeredBy());
            }
            out.append(" | ").append(MarkdownText.of(criterion.title()));
            out.append(" | ").append(MarkdownText.of(criterion.domain()));
            out.append(" | ").append(criterion.level().word());
            out.append(" | ").append(MarkdownText.of(criterion.obligation()));
            out.append(" | ").append(criterion.verification().word()).append(" |\n");
        }
    }

    private void criterion(Criterion criterion, Guideline guideline) {
        link("Catalogue", "../index");
        out.append(" / ");
        link(guideline.id(), "../guidelines/" + guideline.id());
        out.append("\n\n");
        CriterionPage read = contents.page(criterion);
        if (criterion.asksAs() == null) {
            out.append(HiddenCharacters.replaced(read.text()));
        } else {
            out.append("# ")
                    .append(MarkdownText.of(criterion.code() + ": " + criterion.title()))
                    .append("\n\nAsks what ");
            criterionLink(criterion.answeredBy());
            out.append(
                    " asks, and is answered by its rules: whatever verdict that criterion is given, this one is given"
                            + " too. What it looks at, how to report it and the examples stand there.\n");
        }
        authority(criterion, guideline);
        out.append("\n## Sentences\n\n");
        contents.sentences(criterion).forEach((mark, sentence) -> entry(mark.words(), sentence));
        if (criterion.messages().advisory() != null) {
            entry("advised besides", criterion.messages().advisory());
        }
        if (!read.examples().isEmpty()) {
            out.append("\n## Examples\n");
            CatalogueContents.byVerdict(read.examples()).forEach((mark, examples) -> {
                out.append("\n### ").append(mark.words()).append('\n');
                examples.forEach(this::example);
            });
        }
    }

    private void authority(Criterion criterion, Guideline guideline) {
        out.append("\n## Authority\n\n");
        entry("Guideline", guideline.citation());
        entry("Locator", criterion.locator());
        entry("Obligation", criterion.obligation());
        entry("Verification", criterion.verification().word() + " (" + criterion.source() + ")");
        entry("Class of weight", criterion.level().word() + " (a project decision)");
        entry("Domain", criterion.domain());
        entry("Subject", criterion.subject());
        if (criterion.question() != null) {
            entry("Question to authors", criterion.question());
        }
        entry("Item", criterion.item());
        for (Criterion other : contents.onTheSameItem(criterion)) {
            out.append("  - the same item: ");
            criterionLink(other.criterionCode());
            out.append(", ").append(MarkdownText.of(other.obligation())).append('\n');
        }
        entry("Since", criterion.since());
    }

    private void entry(String term, String description) {
        out.append("- ")
                .append(term)
                .append(": ")
                .append(MarkdownText.of(description))
                .append('\n');
    }

    private void example(Example example) {
        out.append('\n')
                .append(MarkdownText.of(example.shows()))
                .append(' ')
                .append(MarkdownText.code(example.name() + ".yaml", false))
                .append("\n\n")
                .append(MarkdownText.block(example.text(), "yaml"));
    }

    private void criterionLink(CriterionCode code) {
        link(code.value(), code.value());
    }

    /** A link to another page; identifiers and codes are safe by their form. */
    private void link(String text, String page) {
        out.append('[').append(text).append("](").append(page).append(".md)");
    }
}
