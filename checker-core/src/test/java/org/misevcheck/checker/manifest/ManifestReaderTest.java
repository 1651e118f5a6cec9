package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.misevcheck.checker.manifest.Manifests.completeWith;
import static org.misevcheck.checker.manifest.Manifests.onlyProblem;
import static org.misevcheck.checker.manifest.Manifests.problems;
import static org.misevcheck.checker.manifest.Manifests.reading;
import static org.misevcheck.checker.manifest.Manifests.refused;
import static org.misevcheck.checker.manifest.Manifests.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.study.Study;

/** One good manifest, one change at a time; {@code ▲} stands where the problem must be pointed at. */
class ManifestReaderTest {

    private static final String MINIMAL = "format: 1\nstudy: { id: example }\n";

    @ParameterizedTest(name = "{1} -> {3}")
    @MethodSource({
        "keys",
        "numbers",
        "truthValues",
        "words",
        "names",
        "absences",
        "shapes",
        "yamlThatIsRefused",
        "references",
        "forms"
    })
    void one_change_makes_one_problem_with_its_place_and_a_remedy(
            String written, String instead, String path, String what, String remedy) {
        Problem problem = onlyProblem(completeWith(written, instead));
        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.remedy()).contains(remedy);
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                arguments(
                        "  - id: plasma\n    material: biofluid",
                        "  - ▲material: biofluid",
                        "collections[1].id",
                        "collections[1].id is missing",
                        "it is required: Identifier within the manifest"),
                arguments(
                        "  id: madeup2026\n  title",
                        "  ▲title",
                        "study.id",
                        "study.id is missing",
                        "it is required: Short identifier"),
                arguments("format: 1\n", "▲", "format", "format is missing", "it is required"),
                arguments(
                        "    tissue: bone-marrow",
                        "    ▲tisue: bone-marrow",
                        "cell-sources[bm-msc].tisue",
                        "unknown key 'tisue'",
                        "did you mean 'tissue'? one of: id, cell-type"),
                arguments(
                        "    tissue: bone-marrow",
                        "    ▲colour: red",
                        "cell-sources[bm-msc].colour",
                        "unknown key 'colour'",
                        "one of: id, cell-type, term-used, functional-definition, species, tissue"),
                arguments(
                        "    tissue: bone-marrow",
                        "    ▲path: x",
                        "cell-sources[bm-msc].path",
                        "unknown key 'path'",
                        "one of: id"),
                arguments(
                        "    tissue: bone-marrow",
                        "    ▲<<: { tissue: bone-marrow }",
                        "cell-sources[bm-msc].<<",
                        "unknown key '<<'",
                        "one of: id"),
                arguments(
                        "    tissue: bone-marrow",
                        "    tissue: bone-marrow\n    ▲tissue: adipose",
                        "",
                        "the key 'tissue' stands here a second time",
                        "keep one of the two"),
                arguments(
                        "  - id: plasma\n",
                        "  - ▲id: harvest\n",
                        "collections[harvest]",
                        "the id 'harvest' stands here a second time",
                        "unique within collections"),
                arguments(
                        "    tissue: bone-marrow",
                        "    ? ▲[tissue]\n    : bone-marrow",
                        "",
                        "a key that is not a text",
                        "keys are words"));
    }

    static Stream<Arguments> numbers() {
        String viability = "expected: a number from 0 to 100 (Viable cells at harvest in percent)";
        return Stream.of(
                number("120", "'120' is not possible here", viability),
                number("-1", "'-1' is not possible here", viability),
                number("1e999", "'1e999' is not possible here", viability),
                number("120 %", "'120 %' is not a number", viability),
                number("97%", "'97%' is not a number", viability),
                number("\"97\"", "'97' is not a number", "write it without quotes; " + viability),
                number("1:30", "'1:30' is not a number", viability),
                number("014", "'014' is not a number", "write it without leading zeros; " + viability),
                number("0o14", "'0o14' is not a number", viability),
                number("0x1F", "'0x1F' is not a number", viability),
                number("1_0", "'1_0' is not a number", viability),
                number("9,5", "'9,5' is not a number", viability),
                number(".inf", "'.inf' is not a number", viability),
                number(".nan", "'.nan' is not a number", viability),
                number("ninety", "'ninety' is not a number", viability),
                number("true", "'true' is not a number", viability),
                number("٩٧", "'٩٧' is not a number", viability),
                number("~97", "'~97' is not a number", viability),
                arguments(
                        "passage-from: 3",
                        "passage-from: ▲3.5",
                        "cell-sources[bm-msc].passage-from",
                        "'3.5' is not possible here",
                        "expected: a whole number from 0 to 500"),
                arguments(
                        "temperature-celsius: -80, days: 7",
                        "temperature-celsius: ▲-300, days: 7",
                        "collections[harvest].storage.temperature-celsius",
                        "'-300' is not possible here",
                        "expected: a number from -273.15 to 200"),
                arguments(
                        "sd: 6.1",
                        "sd: ▲-6.1",
                        "outcomes[closure].groups[0].sd",
                        "'-6.1' is not possible here",
                        "expected: a number of at least 0"),
                arguments("format: 1\n", "format: ▲2\n", "format", "'2' is not possible here", "this checker reads 1"),
                arguments(
                        "CD105: 98.5",
                        "CD105: ▲120",
                        "cell-sources[bm-msc].markers.CD105",
                        "'120' is not possible here",
                        "expected: a number from 0 to 100"),
                arguments(
                        "CD105: 98.5",
                        "CD105: ▲some",
                        "cell-sources[bm-msc].markers.CD105",
                        "'some' cannot be read here",
                        "expected: a number from 0 to 100 (Share of cells positive, in percent), or one of: positive"));
    }

    private static Arguments number(String instead, String what, String remedy) {
        return arguments(
                "    viability-percent: 97\n    viability-method",
                "    viability-percent: ▲" + instead + "\n    viability-method",
                "collections[harvest].viability-percent",
                what,
                remedy);
    }

    static Stream<Arguments> truthValues() {
        return Stream.of("no", "on", "yes", "off", "y", "0", "1", "\"true\"", "tRUE")
                .map(instead -> arguments(
                        "randomised: true",
                        "randomised: ▲" + instead,
                        "in-vivo[wound].randomised",
                        "'%s' is not a truth value".formatted(instead.replace("\"", "")),
                        "write true or false, without quotes"));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments(
                        "tissue: bone-marrow",
                        "tissue: ▲bone-marow",
                        "cell-sources[bm-msc].tissue",
                        "'bone-marow' is not a word known here",
                        "did you mean 'bone-marrow'? one of: bone-marrow, adipose"),
                arguments(
                        "tissue: bone-marrow",
                        "tissue: ▲Mars",
                        "cell-sources[bm-msc].tissue",
                        "'Mars' is not a word known here",
                        "one of: bone-marrow, adipose"),
                arguments(
                        "tissue: bone-marrow",
                        "tissue: ▲AMSC",
                        "cell-sources[bm-msc].tissue",
                        "'AMSC' is ambiguous",
                        "write one of: amnion, adipose"),
                arguments(
                        "dose: { amount: 100, unit: ug,",
                        "dose: { amount: 100, unit: ▲furlong,",
                        "in-vivo[wound].groups[treated].dose.unit",
                        "'furlong' is not a word known here",
                        "one of: ng, ug, mg, ug-per-kg"),
                arguments(
                        "controls: [buffer, detergent-lysis]",
                        "controls: [buffer, ▲detergent-lisis]",
                        "ev-preparations[sev].characterisation.controls[1]",
                        "'detergent-lisis' is not a word known here",
                        "did you mean 'detergent-lysis'?"));
    }

    static Stream<Arguments> names() {
        String proteins = "ev-preparations[sev].characterisation.proteins.";
        return Stream.of(
                arguments(
                        "CANX: not-detected",
                        "▲Calnxin: not-detected",
                        proteins + "Calnxin",
                        "'Calnxin' is not a name the lexicon knows",
                        "did you mean 'calnexin'?"),
                arguments(
                        "CANX: not-detected",
                        "▲XYZZY99: not-detected",
                        proteins + "XYZZY99",
                        "'XYZZY99' is not a name the lexicon knows",
                        "give the uniprot accession"),
                arguments(
                        "CANX: not-detected",
                        "▲LAMP3: not-detected",
                        proteins + "LAMP3",
                        "'LAMP3' is not a name the lexicon knows",
                        "LAMP3 (CD208) is another protein"),
                arguments(
                        "CANX: not-detected",
                        "▲TUB: not-detected",
                        proteins + "TUB",
                        "'TUB' is not a name the lexicon knows",
                        "tubulin is TUBA1A or TUBB"),
                arguments(
                        "CANX: not-detected",
                        "▲Alix: detected",
                        proteins + "PDCD6IP",
                        "'Alix' names PDCD6IP, which stands here already",
                        "keep one of the two"),
                arguments(
                        "      CD34: negative",
                        "      ▲CDX: negative",
                        "cell-sources[bm-msc].markers.CDX",
                        "'CDX' is not a name the lexicon knows",
                        "CD number"),
                arguments(
                        "      CD34: negative",
                        "      ▲THY1: negative",
                        "cell-sources[bm-msc].markers.CD90",
                        "'THY1' names CD90, which stands here already",
                        "keep one of the two"));
    }

    static Stream<Arguments> absences() {
        String path = "cell-sources[bm-msc].line";
        String remedy = "leave the key out or write not-reported; expected: a text (Name of the line or donor lot)";
        return Stream.of(
                arguments("line: lot 0", "▲line:", path, path + " has no value", remedy),
                arguments("line: lot 0", "▲line: null", path, path + " has no value", remedy),
                arguments("line: lot 0", "▲line: Null", path, path + " has no value", remedy),
                arguments("line: lot 0", "▲line: NULL", path, path + " has no value", remedy),
                arguments("line: lot 0", "▲line: ~", path, path + " has no value", remedy),
                arguments("line: lot 0", "▲line: ''", path, path + " has no value", remedy),
                arguments("line: lot 0", "▲line: '  '", path, path + " has no value", remedy),
                arguments("line: lot 0", "▲line: # later", path, path + " has no value", remedy),
                arguments(
                        "line: lot 0",
                        "line: ▲Not reported",
                        path,
                        "'Not reported' is not how it is said that nothing is stated",
                        "leave the key out or write not-reported"),
                arguments(
                        "      CD34: negative",
                        "      CD34: ▲not_reported",
                        "cell-sources[bm-msc].markers.CD34",
                        "'not_reported' is not how it is said that nothing is stated",
                        "write not-reported"),
                arguments(
                        "      CD34: negative",
                        "      ▲CD34:",
                        "cell-sources[bm-msc].markers.CD34",
                        "cell-sources[bm-msc].markers.CD34 has no value",
                        "remove the entry"),
                arguments(
                        "keywords: [extracellular vesicles, made up]",
                        "keywords: [▲not-reported]",
                        "study.keywords[0]",
                        "study.keywords[0] cannot be not-reported",
                        "write not-reported in place of the whole list"),
                arguments(
                        "keywords: [extracellular vesicles, made up]",
                        "keywords: [extracellular vesicles, ▲'']",
                        "study.keywords[1]",
                        "study.keywords[1] has no value",
                        "remove the entry"),
                arguments(
                        "  id: madeup2026\n",
                        "  id: ▲not-reported\n",
                        "study.id",
                        "study.id cannot be not-reported",
                        "Short identifier"),
                arguments(
                        "{ lineage: osteoblast,",
                        "{ lineage: ▲not-reported,",
                        "cell-sources[bm-msc].differentiation[0].lineage",
                        "cell-sources[bm-msc].differentiation[0].lineage cannot be not-reported",
                        "Lineage"));
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                arguments(
                        "settings: [in-vitro, in-vivo]",
                        "settings: ▲in-vivo",
                        "study.settings",
                        "study.settings is a list",
                        "write it as [...] or with one '- ' per entry"),
                arguments(
                        "settings: [in-vitro, in-vivo]",
                        "settings: ▲{ in-vivo: true }",
                        "study.settings",
                        "study.settings is a list",
                        "[...]"),
                arguments(
                        "species: human\n",
                        "species: ▲[human]\n",
                        "cell-sources[bm-msc].species",
                        "cell-sources[bm-msc].species is a single value",
                        "one of: human, mouse"),
                arguments(
                        "line: lot 0",
                        "line: ▲{ name: lot 0 }",
                        "cell-sources[bm-msc].line",
                        "cell-sources[bm-msc].line is a single value",
                        "a text"),
                arguments(
                        "animals: { species: mouse, strain: C57BL/6J, sex: male, age: 8 weeks, weight: 20-25 g,"
                                + " supplier: Nobody Ltd, status: specific pathogen free }",
                        "animals: ▲mice",
                        "in-vivo[wound].animals",
                        "in-vivo[wound].animals is a mapping",
                        "keys: species, strain, sex, age, weight, supplier, status"),
                arguments(
                        "      CD105: 98.5",
                        "      CD105: ▲[98.5]",
                        "cell-sources[bm-msc].markers.CD105",
                        "cell-sources[bm-msc].markers.CD105 is a mapping",
                        "keys: percent-positive, result, technique, antibody"),
                arguments(
                        "      purity:\n        - { ratio: particles-per-ug-protein, value: 3.1e9 }\n",
                        "      purity:\n        - ▲high\n",
                        "ev-preparations[sev].characterisation.purity[0]",
                        "ev-preparations[sev].characterisation.purity[0] is a mapping",
                        "keys: ratio, value"));
    }

    static Stream<Arguments> yamlThatIsRefused() {
        return Stream.of(
                arguments("line: lot 0", "line: ▲!!str lot 0", "", "the tag tag:yaml.org,2002:str", "remove it"),
                arguments(
                        "line: lot 0",
                        "line: ▲!!java.lang.ProcessBuilder lot 0",
                        "",
                        "the tag tag:yaml.org,2002:java.lang.ProcessBuilder",
                        "a manifest has no tags"),
                arguments("line: lot 0", "line: ▲! lot 0", "", "the tag !", "remove it"),
                arguments("line: lot 0", "line: lot 0\n▲\tsupplies: x", "", TAB, "indent with spaces"),
                arguments(
                        "line: lot 0",
                        "line: lot▲\u0007 0",
                        "",
                        "the character U+0007 is not allowed in YAML",
                        "remove"),
                arguments("line: lot 0", "line: ▲\"lot\\e[31m\"", "", "the invisible character U+001B", "remove it"),
                arguments("line: lot 0", "line: ▲lot\u202e0", "", "the invisible character U+202E", "remove it"),
                arguments("line: lot 0", "line: ▲\"\\ud800\"", "", "the invisible character U+D800", "remove it"),
                arguments(
                        "line: lot 0",
                        "line: \"▲\\UFFFFFFFF\"",
                        "",
                        "this is not YAML: an escape that is no character",
                        "write the character itself"),
                arguments(
                        "line: lot 0",
                        "line: lot▲: 0",
                        "",
                        "this is not YAML: mapping values are not allowed here",
                        "needs quotes"),
                arguments(
                        "  note: nothing of this is real\n",
                        "  note: nothing of this is real\n▲---\nformat: 1\n",
                        "",
                        "a second document begins here",
                        "remove everything from '---' on"),
                arguments("line: lot 0", "line: ▲*nowhere", "", "the alias *nowhere has no anchor before it", ""),
                arguments(
                        "keywords: [extracellular vesicles, made up]",
                        "keywords: &k [made up, ▲*k]",
                        "",
                        "the alias *k has no anchor before it",
                        ""));
    }

    private static final String TAB = "this is not YAML: found character '\\t(TAB)' that cannot start any token. "
            + "(Do not use \\t(TAB) for indentation)";

    static Stream<Arguments> references() {
        return Stream.of(
                arguments(
                        "    cell-source: bm-msc\n    material",
                        "    cell-source: ▲bm-mcs\n    material",
                        "collections[harvest].cell-source",
                        "'bm-mcs' is not an id under cell-sources",
                        "did you mean 'bm-msc'? one of: bm-msc"),
                arguments(
                        "    experiment: wound\n",
                        "    experiment: ▲burn\n",
                        "outcomes[closure].experiment",
                        "'burn' is not an id under in-vivo",
                        "one of: wound"),
                arguments(
                        "{ group: treated, n: 9,",
                        "{ ▲group: traeted, n: 9,",
                        "outcomes[closure].groups[0].group",
                        "'traeted' is not a group of in-vivo[wound]",
                        "did you mean 'treated'? one of: treated, control"),
                arguments(
                        "{ group: control, n: 10,",
                        "{ ▲group: treated, n: 10,",
                        "outcomes[closure].groups[1].group",
                        "the group 'treated' has values here already",
                        "keep one of the two"),
                arguments(
                        "  cell-sources[bm-msc].species: {",
                        "  ▲cell-sources[bm-msc].specie: {",
                        "evidence[cell-sources[bm-msc].specie]",
                        "'cell-sources[bm-msc].specie' is no statement of this manifest",
                        "did you mean 'cell-sources[bm-msc].species'?"),
                arguments(
                        "  cell-sources[bm-msc].species: {",
                        "  ▲in-vivo[wound].humane-endpoints: {",
                        "evidence[in-vivo[wound].humane-endpoints]",
                        "'in-vivo[wound].humane-endpoints' is no statement of this manifest",
                        "name a place as reports do"),
                arguments(
                        "{ document: manuscripts/madeup2026.pdf,",
                        "{ ▲document: manuscripts/madeup2025.pdf,",
                        "evidence[cell-sources[bm-msc].species].document",
                        "'manuscripts/madeup2025.pdf' is not listed under manuscripts",
                        "did you mean 'manuscripts/madeup2026.pdf'?"),
                arguments(
                        "  cell-sources[bm-msc].species: { document: manuscripts/madeup2026.pdf,",
                        "  ▲cell-sources[bm-msc].species: {",
                        "evidence[cell-sources[bm-msc].species].document",
                        "the passage does not say in which document it stands",
                        "one of: manuscripts/madeup2026.pdf, manuscripts/madeup2026-s1.pdf"),
                covers("cell-source", "did you mean 'cell-sources'?"),
                covers("nowhere", "one of: format, study"),
                covers("cell-sources.colour", "one of: id, cell-type"),
                covers("cell-sources[asc].species", "there is no 'cell-sources[asc]' in this manifest"),
                covers("cell-sources.markers[CD105]", "there is no 'cell-sources.markers[CD105]'"),
                covers("cell-sources.species.colour", "there is nothing below it"),
                covers("cell-sources.markers.ENG", "places are named CD105"),
                covers("ev-preparations.characterisation.proteins.Alix", "places are named PDCD6IP"),
                covers("ev-preparations.characterisation.proteins.PDCD6PI", "did you mean 'PDCD6IP'?"),
                covers("cell-sources..species", "a place is written as in cell-sources[bm-msc].species"),
                covers("cell-sources.", "a place is written as in"),
                covers("cell-sources[bm-msc", "a place is written as in"));
    }

    private static Arguments covers(String place, String remedy) {
        return arguments(
                "  extractors: [AB]\n",
                "  extractors: [AB]\n  covers: [study, ▲'" + place + "']\n",
                "extraction.covers[1]",
                "'" + place + "' is no place in this manifest",
                remedy);
    }

    static Stream<Arguments> forms() {
        return Stream.concat(
                Stream.of(
                                "/etc/passwd",
                                "../secret.pdf",
                                "a/../../b.pdf",
                                "..",
                                "a\\\\b.pdf",
                                "C:/x.pdf",
                                "a\\n/../../b.pdf")
                        .map(path -> arguments(
                                "file: manuscripts/madeup2026-s1.pdf",
                                "file: ▲\"" + path + "\"",
                                "manuscripts[1].file",
                                "'%s' is not a relative path inside the repository, without '..'"
                                        .formatted(path.replace("\\\\", "\\").replace("\\n", "<U+000A>")),
                                "for example: manuscripts/khatri2018.pdf")),
                Stream.of(
                        arguments(
                                "doi: 10.9999/made-up.2026.1",
                                "doi: ▲https://doi.org/10.9999/made-up",
                                "study.doi",
                                "'https://doi.org/10.9999/made-up' is not a DOI, 10.<registrant>/<suffix>",
                                "for example: 10.1186/"),
                        arguments(
                                "orcid: 0000-0002-1825-0097",
                                "orcid: ▲0000-0002-1825",
                                "study.authors[0].orcid",
                                "'0000-0002-1825' is not an ORCID iD, 0000-0000-0000-000X",
                                "for example"),
                        arguments(
                                "  - id: skin\n",
                                "  - id: ▲skin of a mouse\n",
                                "collections[skin of a mouse].id",
                                "'skin of a mouse' is not letters, digits, dot, hyphen, underscore; at most 64",
                                "for example: harvest"),
                        arguments(
                                "date: 2026-11-21",
                                "date: ▲2026-21-11",
                                "extraction.date",
                                "'2026-21-11' is not a date, YYYY-MM-DD",
                                "for example: 2026-11-21"),
                        arguments(
                                "uniprot: P00000",
                                "uniprot: ▲CD63",
                                "ev-preparations[sev].characterisation.proteins.NONAME1.uniprot",
                                "'CD63' is not a UniProt accession",
                                "for example: P08962")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "study",
                "cell-sources[bm-msc].species",
                "cell-sources.species",
                "cell-sources.markers.CD271",
                "cell-sources.markers.CD105.technique",
                "ev-preparations.characterisation.proteins.NONAME1",
                "ev-preparations[sev].separation.rotor",
                "ev-preparations.separation[0].rotor",
                "in-vivo.groups.dose.amount",
                "justifications"
            })
    void covers_takes_every_place_of_a_manifest(String place) {
        assertThat(study(completeWith("  extractors: [AB]\n", "  extractors: [AB]\n  covers: ['" + place + "']\n")))
                .extracting(study -> study.extraction().covers())
                .isEqualTo(List.of(place));
    }

    @Test
    void evidence_may_be_given_for_what_a_short_form_states() {
        assertThat(study(completeWith(
                        "  cell-sources[bm-msc].species: {",
                        "  cell-sources[bm-msc].markers.CD105.percent-positive: {")))
                .extracting(study -> study.evidence().size())
                .isEqualTo(1);
    }

    @Test
    void every_problem_of_a_file_is_found_in_one_go_and_in_the_order_of_the_file() {
        String text = """
                format: 1
                study: { id: example, yaer: 2026, year: 1066 }
                cell-sources:
                  - id: bm-msc
                    species: humn
                    passage-from: "3"
                    plastic-adherence: yes
                    line:
                    line: lot 1
                    markers: { CD105: 120, CDX: positive }
                collections:
                  - { id: harvest, cell-source: asc }
                evidence:
                  cell-sources[bm-msc].tissue: { quotation: !!str x }
                extraction: { covers: [nowhere] }
                """;
        assertThat(problems(text))
                .extracting(problem -> "%d:%d %s"
                        .formatted(problem.position().line(), problem.position().column(), problem.what()))
                .containsExactly(
                        "2:23 unknown key 'yaer'",
                        "2:41 '1066' is not possible here",
                        "5:14 'humn' is not a word known here",
                        "6:19 '3' is not a number",
                        "7:24 'yes' is not a truth value",
                        "8:5 cell-sources[bm-msc].line has no value",
                        "9:5 the key 'line' stands here a second time",
                        "10:23 '120' is not possible here",
                        "10:28 'CDX' is not a name the lexicon knows",
                        "12:33 'asc' is not an id under cell-sources",
                        "14:3 'cell-sources[bm-msc].tissue' is no statement of this manifest",
                        "14:45 the tag tag:yaml.org,2002:str",
                        "15:24 'nowhere' is no place in this manifest");
    }

    @Test
    void characters_that_yaml_refuses_hide_no_other_problem() {
        assertThat(problems("format: 1\nstudy: { id: a\u0000b }\nfoo: \u0007\u0008\nbar: 1\n"))
                .extracting(Problem::what)
                .containsExactly(
                        "'a b' is not letters, digits, dot, hyphen, underscore; at most 64",
                        "the character U+0000 is not allowed in YAML",
                        "unknown key 'foo'",
                        "the character U+0007 is not allowed in YAML",
                        "unknown key 'bar'");
    }

    @Test
    void frames_show_each_problem_with_its_place_the_line_and_the_remedy() {
        String text =
                "format: 1\nstudy: { id: example, yer: 2026 }\ncell-sources:\n  - id: bm-msc\n    species: humn\n";
        assertThat(refused(text.getBytes(StandardCharsets.UTF_8)).frames()).isEqualTo("""
                made-up.yaml:2:23: unknown key 'yer'
                   1 | format: 1
                 > 2 | study: { id: example, yer: 2026 }
                     |                       ^^^
                   did you mean 'year'? one of: id, title, doi, pmid, pmcid, authors, year, journal, language, \
                publication-type, peer-reviewed, full-text-obtained, design, interventions, settings, conditions, \
                abstract-states, background, aims, interpretation, protocol, registrations, ethics-approval, funding, \
                no-funding, funder-role, competing-interests, data-availability, ev-track-id, keywords, \
                reporting-guidelines, shared-protocol

                made-up.yaml:5:14: 'humn' is not a word known here
                   4 |   - id: bm-msc
                 > 5 |     species: humn
                     |              ^^^^
                   did you mean 'human'? one of: human, mouse, rat, rabbit, guinea-pig, hamster, dog, cat, pig, sheep, \
                goat, cow, horse, monkey, ferret, zebrafish, chicken, other-mammal, other
                """);
    }

    @Test
    void a_message_counts_the_problems() {
        assertThat(refused("format: 1\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("made-up.yaml: 1 problem")
                .extracting(InvalidManifestException::file)
                .isEqualTo("made-up.yaml");
        assertThat(refused("a: 1\n".getBytes(StandardCharsets.UTF_8))).hasMessage("made-up.yaml: 3 problems");
    }

    @Test
    void no_message_carries_invisible_characters_to_a_terminal() {
        InvalidManifestException refused =
                refused((MINIMAL + "\"\\e[31m\": 1\ncell-sources: [{ id: \"a\\e]0;x\\a\", species: \"\\u202e\" }]\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(refused.problems()).hasSizeGreaterThan(3);
        assertThat(refused.frames().codePoints())
                .allMatch(c -> c == '\n' || !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
    }

    @Test
    void long_texts_are_cut_in_messages() {
        assertThat(onlyProblem(MINIMAL + "▲" + "x".repeat(500) + ": 1\n").what())
                .isEqualTo("unknown key '" + "x".repeat(40) + " ...'");
    }

    @Test
    void a_byte_order_mark_says_nothing() {
        assertThat(study("\uFEFF" + Manifests.complete())).isEqualTo(study(Manifests.complete()));
        assertThat(onlyProblem("\uFEFFformat: 1\nstudy: { id: a }\n▲foo: 1\n".replace("\uFEFF", ""))
                        .what())
                .isEqualTo("unknown key 'foo'");
        assertThat(problems("\uFEFFfoo: 1\nformat: 1\nstudy: { id: a }\n"))
                .extracting(Problem::position)
                .containsExactly(new Position(1, 1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void line_ends_of_other_systems_are_read_and_counted(String lineEnd) {
        assertThat(study(Manifests.complete().replace("\n", lineEnd))).isEqualTo(study(Manifests.complete()));
        InvalidManifestException refused =
                refused((MINIMAL + "# x\nfoo: 1\n").replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8));
        assertThat(refused.problems()).extracting(Problem::position).containsExactly(new Position(4, 1, 3));
        assertThat(refused.frames()).contains(" > 4 | foo: 1\n     | ^^^\n");
    }

    @Test
    void columns_are_counted_in_characters() {
        assertThat(onlyProblem(MINIMAL.replace("example", "example, title: 外泌体, ▲foo: 1"))
                        .what())
                .isEqualTo("unknown key 'foo'");
        assertThat(problems(MINIMAL.replace("example", "example, title: \uD83D\uDE00, foo: 1")))
                .extracting(Problem::position)
                .containsExactly(new Position(2, 33, 3));
    }

    @Test
    void other_encodings_are_refused_at_the_first_byte_that_shows_it() {
        InvalidManifestException refused =
                refused("format: 1\nstudy: { id: a, title: Zürich }\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused.frames()).isEqualTo("""
                made-up.yaml:2:25: the file is not UTF-8 here
                   1 | format: 1
                 > 2 | study: { id: a, title: Z\uFFFDrich }
                     |                         ^
                   save the file as UTF-8
                """);
        assertThat(refused("format: 1".getBytes(StandardCharsets.UTF_16)).problems())
                .containsExactly(
                        new Problem(Position.START, "", "the file is not UTF-8 here", "save the file as UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "--- # nothing\n...\n", "\uFEFF"})
    void a_file_that_says_nothing_is_empty(String text) {
        assertThat(problems(text))
                .extracting(Problem::what, Problem::remedy)
                .containsExactly(
                        Assertions.tuple("the file is empty", "start from the template that misev:init writes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- format: 1\n", "hello\n", "[format, 1]", "\"format: 1\""})
    void a_file_that_is_no_mapping_is_refused(String text) {
        assertThat(problems(text)).extracting(Problem::what).containsExactly("the file is not a mapping");
    }

    @Test
    void anchors_and_aliases_may_be_used_sparingly() {
        Study study =
                study(MINIMAL + "cell-sources:\n  - { id: a, donor: &d { number: 3 } }\n  - { id: b, donor: *d }\n");
        assertThat(study.cellSources())
                .allSatisfy(source -> assertThat(source.donor().number()).isEqualTo(3));
        assertThat(study.cellSources().get(1).donor().path()).isEqualTo("cell-sources[b].donor");
    }

    @Test
    void a_file_that_is_too_large_is_not_parsed() {
        assertThat(refused(new byte[YamlLimits.MANIFEST.bytes() + 1]).problems())
                .extracting(Problem::what)
                .containsExactly("the file has more than 2097152 bytes");
    }

    @Test
    void a_file_that_is_too_large_is_not_even_loaded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.yaml");
        Files.write(file, new byte[5 << 20]);
        Assertions.assertThatThrownBy(() -> new ManifestReader().read(file, "large.yaml"))
                .isInstanceOfSatisfying(InvalidManifestException.class, refused -> assertThat(refused.frames())
                        .startsWith("large.yaml:1:1: the file has more than 2097152 bytes\n"));
    }

    @Test
    void a_file_that_cannot_be_read_is_no_invalid_manifest(@TempDir Path folder) {
        Assertions.assertThatThrownBy(() -> new ManifestReader().read(folder.resolve("none.yaml"), "none.yaml"))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(problems("[".repeat(1_000_000)))
                .extracting(Problem::what, Problem::position)
                .containsExactly(Assertions.tuple("nested more than 32 deep", new Position(1, 33, 1)));
        assertThat(problems("a:\n" + " - ".repeat(40) + "x\n"))
                .extracting(Problem::what)
                .containsExactly("nested more than 32 deep");
    }

    @Test
    void a_billion_laughs_are_refused_before_they_are_laughed() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 8; i++) {
            bomb.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(8)));
        }
        assertThat(problems(bomb.toString()))
                .last()
                .extracting(Problem::what)
                .isEqualTo("more than 200000 values once aliases are written out");
    }

    @Test
    void many_aliases_are_refused() {
        String text = "a: &a x\nb: [" + "*a, ".repeat(65) + "]\n";
        assertThat(problems(text)).last().extracting(Problem::what).isEqualTo("more than 64 aliases");
    }

    @Test
    void many_values_are_refused() {
        assertThat(problems("a: [" + "b,".repeat(200_001) + "]\n"))
                .last()
                .extracting(Problem::what)
                .isEqualTo("more than 200000 values");
    }

    @Test
    void a_very_long_text_is_refused() {
        Problem problem = onlyProblem(MINIMAL.replace("example", "example, title: ▲'" + "x".repeat(20_001) + "'"));
        assertThat(problem.what()).isEqualTo("a text of 20001 characters");
        assertThat(problem.remedy()).isEqualTo("at most 20000 are read: quote less");
    }

    /** References, places and documents are compared with one another; a file made to have many must not hang. */
    @Test
    void a_file_with_thousands_of_problems_is_answered_in_time() {
        StringBuilder text = new StringBuilder(MINIMAL + "manuscripts:\n");
        for (int i = 0; i < 1000; i++) {
            text.append(" - { file: m/%06d.pdf }\n".formatted(i));
        }
        text.append("collections:\n");
        for (int i = 0; i < 4000; i++) {
            text.append(" - { id: c%06d, cell-source: s%06d }\n".formatted(i, i));
        }
        text.append("ev-preparations:\n");
        for (int i = 0; i < 1000; i++) {
            text.append(" - { id: p%06d, collection: d%06d }\n".formatted(i, i));
        }
        text.append("evidence:\n");
        for (int i = 0; i < 4000; i++) {
            text.append(" collections[d%06d].id: { document: n/%06d.pdf }\n".formatted(i, i));
        }
        assertThat(text.length()).isLessThan(YamlLimits.MANIFEST.bytes());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            InvalidManifestException refused = refused(text.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(refused.problems()).hasSize(4000 + 1000 + 4000 + 4000);
            assertThat(refused.frames().length()).isLessThan(20 << 20);
        });
    }

    @Test
    void the_reading_knows_where_each_statement_stands() {
        Reading<Study> reading =
                reading(MINIMAL + "cell-sources:\n  - id: a\n    donor: { number: 3 }\n    line: not-reported\n");
        assertThat(reading.positionOf("cell-sources[a].donor.number")).isEqualTo(new Position(5, 14, 6));
        assertThat(reading.positionOf("cell-sources[a].donor.sex")).isEqualTo(new Position(5, 5, 5));
        assertThat(reading.positionOf("cell-sources[a]")).isEqualTo(new Position(4, 5, 1));
        assertThat(reading.positionOf("in-vivo[x].model")).isEqualTo(Position.START);
        assertThat(reading.saidNotReported()).containsExactly("cell-sources[a].line");
        assertThat(reading.lines()).hasSize(6);
    }
}
