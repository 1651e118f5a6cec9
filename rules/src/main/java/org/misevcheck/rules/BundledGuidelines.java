package org.misevcheck.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.misevcheck.checker.engine.CompiledRules;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.Profile;
import org.misevcheck.checker.guideline.Restatement;
import org.misevcheck.checker.guideline.Selection;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.RecordReader;

/** Hands out the bundled guidelines: their catalogue, compiled rules, examples and pages. */
public final class BundledGuidelines {

    /** The profile that studies are audited by when nothing else is chosen. */
    public static final String DEFAULT_PROFILE = "msc-ev-in-vivo";

    /** In the order of reports. */
    private static final List<String> GUIDELINES = List.of(
            "ISCT2006",
            "ISCT2005",
            "ISCT2019",
            "MISEV2023",
            "MISEV2018",
            "WITWER2019",
            "EVMETRIC2017",
            "ARRIVE2020",
            "SYRCLE2014",
            "CAMARADES2004",
            "PROJECT2026",
            "ZHU2025");

    private static final List<String> PROFILES =
            List.of(DEFAULT_PROFILE, "misev2023", "misev2018", "isct", "arrive2-essential", "syrcle", "camarades");

    private BundledGuidelines() {}

    private static final class Holder {
        static final Catalogue CATALOGUE = readCatalogue();
        static final Selection SELECTION = new Selection(
                CATALOGUE,
                PROFILES.stream()
                        .map(name -> read("profiles/" + name + ".yaml", Profile.class))
                        .toList());
        static final CompiledRules RULES =
                CompiledRules.of("org.misevcheck", "rules", BundledGuidelines.class.getClassLoader());
    }

    /** Every bundled guideline with its criteria; read once per JVM. */
    public static Catalogue catalogue() {
        return Holder.CATALOGUE;
    }

    /** The rules of every bundled criterion, as this module's build compiled them; each loaded once per JVM. */
    public static CompiledRules rules() {
        return Holder.RULES;
    }

    /** How criteria are chosen from the bundled catalogue, by the bundled profiles among others. */
    public static Selection selection() {
        return Holder.SELECTION;
    }

    /** The names of the bundled protocols. */
    public static List<String> protocols() {
        return List.of("zhu-2025");
    }

    /**
     * The bytes of a bundled protocol.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static byte[] protocol(String name) {
        if (!protocols().contains(name)) {
            throw new IllegalArgumentException(
                    "'%s' is not one of the bundled protocols %s".formatted(name, protocols()));
        }
        return bytes("protocols/" + name + ".yaml");
    }

    /** The bytes of the bundled scoring scheme. */
    public static byte[] scoringScheme() {
        return bytes("scoring/default.yaml");
    }

    /** A hash of every bundled guideline, catalogue entry and rule: the first sixteen hexadecimal digits of SHA-256. */
    public static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Guideline guideline : catalogue().guidelines()) {
                digest.update(bytes(guideline.id() + ".yaml"));
                for (String code : folders(guideline)) {
                    digest.update(bytes("criteria/%s/%s.yaml".formatted(code, code)));
                    digest.update(bytes("criteria/%s/%s.drl".formatted(code, code)));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The page of a criterion, in Markdown; of a restated one that of the criterion it restates. */
    public static String page(String code) {
        String folder = folderOf(code);
        return text("criteria/%s/%s.md".formatted(folder, folder));
    }

    private static String folderOf(String code) {
        return catalogue().criterion(CriterionCode.of(code)).answeredBy().value();
    }

    /** The examples of a criterion, sorted by name; of a restated one those of the criterion it restates. */
    public static List<Example> examples(String criterion) {
        String code = folderOf(criterion);
        try {
            URL folder = BundledGuidelines.class.getResource("criteria/" + code + "/");
            if (folder == null) {
                throw new IllegalArgumentException("no folder for the criterion " + code);
            }
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return examplesIn(Path.of(uri), code);
            }
            URI jar = URI.create(uri.toString().substring(0, uri.toString().indexOf('!')));
            try (FileSystem zip =
                    FileSystems.newFileSystem(Path.of(URI.create(jar.getSchemeSpecificPart())), Map.of())) {
                return examplesIn(
                        zip.getPath(uri.toString().substring(uri.toString().indexOf('!') + 1)), code);
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("cannot list the examples of " + code, e);
        }
    }

    private static List<Example> examplesIn(Path folder, String code) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".yaml") && !name.equals(code + ".yaml")) {
                    examples.add(
                            new Example(name.substring(0, name.length() - ".yaml".length()), Files.readString(file)));
                }
            }
        }
        return List.copyOf(examples);
    }

    private static Catalogue readCatalogue() {
        List<Guideline> guidelines = new ArrayList<>();
        List<Criterion> criteria = new ArrayList<>();
        for (String id : GUIDELINES) {
            Guideline guideline = read(id + ".yaml", Guideline.class);
            guidelines.add(guideline);
            criteria.addAll(folders(guideline).parallelStream()
                    .map(code -> read("criteria/%s/%s.yaml".formatted(code, code), Criterion.class))
                    .toList());
        }
        return new Catalogue(guidelines, criteria);
    }

    /** The criteria of a guideline that have a folder: all but those that restate another edition's. */
    private static List<String> folders(Guideline guideline) {
        Set<String> restated =
                guideline.restated().stream().map(Restatement::code).collect(Collectors.toSet());
        return guideline.criteria().stream()
                .filter(code -> !restated.contains(code))
                .toList();
    }

    private static <T extends Record> T read(String resource, Class<T> type) {
        try {
            return RecordReader.read(resource, bytes(resource), type).value();
        } catch (InvalidManifestException e) {
            throw new IllegalStateException(e.frames(), e);
        }
    }

    private static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = BundledGuidelines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
