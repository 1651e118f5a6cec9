package org.misevcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What studies are called after their documents. */
class DocumentsTest {

    private static final Map<String, String> CALLED = Map.of(
            "manuscripts/nobody2024.pdf",
            "nobody2024",
            "manuscripts/nobody2024.revised.pdf",
            "nobody2024",
            "Nobody 2024, final (2).docx",
            "Nobody-2024-final-2",
            "Müller_é.pdf",
            "Muller_e",
            "_draft.txt",
            "draft",
            "论文.pdf",
            "manuscript",
            "x".repeat(63) + " y z.pdf",
            "x".repeat(63));

    @TestFactory
    Stream<DynamicTest> any_name_of_a_file_gives_an_identifier_that_manifests_can_have() {
        return CALLED.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> assertThat(Documents.identifier(one.getKey()))
                        .isEqualTo(one.getValue())
                        .matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")));
    }
}
