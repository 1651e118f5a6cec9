package org.misevcheck.checker.review.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Studies that stand twice: in the list, as preprint and as article, or in two manifests.
 *
 * <p>Two studies with one DOI or PubMed identifier are one. With one title they are taken for one unless one of them is
 * excluded, because then nothing is counted twice.
 */
final class Duplicates {

    private final List<Row> rows;
    private final List<JudgedStudy> studies;
    private final Map<String, List<Row>> rowsByStudy = new LinkedHashMap<>();
    private final Set<Set<String>> told = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private Duplicates(List<Row> rows, List<JudgedStudy> studies) {
        this.rows = rows;
        this.studies = studies;
        rows.forEach(row -> rowsByStudy
                .computeIfAbsent(row.study(), study -> new ArrayList<>())
                .add(row));
    }

    static List<Fault> of(List<Row> rows, List<JudgedStudy> studies) {
        Duplicates duplicates = new Duplicates(rows, studies);
        duplicates.sameRow();
        duplicates.sameStudy();
        duplicates.sameManifest();
        return duplicates.faults;
    }

    private void sameRow() {
        Map<String, Row> first = new HashMap<>();
        for (Row row : rows) {
            Row other = first.putIfAbsent(row.study() + " " + row.stageName(), row);
            if (other != null) {
                faults.add(new Fault(
                        FaultCode.LISTED_TWICE,
                        row.study(),
                        row.stageName(),
                        row.at("study"),
                        List.of(other.at("study")),
                        "%s is listed twice at %s, as %s and as %s"
                                .formatted(
                                        row.study(),
                                        row.stageName(),
                                        other.decision().spoken(),
                                        row.decision().spoken()),
                        "keep one of the two rows",
                        List.of(row.study()),
                        List.of()));
            }
        }
    }

    /** By what two studies are one, the surest first. */
    private enum By {
        DOI,
        PMID,
        TITLE
    }

    private void sameStudy() {
        for (By by : By.values()) {
            Map<String, Row> first = new HashMap<>();
            for (Row row : rows) {
                String key = row.isStudy() ? key(by, row.doi(), row.pmid(), row.title()) : null;
                Row other = key == null ? null : first.putIfAbsent(key, row);
                if (other != null && isFault(by, other.study(), row.study())) {
                    faults.add(listedTwice(by, other, row));
                }
            }
        }
    }

    private static @Nullable String key(By by, @Nullable String doi, @Nullable String pmid, @Nullable String title) {
        return switch (by) {
            case DOI -> Identity.doi(doi);
            case PMID -> pmid;
            case TITLE -> Identity.title(title);
        };
    }

    /** Whether two studies with something in common may not stand side by side, and nobody has been told. */
    private boolean isFault(By by, String one, String other) {
        if (one.equals(other) || told.contains(Set.of(one, other)) || areReportsOfOne(one, other)) {
            return false;
        }
        if (by == By.TITLE && (isExcluded(one) || isExcluded(other))) {
            return false;
        }
        told.add(Set.of(one, other));
        return true;
    }

    private boolean isExcluded(String study) {
        return rowsByStudy.getOrDefault(study, List.of()).stream()
                .anyMatch(row -> row.decision() == ListedDecision.EXCLUDED);
    }

    private boolean areReportsOfOne(String one, String other) {
        return isReportOf(one, other) || isReportOf(other, one);
    }

    private boolean isReportOf(String report, String study) {
        return rowsByStudy.getOrDefault(report, List.of()).stream()
                .anyMatch(row -> study.equals(row.listed().reportOf()));
    }

    private static String words(By by, @Nullable String doi, @Nullable String pmid) {
        return switch (by) {
            case DOI -> "the DOI " + doi;
            case PMID -> "the PubMed identifier " + pmid;
            case TITLE -> "one title";
        };
    }

    private static Fault listedTwice(By by, Row first, Row second) {
        boolean asPreprint = first.isPreprint() != second.isPreprint();
        Row article = first.isPreprint() ? second : first;
        Row report = article == first ? second : first;
        return new Fault(
                asPreprint ? FaultCode.PREPRINT_AND_ARTICLE : FaultCode.LISTED_TWICE,
                second.study(),
                second.stageName(),
                second.at("study"),
                List.of(first.at("study")),
                "%s and %s have %s%s"
                        .formatted(
                                first.study(),
                                second.study(),
                                words(by, second.doi(), second.pmid()),
                                asPreprint
                                        ? ", %s as a preprint and %s as an article"
                                                .formatted(report.study(), article.study())
                                        : ""),
                asPreprint
                        ? "if they are one study, write report-of %s in the row of %s"
                                .formatted(article.study(), report.study())
                        : "if they are one study, keep one row, or write report-of %s in the row of %s; otherwise put right what they share"
                                .formatted(first.study(), second.study()),
                List.of(first.study()),
                List.of());
    }

    private void sameManifest() {
        Map<String, JudgedStudy> byId = new HashMap<>();
        for (JudgedStudy study : studies) {
            JudgedStudy other = byId.putIfAbsent(study.id(), study);
            if (other != null) {
                faults.add(twoManifests(
                        other,
                        study,
                        "%s and %s have the identifier %s".formatted(other.manifest(), study.manifest(), study.id()),
                        "each manifest needs its own; the gate holds the list against the first"));
            }
        }
        for (By by : By.values()) {
            Map<String, JudgedStudy> first = new HashMap<>();
            for (JudgedStudy study : studies) {
                String key = key(by, study.doi(), study.pmid(), study.title());
                JudgedStudy other = key == null ? null : first.putIfAbsent(key, study);
                if (other != null && isFault(by, other.id(), study.id())) {
                    faults.add(
                            twoManifests(
                                    other,
                                    study,
                                    "the manifests of %s and %s have %s"
                                            .formatted(other.id(), study.id(), words(by, study.doi(), study.pmid())),
                                    "if they are one study, keep one manifest, or list one as a report of the other with report-of; otherwise put right what they share"));
                }
            }
        }
    }

    private static Fault twoManifests(JudgedStudy first, JudgedStudy second, String what, String mend) {
        return new Fault(
                FaultCode.TWO_MANIFESTS,
                second.id(),
                "",
                second.at(),
                List.of(first.at()),
                what,
                mend,
                List.of(first.id().equals(second.id()) ? second.manifest() : first.id()),
                List.of());
    }
}
