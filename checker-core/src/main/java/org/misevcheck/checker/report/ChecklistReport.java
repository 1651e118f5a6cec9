package org.misevcheck.checker.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.evidence.Evidence;
import org.misevcheck.checker.evidence.ManuscriptEvidence;
import org.misevcheck.checker.evidence.Passage;
import org.misevcheck.checker.evidence.Standing;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.GuidelineKind;
import org.misevcheck.checker.manuscript.PrintedPart;
import org.misevcheck.checker.manuscript.PrintedPdf;
import org.misevcheck.checker.study.EvidencePassage;
import org.misevcheck.checker.study.ManuscriptFile;
import org.misevcheck.checker.study.Study;

/**
 * Fills a guideline's checklist for a study, item by item in the guideline's order, with the pages on which it is
 * answered: what journals ask for as supplementary material.
 */
public final class ChecklistReport {

    private static final String UNCONFIRMED = "*";
    private static final int PAGES = 6;

    private final AuditSetup setup;

    /** Checklists of the criteria that studies were audited by. */
    public ChecklistReport(AuditSetup setup) {
        this.setup = setup;
    }

    /** The guidelines there are checklists of: published ones, not instruments, protocols or the project's own rules. */
    public List<Guideline> guidelines() {
        return setup.catalogue().guidelines().stream()
                .filter(guideline -> guideline.kind() == GuidelineKind.GUIDELINE)
                .toList();
    }

    /**
     * Writes the checklist as {@code <study>-<guideline>-checklist.md} and {@code .pdf}.
     *
     * @param found what was found in the study's documents; its places stand where the manifest names none, and are
     *     marked as not confirmed
     * @param resting passages of the statements that a criterion's verdicts rest on, where that is known; the same
     * @param source what it is filled from: {@code the manifest studies/khatri2018.yaml}
     */
    public List<Path> write(
            Path folder,
            StudyAssessment assessment,
            ManuscriptEvidence found,
            Map<CriterionCode, List<Passage>> resting,
            Guideline guideline,
            String source)
            throws IOException {
        List<PrintedPart> parts = parts(assessment, found, resting, guideline, source);
        String name = "%s-%s-checklist".formatted(assessment.study().id(), guideline.id());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintedPdf.write(
                title(assessment, guideline),
                parts,
                "%s checklist of %s, filled by misev-check %s, rules %s"
                        .formatted(guideline.id(), assessment.study().id(), setup.version(), setup.fingerprint()),
                printed);
        List<Path> written = new ArrayList<>();
        try (ReportFile file = new ReportFile(folder.resolve(name + ".md"))) {
            file.write(markdown(parts));
            written.add(file.complete());
        }
        try (ReportFile file = new ReportFile(folder.resolve(name + ".pdf"))) {
            file.write(printed.toByteArray());
            written.add(file.complete());
        }
        return written;
    }

    private static String title(StudyAssessment assessment, Guideline guideline) {
        return "%s checklist: %s".formatted(guideline.id(), assessment.study().id());
    }

    private List<PrintedPart> parts(
            StudyAssessment assessment,
            ManuscriptEvidence found,
            Map<CriterionCode, List<Passage>> resting,
            Guideline guideline,
            String source) {
        Map<CriterionCode, List<Finding>> findings =
                assessment.findings().stream().collect(Collectors.groupingBy(Finding::criterion));
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        List<PrintedPart.Row> rows = new ArrayList<>();
        boolean unconfirmed = false;
        for (String code : guideline.criteria()) {
            Criterion criterion = setup.catalogue().criterion(CriterionCode.of(code));
            List<Finding> given = findings.getOrDefault(criterion.criterionCode(), List.of());
            Verdict verdict =
                    Verdict.weightiest(given.stream().map(Finding::verdict).toList());
            counts.merge(verdict, 1, Integer::sum);
            List<Finding> deciding =
                    given.stream().filter(one -> one.verdict() == verdict).toList();
            String where =
                    where(given, assessment.study(), found, resting.getOrDefault(criterion.criterionCode(), List.of()));
            unconfirmed |= where.endsWith(UNCONFIRMED);
            rows.add(new PrintedPart.Row(List.of(
                    code,
                    criterion.title(),
                    "%s [%s]"
                            .formatted(
                                    criterion.obligation(),
                                    criterion.verification().word().replace('-', ' ')),
                    answer(verdict, deciding.size(), given.size()),
                    where,
                    Sentences.on(deciding, setup.catalogue()))));
        }
        List<PrintedPart> parts = new ArrayList<>(head(assessment, guideline, source));
        parts.add(new PrintedPart.Paragraph(summary(counts)));
        parts.add(new PrintedPart.Table(
                List.of(
                        new PrintedPart.Column("Item", 13),
                        new PrintedPart.Column("What is asked", 16),
                        new PrintedPart.Column("Obligation [verification]", 18),
                        new PrintedPart.Column("Answer", 11),
                        new PrintedPart.Column("Page", 11),
                        new PrintedPart.Column("Note", 31)),
                rows));
        if (unconfirmed) {
            parts.add(new PrintedPart.Paragraph(
                    UNCONFIRMED + " Found by the checker in the document; nobody has confirmed it."));
        }
        return parts;
    }

    private List<PrintedPart> head(StudyAssessment assessment, Guideline guideline, String source) {
        List<PrintedPart> parts = new ArrayList<>();
        parts.add(new PrintedPart.Heading(1, title(assessment, guideline)));
        String title = assessment.study().study().title();
        String doi = assessment.study().study().doi();
        parts.add(new PrintedPart.Paragraph((title == null ? assessment.study().id() : title)
                + (doi == null ? "" : ", doi " + doi)
                + documents(assessment.study())));
        parts.add(new PrintedPart.Paragraph("%s. %s%s."
                .formatted(
                        guideline.title(),
                        guideline.citation(),
                        guideline.doi() == null ? "" : ", doi " + guideline.doi())));
        parts.add(new PrintedPart.Paragraph(
                "Items are in the words of misev-check and not of the guideline; in brackets, how far each was verified against it. %s"
                        .formatted(guideline.note())));
        parts.add(new PrintedPart.Paragraph(
                "Filled by misev-check %s, rules %s, from %s. It tells what is reported and not how well the work was done."
                        .formatted(setup.version(), setup.fingerprint(), source)));
        return parts;
    }

    private static String documents(Study study) {
        return study.manuscripts().isEmpty()
                ? ""
                : study.manuscripts().stream()
                        .map(ManuscriptFile::file)
                        .collect(Collectors.joining(", ", ". Documents: ", ""));
    }

    private static String summary(Map<Verdict, Integer> counts) {
        int items = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Figures.counted(items, "item") + ": "
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + words(entry.getKey()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String answer(Verdict verdict, int deciding, int all) {
        return deciding == all ? words(verdict) : "%s (%d of %d)".formatted(words(verdict), deciding, all);
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case MET -> "reported";
            case NOT_MET -> "reported, falls short";
            case NOT_REPORTED -> "not reported";
            case JUSTIFIED -> "not done, with reason";
            case NOT_APPLICABLE -> "not applicable";
            case NOT_ASSESSED -> "not assessed";
        };
    }

    /** By the manifest's passages; where it has none on any subject, by those found in the documents. */
    private static String where(List<Finding> findings, Study study, ManuscriptEvidence found, List<Passage> resting) {
        List<Finding> reported = findings.stream()
                .filter(finding -> finding.verdict().isReported())
                .toList();
        Places places = new Places();
        for (Finding finding : reported) {
            for (EvidencePassage passage : NearPassages.on(finding, study)) {
                String document = NearPassages.document(passage, study);
                Integer page = passage.page();
                places.add(document == null ? "" : document, page == null ? 0 : page);
            }
        }
        if (!places.isEmpty()) {
            return places.words(study);
        }
        if (!reported.isEmpty()) {
            resting.forEach(passage -> places.add(passage.document(), passage.page()));
        }
        if (!places.isEmpty()) {
            return places.words(study) + UNCONFIRMED;
        }
        for (Finding finding : reported) {
            String statement = finding.subject().replaceAll("\\[[^\\]]*\\]", "");
            if (NearPassages.isSection(statement)) {
                continue;
            }
            for (Evidence evidence : found.passages()) {
                if (evidence.standing() == Standing.DONE && NearPassages.isAtOrBelow(evidence.statement(), statement)) {
                    places.add(evidence.passage().document(), evidence.passage().page());
                }
            }
        }
        return places.isEmpty() ? "–" : places.words(study) + UNCONFIRMED;
    }

    /** Pages by document. */
    private static final class Places {

        private final Map<String, Set<Integer>> pages = new TreeMap<>();

        void add(String document, int page) {
            pages.computeIfAbsent(document, fresh -> new TreeSet<>()).add(page);
        }

        boolean isEmpty() {
            return pages.isEmpty();
        }

        /** Numbers alone where there is one document; a document without pages by its name. */
        String words(Study study) {
            boolean one = pages.size() == 1 && study.manuscripts().size() < 2;
            List<String> words = new ArrayList<>();
            pages.forEach((document, numbers) -> {
                List<Integer> known =
                        numbers.stream().filter(number -> number > 0).toList();
                String listed = known.stream().limit(PAGES).map(String::valueOf).collect(Collectors.joining(", "))
                        + (known.size() > PAGES ? " …" : "");
                String name = document.substring(document.lastIndexOf('/') + 1);
                words.add(known.isEmpty() ? name : one ? listed : name + " " + listed);
            });
            return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining("; "));
        }
    }

    private static String markdown(List<PrintedPart> parts) {
        StringBuilder out = new StringBuilder();
        for (PrintedPart part : parts) {
            out.append(out.isEmpty() ? "" : "\n");
            if (part instanceof PrintedPart.Heading heading) {
                out.append("#".repeat(heading.level()))
                        .append(' ')
                        .append(MarkdownText.of(heading.text()))
                        .append('\n');
            } else if (part instanceof PrintedPart.Paragraph paragraph) {
                out.append(MarkdownText.of(paragraph.text())).append('\n');
            } else if (part instanceof PrintedPart.Table table) {
                row(table.columns().stream().map(PrintedPart.Column::head).toList(), out);
                out.append("|").append(" --- |".repeat(table.columns().size())).append('\n');
                table.rows().forEach(row -> row(row.cells(), out));
            }
        }
        return out.toString();
    }

    private static void row(List<String> cells, StringBuilder out) {
        out.append('|');
        cells.forEach(cell -> out.append(' ').append(MarkdownText.of(cell)).append(" |"));
        out.append('\n');
    }
}
