package org.misevcheck.checker.study;

import static org.misevcheck.checker.study.JudgedDomain.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/**
 * An instrument of judgement whose domains and words are known here. Reviewers may use any other; what they judged
 * with it is kept as they wrote it.
 */
public enum JudgingInstrument implements Term {
    /** SYRCLE's risk of bias tool for animal studies (Hooijmans et al. 2014). */
    SYRCLE(
            List.of(
                    SEQUENCE_GENERATION,
                    BASELINE_CHARACTERISTICS,
                    ALLOCATION_CONCEALMENT,
                    RANDOM_HOUSING,
                    BLINDING_OF_CAREGIVERS,
                    RANDOM_OUTCOME_ASSESSMENT,
                    BLINDING_OF_OUTCOME_ASSESSMENT,
                    INCOMPLETE_OUTCOME_DATA,
                    SELECTIVE_OUTCOME_REPORTING,
                    OTHER_SOURCES_OF_BIAS),
            List.of(),
            List.of(Judgement.LOW, Judgement.HIGH, Judgement.UNCLEAR),
            "SYRCLE",
            "SYRCLE tool",
            "SYRCLE's tool",
            "SYRCLE 2014",
            "SYRCLE RoB",
            "SYRCLE RoB tool",
            "SYRCLE's RoB tool",
            "SYRCLE risk of bias",
            "SYRCLE risk of bias tool",
            "SYRCLE's risk of bias tool"),

    /** SYRCLE's tool as Zhu et al. 2025 changed it. */
    SYRCLE_ZHU_2025(
            List.of(
                    RANDOMISATION_DECLARED,
                    SEQUENCE_GENERATION,
                    BASELINE_CHARACTERISTICS,
                    ALLOCATION_CONCEALMENT,
                    RANDOM_HOUSING,
                    BLINDING_OF_CAREGIVERS,
                    BLINDING_OF_OUTCOME_ASSESSMENT,
                    INCOMPLETE_OUTCOME_DATA,
                    SELECTIVE_OUTCOME_REPORTING,
                    OTHER_SOURCES_OF_BIAS),
            List.of(),
            List.of(Judgement.LOW, Judgement.HIGH, Judgement.UNCLEAR),
            "Zhu 2025",
            "SYRCLE modified by Zhu 2025",
            "SYRCLE as modified by Zhu 2025",
            "SYRCLE, modified by Zhu 2025",
            "SYRCLE, Zhu 2025",
            "modified SYRCLE (Zhu 2025)",
            "SYRCLE (Zhu 2025)"),

    /** The CAMARADES checklist of study quality (Macleod et al. 2004). */
    CAMARADES(
            List.of(
                    PEER_REVIEWED_PUBLICATION,
                    TEMPERATURE_CONTROL,
                    RANDOM_ALLOCATION,
                    BLINDED_INDUCTION,
                    BLINDING_OF_OUTCOME_ASSESSMENT,
                    ANAESTHETIC,
                    COMORBIDITY,
                    SAMPLE_SIZE_CALCULATION,
                    ANIMAL_WELFARE,
                    CONFLICT_OF_INTEREST),
            List.of(INCLUSION_AND_EXCLUSION_CRITERIA, SELECTIVE_OUTCOME_REPORTING),
            List.of(Judgement.YES, Judgement.NO),
            "CAMARADES",
            "CAMARADES 2004",
            "CAMARADES checklist",
            "CAMARADES quality checklist",
            "CAMARADES study quality checklist",
            "CAMARADES 10-item checklist");

    private static final Pattern NUMBER = Pattern.compile("(syr|cam|domain|item)?0?([1-9][0-9]?)");
    private static final Map<String, JudgingInstrument> BY_NAME = new HashMap<>();

    static {
        for (JudgingInstrument instrument : values()) {
            Stream.concat(Stream.of(instrument.word()), instrument.names.stream())
                    .forEach(name -> {
                        BY_NAME.put(name, instrument);
                        BY_NAME.put(Judgement.plain(name), instrument);
                    });
        }
    }

    private final List<JudgedDomain> published;
    private final List<JudgedDomain> extensions;
    private final List<Judgement> judgements;
    private final List<String> names;
    private final Map<String, JudgedDomain> byName = new HashMap<>();

    JudgingInstrument(
            List<JudgedDomain> published, List<JudgedDomain> extensions, List<Judgement> judgements, String... names) {
        this.published = published;
        this.extensions = extensions;
        this.judgements = judgements;
        this.names = List.of(names);
        Stream.concat(published.stream(), extensions.stream())
                .forEach(domain -> domain.names().forEach(name -> {
                    byName.put(name, domain);
                    byName.put(Judgement.plain(name), domain);
                }));
    }

    /** The instrument that reviewers mean by this name; {@code null} when it is not known here. */
    public static @Nullable JudgingInstrument named(String name) {
        JudgingInstrument instrument = BY_NAME.get(name);
        return instrument == null ? BY_NAME.get(Judgement.plain(name)) : instrument;
    }

    /** The words that reviewers judge with. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** The judgement that is meant by this text; {@code null} for words that are not the instrument's. */
    public @Nullable Judgement judgement(String text) {
        Judgement judgement = Judgement.named(text);
        if (this != CAMARADES) {
            return judgement == null ? null : judgement.asAnswer();
        }
        return judgement == null ? Judgement.byPoints(text) : judgements.contains(judgement) ? judgement : null;
    }

    /** What is judged in a variant, in the instrument's order; for an open one, what may be. */
    public List<JudgedDomain> domains(@Nullable InstrumentVariant variant) {
        if (this != CAMARADES || variant == null) {
            return published;
        }
        if (variant.isWithoutComorbidity()) {
            return published.stream().filter(domain -> domain != COMORBIDITY).toList();
        }
        return variant == InstrumentVariant.PROTOCOL_EXTENDED || variant.isOpen()
                ? Stream.concat(published.stream(), extensions.stream()).toList()
                : published;
    }

    /**
     * The domain that reviewers mean by a name, or by its number where the variant keeps the numbers; {@code null}
     * when the variant has none such.
     */
    public @Nullable JudgedDomain domain(String text, @Nullable InstrumentVariant variant) {
        JudgedDomain named = byName.get(text);
        if (named == null) {
            String plain = Judgement.plain(text);
            named = byName.containsKey(plain) ? byName.get(plain) : numbered(plain, variant);
        }
        return named != null && isAsking(named, variant) ? named : null;
    }

    /** Whether a variant has a domain, or may have it. */
    public boolean isAsking(JudgedDomain domain, @Nullable InstrumentVariant variant) {
        return published.contains(domain)
                ? domain != COMORBIDITY || variant == null || !variant.isWithoutComorbidity()
                : domains(variant).contains(domain);
    }

    private @Nullable JudgedDomain numbered(String plain, @Nullable InstrumentVariant variant) {
        Matcher number = NUMBER.matcher(plain);
        if (!number.matches()) {
            return null;
        }
        String prefix = number.group(1);
        boolean isOwn = prefix == null || prefix.equals("domain") || prefix.equals("item");
        if (isOwn && variant != null && !variant.isNumberedAsPublished()) {
            return null;
        }
        if (!isOwn && prefix.equals("cam") != (this == CAMARADES)) {
            return null;
        }
        List<JudgedDomain> inOrder = isOwn || this == CAMARADES ? published : SYRCLE.published;
        int index = Integer.parseInt(number.group(2)) - 1;
        return index < inOrder.size() ? inOrder.get(index) : null;
    }
}
