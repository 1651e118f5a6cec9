package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.misevcheck.checker.manifest.Manifests.completeWith;
import static org.misevcheck.checker.manifest.Manifests.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.lexicon.Lexicon;
import org.misevcheck.checker.lexicon.Naming;
import org.misevcheck.checker.statement.KeyedBy.Vocabulary;
import org.misevcheck.checker.statement.Term;
import org.misevcheck.checker.study.DoseUnit;
import org.misevcheck.checker.study.MarkerExpression;
import org.misevcheck.checker.study.ProteinResult;
import org.misevcheck.checker.study.Route;
import org.misevcheck.checker.study.Species;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.study.Technique;
import org.misevcheck.checker.study.Tissue;

/** Words that the lexicon knows are accepted and become the words of the format. */
class VocabularyTest {

    @ParameterizedTest
    @ValueSource(strings = {"adipose", "ADSC", "ASC", "adipose-derived", "Adipose Derived", "AD-MSC", "AD\u2011MSC"})
    void tissue_of_adipose_cells(String word) {
        assertThat(study(completeWith("tissue: bone-marrow", "tissue: " + word))
                        .cellSources()
                        .get(0)
                        .tissue())
                .isEqualTo(Tissue.ADIPOSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"human", "Homo sapiens", "homo-sapiens", "HUMAN", "humans"})
    void species_of_people(String word) {
        assertThat(study(completeWith("species: human\n", "species: " + word + "\n"))
                        .cellSources()
                        .get(0)
                        .species())
                .isEqualTo(Species.HUMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"western-blot", "western blot", "Western Blot", "WB", "immunoblot"})
    void technique_of_blots(String word) {
        Study study = study(completeWith("techniques: [western-blot]", "techniques: [" + word + "]"));
        assertThat(study.evPreparations().get(0).proteins())
                .flatExtracting(ProteinResult::techniques)
                .containsExactly(Technique.WESTERN_BLOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nta", "NTA", "NanoSight", "ZetaView"})
    void technique_of_tracking(String word) {
        Study study = study(completeWith("{ technique: nta, mode-nm", "{ technique: " + word + ", mode-nm"));
        assertThat(study.evPreparations()
                        .get(0)
                        .characterisation()
                        .size()
                        .get(0)
                        .technique())
                .isEqualTo(Technique.NTA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"intravenous", "tail vein", "Tail Vein", "IV", "i.v."})
    void route_into_veins(String word) {
        Study study = study(completeWith("route: subcutaneous", "route: " + word));
        assertThat(study.inVivo().get(0).groups().get(0).route()).isEqualTo(Route.INTRAVENOUS);
    }

    @ParameterizedTest
    @CsvSource({"Alix, PDCD6IP", "ALIX, PDCD6IP", "TSG-101, TSG101", "calnexin, CANX", "HLA-ABC, HLA-A", "CD147, BSG"})
    void proteins_go_by_gene_symbols(String written, String symbol) {
        String text =
                "format: 1\nstudy: { id: a }\nev-preparations:\n  - id: p\n    characterisation:\n      proteins: { "
                        + written + ": detected }\n";
        assertThat(study(text).evPreparations().get(0).proteins())
                .extracting(ProteinResult::protein, ProteinResult::path)
                .containsExactly(tuple(symbol, "ev-preparations[p].characterisation.proteins." + symbol));
    }

    @ParameterizedTest
    @CsvSource({
        "CD105, CD105",
        "ENG, CD105",
        "THY1, CD90",
        "HLA-DRA, HLA-DR",
        "CD11b, CD11b",
        "CD271, CD271",
        "CD999, CD999"
    })
    void antigens_go_by_cd_numbers(String written, String name) {
        String text = "format: 1\nstudy: { id: a }\ncell-sources:\n  - id: c\n    markers: { " + written + ": 97.5 }\n";
        assertThat(study(text).cellSources().get(0).markers())
                .extracting(MarkerExpression::antigen)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EVs/mL", "e10", "x 10^10"})
    void a_concentration_is_no_amount_of_particles(String unit) {
        assertThat(Terms.of(DoseUnit.class).find(unit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ug, UG", "µg, UG", "μg, UG", "microgram, UG", "mg, MG", "ng, NG", "particles, PARTICLES"})
    void units_keep_their_size(String written, DoseUnit unit) {
        assertThat(Terms.of(DoseUnit.class).find(written)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asc", "sc", "Asc"})
    void short_abbreviations_are_capitals_only(String word) {
        assertThat(Terms.of(Tissue.class).find(word)).isEmpty();
    }

    @Test
    void every_word_of_every_vocabulary_is_found_and_is_itself() {
        assertThat(vocabularies()).hasSizeGreaterThan(30).allSatisfy(type -> {
            for (Object constant : type.getEnumConstants()) {
                assertThat(Terms.of(type).find(((Term) constant).word()))
                        .as("%s", constant)
                        .contains(constant);
            }
        });
    }

    @Test
    void every_lexicon_key_of_a_word_is_in_the_lexicon_and_belongs_to_one_word() {
        List<String> keys = new ArrayList<>();
        for (Class<?> type : vocabularies()) {
            for (Object constant : type.getEnumConstants()) {
                String key = ((Term) constant).lexiconKey();
                if (key != null) {
                    keys.add(type.getSimpleName() + " " + key);
                }
            }
        }
        assertThat(keys)
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .filteredOn(key -> {
                    String domain = key.substring(key.indexOf(' ') + 1, key.indexOf('/'));
                    return !Lexicon.bundled().keysOf(domain).contains(key.substring(key.indexOf('/') + 1));
                })
                .isEmpty();
    }

    @Test
    void every_vocabulary_is_a_closed_list_of_terms() {
        assertThat(vocabularies()).allMatch(Term.class::isAssignableFrom);
    }

    /** What a message tells people to write has to be accepted. */
    @Test
    void names_of_proteins_and_antigens_are_themselves() {
        for (String key : Lexicon.bundled().keysOf("protein")) {
            assertThat(new Naming(Vocabulary.PROTEIN).names(key)).containsExactly(key);
        }
        for (String key : Lexicon.bundled().keysOf("msc_marker")) {
            Naming naming = new Naming(Vocabulary.MSC_ANTIGEN);
            assertThat(naming.names(key)).as(key).hasSize(1);
            String name = naming.names(key).iterator().next();
            assertThat(naming.names(name)).containsExactly(name);
        }
        for (Vocabulary vocabulary : Set.of(Vocabulary.PROTEIN, Vocabulary.MSC_ANTIGEN)) {
            Naming naming = new Naming(vocabulary);
            assertThat(naming.known()).isNotEmpty().allSatisfy(name -> assertThat(naming.names(name))
                    .isNotEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TUBA1A", "TUBB", "H2A", "IL6", "FLOT1", "CD63"})
    void what_a_caution_says_to_write_is_known(String symbol) {
        assertThat(new Naming(Vocabulary.PROTEIN).names(symbol)).containsExactly(symbol);
    }

    private static Set<Class<?>> vocabularies() {
        Set<Class<?>> types = new LinkedHashSet<>();
        StudyTypes.reachable().forEach((path, component) -> {
            if (component.element().isEnum()) {
                types.add(component.element());
            }
        });
        return types;
    }
}
