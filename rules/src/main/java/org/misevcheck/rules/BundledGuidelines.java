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
import java.util.stream.Stream;
import org.misevcheck.checker.engine.CompiledRules;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.RecordReader;

/** Hands out the bundled guidelines: their catalogue, compiled rules, examples and pages. */
public final class BundledGuidelines {

    /** In the order of reports. */
    private static final List<String> GUIDELINES = List.of("ISCT2006", "MISEV2023", "ZHU2025");

    private BundledGuidelines() {}

    private static final class Holder {
        static final Catalogue CATALOGUE = readCatalogue();
        static final CompiledRules RULES =
                CompiledRules.of("org.misevcheck", "rules", BundledGuidelines.class.getClassLoader());
    }

    /** Every bundled guideline with its criteria; read once per JVM. */
    public static Catalogue catalogue() {
        return Holder.CATALOGUE;
    }

    /** The rules of every bundled criterion, as this module's build compiled them; loaded once per JVM. */
    public static CompiledRules rules() {
        return Holder.RULES;
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
                for (String code : guideline.criteria()) {
                    digest.update(bytes("criteria/%s/%s.yaml".formatted(code, code)));
                    digest.update(bytes("criteria/%s/%s.drl".formatted(code, code)));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The page of a criterion, in Markdown. */
    public static String page(String code) {
        return text("criteria/%s/%s.md".formatted(code, code));
    }

    /** The examples of a criterion, sorted by name. */
    public static List<Example> examples(String code) {
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
            for (String code : guideline.criteria()) {
                criteria.add(read("criteria/%s/%s.yaml".formatted(code, code), Criterion.class));
            }
        }
        return new Catalogue(guidelines, criteria);
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
