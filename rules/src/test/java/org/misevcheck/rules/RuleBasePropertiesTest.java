package org.misevcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.RecordReader;
import org.misevcheck.checker.scoring.Score;
import org.misevcheck.checker.scoring.ScoringScheme;
import org.misevcheck.checker.scoring.WeightedShare;
import org.misevcheck.checker.study.Study;
import org.misevcheck.rules.ManifestTree.Statement;

/**
 * What holds for any study and all bundled criteria. The seed is fixed and the tries are few, so that the build stays
 * quick and says the same each time; {@code -Djqwik.tries.default=1000} goes on from there.
 */
class RuleBasePropertiesTest {

    private static final String SEED = "2024";

    /** These judge whether statements agree: with one of two that do not, the disagreement goes too. */
    private static final String CONSISTENCY = "SYNTHESIS2026-";

    /** Order is part of what these say: steps follow one another. */
    private static final String IN_ORDER = "separation";

    private static final ScoringScheme SCHEME = scheme();

    record Manifest(Map<String, Object> tree, Random random) {

        List<Finding> findings() {
            return evaluated(tree);
        }

        @Override
        public String toString() {
            return ManifestTree.yaml(tree);
        }
    }

    @Provide
    Arbitrary<Manifest> manifests() {
        return Arbitraries.randomValue(
                random -> new Manifest(GeneratedStudies.manifest(random), new Random(random.nextLong())));
    }

    record OnCriterion(CriterionFolder folder, Manifest manifest) {

        @Override
        public String toString() {
            return folder.code() + " on " + manifest;
        }

        Verdict verdict(Map<String, Object> tree) {
            return ManifestTree.studyIfValid(tree)
                    .map(study -> CriterionFolder.verdict(
                            folder.alone().evaluate(study), folder.criterion().criterionCode()))
                    .orElse(Verdict.NOT_ASSESSED);
        }
    }

    /** Cheap to judge, so there are several a try. */
    @Provide
    Arbitrary<List<OnCriterion>> manifestsOnOneCriterion() {
        Arbitrary<OnCriterion> one = Arbitraries.randomValue(random -> {
            CriterionFolder folder = CriterionFolder.all()
                    .get(random.nextInt(CriterionFolder.all().size()));
            return new OnCriterion(
                    folder,
                    new Manifest(GeneratedStudies.manifestOn(folder.code(), random), new Random(random.nextLong())));
        });
        return one.list().ofSize(8);
    }

    @Property(seed = SEED)
    void each_criterion_gives_a_verdict_and_one_a_subject(@ForAll("manifests") Manifest manifest) {
        List<Finding> findings = manifest.findings();
        assertThat(findings.stream().map(Finding::criterion).distinct())
                .hasSize(CriterionFolder.all().size());
        assertThat(findings.stream().map(finding -> finding.criterion() + " " + finding.subject()))
                .doesNotHaveDuplicates();
    }

    @Property(seed = SEED)
    void a_criterion_alone_finds_what_it_finds_among_all(@ForAll("manifests") Manifest manifest) {
        Study study = ManifestTree.study(manifest.tree());
        List<Finding> alone = CriterionFolder.all().stream()
                .flatMap(folder -> folder.alone().evaluate(study).stream())
                .sorted(Finding.REPORT_ORDER)
                .toList();
        assertThat(CriterionFolder.together().evaluate(study)).isEqualTo(alone);
    }

    @Property(seed = SEED)
    void two_threads_find_the_same_and_find_it_again(@ForAll("manifests") Manifest manifest) {
        Study study = ManifestTree.study(manifest.tree());
        CompletableFuture<List<Finding>> other =
                CompletableFuture.supplyAsync(() -> CriterionFolder.together().evaluate(study));
        List<Finding> findings = CriterionFolder.together().evaluate(study);
        assertThat(other.join()).isEqualTo(findings);
        assertThat(manifest.findings()).isEqualTo(findings);
    }

    /** Entries of lists are subjects and no statements: with one of them its shortfall goes too. */
    @Property(seed = SEED)
    void what_is_not_said_never_meets_a_criterion(@ForAll("manifests") Manifest manifest) {
        Map<CriterionCode, Verdict> before = weightiest(manifest.findings());
        for (Statement removed : some(ManifestTree.statements(manifest.tree()), 4, manifest.random())) {
            Optional<Study> study = ManifestTree.studyIfValid(ManifestTree.without(manifest.tree(), removed));
            if (study.isEmpty()) {
                continue;
            }
            weightiest(CriterionFolder.together().evaluate(study.get()))
                    .forEach((code, verdict) ->
                            assertNotMetByRemoval(code.value(), removed, before.get(code), verdict, manifest.tree()));
        }
    }

    @Property(seed = SEED)
    void what_is_not_said_never_meets_the_criterion_that_asks_for_it(
            @ForAll("manifestsOnOneCriterion") List<OnCriterion> several) {
        several.forEach(RuleBasePropertiesTest::assertNoStatementIsBetterLeftOut);
    }

    private static void assertNoStatementIsBetterLeftOut(OnCriterion one) {
        Map<String, Object> tree = one.manifest().tree();
        Verdict before = one.verdict(tree);
        if (before == Verdict.MET || before == Verdict.NOT_APPLICABLE) {
            return;
        }
        for (Statement removed : ManifestTree.statements(tree)) {
            Verdict after = one.verdict(ManifestTree.without(tree, removed));
            assertNotMetByRemoval(one.folder().code(), removed, before, after, tree);
        }
    }

    /**
     * A criterion that did not concern the study may come to do so when what told is gone. What extraction and
     * justifications say is about statements.
     */
    private static void assertNotMetByRemoval(
            String code, Statement removed, Verdict before, Verdict after, Map<String, Object> tree) {
        boolean isOfTheStudy = !List.of("extraction", "justifications")
                .contains(removed.steps().get(0));
        if (isOfTheStudy
                && !code.startsWith(CONSISTENCY)
                && before != Verdict.NOT_APPLICABLE
                && !KnownMisjudgement.isKnown(code, removed)) {
            assertThat(before == Verdict.MET || after != Verdict.MET)
                    .as(
                            "%s: %s, and met without %s of %s",
                            code, before.word(), removed.steps(), ManifestTree.yaml(tree))
                    .isTrue();
        }
    }

    @Property(seed = SEED)
    void the_order_of_keys_and_entries_changes_no_verdict(@ForAll("manifests") Manifest manifest) {
        Map<String, Object> shuffled =
                ManifestTree.mapping(shuffled("", manifest.tree(), hasNumberedPlaces(manifest), manifest.random()));
        assertThat(regardlessOfOrder(evaluated(shuffled)))
                .as(ManifestTree.yaml(shuffled))
                .isEqualTo(regardlessOfOrder(manifest.findings()));
    }

    @Property(seed = SEED)
    void ids_are_only_names(@ForAll("manifests") Manifest manifest) {
        int[] count = {0};
        ManifestIds ids = ManifestIds.of(manifest.tree(), (list, number) -> "x%dx-renamed".formatted(++count[0]));
        Map<String, String> oldByNew = ids.oldByNew();
        List<String> renamedBack = evaluated(ids.renamed()).stream()
                .map(Finding::toString)
                .map(finding -> {
                    String back = finding;
                    for (Map.Entry<String, String> name : oldByNew.entrySet()) {
                        back = back.replace(name.getKey(), name.getValue());
                    }
                    return back;
                })
                .sorted()
                .toList();
        assertThat(renamedBack)
                .isEqualTo(manifest.findings().stream()
                        .map(Finding::toString)
                        .sorted()
                        .toList());
    }

    @Property(seed = SEED)
    void where_nobody_looked_nothing_is_called_unreported(@ForAll("manifests") Manifest manifest) {
        Map<String, Object> uncovered = uncovered(manifest.tree());
        assertThat(evaluated(uncovered))
                .as(ManifestTree.yaml(uncovered))
                .noneMatch(finding -> finding.verdict() == Verdict.NOT_REPORTED);
    }

    /**
     * Not met is then a judgement on what is stated: no statement that is added turns it into met. Judgements of
     * reviewers are left out, since a judgement without support is complete as it is; and a list of words is one
     * statement, of which a part says something else.
     */
    @Property(seed = SEED)
    void where_nobody_looked_no_absence_is_held_against_a_study(
            @ForAll("manifestsOnOneCriterion") List<OnCriterion> several) {
        several.forEach(RuleBasePropertiesTest::assertNoAbsenceIsHeldAgainstTheStudy);
    }

    private static void assertNoAbsenceIsHeldAgainstTheStudy(OnCriterion one) {
        Map<String, Object> tree = uncovered(one.manifest().tree());
        if (tree.containsKey("risk-of-bias")
                || one.folder().code().startsWith(CONSISTENCY)
                || one.verdict(tree) == Verdict.NOT_MET) {
            return;
        }
        for (Statement removed : ManifestTree.statements(tree)) {
            if (!removed.steps().get(0).equals("extraction")
                    && !removed.isWordOfList()
                    && !KnownMisjudgement.isKnown(one.folder().code(), removed)) {
                assertThat(one.verdict(ManifestTree.without(tree, removed)))
                        .as("%s without %s of %s", one.folder().code(), removed.steps(), ManifestTree.yaml(tree))
                        .isNotEqualTo(Verdict.NOT_MET);
            }
        }
    }

    @Example
    void nothing_is_assessed_of_an_empty_manifest_that_covers_nothing() {
        Map<String, Object> empty = new LinkedHashMap<>();
        empty.put("format", "1");
        empty.put("study", Map.of("id", "empty"));
        assertThat(evaluated(uncovered(empty))).allMatch(finding -> finding.verdict() == Verdict.NOT_ASSESSED);
    }

    @Property(seed = SEED)
    void meeting_what_was_not_reported_lowers_no_score(@ForAll("manifests") Manifest manifest) {
        List<Finding> findings = manifest.findings();
        List<Finding> unreported = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_REPORTED)
                .toList();
        Map<String, Score> before = scores(findings);
        for (Finding gap : some(unreported, 5, manifest.random())) {
            List<Finding> closed = new ArrayList<>(findings);
            closed.set(
                    closed.indexOf(gap),
                    new Finding(gap.criterion(), Verdict.MET, gap.subject(), gap.arguments(), gap.advised()));
            scores(closed).forEach((scope, score) -> {
                assertNotLower(before.get(scope).reporting(), score.reporting(), gap + " in " + scope);
                assertNotLower(before.get(scope).conformance(), score.conformance(), gap + " in " + scope);
                assertThat(score.coverage()).isEqualTo(before.get(scope).coverage());
            });
        }
    }

    private static void assertNotLower(WeightedShare before, WeightedShare after, String what) {
        assertThat(after.isDefined()).as(what).isEqualTo(before.isDefined());
        if (before.isDefined()) {
            assertThat(after.value()).as(what).isGreaterThanOrEqualTo(before.value());
            assertThat(after.lowest()).as(what).isGreaterThanOrEqualTo(before.lowest());
            assertThat(after.highest()).as(what).isGreaterThanOrEqualTo(before.highest());
        }
    }

    private static Map<String, Score> scores(List<Finding> findings) {
        return SCHEME.score(BundledGuidelines.catalogue(), findings).stream()
                .collect(Collectors.toMap(score -> score.kind() + " " + score.scope(), score -> score));
    }

    private static List<Finding> evaluated(Map<String, Object> tree) {
        return CriterionFolder.together().evaluate(ManifestTree.study(tree));
    }

    private static Map<CriterionCode, Verdict> weightiest(List<Finding> findings) {
        Map<CriterionCode, List<Verdict>> verdicts = new TreeMap<>();
        findings.forEach(finding -> verdicts.computeIfAbsent(finding.criterion(), code -> new ArrayList<>())
                .add(finding.verdict()));
        Map<CriterionCode, Verdict> weightiest = new HashMap<>();
        verdicts.forEach((code, given) -> weightiest.put(code, Verdict.weightiest(given)));
        return weightiest;
    }

    private static <T> List<T> some(List<T> all, int most, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }

    /** Nothing was looked for, and nothing is said to have been. */
    private static Map<String, Object> uncovered(Map<String, Object> tree) {
        Map<String, Object> uncovered = ManifestTree.copy(tree);
        removeNotReported(uncovered);
        uncovered.put("extraction", Map.of("covers", List.of()));
        return uncovered;
    }

    private static void removeNotReported(Object tree) {
        if (tree instanceof Map<?, ?> entries) {
            entries.values()
                    .removeIf(value -> value instanceof String scalar
                            && ManifestTree.text(scalar).equals("not-reported"));
        }
        Collection<?> below = tree instanceof Map<?, ?> entries
                ? entries.values()
                : tree instanceof List<?> items ? items : List.of();
        below.forEach(RuleBasePropertiesTest::removeNotReported);
    }

    /** Whether a justification or the coverage tells entries by their numbers, which must then stay. */
    private static boolean hasNumberedPlaces(Manifest manifest) {
        return Stream.of("justifications", "extraction")
                .map(manifest.tree()::get)
                .anyMatch(
                        section -> section != null && ManifestTree.yaml(section).matches(".*\\[[0-9]+].*"));
    }

    private static Object shuffled(String key, Object tree, boolean keepsLists, Random random) {
        if (tree instanceof Map<?, ?>) {
            List<Map.Entry<String, Object>> entries =
                    new ArrayList<>(ManifestTree.mapping(tree).entrySet());
            Collections.shuffle(entries, random);
            Map<String, Object> shuffled = new LinkedHashMap<>();
            entries.forEach(entry ->
                    shuffled.put(entry.getKey(), shuffled(entry.getKey(), entry.getValue(), keepsLists, random)));
            return shuffled;
        }
        if (tree instanceof List<?> items) {
            List<Object> shuffled = new ArrayList<>();
            items.forEach(item -> shuffled.add(shuffled("", item, keepsLists, random)));
            if (!keepsLists && !key.equals(IN_ORDER)) {
                Collections.shuffle(shuffled, random);
            }
            return shuffled;
        }
        return tree;
    }

    /** Findings as texts, without the numbers of entries and the order of what they name. */
    private static List<String> regardlessOfOrder(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "%s %s %s %s %s"
                        .formatted(
                                finding.criterion(),
                                finding.verdict(),
                                finding.subject(),
                                finding.arguments().stream()
                                        .map(RuleBasePropertiesTest::sorted)
                                        .toList(),
                                finding.advised()))
                .map(text -> text.replaceAll("\\[[0-9]+]", "[]"))
                .sorted()
                .toList();
    }

    private static String sorted(Object argument) {
        return argument instanceof Collection<?> all
                ? all.stream().map(String::valueOf).sorted().toList().toString()
                : argument.toString();
    }

    private static ScoringScheme scheme() {
        try {
            return RecordReader.read("default.yaml", BundledGuidelines.scoringScheme(), ScoringScheme.class)
                    .value();
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }
}
