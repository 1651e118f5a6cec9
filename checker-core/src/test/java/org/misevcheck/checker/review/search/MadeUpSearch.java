package org.misevcheck.checker.review.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Records of any number on one topic, as searches of four databases for a review would give them: titles of few and
 * common words, and nearly half of the records there a second time or more, with slips and gaps.
 */
final class MadeUpSearch {

    private static final String[] SUBJECTS =
            ("mesenchymal stromal cell|umbilical cord stem cell|adipose-derived stem cell|bone marrow stem cell|"
                            + "placental stromal cell|dental pulp stem cell|amniotic cell|synovial stromal cell|"
                            + "induced pluripotent cell|gingival stromal cell")
                    .split("\\|");

    private static final String[] VESICLES =
            "exosomes|extracellular vesicles|small extracellular vesicles|microvesicles|secretome|nanovesicles"
                    .split("\\|");

    private static final String[] VERBS =
            ("promote|attenuate|accelerate|alleviate|protect against|suppress|modulate|enhance|inhibit|ameliorate|"
                            + "restore|reduce|prevent|reverse")
                    .split("\\|");

    private static final String[] CONDITIONS =
            ("wound healing|myocardial infarction|bone regeneration|osteoarthritis|acute kidney injury|stroke|"
                            + "liver fibrosis|colitis|sepsis|spinal cord injury|angiogenesis|macrophage polarization|"
                            + "neuroinflammation|lung injury|tendon repair|scar formation|ovarian failure|retinal damage|"
                            + "graft-versus-host disease|diabetic neuropathy")
                    .split("\\|");

    private static final String[] WAYS =
            ("via the Wnt pathway|through autophagy|by transfer of miR-%d|in diabetic mice|in aged rats|in rabbits|"
                            + "via TGF-beta signaling|by targeting PTEN|through lncRNA H%d|in a porcine model|"
                            + "by delivering circRNA %d|in vitro|after %d days|via NF-kB|in a randomized trial of %d patients")
                    .split("\\|");

    private static final String[] JOURNALS =
            ("Journal of Extracellular Vesicles|Stem Cell Research & Therapy|Biomaterials|Cells|Cytotherapy|"
                            + "International Journal of Molecular Sciences|Frontiers in Immunology|Theranostics|"
                            + "Scientific Reports|PLoS ONE|Cell Death and Disease|Acta Biomaterialia")
                    .split("\\|");

    private static final String[] SYLLABLES =
            "an ba chen du er fei go hu iv jo ka li mo na ol pe qi ra su to ul va wu xi ya zh".split(" ");

    private static final String[] DATABASES = {"PubMed", "Embase", "Scopus", "Web of Science"};

    private MadeUpSearch() {}

    /** So many records; the same seed gives the same. */
    static List<SearchRecord> of(int number, long seed) {
        Random random = new Random(seed);
        List<SearchRecord> records = new ArrayList<>(number);
        for (int publication = 0; records.size() < number; publication++) {
            SearchRecord original = original(random, publication);
            int copies = random.nextInt(10) < 6 ? 1 : 2 + random.nextInt(3);
            for (int copy = 0; copy < copies && records.size() < number; copy++) {
                records.add(copy(original, random, copy, records.size() + 1));
            }
        }
        return records;
    }

    private static SearchRecord original(Random random, int publication) {
        List<String> authors = new ArrayList<>();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            authors.add(name(random) + ", " + (char) ('A' + random.nextInt(26)));
        }
        int year = 2010 + random.nextInt(16);
        int page = 1 + random.nextInt(2000);
        return new SearchRecord(
                "",
                source(0),
                0,
                0,
                "%s-derived %s %s %s %s"
                        .formatted(
                                one(random, SUBJECTS),
                                one(random, VESICLES),
                                one(random, VERBS),
                                one(random, CONDITIONS),
                                one(random, WAYS).formatted(1 + random.nextInt(900))),
                authors,
                year,
                one(random, JOURNALS),
                String.valueOf(1 + random.nextInt(60)),
                "",
                page + "-" + (page + 9),
                "10.1000/made." + publication,
                String.valueOf(30_000_000 + publication),
                "",
                "",
                "",
                List.of());
    }

    private static SearchRecord copy(SearchRecord original, Random random, int copy, int number) {
        boolean placed = random.nextInt(10) > 0;
        return new SearchRecord(
                "made:" + number,
                source(copy),
                number,
                number,
                random.nextInt(12) == 0 ? slipped(original.title(), random) : original.title(),
                original.authors(),
                original.year(),
                original.journal(),
                placed ? original.volume() : "",
                "",
                placed ? original.pages() : "",
                random.nextInt(10) < 3 ? "" : original.doi(),
                random.nextInt(2) == 0 ? "" : original.pmid(),
                "",
                "",
                "",
                List.of());
    }

    private static SearchSource source(int copy) {
        String database = DATABASES[copy % DATABASES.length];
        return SearchSource.of(database, database);
    }

    private static String slipped(String title, Random random) {
        int at = 5 + random.nextInt(title.length() - 10);
        return title.substring(0, at) + title.substring(at + 1);
    }

    private static String name(Random random) {
        String name =
                one(random, SYLLABLES) + one(random, SYLLABLES) + (random.nextBoolean() ? one(random, SYLLABLES) : "");
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }
}
