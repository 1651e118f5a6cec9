package org.misevcheck.checker.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Statements;
import org.misevcheck.checker.statement.Term;
import org.misevcheck.checker.study.AnimalExperiment;
import org.misevcheck.checker.study.Animals;
import org.misevcheck.checker.study.DiseaseModel;
import org.misevcheck.checker.study.Dose;
import org.misevcheck.checker.study.Group;
import org.misevcheck.checker.study.Outcome;
import org.misevcheck.checker.study.SeparationStep;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.study.StudyIdentity;

/**
 * What a study is like, in a few words for each question.
 *
 * <p>What it does not state is <em>not reported</em> where the extraction looked for it, and <em>not assessed</em> where
 * nobody has.
 */
final class Characteristics {

    static final String NOT_REPORTED = "not reported";
    static final String NOT_ASSESSED = "not assessed";

    private final Study study;

    Characteristics(Study study) {
        this.study = study;
    }

    String design() {
        StudyIdentity identity = study.study();
        return one("study.design", word(identity.design()));
    }

    String conditions() {
        return words("study.conditions", study.study().conditions());
    }

    String settings() {
        return words("study.settings", study.study().settings());
    }

    /** Species, strain, sex and age of the animals, and how many there were. */
    String animals() {
        return perExperiment(".animals", experiment -> {
            Animals animals = experiment.animals();
            return animals == null
                    ? null
                    : joined(
                            ", ",
                            word(animals.species()),
                            animals.strain(),
                            word(animals.sex()),
                            animals.age(),
                            experiment.animalsTotal() == null ? null : experiment.animalsTotal() + " animals");
        });
    }

    String model() {
        return perExperiment(".model", experiment -> {
            DiseaseModel model = experiment.model();
            return model == null
                    ? null
                    : joined(
                            ", ",
                            word(model.condition()),
                            model.woundType() == null ? null : word(model.woundType()),
                            model.description(),
                            model.comorbidity() == null ? null : "comorbidity: " + model.comorbidity());
        });
    }

    String cells() {
        return each(
                study.cellSources(),
                "cell-sources",
                "",
                source -> joined(", ", word(source.species()), word(source.tissue()), word(source.cellType())));
    }

    String vesicles() {
        return each(
                study.evPreparations(),
                "ev-preparations",
                ".term",
                preparation -> joined(
                        ", ",
                        preparation.termUsed() == null ? word(preparation.term()) : preparation.termUsed(),
                        preparation.subtype() == null
                                        || preparation.subtype().word().equals(preparation.termUsed())
                                ? null
                                : word(preparation.subtype())));
    }

    String separation() {
        return each(
                study.evPreparations(),
                "ev-preparations",
                ".separation",
                preparation -> preparation.separation().isEmpty()
                        ? null
                        : preparation.separation().stream()
                                .map(SeparationStep::method)
                                .map(Characteristics::word)
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    String dose() {
        return treated(".dose", group -> {
            Dose dose = group.dose();
            return dose == null || dose.amount() == null && dose.unit() == null && dose.metric() == null
                    ? null
                    : dose.inWords();
        });
    }

    String route() {
        return treated(".route", group -> word(group.route()));
    }

    String schedule() {
        return treated(
                ".administrations",
                group -> group.administrations() == null
                        ? null
                        : group.administrations() == 1
                                ? "once"
                                : group.administrations()
                                        + " times"
                                        + (group.intervalHours() == null
                                                ? ""
                                                : ", every " + Figures.amount(group.intervalHours()) + " h"));
    }

    /** What treated groups were compared with. */
    String comparators() {
        List<Group> others = study.inVivo().stream()
                .flatMap(experiment -> experiment.groups().stream())
                .filter(group -> !group.isEvTreated())
                .toList();
        return others.isEmpty()
                ? absent("in-vivo")
                : distinct(others.stream()
                        .map(group -> group.intervention() == null
                                ? absent(group.path() + ".intervention")
                                : joined(", ", word(group.intervention()), group.vehicle())));
    }

    /** The outcomes with the times at which they were taken. */
    String outcomes() {
        return each(study.outcomes(), "outcomes", ".name", Characteristics::outcome);
    }

    /** Name, or domain, and time of an outcome. */
    static @Nullable String outcome(Outcome outcome) {
        String name = outcome.name() == null ? word(outcome.domain()) : outcome.name();
        return name == null || outcome.timeDays() == null
                ? name
                : "%s, day %s".formatted(name, Table.number(outcome.timeDays()));
    }

    String funding() {
        StudyIdentity identity = study.study();
        return identity.isUnfunded()
                ? "none"
                : each(identity.funding(), "study.funding", ".funder", funding -> funding.funder());
    }

    String interests() {
        return one("study.competing-interests", study.study().competingInterests());
    }

    private String perExperiment(String key, Function<AnimalExperiment, @Nullable String> value) {
        return each(study.inVivo(), "in-vivo", key, value);
    }

    private String treated(String key, Function<Group, @Nullable String> value) {
        List<Group> groups = study.inVivo().stream()
                .flatMap(experiment -> experiment.evGroups().stream())
                .toList();
        return each(groups, "in-vivo.groups", key, value);
    }

    /** What is said of each, once; that nothing is, where there is none of them. */
    private <T extends Statements> String each(
            List<T> all, String section, String key, Function<T, @Nullable String> value) {
        return all.isEmpty()
                ? absent(section)
                : distinct(all.stream().map(one -> one(one.path() + key, value.apply(one))));
    }

    private String words(String path, List<? extends Term> terms) {
        return terms.isEmpty() ? absent(path) : distinct(terms.stream().map(Characteristics::word));
    }

    private static String distinct(Stream<String> texts) {
        Set<String> once = new LinkedHashSet<>(texts.toList());
        return String.join("; ", once);
    }

    private String one(String path, @Nullable String value) {
        return value == null || value.isBlank() ? absent(path) : value;
    }

    private String absent(String path) {
        return study.coverage().includes(path) ? NOT_REPORTED : NOT_ASSESSED;
    }

    private static @Nullable String joined(String between, @Nullable String... parts) {
        List<String> stated = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isBlank() && !stated.contains(part)) {
                stated.add(part);
            }
        }
        return stated.isEmpty() ? null : String.join(between, stated);
    }

    /** A word of a vocabulary as people write it. */
    static @Nullable String word(@Nullable Term term) {
        return term == null ? null : term.word().replace('-', ' ');
    }
}
