package org.misevcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.misevcheck.checker.engine.CompiledRules;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.Profile;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.RecordReader;

/** Hands out the bundled guidelines: their library, protocols and scoring scheme. */
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
            "SYNTHESIS2026",
            "ZHU2025",
            "MUSSIN2025");

    private static final List<String> PROFILES = List.of(
            DEFAULT_PROFILE, "misev2023", "misev2018", "isct", "arrive2-essential", "syrcle", "camarades", "synthesis");

    private static final CriterionFiles FILES = new BundledFiles();

    private BundledGuidelines() {}

    private static final class Holder {
        static final CriterionLibrary LIBRARY = readLibrary();
    }

    /** The bundled guidelines; read once per JVM. */
    public static CriterionLibrary library() {
        return Holder.LIBRARY;
    }

    /** Every bundled guideline with its criteria. */
    public static Catalogue catalogue() {
        return library().catalogue();
    }

    /** The names of the bundled protocols. */
    public static List<String> protocols() {
        return List.of("zhu-2025", "mussin-2025");
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
        return FILES.bytes("protocols/" + name + ".yaml");
    }

    /** The bytes of the bundled scoring scheme. */
    public static byte[] scoringScheme() {
        return FILES.bytes("scoring/default.yaml");
    }

    private static CriterionLibrary readLibrary() {
        List<Guideline> guidelines = new ArrayList<>();
        List<Criterion> criteria = new ArrayList<>();
        for (String id : GUIDELINES) {
            Guideline guideline = read(id + ".yaml", Guideline.class);
            guidelines.add(guideline);
            criteria.addAll(CriterionLibrary.folders(guideline).parallelStream()
                    .map(code -> read(CriterionLibrary.fileOf(code, ".yaml"), Criterion.class))
                    .toList());
        }
        List<Profile> profiles = PROFILES.stream()
                .map(name -> read("profiles/" + name + ".yaml", Profile.class))
                .toList();
        Map<String, CriterionFiles> files = GUIDELINES.stream().collect(Collectors.toMap(id -> id, id -> FILES));
        CompiledRules rules = CompiledRules.of("org.misevcheck", "rules", BundledGuidelines.class.getClassLoader());
        return new CriterionLibrary(files, new Catalogue(guidelines, criteria), profiles, rules);
    }

    private static <T extends Record> T read(String resource, Class<T> type) {
        try {
            return RecordReader.read(resource, FILES.bytes(resource), type).value();
        } catch (InvalidManifestException e) {
            throw new IllegalStateException(e.frames(), e);
        }
    }
}
