package org.misevcheck.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.misevcheck.checker.engine.CompiledRules;
import org.misevcheck.checker.engine.RuleBase;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.Profile;
import org.misevcheck.checker.guideline.Restatement;
import org.misevcheck.checker.guideline.Selection;

/** Guidelines and all that belongs to their criteria, bundled or brought: entries, rules, pages, examples. */
public final class CriterionLibrary {

    private final Map<String, CriterionFiles> filesByGuideline;
    private final Catalogue catalogue;
    private final List<Profile> profiles;
    private final Selection selection;
    private final CompiledRules rules;
    private final Map<Set<CriterionCode>, RuleBase> ruleBases = new ConcurrentHashMap<>();

    /**
     * A library.
     *
     * @param filesByGuideline where the files of each guideline are, by its identifier
     */
    CriterionLibrary(
            Map<String, CriterionFiles> filesByGuideline,
            Catalogue catalogue,
            List<Profile> profiles,
            CompiledRules rules) {
        this.filesByGuideline = Map.copyOf(filesByGuideline);
        this.catalogue = catalogue;
        this.profiles = List.copyOf(profiles);
        this.selection = new Selection(catalogue, profiles);
        this.rules = rules;
    }

    /** Every guideline with its criteria. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** How criteria are chosen from the catalogue, by the profiles among others. */
    public Selection selection() {
        return selection;
    }

    /** The rules of every criterion that has a folder. */
    public CompiledRules rules() {
        return rules;
    }

    /** The rules of these criteria; built once for each choice. */
    public RuleBase ruleBase(Collection<CriterionCode> criteria) {
        return ruleBases.computeIfAbsent(
                Set.copyOf(criteria), codes -> RuleBase.of(rules, codes, catalogue::allowsExceptions));
    }

    /** A hash of every guideline, catalogue entry and rule: the first sixteen hexadecimal digits of SHA-256. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Guideline guideline : catalogue.guidelines()) {
                CriterionFiles files = filesByGuideline.get(guideline.id());
                digest.update(files.bytes(guideline.id() + ".yaml"));
                for (String code : folders(guideline)) {
                    digest.update(files.bytes(fileOf(code, ".yaml")));
                    digest.update(files.bytes(fileOf(code, ".drl")));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The page of a criterion, in Markdown; of a restated one that of the criterion it restates. */
    public String page(String code) {
        String folder = folderOf(code);
        return text(folder, fileOf(folder, ".md"));
    }

    /** The examples of a criterion, sorted by name; of a restated one those of the criterion it restates. */
    public List<Example> examples(String code) {
        String folder = folderOf(code);
        return fileNames(folder).stream()
                .filter(name -> name.endsWith(".yaml") && !name.equals(folder + ".yaml"))
                .map(name -> new Example(
                        name.substring(0, name.length() - ".yaml".length()),
                        text(folder, "criteria/%s/%s".formatted(folder, name))))
                .toList();
    }

    /** The text of the rules of a criterion that has a folder. */
    Drl drl(String code) {
        return new Drl(text(code, fileOf(code, ".drl")));
    }

    List<String> fileNames(String code) {
        return files(code).namesIn("criteria/" + code);
    }

    /** How messages name a file of a criterion, by its ending. */
    String shown(String code, String ending) {
        return files(code).shown(fileOf(code, ending));
    }

    Map<String, CriterionFiles> filesByGuideline() {
        return filesByGuideline;
    }

    List<Profile> profiles() {
        return profiles;
    }

    /** The criteria of a guideline that have a folder: all but those that restate another edition's. */
    static List<String> folders(Guideline guideline) {
        Set<String> restated =
                guideline.restated().stream().map(Restatement::code).collect(Collectors.toSet());
        return guideline.criteria().stream()
                .filter(code -> !restated.contains(code))
                .toList();
    }

    static String fileOf(String code, String ending) {
        return "criteria/%s/%s%s".formatted(code, code, ending);
    }

    private String folderOf(String code) {
        return catalogue.criterion(CriterionCode.of(code)).answeredBy().value();
    }

    private CriterionFiles files(String code) {
        return filesByGuideline.get(CriterionCode.of(code).guideline());
    }

    private String text(String code, String name) {
        return new String(files(code).bytes(name), StandardCharsets.UTF_8);
    }
}
