package org.misevcheck.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.engine.CompiledRules;
import org.misevcheck.checker.engine.InvalidRulesException;
import org.misevcheck.checker.engine.RuleCompiler;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.Restatement;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.manifest.RecordReader;

/**
 * Reads the criteria that a lab or journal brings, compiles their rules, and puts them beside the bundled ones.
 *
 * <p>Goes through everything whatever it finds, so that one reading shows every problem.
 */
public final class BroughtCriteria {

    private static final String CODE_FORM = "one looks like ISCT2006-MSC-02";

    private final CriterionLibrary bundled;
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, BroughtFiles> filesByGuideline = new LinkedHashMap<>();
    private final List<Reading<Guideline>> guidelines = new ArrayList<>();
    private final Map<String, Criterion> entries = new LinkedHashMap<>();
    /** The text of each criterion's rules, by its code; also of those whose entry is invalid. */
    private final Map<String, Drl> rules = new LinkedHashMap<>();
    /** How messages name the file of each of these texts. */
    private final Map<String, String> ruleFiles = new HashMap<>();

    private BroughtCriteria(CriterionLibrary bundled) {
        this.bundled = bundled;
    }

    /**
     * The bundled guidelines and then those of some folders.
     *
     * @param places folders of the review repository, or {@code classpath:NAME} for the folders of that name in jars
     * @param root the review repository
     * @param loader sees the classes that rules name, and the jars
     * @throws InvalidCriteriaException if anything is wrong with what is brought, with every problem
     */
    public static CriterionLibrary beside(
            CriterionLibrary bundled, List<String> places, Path root, RuleCompiler compiler, ClassLoader loader)
            throws InvalidCriteriaException, IOException {
        BroughtCriteria brought = new BroughtCriteria(bundled);
        for (String place : places) {
            List<BroughtFiles> folders = BroughtFiles.at(place, root, loader);
            if (folders.isEmpty()) {
                brought.complaints.add(
                        place.startsWith(BroughtFiles.CLASS_PATH)
                                ? "%s: no jar on the plugin's class path has such a folder".formatted(place)
                                : "%s: there is no such folder in %s".formatted(place, root));
            }
            folders.forEach(brought::readFolder);
        }
        brought.checkRestatements();
        brought.checkFunctions();
        CompiledRules compiled = brought.compiled(compiler, loader);
        if (!brought.complaints.isEmpty()) {
            throw new InvalidCriteriaException(brought.complaints);
        }
        return brought.library(compiled);
    }

    private void readFolder(BroughtFiles files) {
        List<String> lists = files.namesIn("").stream()
                .filter(name -> name.endsWith(".yaml"))
                .toList();
        if (lists.isEmpty()) {
            complaints.add("%s: the folder has no list of a guideline's criteria, such as JOURNAL2026.yaml"
                    .formatted(files.place()));
        }
        Set<String> listed = new HashSet<>();
        boolean all = true;
        for (String name : lists) {
            Reading<Guideline> reading = read(files, name, Guideline.class);
            if (reading == null) {
                all = false;
                continue;
            }
            listed.addAll(reading.value().criteria());
            readGuideline(files, name, reading);
        }
        for (String folder : files.criterionFolders()) {
            if (all && !listed.contains(folder)) {
                complaints.add("%s: no guideline lists %s".formatted(files.shown("criteria/" + folder), folder));
            }
        }
    }

    private void readGuideline(BroughtFiles files, String name, Reading<Guideline> reading) {
        Guideline guideline = reading.value();
        String id = guideline.id();
        if (!(id + ".yaml").equals(name)) {
            complain(reading, "id", "the id is %s, and the file is not named %s.yaml".formatted(id, id));
        }
        if (!id.matches("[A-Z]+\\d{4}")) {
            complain(reading, "id", "'%s' is not a guideline's id: capital letters and a year".formatted(id));
        } else if (bundled.filesByGuideline().containsKey(id)) {
            complain(reading, "id", "%s is a bundled guideline: codes need a beginning of their own".formatted(id));
        } else if (filesByGuideline.putIfAbsent(id, files) != null) {
            complain(reading, "id", "%s is brought twice".formatted(id));
        } else {
            guidelines.add(reading);
        }
        if (guideline.criteria().isEmpty()) {
            complain(reading, "criteria", "%s lists no criterion".formatted(id));
        }
        List<String> withFolder = CriterionLibrary.folders(guideline);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < guideline.criteria().size(); i++) {
            String code = guideline.criteria().get(i);
            String place = "criteria[%d]".formatted(i);
            if (!isCode(code)) {
                complain(reading, place, "'%s' is not a criterion code; %s".formatted(code, CODE_FORM));
            } else if (!CriterionCode.of(code).guideline().equals(id)) {
                complain(reading, place, "%s does not begin with %s".formatted(code, id));
            } else if (!seen.add(code)) {
                complain(reading, place, "%s is listed twice".formatted(code));
            } else if (withFolder.contains(code)) {
                if (files.criterionFolders().contains(code)) {
                    readCriterion(files, code);
                } else {
                    complain(reading, place, "%s has no folder %s".formatted(code, files.shown("criteria/" + code)));
                }
            }
        }
    }

    private static boolean isCode(String text) {
        try {
            return CriterionCode.of(text).value().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void readCriterion(BroughtFiles files, String code) {
        for (String ending : List.of(".yaml", ".drl", ".md")) {
            if (!files.has(CriterionLibrary.fileOf(code, ending))) {
                complaints.add(
                        "%s: there is no such file".formatted(files.shown(CriterionLibrary.fileOf(code, ending))));
            }
        }
        for (String name : files.namesIn("criteria/" + code)) {
            String file = "criteria/%s/%s".formatted(code, name);
            if (name.equals(code + ".yaml")) {
                readEntry(files, file, code);
            } else if (name.equals(code + ".drl")) {
                readRules(files, file, code);
            } else if (name.endsWith(".yaml")) {
                readExample(files, file, name.substring(0, name.length() - ".yaml".length()));
            }
        }
    }

    private void readEntry(BroughtFiles files, String file, String code) {
        Reading<Criterion> reading = read(files, file, Criterion.class);
        if (reading == null) {
            return;
        }
        if (!reading.value().code().equals(code)) {
            complain(
                    reading,
                    "code",
                    "the code is %s, and the folder is %s"
                            .formatted(reading.value().code(), code));
        } else if (reading.value().asksAs() != null) {
            complain(
                    reading, "asks-as", "a criterion that asks as another one is listed as restated, without a folder");
        } else {
            entries.put(code, reading.value());
        }
    }

    private void readRules(BroughtFiles files, String file, String code) {
        Drl drl = new Drl(new String(files.bytes(file), StandardCharsets.UTF_8));
        if (!drl.isInPackageFor(code)) {
            complaints.add("%s:%d: the package is '%s', and its last name is not %s"
                    .formatted(files.shown(file), drl.lineOfPackage(), drl.packageName(), Drl.packageFor(code)));
        } else {
            rules.put(code, drl);
            ruleFiles.put(code, files.shown(file));
        }
    }

    private void readExample(BroughtFiles files, String file, String name) {
        if (!Example.isName(name)) {
            complaints.add(
                    "%s: not named as an example is, by code, verdict and letter, such as ISCT2006-MSC-02-not-met-a"
                            .formatted(files.shown(file)));
            return;
        }
        try {
            new ManifestReader().read(files.bytes(file), files.shown(file));
        } catch (InvalidManifestException e) {
            complaints.add(e.frames().strip());
        }
    }

    private void checkRestatements() {
        for (Reading<Guideline> reading : guidelines) {
            Guideline guideline = reading.value();
            for (int i = 0; i < guideline.restated().size(); i++) {
                Restatement restated = guideline.restated().get(i);
                String place = "restated[%d]".formatted(i);
                if (!guideline.criteria().contains(restated.code())) {
                    complain(reading, place, "%s is not listed under criteria".formatted(restated.code()));
                }
                boolean isAsked = entries.containsKey(restated.asksAs())
                        || isCode(restated.asksAs())
                                && bundled.catalogue().has(CriterionCode.of(restated.asksAs()))
                                && bundled.catalogue()
                                                .criterion(CriterionCode.of(restated.asksAs()))
                                                .asksAs()
                                        == null;
                if (!isAsked) {
                    complain(
                            reading,
                            place + ".asks-as",
                            "there is no criterion %s with rules of its own".formatted(restated.asksAs()));
                }
            }
        }
    }

    /** Constraints that read alike are evaluated once, whichever functions they call: names must tell them apart. */
    private void checkFunctions() {
        Map<String, String> known = new HashMap<>();
        bundled.catalogue().guidelines().stream()
                .flatMap(guideline -> CriterionLibrary.folders(guideline).stream())
                .forEach(code -> bundled.drl(code).functions().keySet().forEach(name -> known.put(name, code)));
        rules.forEach((code, drl) -> drl.functions().forEach((name, line) -> {
            String other = known.putIfAbsent(name, code);
            if (other != null) {
                complaints.add("%s:%d: %s has a function %s as well: rename this one"
                        .formatted(ruleFiles.get(code), line, other, name));
            }
        }));
    }

    private @Nullable CompiledRules compiled(RuleCompiler compiler, ClassLoader loader) {
        if (rules.isEmpty()) {
            return null;
        }
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> codes = new TreeMap<>();
        rules.forEach((code, drl) -> {
            // Named for its package, which is what the compiler expects of a file.
            String name = "%s/%s.drl".formatted(drl.packageName().replace('.', '/'), code);
            texts.put(name, drl.text());
            codes.put(name, code);
        });
        try {
            CompiledRules compiled = compiler.compile(texts, loader);
            checkRuleNames(compiled);
            return compiled;
        } catch (InvalidRulesException e) {
            for (String complaint : e.complaints()) {
                String shown = complaint;
                for (Map.Entry<String, String> named : codes.entrySet()) {
                    shown = shown.replace(named.getKey(), ruleFiles.get(named.getValue()));
                }
                complaints.add(shown);
            }
            return null;
        }
    }

    /** A rule counts for the criterion that it is named for: one named for another's would change that one. */
    private void checkRuleNames(CompiledRules compiled) {
        Set<String> answered = new HashSet<>();
        for (String name : compiled.ruleNames()) {
            String code = name.replaceFirst(" .*", "");
            answered.add(code);
            if (!rules.containsKey(code)) {
                Map.Entry<String, Drl> drl = rules.entrySet().stream()
                        .filter(candidate -> candidate.getValue().text().contains(name))
                        .findFirst()
                        .orElseThrow();
                complaints.add("%s:%d: the rule \"%s\" is named for no criterion of this folder: \"%s met\" would be"
                        .formatted(ruleFiles.get(drl.getKey()), drl.getValue().lineOf(name), name, drl.getKey()));
            }
        }
        for (String code : rules.keySet()) {
            if (!answered.contains(code)) {
                complaints.add("%s:1: no rule is named for %s".formatted(ruleFiles.get(code), code));
            }
        }
    }

    private CriterionLibrary library(@Nullable CompiledRules compiled) {
        List<Guideline> together = new ArrayList<>(bundled.catalogue().guidelines());
        guidelines.forEach(reading -> together.add(reading.value()));
        List<Criterion> criteria = new ArrayList<>(bundled.catalogue().criteria().stream()
                .filter(criterion -> criterion.asksAs() == null)
                .toList());
        criteria.addAll(entries.values());
        Map<String, CriterionFiles> files = new HashMap<>(bundled.filesByGuideline());
        files.putAll(filesByGuideline);
        CompiledRules all = compiled == null ? bundled.rules() : bundled.rules().and(compiled);
        return new CriterionLibrary(files, new Catalogue(together, criteria), bundled.profiles(), all);
    }

    private <T extends Record> @Nullable Reading<T> read(BroughtFiles files, String name, Class<T> type) {
        try {
            return RecordReader.read(files.shown(name), files.bytes(name), type);
        } catch (InvalidManifestException e) {
            complaints.add(e.frames().strip());
            return null;
        }
    }

    private void complain(Reading<?> reading, String place, String what) {
        Position position = reading.positionOf(place);
        complaints.add("%s:%d:%d: %s".formatted(reading.file(), position.line(), position.column(), what));
    }
}
