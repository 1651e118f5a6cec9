package org.misevcheck.checker.review.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A search whose duplicates are known: a table of records with the publication that each is of; see {@code README.md}
 * beside it.
 *
 * @param publications the publication of each record, by the record's id
 * @param preprints the article of each preprint, by publication
 */
record LabelledSearch(List<SearchRecord> records, Map<String, String> publications, Map<String, String> preprints) {

    static LabelledSearch of(String name) throws UnreadableSearchException, IOException {
        byte[] bytes;
        try (InputStream in = LabelledSearch.class.getResourceAsStream(name + ".csv")) {
            bytes = in.readAllBytes();
        }
        List<SearchRecord> records = new RecordImport()
                .read(SearchSource.of(name, name + ".csv"), bytes)
                .records();
        Map<String, String> publications = new HashMap<>();
        Map<String, String> preprints = new HashMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(new String(bytes, StandardCharsets.UTF_8), format)) {
            for (CSVRecord row : rows) {
                SearchRecord record = records.get((int) row.getRecordNumber() - 1);
                publications.put(record.id(), row.get("publication"));
                if (!row.get("article").isEmpty()) {
                    preprints.put(row.get("publication"), row.get("article"));
                }
            }
        }
        return new LabelledSearch(records, publications, preprints);
    }

    /**
     * How well the groups agree with the labels, by pairs of records.
     *
     * @param wrong pairs in one group that are of two publications, and pairs of one publication in two groups
     * @param paired preprints that are in one search with their article, and are paired with it
     */
    record Measure(
            int right, int tooMany, int missed, int missedUnseen, int preprints, int paired, List<String> wrong) {

        double precision() {
            return (double) right / (right + tooMany);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "precision %.4f, recall %.4f: %d pairs found, %d of them wrong, %d missed, %d of those not shown to anybody; "
                            + "%d of %d preprints paired with their articles%n%s",
                    precision(),
                    recall(),
                    right + tooMany,
                    tooMany,
                    missed,
                    missedUnseen,
                    paired,
                    preprints,
                    String.join("\n", wrong));
        }
    }

    Measure measure(Deduplication found) {
        Map<String, Integer> groups = new HashMap<>();
        for (int i = 0; i < found.unique().size(); i++) {
            for (SearchRecord member : found.unique().get(i).members()) {
                groups.put(member.id(), i);
            }
        }
        Map<String, String> shown = new HashMap<>();
        TreeSet<String> pairedPreprints = new TreeSet<>();
        for (RecordPair pair : found.pairs()) {
            shown.put(pair.first().id() + " " + pair.second().id(), pair.why());
            if (pair.verdict() == PairVerdict.PREPRINT_AND_ARTICLE) {
                String one = publications.get(pair.first().id());
                String other = publications.get(pair.second().id());
                pairedPreprints.add(
                        other.equals(preprints.get(one)) ? one : one.equals(preprints.get(other)) ? other : "wrong");
            }
        }
        int right = 0;
        int tooMany = 0;
        int missed = 0;
        int unseen = 0;
        List<String> wrong = new ArrayList<>();
        TreeSet<String> withArticle = new TreeSet<>();
        for (int i = 0; i < records.size(); i++) {
            for (int j = i + 1; j < records.size(); j++) {
                SearchRecord one = records.get(i);
                SearchRecord other = records.get(j);
                String first = publications.get(one.id());
                String second = publications.get(other.id());
                boolean same = first.equals(second);
                boolean joined = groups.get(one.id()).equals(groups.get(other.id()));
                String why = shown.get(one.id() + " " + other.id());
                if (second.equals(preprints.get(first))) {
                    withArticle.add(first);
                } else if (first.equals(preprints.get(second))) {
                    withArticle.add(second);
                }
                if (same && joined) {
                    right++;
                } else if (same) {
                    missed++;
                    unseen += why == null ? 1 : 0;
                    wrong.add("missed: %s %s | %s %s | %s"
                            .formatted(one.id(), citation(one), other.id(), citation(other), why));
                } else if (joined) {
                    tooMany++;
                    wrong.add("too many: %s %s | %s %s | %s"
                            .formatted(one.id(), citation(one), other.id(), citation(other), why));
                }
            }
        }
        if (pairedPreprints.remove("wrong")) {
            wrong.add("a pair is taken for preprint and article, and is not");
        }
        return new Measure(right, tooMany, missed, unseen, withArticle.size(), pairedPreprints.size(), wrong);
    }

    private static String citation(SearchRecord record) {
        return "%s (%s) %s".formatted(record.authors(), record.year(), record.title());
    }
}
