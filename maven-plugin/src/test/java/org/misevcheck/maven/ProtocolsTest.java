package org.misevcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.misevcheck.checker.ReviewFiles;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.eligibility.ReviewOutcome;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.rules.BundledGuidelines;

/** The protocols that are handed out hold against the catalogue. */
class ProtocolsTest {

    private static Protocol read(byte[] bytes) throws InvalidManifestException {
        return ReviewFiles.protocol(
                "protocol.yaml",
                bytes,
                BundledGuidelines.catalogue(),
                BundledGuidelines.library().selection());
    }

    @ParameterizedTest
    @MethodSource("org.misevcheck.rules.BundledGuidelines#protocols")
    void a_bundled_protocol_is_valid(String name) throws Exception {
        assertThat(read(BundledGuidelines.protocol(name)).id()).isEqualTo(name);
    }

    @Test
    void zhu_2025_states_its_question_and_registration_and_pools_four_outcomes() throws Exception {
        Protocol protocol = read(BundledGuidelines.protocol("zhu-2025"));
        assertThat(protocol.stages().get(2).outcomes())
                .extracting(ReviewOutcome::id)
                .containsExactly("closure", "collagen", "vessels", "scar");
        assertThat(protocol.question()).isNotNull().satisfies(question -> assertThat(question.outcomes())
                .hasSize(4));
        assertThat(protocol.registration()).isNotNull().satisfies(registration -> assertThat(registration.number())
                .isEqualTo("CRD42024499172"));
    }

    @Test
    void the_protocol_to_fill_in_is_valid_as_it_stands_and_with_all_it_comments_out() throws Exception {
        String template = InitMojo.protocolTemplate("a schema.json");
        assertThat(template).startsWith("# yaml-language-server: $schema=a%20schema.json\n");
        assertThat(read(template.getBytes(StandardCharsets.UTF_8)).question()).isNull();
        Protocol full = read(template.replaceAll("(?m)^# (?!yaml)", "").getBytes(StandardCharsets.UTF_8));
        assertThat(full.question()).isNotNull();
        assertThat(full.registration()).isNotNull();
        assertThat(full.note()).isNotNull();
    }
}
