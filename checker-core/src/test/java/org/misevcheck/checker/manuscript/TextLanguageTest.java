package org.misevcheck.checker.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException.Cause;

class TextLanguageTest {

    private static final String ENGLISH =
            "The cells were grown in a medium without serum, and the vesicles were separated "
                    + "from it by two rounds of centrifugation. They were given to rats by the tail vein on the day of the injury. ";

    private static final String GERMAN =
            "Die Zellen wurden in einem Medium ohne Serum gehalten, und die Vesikel wurden "
                    + "daraus durch zwei Zentrifugationen gewonnen. Sie wurden den Ratten am Tag der Verletzung in die Vene gegeben. ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The cells were grown in a medium without serum, and the vesicles were separated from it in two steps.",
                "de | Die Zellen wurden in einem Medium ohne Serum gehalten, und die Vesikel daraus in zwei Schritten gewonnen.",
                "fr | Les cellules ont été cultivées dans un milieu sans sérum, et les vésicules en ont été séparées en deux pas.",
                "es | Las células fueron cultivadas en un medio sin suero, y las vesículas se separaron de este en dos pasos.",
                "pt | As células foram cultivadas em um meio sem soro, e as vesículas foram separadas dele em dois passos.",
                "it | Le cellule sono state coltivate in un mezzo senza siero, e le vescicole ne sono state separate in due passi.",
                "ru | Клетки были выращены в среде без сыворотки, и везикулы были отделены от неё в два этапа, как и раньше.",
                "tr | Hücreler serum olmayan bir ortamda büyütüldü ve veziküller daha sonra bundan iki adımda ayrıldı, çünkü bu daha iyi.",
                "zh | 细胞在无血清培养基中培养，并通过两步离心从中分离出囊泡。",
                "ja | 細胞は血清を含まない培地で培養され、小胞は二段階で分離された。",
                "ko | 세포는 혈청이 없는 배지에서 배양되었고 소포는 두 단계로 분리되었다."
            })
    void a_text_is_in_the_language_of_its_small_words(String language, String sentence) throws Exception {
        assertThat(TextLanguage.of(text((sentence + "\n").repeat(12)))).isEqualTo(language);
    }

    @Test
    void a_short_text_or_one_of_names_and_figures_is_in_no_known_language() throws Exception {
        assertThat(TextLanguage.of(text("The cells were grown in a medium without serum.")))
                .isNull();
        assertThat(TextLanguage.of(text("CD9 positive Alix positive calnexin negative 120 nm\n".repeat(40))))
                .isNull();
    }

    @Test
    void an_english_text_with_an_abstract_in_another_language_is_english() throws Exception {
        assertThat(TextLanguage.of(text(GERMAN + "\n\n" + ENGLISH.repeat(3)))).isEqualTo("en");
    }

    @Test
    void a_document_in_another_language_is_refused_with_what_to_do() throws Exception {
        Path file = Files.writeString(folder.resolve("arbeit.txt"), GERMAN.repeat(10));

        assertThatThrownBy(() -> new ManuscriptReader().read(file, "arbeit.txt"))
                .isInstanceOfSatisfying(UnreadableManuscriptException.class, e -> assertThat(e.reason())
                        .isEqualTo(Cause.OTHER_LANGUAGE))
                .hasMessage("arbeit.txt: it is in German, as far as its words tell, and only English is read."
                        + " Give an English version, or extract it by hand.");
    }

    private Manuscript text(String text) throws IOException, UnreadableManuscriptException {
        return TextManuscript.read(
                "paper.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8), DocumentLimits.DEFAULT);
    }
}
