package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Refers;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/**
 * Reviewers' judgements with one instrument, in the instrument's own words.
 *
 * <p>Never computed from reporting, never converted between instruments, never summed. An instrument that is not
 * among {@link JudgingInstrument} is kept as it is written, and nothing is checked of it.
 */
public record RiskOfBias(
        @Place String path,

        @Says(value = "Instrument", example = "SYRCLE", required = true)
        String instrument,

        @Says(value = "How the instrument was changed", example = "original") @Nullable
        InstrumentVariant variant,

        @Says(value = "Reviewer", example = "AB") @Nullable String reviewer,

        @Says(value = "Outcome the judgements are for, when they differ", example = "closure-d14")
        @Refers("outcomes")
        @Nullable
        String outcome,

        @Says("Judgements, one per domain") List<RiskOfBiasJudgement> judgements)
        implements Statements {

    /** The instrument, if it is one that is known here. */
    public @Nullable JudgingInstrument knownInstrument() {
        return JudgingInstrument.named(instrument);
    }

    /** Whether these are judgements with SYRCLE's tool, in its own domains. */
    public boolean isSyrcle() {
        return knownInstrument() == JudgingInstrument.SYRCLE;
    }

    /** Whether these are judgements with SYRCLE's tool as Zhu 2025 changed it. */
    public boolean isSyrcleOfZhu() {
        return knownInstrument() == JudgingInstrument.SYRCLE_ZHU_2025;
    }

    /** Whether these are judgements with the CAMARADES checklist, in any variant. */
    public boolean isCamarades() {
        return knownInstrument() == JudgingInstrument.CAMARADES;
    }

    /** Whether the instrument has this domain in this variant, or may have it. */
    public boolean isAsking(JudgedDomain domain) {
        JudgingInstrument known = knownInstrument();
        return known != null && known.isAsking(domain, variant);
    }

    /** Whether the words are of another organ than the brain, which the instrument was made for. */
    public boolean isOrganAdapted() {
        return variant != null && variant.isOrganAdapted();
    }

    /** Whether a domain is judged. */
    public boolean isJudged(JudgedDomain domain) {
        return on(domain) != null;
    }

    /** Whether a domain is judged, and it is said what the judgement rests on. */
    public boolean isSupported(JudgedDomain domain) {
        RiskOfBiasJudgement judged = on(domain);
        return judged != null && judged.support() != null;
    }

    /**
     * Whether a judgement speaks for the study, so that what the study states has to bear it out; a judgement against
     * a study may rest on more than is stated. Where the instrument lets reviewers judge that the outcome cannot be
     * affected, and they do, nothing has to.
     */
    public boolean isToBeBorneOut(JudgedDomain domain) {
        RiskOfBiasJudgement judged = on(domain);
        Judgement judgement = judged == null ? null : judgementOn(judged);
        return judgement != null
                && judgement.isFavourable()
                && !(domain.isOpenToUnaffectedOutcomes() && Boolean.TRUE.equals(judged.outcomeUnaffected()));
    }

    /** The judgement on a domain, in the instrument's word; as it is written, when it is none of them. */
    public String wordOn(JudgedDomain domain) {
        RiskOfBiasJudgement judged = on(domain);
        if (judged == null) {
            return "";
        }
        Judgement judgement = judgementOn(judged);
        return judgement == null ? judged.judgement() : judgement.word();
    }

    /** What is said that a judgement on a domain rests on, with its place. */
    public List<String> supportOn(JudgedDomain domain) {
        RiskOfBiasJudgement judged = on(domain);
        return judged == null ? List.of() : judged.written("support");
    }

    /** What a judgement is on, as far as the instrument is known. */
    public @Nullable JudgedDomain domainOf(RiskOfBiasJudgement judged) {
        JudgingInstrument known = knownInstrument();
        return known == null ? null : known.domain(judged.domain(), variant);
    }

    /** What a judgement says, as far as the instrument is known. */
    public @Nullable Judgement judgementOn(RiskOfBiasJudgement judged) {
        JudgingInstrument known = knownInstrument();
        return known == null ? null : known.judgement(judged.judgement());
    }

    private @Nullable RiskOfBiasJudgement on(JudgedDomain domain) {
        JudgingInstrument known = knownInstrument();
        if (known == null) {
            return null;
        }
        for (RiskOfBiasJudgement judged : judgements) {
            if (known.domain(judged.domain(), variant) == domain) {
                return judged;
            }
        }
        return null;
    }
}
