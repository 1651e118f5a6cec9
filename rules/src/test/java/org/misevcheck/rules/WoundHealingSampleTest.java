package org.misevcheck.rules;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.engine.RuleBase;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.Term;
import org.misevcheck.checker.study.Author;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.study.StudyIdentity;

/** The manifests of the sample review hold what Zhu 2025 attributes to its studies: all of it, and no more. */
class WoundHealingSampleTest {

    private static final Path SAMPLE = Path.of("..", "samples", "wound-healing-review");
    private static final Pattern FILE_NAME = Pattern.compile("(\\d{2})-([a-z]+)-(\\d{4})\\.yaml");
    private static final Pattern INDEX = Pattern.compile("\\[[^\\]]*\\]");

    /**
     * Which statements of a manifest an attribute accounts for: attribute, pattern of its value, statement. A line
     * without the first two adds a statement to the line above. A number before the attribute limits a line to that
     * reference, and is looked at first.
     */
    private static final String ATTRIBUTIONS = """
            apoptosis-induction | staurosporine ([\\d.]+) uM.*, 12 h | collections.apoptosis-induction.inducer = staurosporine
             | | collections.apoptosis-induction.concentration-micromolar = $1
             | | collections.apoptosis-induction.hours = 12
            34 apoptosis-induction | staurosporine 0.5 uM; H2O2 0.5 uM; ultraviolet; 12 h | collections.apoptosis-induction.inducer = staurosporine
             | | collections.apoptosis-induction.inducer = H2O2
             | | collections.apoptosis-induction.inducer = ultraviolet
             | | collections.apoptosis-induction.concentration-micromolar = 0.5
             | | collections.apoptosis-induction.hours = 12
            cell-modification | gene knockout | collections.genetic-modifications.direction = knockout
            cell-modification | hypoxia | collections.stimulations.kind = hypoxia
             | | collections.stimulations.agent = hypoxia
            cell-modification | (lipopolysaccharide) | collections.stimulations.kind = microbial
             | | collections.stimulations.agent = $1
            cell-modification | (three-dimensional spheroids|perfusion bioreactor) | collections.stimulations.kind = three-dimensional
             | | collections.stimulations.agent = $1
            cell-modification | (educated by serum exosomes) | collections.stimulations.kind = vesicles
             | | collections.stimulations.agent = $1
            cell-modification | (interferon-gamma) | collections.stimulations.kind = cytokine
             | | collections.stimulations.agent = $1
            cell-modification | (melatonin|3,2'-dihydroxyflavone) | collections.stimulations.kind = drug
             | | collections.stimulations.agent = $1
            cell-modification | (selenium) | collections.stimulations.kind = other
             | | collections.stimulations.agent = $1
            co-treatment | (.+) | in-vivo.groups.co-treatments = $1
            collection-medium | chemically defined | collections.serum.mode = chemically-defined
            conditioning-hours | (\\d+) | collections.conditioning-hours = $1
            delivery | (.+) | in-vivo.groups.scaffold = $1
            33 delivery | .+ | in-vivo.groups.scaffold = dual-crosslinked hydrogel, gelatin methacryloyl hydrogel
            80 delivery | .+ | in-vivo.groups.scaffold = Pluronic F-127 hydrogel, chitosan-F-127 hydrogel
            disease-model | diabetic foot ulcer | study.conditions = diabetic-wound
             | | in-vivo.model.condition = diabetic-wound
             | | in-vivo.model.wound-type = diabetic-foot-ulcer
            disease-model | leg excisional wound | study.conditions = wound
             | | in-vivo.model.condition = wound
             | | in-vivo.model.induction = excision on the leg
             | | in-vivo.model.wound-type = full-thickness-excisional
            disease-model | burn | study.conditions = burn
             | | in-vivo.model.condition = burn
             | | in-vivo.model.wound-type = burn
            disease-model | atopic dermatitis | study.conditions = atopic-dermatitis
             | | in-vivo.model.condition = atopic-dermatitis
            disease-model | (scleroderma|photoageing|frostbite) | study.conditions = $1
             | | in-vivo.model.condition = $1
            dose | not reported | in-vivo.groups.dose = not-reported
            dose | volume only | in-vivo.groups.dose.metric = volume
            dose | (\\d+) ug | in-vivo.groups.dose.amount = $1
             | | in-vivo.groups.dose.unit = ug
            dose | (\\d+) ug in (\\d+) ul | in-vivo.groups.dose.amount = $1
             | | in-vivo.groups.dose.unit = ug
             | | in-vivo.groups.volume-ul = $2
            dose-metric | particle number | in-vivo.groups.dose.metric = particle-number
            dose-metric | cell equivalents | in-vivo.groups.dose.metric = cell-equivalents
            27 dose-metric | cell equivalents | in-vivo.groups.dose.source-equivalents = cell equivalents; the review does not tell how many
            ev-modification | (miR-146a) by (electroporation) | ev-preparations.modifications.kind = loading
             | | ev-preparations.modifications.agent = $1
             | | ev-preparations.modifications.method = $2
            ev-modification | (.+ nanoparticles) | ev-preparations.modifications.kind = nanoparticle
             | | ev-preparations.modifications.agent = $1
            ev-subtype | small EV | ev-preparations.subtype = small-ev
            ev-subtype | apoptotic body | ev-preparations.subtype = apoptotic-body
            ev-subtype | apoptotic small EV | ev-preparations.subtype = apoptotic-small-ev
            ev-subtype | apoptotic small EV and apoptotic body | ev-preparations.subtype = apoptotic-small-ev
             | | ev-preparations.subtype = apoptotic-body
            imaging-technique | SEM | ev-preparations.characterisation.imaging.technique = sem
            imaging-technique | cryo-TEM | ev-preparations.characterisation.imaging.technique = cryo-em
            marker-assessment | apoptosis markers only, no EV protein | extraction.note = apoptosis markers only, no EV protein
            msc-species | (rat|dog) | cell-sources.species = $1
             | | cell-sources.cell-type = mesenchymal-stromal
            msc-tissue | (dermis|synovium|placenta|amnion) | cell-sources.tissue = $1
             | | cell-sources.cell-type = mesenchymal-stromal
            50 msc-tissue | amnion | cell-sources.tissue = amnion
             | | cell-sources.cell-type = amniotic-epithelial
            msc-tissue | (fetal|hair|menstrual) (skin|follicle|blood) | cell-sources.tissue = $1-$2
             | | cell-sources.cell-type = mesenchymal-stromal
            msc-tissue | induced pluripotent stem cell | cell-sources.tissue = induced-pluripotent
             | | cell-sources.cell-type = mesenchymal-stromal
            msc-tissue | oral mucosa lamina propria | cell-sources.tissue = oral-mucosa
             | | cell-sources.cell-type = mesenchymal-stromal
            msc-tissue | exfoliated deciduous tooth | cell-sources.tissue = exfoliated-deciduous-teeth
             | | cell-sources.cell-type = mesenchymal-stromal
            msc-tissue | orbicularis oculi muscle | cell-sources.tissue = orbicularis-oculi
             | | cell-sources.cell-type = mesenchymal-stromal
            protein-assay | ELISA | ev-preparations.characterisation.abundance.metric = protein
             | | ev-preparations.characterisation.abundance.technique = elisa
            protein-assay | Bradford | ev-preparations.characterisation.abundance.metric = protein
             | | ev-preparations.characterisation.abundance.technique = bradford
            protein-concentration | ([\\d.]+) (ug/.l) | ev-preparations.characterisation.abundance.metric = protein
             | | ev-preparations.characterisation.abundance.value = $1
             | | ev-preparations.characterisation.abundance.unit = $2
            protein-yield | (100 ug) (from .+) | ev-preparations.yield = $1 protein $2
            rna-quantification | Qubit | ev-preparations.characterisation.abundance.metric = rna
             | | ev-preparations.characterisation.abundance.technique = fluorometry
            separation | ultracentrifugation only | ev-preparations.separation.method = differential-ultracentrifugation
            separation | commercial precipitation kit | ev-preparations.separation.method = precipitation-kit
            separation | PEG-6000 precipitation 8 % | ev-preparations.separation.method = peg-precipitation
             | | ev-preparations.separation.reagent = PEG-6000
             | | ev-preparations.separation.reagent-percent = 8
            separation | tangential flow filtration | ev-preparations.separation.method = tangential-flow-filtration
            separation | size-exclusion chromatography | ev-preparations.separation.method = size-exclusion-chromatography
            separation | ultrafiltration (\\d+) kDa | ev-preparations.separation.method = ultrafiltration
             | | ev-preparations.separation.cut-off-kda = $1
            separation | filtration ([\\d.]+) um | ev-preparations.separation.method = filtration
             | | ev-preparations.separation.pore-micrometres = $1
            34 separation | filtration ([\\d.]+) um | ev-preparations.separation.method = filtration
             | | ev-preparations.separation.pore-micrometres = $1
             | | ev-preparations.separation.purpose = split by size
            size-technique | AFM | ev-preparations.characterisation.size.technique = afm
            size-technique | TRPS | ev-preparations.characterisation.size.technique = trps
            storage-buffer | PBS (\\d+) ul | ev-preparations.storage.buffer = PBS
             | | ev-preparations.storage.volume-ul = $1
            storage-buffer | PBS with (.+) | ev-preparations.storage.buffer = PBS
             | | ev-preparations.storage.additive = $1
            storage-temperature | (-\\d+) C | ev-preparations.storage.temperature-celsius = $1
            thawing | (.+) | ev-preparations.storage.thawing = $1
            """;

    /** Said of all 75 alike: see the sample's README. */
    private static final String TREATED_GROUP = "in-vivo.groups.intervention = msc-ev";

    private static final String ANY = "any";

    private record Attribution(String reference, String attribute, Pattern value, List<String> statements) {

        boolean concerns(CSVRecord row) {
            return (reference.equals(ANY) || reference.equals(row.get("reference")))
                    && attribute.equals(row.get("attribute"))
                    && value.matcher(row.get("value")).matches();
        }

        Stream<String> statementsFor(CSVRecord row) {
            Matcher matcher = value.matcher(row.get("value"));
            return statements.stream().map(statement -> matcher.replaceFirst(statement));
        }
    }

    private static final List<Attribution> TABLE = table();

    private static Map<String, Reading<Study>> manifests = Map.of();

    @BeforeAll
    static void every_manifest_is_valid() {
        manifests = files().stream()
                .map(WoundHealingSampleTest::read)
                .collect(toMap(WoundHealingSampleTest::referenceOf, reading -> reading));
    }

    @Test
    void there_is_one_manifest_for_each_of_the_75_studies_and_no_other() {
        Set<String> references = rows("zhu_included_studies.csv").stream()
                .map(row -> row.get("reference"))
                .collect(toSet());
        assertThat(references).hasSize(75);
        assertThat(manifests.keySet()).isEqualTo(references);
        assertThat(files()).hasSize(75);
    }

    @Test
    void bibliographic_facts_are_those_of_the_reference_list() {
        assertThat(rows("zhu_included_studies.csv")).isNotEmpty().allSatisfy(row -> {
            StudyIdentity study = manifests.get(row.get("reference")).value().study();
            String authors = study.authors().stream().map(Author::name).collect(Collectors.joining(", "));
            assertThat(study.title()).isEqualTo(row.get("title"));
            assertThat(authors).isEqualTo(row.get("authors_as_printed").replaceFirst(" et al$", ""));
            assertThat(study.journal()).isEqualTo(row.get("journal"));
            assertThat(study.year()).hasToString(row.get("year"));
        });
    }

    @Test
    void file_name_and_id_are_made_of_reference_first_author_and_year() {
        assertThat(rows("zhu_included_studies.csv")).isNotEmpty().allSatisfy(row -> {
            Reading<Study> reading = manifests.get(row.get("reference"));
            String name = "%s-%s-%s"
                    .formatted(row.get("reference"), row.get("first_author").toLowerCase(Locale.ROOT), row.get("year"));
            assertThat(reading.file()).isEqualTo(name + ".yaml");
            assertThat(reading.value().id()).isEqualTo("zhu-0" + name);
        });
    }

    @Test
    void every_attribute_is_accounted_for_by_one_line_of_the_table_and_every_line_is_needed() {
        Set<Attribution> needed = rows("zhu_study_attributes.csv").stream()
                .map(WoundHealingSampleTest::attributionOf)
                .collect(toSet());
        assertThat(needed).containsExactlyInAnyOrderElementsOf(TABLE);
    }

    @Test
    void every_attribute_is_stated_in_its_studys_manifest() {
        assertThat(rows("zhu_study_attributes.csv")).isNotEmpty().allSatisfy(row -> assertThat(
                        statements(manifests.get(row.get("reference"))))
                .as("reference %s: %s, %s", row.get("reference"), row.get("attribute"), row.get("value"))
                .containsAll(attributionOf(row).statementsFor(row).toList()));
    }

    @Test
    void no_manifest_states_anything_that_its_attributes_do_not_account_for() {
        manifests.forEach((reference, reading) -> {
            Set<String> accountedFor = rows("zhu_study_attributes.csv").stream()
                    .filter(row -> row.get("reference").equals(reference))
                    .flatMap(row -> attributionOf(row).statementsFor(row))
                    .collect(toCollection(TreeSet::new));
            accountedFor.add(TREATED_GROUP);
            assertThat(statements(reading)).as(reading.file()).isEqualTo(accountedFor);
        });
    }

    @Test
    void no_manifest_claims_to_cover_anything_beyond_what_is_written() {
        assertThat(manifests.values()).isNotEmpty().allSatisfy(reading -> {
            assertThat(reading.value().coverage().everything()).isFalse();
            assertThat(reading.value().coverage().sections()).isEmpty();
            assertThat(reading.value().evidence()).isEmpty();
        });
    }

    @Test
    void every_manifest_begins_with_its_schema_and_what_it_is() {
        manifests.forEach((reference, reading) -> assertThat(reading.lines())
                .startsWith(
                        "# yaml-language-server: $schema=../target/misev/study-1.schema.json",
                        "# What Zhu 2025 attributes to its reference %s, and nothing else.".formatted(reference)));
    }

    @Test
    void fifteen_studies_have_no_usable_dose_and_those_with_an_amount_have() {
        Map<Verdict, Set<String>> byVerdict = referencesByVerdict("ZHU2025-POOL-02");
        assertThat(byVerdict)
                .containsOnlyKeys(Verdict.MET, Verdict.NOT_MET, Verdict.NOT_REPORTED, Verdict.NOT_ASSESSED)
                .containsEntry(Verdict.NOT_REPORTED, Set.of("15", "36", "45", "59", "61", "76", "80", "87"))
                .containsEntry(Verdict.NOT_MET, Set.of("46", "67", "70", "81", "82", "88", "89"))
                .containsEntry(
                        Verdict.MET,
                        Set.of("17", "18", "19", "21", "26", "29", "30", "31", "32", "33", "57", "85", "86"));
        assertThat(byVerdict.get(Verdict.NOT_ASSESSED)).hasSize(75 - 15 - 13);
    }

    private static Map<Verdict, Set<String>> referencesByVerdict(String code) {
        CriterionCode criterion = new CriterionCode(code);
        RuleBase alone = BundledGuidelines.library().ruleBase(Set.of(criterion));
        return manifests.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> {
                            List<Finding> findings =
                                    alone.evaluate(entry.getValue().value());
                            return Verdict.weightiest(
                                    findings.stream().map(Finding::verdict).toList());
                        },
                        Collectors.mapping(Map.Entry::getKey, toSet())));
    }

    private static List<Attribution> table() {
        List<Attribution> table = new ArrayList<>();
        for (String line : ATTRIBUTIONS.lines().toList()) {
            String[] columns =
                    Arrays.stream(line.split(" \\|(?= )")).map(String::strip).toArray(String[]::new);
            if (columns[0].isEmpty()) {
                table.get(table.size() - 1).statements().add(columns[2]);
            } else {
                String[] limited = columns[0].split(" ");
                table.add(new Attribution(
                        limited.length == 1 ? ANY : limited[0],
                        limited[limited.length - 1],
                        Pattern.compile(columns[1]),
                        new ArrayList<>(List.of(columns[2]))));
            }
        }
        return table.stream()
                .sorted(Comparator.comparing(line -> line.reference().equals(ANY)))
                .toList();
    }

    private static Attribution attributionOf(CSVRecord row) {
        return TABLE.stream()
                .filter(attribution -> attribution.concerns(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line of the table is for " + row));
    }

    /**
     * What a manifest states beyond bibliography and extraction, as {@code place = value}, without the indices of lists
     * and without identifiers, which say nothing of the study.
     */
    private static Set<String> statements(Reading<Study> reading) {
        Set<String> statements = new TreeSet<>();
        Study study = reading.value();
        for (Component section : Components.of(Study.class).inOrder()) {
            if (section.isWritten() && !Set.of("format", "study", "extraction").contains(section.key())) {
                collect(section.key(), section.of(study), statements);
            }
        }
        for (Component component : Components.of(StudyIdentity.class).inOrder()) {
            if (component.isWritten()
                    && !Set.of("id", "title", "authors", "year", "journal").contains(component.key())) {
                collect("study." + component.key(), component.of(study.study()), statements);
            }
        }
        // A note on markers stands in for a statement that no key can make: the review names no marker.
        String note = study.extraction().note();
        if (note != null && note.contains("markers")) {
            statements.add("extraction.note = " + note);
        }
        reading.saidNotReported()
                .forEach(place -> statements.add(INDEX.matcher(place).replaceAll("") + " = not-reported"));
        return statements;
    }

    private static void collect(String place, Object value, Set<String> statements) {
        if (value instanceof List<?> list) {
            list.forEach(element -> collect(place, element, statements));
        } else if (value instanceof Record group) {
            Components.of(group.getClass()).inOrder().stream()
                    .filter(component ->
                            component.isWritten() && !component.key().equals("id"))
                    .forEach(component -> collect(place + "." + component.key(), component.of(group), statements));
        } else if (value != null) {
            String text =
                    value instanceof Term term ? term.word() : value.toString().replaceFirst("(?<=\\d)\\.0$", "");
            statements.add(place + " = " + text);
        }
    }

    private static String referenceOf(Reading<Study> reading) {
        Matcher name = FILE_NAME.matcher(reading.file());
        assertThat(name.matches()).as(reading.file()).isTrue();
        return name.group(1);
    }

    private static Reading<Study> read(Path file) {
        try {
            return new ManifestReader().read(file, file.getFileName().toString());
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(SAMPLE.resolve("studies"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> rows(String source) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser =
                format.parse(Files.newBufferedReader(SAMPLE.resolve("sources").resolve(source)))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
