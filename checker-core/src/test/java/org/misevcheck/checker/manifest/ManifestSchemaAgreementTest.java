package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.misevcheck.checker.statement.KeyedBy.Vocabulary.MSC_ANTIGEN;
import static org.misevcheck.checker.statement.KeyedBy.Vocabulary.PROTEIN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.lexicon.Naming;
import org.misevcheck.checker.statement.KeyedBy;
import org.misevcheck.checker.study.Tissue;

/** Editors and the checker have to say the same; where they cannot, it stands here. */
class ManifestSchemaAgreementTest {

    private static final SchemaValidation SCHEMA = SchemaValidation.by(ManifestSchema.bundled());
    private static final Pattern KEY_AND_VALUE = Pattern.compile("([ -]*)([a-z0-9-]+):(?: ([^ #].*?))?( +# .*)?");

    @Test
    void both_accept_a_full_manifest() throws IOException {
        assertThat(problemsOf(resource("full-study.yaml"))).isEmpty();
        assertThat(SCHEMA.problems(Yaml.json(resource("full-study.yaml")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "study: { id: 2018 }",
                "study: { id: true }",
                "study: { id: a, pmid: 29378639 }",
                "study: { id: a, pmid: '29378639' }",
                "study: { id: a, title: 2001 }",
                "study: { id: a, year: 2018.0 }",
                "study: { id: a, year: not-reported }",
                "study: { id: a, year: 'not-reported' }",
                "study: { id: a, doi: not-reported, authors: not-reported, language: not-reported, peer-reviewed: not-reported }",
                "study: { id: a, authors: [] }",
                "study: { id: a, peer-reviewed: TRUE }",
                "study: { id: a, ethics-approval: {} }",
                "cell-sources: not-reported",
                "cell-sources: [{ id: a, tissue: Bone marrow }]",
                "cell-sources: [{ id: a, tissue: ADSC }, { id: b, tissue: AT MSC }]",
                "cell-sources: [{ id: a, tissue: Wharton's jelly MSC }]",
                "cell-sources: [{ id: a, cell-type: Mesenchymal stem cell }]",
                "cell-sources: [{ id: a, species: Human, donor: { sex: F } }]",
                "cell-sources: [{ id: a, markers: { CD105: 0 } }]",
                "cell-sources: [{ id: a, markers: { CD105: 1.2e1 } }]",
                "cell-sources: [{ id: a, markers: { CD105: not-reported } }]",
                "cell-sources: [{ id: a, markers: { CD105: negative, CD340a: '+', HLA DR: low } }]",
                "cell-sources: [{ id: a, markers: {} }]",
                "collections: [{ id: a, temperature-celsius: 3.7e1 }]",
                "ev-preparations: [{ id: a, storage: { temperature-celsius: -80 } }]",
                "ev-preparations: [{ id: a, characterisation: { proteins: { Alix: detected, ALIX-like: { uniprot: Q8WUM4 } } } }]",
                "ev-preparations: [{ id: a, characterisation: { proteins: { HSP70: '-', COL4A2: found, HIST1H4A: reduced } } }]",
                "outcomes: [{ id: a, groups: [{ group: x, mean: -3 }] }]",
                "justifications: { study.registrations: too early }"
            })
    void both_accept(String statement) {
        String manifest = manifest(statement);
        assertThat(problemsOf(manifest)).isEmpty();
        assertThat(SCHEMA.problems(Yaml.json(manifest))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sudy: { id: a }",
                "format: 2",
                "format: one",
                "study: not-reported",
                "study: { id: not-reported }",
                "study: { id: -a }",
                "study: { id: a b }",
                "study: { id: [a] }",
                "study: { id: ~ }",
                "study: { id: a, title: null }",
                "study: { id: a, title: Null }",
                "study: { id: a, title: '' }",
                "study: { id: a, title: ' ' }",
                "study: { id: a, title: }",
                "study: { id: a, title: [a] }",
                "study: { id: a, titel: a }",
                "study: { id: a, doi: 'https://doi.org/10.1186/s13287-018-0774-8' }",
                "study: { id: a, doi: 10.1186 }",
                "study: { id: a, pmid: PMC5789598 }",
                "study: { id: a, pmid: 1.5 }",
                "study: { id: a, pmid: true }",
                "study: { id: a, year: '2018' }",
                "study: { id: a, year: 2018.5 }",
                "study: { id: a, year: 1018 }",
                "study: { id: a, year: true }",
                "study: { id: a, year: Not-reported }",
                "study: { id: a, language: klingon }",
                "study: { id: a, interventions: msc-ev }",
                "study: { id: a, interventions: [not-reported] }",
                "study: { id: a, interventions: [exosome-therapy] }",
                "study: { id: a, peer-reviewed: yes }",
                "study: { id: a, peer-reviewed: 'true' }",
                "study: { id: a, peer-reviewed: 1 }",
                "study: { id: a, authors: { name: A } }",
                "study: { id: a, authors: [A] }",
                "study: { id: a, authors: [not-reported] }",
                "study: { id: a, authors: [{ orcid: 0000-0002-1825-0097 }] }",
                "study: { id: a, authors: [{ name: A, orcid: 0000-0002-1825 }] }",
                "study: { id: a, ethics-approval: granted }",
                "study: { id: a, keywords: [a, ~] }",
                "manuscripts: [{ file: /etc/passwd }]",
                "manuscripts: [{ file: ../elsewhere.pdf }]",
                "cell-sources: [{ species: human }]",
                "cell-sources: { a: { species: human } }",
                "cell-sources: [{ id: a, species: unicorn }]",
                "cell-sources: [{ id: a, tissue: asc }]",
                "cell-sources: [{ id: a, tissue: AMSC }]",
                "cell-sources: [{ id: a, passage-from: -1 }]",
                "cell-sources: [{ id: a, passage-from: P3 }]",
                "cell-sources: [{ id: a, markers: [CD105] }]",
                "cell-sources: [{ id: a, markers: { CD105: 120 } }]",
                "cell-sources: [{ id: a, markers: { CD105: 97.4 % } }]",
                "cell-sources: [{ id: a, markers: { CD105: '97.4' } }]",
                "cell-sources: [{ id: a, markers: { CD105: ~ } }]",
                "cell-sources: [{ id: a, markers: { CD105: [97.4] } }]",
                "cell-sources: [{ id: a, markers: { CD105: { percent: 97.4 } } }]",
                "cell-sources: [{ id: a, markers: { CD1O5: 97.4 } }]",
                "cell-sources: [{ id: a, markers: { STEMNESS: positive } }]",
                "cell-sources: [{ id: a, markers: { STEMNESS: { uniprot: P17813 } } }]",
                "ev-preparations: [{ id: a, characterisation: { proteins: { Exosomin: detected } } }]",
                "ev-preparations: [{ id: a, characterisation: { proteins: { Exosomin: not-reported } } }]",
                "ev-preparations: [{ id: a, characterisation: { proteins: { Exosomin: { result: detected } } } }]",
                "ev-preparations: [{ id: a, characterisation: { proteins: { Exosomin: { uniprot: 12 } } } }]",
                "ev-preparations: [{ id: a, characterisation: { proteins: { LAMP3: detected } } }]",
                "ev-preparations: [{ id: a, characterisation: { proteins: { TUB: detected } } }]",
                "ev-preparations: [{ id: a, characterisation: { proteins: { CD63: 97.4 } } }]",
                "ev-preparations: [{ id: a, storage: { temperature-celsius: -300 } }]",
                "ev-preparations: [{ id: a, separation: [{ g-force: 100000 }] }]",
                "ev-preparations: [{ id: a, separation: [{ method: magic }] }]",
                "justifications: { study.registrations: { cause: too early } }",
                "extraction: { date: 21.11.2026 }"
            })
    void both_refuse(String statement) {
        String manifest = manifest(statement);
        assertThat(problemsOf(manifest)).isNotEmpty();
        assertThat(SCHEMA.problems(Yaml.json(manifest))).isNotEmpty();
    }

    /** What takes the whole file to see, or the way in which a number is written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cell-sources: [{ id: a }, { id: a }]",
                "collections: [{ id: a, cell-source: nowhere }]",
                "cell-sources: [{ id: a, markers: { CD90: 97, THY1: 98 } }]",
                "evidence: { 'cell-sources[a].species': { page: 3 } }",
                "extraction: { covers: [everything] }",
                "study: { id: a, pmid: 1234567890 }",
                "study: { id: a, year: 0x7E2 }"
            })
    void only_the_reader_refuses(String statement) {
        String manifest = manifest(statement);
        assertThat(problemsOf(manifest)).isNotEmpty();
        assertThat(SCHEMA.problems(Yaml.json(manifest))).isEmpty();
    }

    /** Words and names in unusual capitals, joints and letters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cell-sources: [{ id: a, tissue: bONE mARROW }]",
                "cell-sources: [{ id: a, tissue: bone_marrow }]",
                "cell-sources: [{ id: a, markers: { cd105: 97 } }]",
                "ev-preparations: [{ id: a, characterisation: { proteins: { β-actin: detected } } }]"
            })
    void only_the_reader_forgives(String statement) {
        String manifest = manifest(statement);
        assertThat(problemsOf(manifest)).isEmpty();
        assertThat(SCHEMA.problems(Yaml.json(manifest))).isNotEmpty();
    }

    @Test
    void both_accept_each_word_with_what_the_lexicon_prints_for_it_and_refuse_what_is_ambiguous() {
        JsonNode definition = SchemaValidation.parsed(ManifestSchema.bundled())
                .path("definitions")
                .path("tissue");
        SchemaValidation tissues = SchemaValidation.by(definition);
        assertThat(Terms.of(Tissue.class).written()).hasSizeGreaterThan(100).allSatisfy(text -> {
            assertThat(Terms.of(Tissue.class).find(text)).as(text).isPresent();
            assertThat(tissues.problems(new TextNode(text))).isEmpty();
        });
        assertThat(List.of("AMSC", "DMSC", "FMSC"))
                .filteredOn(text -> Terms.of(Tissue.class).find(text).isEmpty())
                .isNotEmpty()
                .allSatisfy(
                        text -> assertThat(tissues.problems(new TextNode(text))).isNotEmpty());
    }

    @Test
    void both_accept_each_name_that_the_lexicon_prints_for_an_antigen_or_a_protein() {
        assertThat(problemsWithNames("cell-sources: [{ id: a, markers: { '%s': positive } }]", MSC_ANTIGEN))
                .isEmpty();
        assertThat(problemsWithNames(
                        "ev-preparations: [{ id: a, characterisation: { proteins: { '%s': detected } } }]", PROTEIN))
                .isEmpty();
    }

    private static List<String> problemsWithNames(String statement, KeyedBy.Vocabulary vocabulary) {
        Naming naming = new Naming(vocabulary);
        List<String> names = new ArrayList<>(naming.known());
        names.addAll(naming.listed());
        return names.stream()
                .filter(name -> {
                    String manifest = manifest(statement.formatted(name.replace("'", "''")));
                    return problemsOf(manifest).isEmpty() != SCHEMA.accepts(manifest);
                })
                .toList();
    }

    @Test
    void both_refuse_each_key_misspelt_and_each_value_of_another_kind() {
        List<String> disagreements = new ArrayList<>();
        int mutants = 0;
        for (String section : ManifestTemplateTest.uncommented().split("\n\n")) {
            List<String> lines = section.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                for (String replacement : spoilt(lines.get(i))) {
                    List<String> mutant = new ArrayList<>(lines);
                    mutant.set(i, replacement);
                    String manifest = manifest(String.join("\n", mutant));
                    mutants++;
                    if (isReferenceOnly(problemsOf(manifest)) || SCHEMA.accepts(manifest)) {
                        disagreements.add(replacement);
                    }
                }
            }
        }
        assertThat(mutants).isGreaterThan(800);
        assertThat(disagreements).isEmpty();
    }

    /** A section alone has references to nowhere; they are not what makes a mutant invalid. */
    private static boolean isReferenceOnly(List<Problem> problems) {
        return problems.stream()
                .allMatch(problem -> problem.what().contains("' is not an id under ")
                        || problem.what().endsWith("' is no statement of this manifest")
                        || problem.what().endsWith("' is not listed under manuscripts"));
    }

    private static List<String> spoilt(String line) {
        Matcher parts = KEY_AND_VALUE.matcher(line);
        if (!parts.matches()) {
            return List.of();
        }
        String key = parts.group(1) + parts.group(2);
        return parts.group(3) == null
                ? List.of(key + "-x:")
                : List.of("%s-x: %s".formatted(key, parts.group(3)), key + ": { no: such }");
    }

    /** A manifest that states this, and what every manifest has to state. */
    private static String manifest(String statement) {
        return (statement.startsWith("format:") ? "" : "format: 1\n")
                + (statement.startsWith("study:") ? "" : "study: { id: example }\n")
                + statement;
    }

    private static List<Problem> problemsOf(String manifest) {
        try {
            new ManifestReader().read(manifest.getBytes(StandardCharsets.UTF_8), "manifest.yaml");
            return List.of();
        } catch (InvalidManifestException e) {
            return e.problems();
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ManifestSchemaAgreementTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
