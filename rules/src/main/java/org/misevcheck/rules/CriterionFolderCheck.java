package org.misevcheck.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.engine.DefectiveRuleBaseException;
import org.misevcheck.checker.engine.RuleBase;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Messages;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.study.Study;

/**
 * Holds the folders of criteria against their own examples and pages: what the tests of the bundled criteria do, and
 * {@code misev:test-criteria} does for criteria that are brought.
 *
 * <p>Every answer is a list of defects in words, each with the file it is mended in.
 */
public final class CriterionFolderCheck {

    private static final String VERDICTS = "met|not met|not reported|not applicable|not assessed";
    private static final String SHOWS = "(Met|Not met|Not reported|Justified|Not applicable|Not assessed)[,:;].*\\.";
    /** Verdicts other than not reported that rest on something absent. */
    private static final Pattern ON_ABSENCE =
            Pattern.compile("findings\\.(notMetWithout|notApplicable(Without|Anywhere))\\(");

    private static final List<String> ORDER_OF_FIRING =
            List.of("salience", "agenda-group", "update(", "modify(", "insert(", "retract(", "delete(");

    private final CriterionLibrary library;
    private final List<Criterion> criteria;

    /** The criteria of some guidelines, as far as they have folders. */
    public CriterionFolderCheck(CriterionLibrary library, Collection<String> guidelines) {
        this.library = library;
        this.criteria = library.catalogue().criteria().stream()
                .filter(criterion -> criterion.asksAs() == null)
                .filter(criterion ->
                        guidelines.contains(criterion.criterionCode().guideline()))
                .toList();
    }

    /** The codes of the criteria that are checked. */
    public List<CriterionCode> criteria() {
        return criteria.stream().map(Criterion::criterionCode).toList();
    }

    /** What is wrong with the folder of one criterion, its rules taken alone. */
    public List<String> defectsOf(CriterionCode code) {
        return new Folder(library.catalogue().criterion(code)).defects();
    }

    /** What is wrong with the criteria taken together, beside all others of the library. */
    public List<String> defectsTogether() {
        List<String> defects = new ArrayList<>();
        sharedFunctions(defects);
        Set<CriterionCode> everything = library.catalogue().criteria().stream()
                .map(Criterion::answeredBy)
                .collect(Collectors.toSet());
        RuleBase together = library.ruleBase(everything);
        for (Criterion criterion : criteria) {
            for (Example example : examples(criterion.code())) {
                findings(criterion, example, together, "all rules together", defects);
            }
        }
        return defects;
    }

    /** Constraints that read alike are evaluated once, whichever functions they call: names must tell them apart. */
    private void sharedFunctions(List<String> defects) {
        Map<String, String> known = new HashMap<>();
        for (Criterion criterion : library.catalogue().criteria()) {
            if (criterion.asksAs() == null) {
                library.drl(criterion.code()).functions().forEach((name, line) -> {
                    String other = known.putIfAbsent(name, criterion.code());
                    if (other != null) {
                        defects.add("%s:%d: %s has a function %s as well"
                                .formatted(library.shown(criterion.code(), ".drl"), line, other, name));
                    }
                });
            }
        }
    }

    private List<Example> examples(String code) {
        return library.examples(code).stream()
                .filter(example ->
                        Example.isName(example.name()) && example.code().equals(code))
                .toList();
    }

    private @Nullable Study study(String code, Example example, List<String> defects) {
        try {
            return new ManifestReader()
                    .read(example.text().getBytes(StandardCharsets.UTF_8), shown(code, example))
                    .value();
        } catch (InvalidManifestException e) {
            defects.add(e.frames().strip());
            return null;
        }
    }

    private String shown(String code, Example example) {
        return library.shown(code, example.name().substring(code.length()) + ".yaml");
    }

    /** The findings on an example; {@code null} when it or the rules are too broken for any. */
    private @Nullable List<Finding> findings(
            Criterion criterion, Example example, RuleBase rules, String whose, List<String> defects) {
        Study study = study(criterion.code(), example, defects);
        if (study == null) {
            return null;
        }
        List<Finding> findings;
        try {
            findings = rules.evaluate(study).stream()
                    .filter(finding -> finding.criterion().equals(criterion.criterionCode()))
                    .toList();
        } catch (DefectiveRuleBaseException e) {
            defects.add("%s: by %s: %s".formatted(shown(criterion.code(), example), whose, e.getMessage()));
            return null;
        }
        for (String difference : differences(example, findings)) {
            defects.add("%s: by %s: %s".formatted(shown(criterion.code(), example), whose, difference));
        }
        return findings;
    }

    /**
     * How the findings on an example, by its criterion, differ from what it shows: the verdict in its name, those on its
     * subjects if it lists them, and an advisory if its first line says so. A finding on a whole list says that it is
     * absent, so none on one of its entries can stand beside it.
     */
    static List<String> differences(Example example, List<Finding> findings) {
        List<String> differences = new ArrayList<>();
        Map<String, Verdict> bySubject = new TreeMap<>();
        findings.forEach(finding -> bySubject.put(finding.subject(), finding.verdict()));
        Verdict verdict = Verdict.weightiest(bySubject.values());
        if (verdict != example.expectedVerdict()) {
            differences.add("%s (%s), and it is named %s"
                    .formatted(
                            words(verdict), String.join(", ", bySubject.keySet()), words(example.expectedVerdict())));
        }
        if (!example.expectedFindings().isEmpty() && !example.expectedFindings().equals(bySubject)) {
            differences.add("%s, and it lists %s".formatted(words(bySubject), words(example.expectedFindings())));
        }
        if (findings.stream().anyMatch(Finding::advised) != example.shows().contains("with an advisory")) {
            differences.add(
                    "an advisory goes with the verdict, or the first line says 'with an advisory', and not both");
        }
        bySubject.keySet().stream()
                .filter(subject -> subject.contains("["))
                .map(subject -> subject.substring(0, subject.indexOf('[')))
                .filter(bySubject::containsKey)
                .distinct()
                .forEach(
                        list -> differences.add("a verdict on %s stands beside one on an entry of it".formatted(list)));
        return differences;
    }

    private static String words(Map<String, Verdict> bySubject) {
        return bySubject.entrySet().stream()
                .map(entry ->
                        "%s: %s".formatted(entry.getKey(), entry.getValue().word()))
                .collect(Collectors.joining(", "));
    }

    private static String words(Verdict verdict) {
        return verdict.word().replace('-', ' ');
    }

    /** One folder while it is checked. */
    private final class Folder {

        private final Criterion criterion;
        private final String code;
        private final Drl drl;
        private final List<String> ruleNames;
        private final List<Example> examples;
        private final List<String> defects = new ArrayList<>();

        Folder(Criterion criterion) {
            this.criterion = criterion;
            this.code = criterion.code();
            this.drl = library.drl(code);
            this.ruleNames = library.rules().ruleNames().stream()
                    .filter(name -> name.startsWith(code + " "))
                    .toList();
            this.examples = examples(code);
        }

        List<String> defects() {
            fileNames();
            rules();
            page();
            firstLines();
            verdicts();
            examplesAlone();
            return defects;
        }

        private void add(String ending, int line, String what) {
            defects.add("%s:%d: %s".formatted(library.shown(code, ending), line, what));
        }

        private void fileNames() {
            Set<String> known = Set.of(code + ".yaml", code + ".drl", code + ".md");
            for (String name : library.fileNames(code)) {
                String stem = name.replaceFirst("\\.yaml$", "");
                boolean isExample = !stem.equals(name)
                        && Example.isName(stem)
                        && new Example(stem, "").code().equals(code);
                if (!known.contains(name) && !isExample) {
                    defects.add("%s: the file %s is neither entry, rules nor page, and not named as an example is"
                            .formatted(library.shown(code, ".yaml"), name));
                }
            }
        }

        private void rules() {
            if (!drl.isInPackageFor(code)) {
                add(".drl", drl.lineOfPackage(), "the package's last name is not " + Drl.packageFor(code));
            }
            for (String word : ORDER_OF_FIRING) {
                if (drl.text().contains(word)) {
                    add(".drl", drl.lineOf(word), "'%s': rules change no fact and fire in no order".formatted(word));
                }
            }
            for (String name : ruleNames) {
                if (!name.substring(code.length() + 1).matches("(%s|advisory)(: .+)?".formatted(VERDICTS))) {
                    add(".drl", drl.lineOf(name), "the rule \"%s\" is not named by code and verdict".formatted(name));
                }
                String advice = criterion.messages().advisory();
                if (name.startsWith(code + " advisory") && (advice == null || advice.isBlank())) {
                    add(".yaml", 1, "there is no sentence for the rule \"%s\"".formatted(name));
                }
            }
        }

        private void page() {
            List<String> expected = List.of(
                    "# %s: %s".formatted(code, criterion.title()),
                    "## What the guideline asks",
                    "## What the checker looks at",
                    "## Verdicts",
                    "## How to report it",
                    "## Limits");
            List<String> headings = library.page(code)
                    .lines()
                    .filter(line -> line.startsWith("#"))
                    .toList();
            if (!headings.equals(expected)) {
                add(".md", 1, "the headings are %s, and not %s".formatted(headings, expected));
            }
        }

        private void firstLines() {
            if (examples.isEmpty()) {
                defects.add("%s: there is no example".formatted(library.shown(code, ".yaml")));
            }
            for (Example example : examples) {
                if (!example.text().startsWith("# ") || !example.shows().matches(SHOWS)) {
                    defects.add(
                            "%s:1: the first line does not say what it shows, such as '# Not met: one less than asked.'"
                                    .formatted(shown(code, example)));
                }
            }
        }

        /** What the rules can give, by their names; silence that nobody looked into is not assessed. */
        private void verdicts() {
            Set<String> shown = examples.stream()
                    .map(example -> example.expectedVerdict().word())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> given = new TreeSet<>();
            for (String name : ruleNames) {
                given.add(name.substring(code.length() + 1)
                        .replaceFirst(":.*", "")
                        .replace(' ', '-'));
            }
            given.remove("advisory");
            if (given.contains(Verdict.NOT_REPORTED.word())
                    || shown.contains(Verdict.NOT_ASSESSED.word())
                            && ON_ABSENCE.matcher(drl.text()).find()) {
                given.add(Verdict.NOT_ASSESSED.word());
            }
            if (library.catalogue().allowsExceptions(criterion.criterionCode())
                    && shown.contains(Verdict.JUSTIFIED.word())) {
                given.add(Verdict.JUSTIFIED.word());
            }
            given.stream()
                    .filter(verdict -> !shown.contains(verdict))
                    .forEach(verdict -> add(".drl", 1, "no example shows the verdict %s".formatted(verdict)));
            shown.stream()
                    .filter(verdict -> !given.contains(verdict))
                    .forEach(verdict ->
                            add(".drl", 1, "an example is named %s, and no rule gives that".formatted(verdict)));
        }

        private void examplesAlone() {
            RuleBase alone = library.ruleBase(Set.of(criterion.criterionCode()));
            Set<String> fired = new LinkedHashSet<>();
            for (Example example : examples) {
                List<Finding> findings = findings(criterion, example, alone, "its rules alone", defects);
                Study study = findings == null ? null : study(code, example, defects);
                if (study != null) {
                    findings.forEach(finding -> sentence(example, finding));
                    fired.addAll(alone.rulesFiredOn(study));
                }
            }
            ruleNames.stream()
                    .filter(name -> !fired.contains(name))
                    .forEach(name ->
                            add(".drl", drl.lineOf(name), "the rule \"%s\" fires on no example".formatted(name)));
        }

        private void sentence(Example example, Finding finding) {
            Messages messages = criterion.messages();
            String sentence =
                    switch (finding.verdict()) {
                        case MET -> messages.met();
                        case NOT_MET -> messages.notMet();
                        case NOT_REPORTED -> messages.notReported();
                        case NOT_APPLICABLE -> messages.notApplicable();
                        case JUSTIFIED, NOT_ASSESSED -> "Said by the checker.";
                    };
            if (sentence == null) {
                add(
                        ".yaml",
                        1,
                        "there is no sentence for %s, which %s shows"
                                .formatted(words(finding.verdict()), example.name()));
                return;
            }
            String filled = Messages.fill(sentence, finding.arguments());
            if (filled.contains("{") || filled.contains("null")) {
                add(
                        ".yaml",
                        1,
                        "the sentence for %s is not filled on %s: %s"
                                .formatted(words(finding.verdict()), example.name(), filled));
            }
        }
    }
}
