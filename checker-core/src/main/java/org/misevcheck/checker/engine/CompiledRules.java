package org.misevcheck.checker.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.misevcheck.checker.guideline.CriterionCode;

/** Rules as the build compiled them: the executable models of one module. */
public final class CompiledRules {

    private static final String VERSION_HEADER = "Drools-Model-Version:";

    /** Where the class of a model comes from, and which of its rules count, by their names. */
    private record Source(ClassLoader loader, Predicate<String> names) {}

    private final SortedMap<String, Source> sources;
    private final Map<String, Model> models;

    private CompiledRules(SortedMap<String, Source> sources, Map<String, Model> models) {
        this.sources = sources;
        this.models = models;
    }

    /**
     * The rules that the module {@code group:artifact} compiled; loaded when they are asked for.
     *
     * @throws DefectiveRuleBaseException if the class loader does not see them
     */
    public static CompiledRules of(String group, String artifact, ClassLoader loader) {
        String resource = "META-INF/kie/%s/%s/drools-model".formatted(group, artifact);
        SortedMap<String, Source> sources = new TreeMap<>();
        try {
            for (URL url : Collections.list(loader.getResources(resource))) {
                URLConnection connection = url.openConnection();
                connection.setUseCaches(false);
                try (InputStream in = connection.getInputStream()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith(VERSION_HEADER))
                            .forEach(className -> sources.put(className, new Source(loader, name -> true)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        if (sources.isEmpty()) {
            throw new DefectiveRuleBaseException("no compiled rules are on the class path: " + resource);
        }
        return new CompiledRules(sources, new ConcurrentHashMap<>());
    }

    /** The names of all rules, sorted. */
    public List<String> ruleNames() {
        return sources.entrySet().stream()
                .flatMap(entry -> model(entry.getKey()).getRules().stream()
                        .map(Rule::getName)
                        .filter(entry.getValue().names()))
                .sorted()
                .toList();
    }

    /** Some of these rules, by their names: what tests need to put one rule in another's place. */
    public CompiledRules only(Predicate<String> names) {
        SortedMap<String, Source> some = new TreeMap<>(sources);
        some.replaceAll((className, source) ->
                new Source(source.loader(), source.names().and(names)));
        return new CompiledRules(some, models);
    }

    /** These rules and others, of other packages. */
    public CompiledRules and(CompiledRules others) {
        SortedMap<String, Source> all = new TreeMap<>(sources);
        all.putAll(others.sources);
        return new CompiledRules(all, new ConcurrentHashMap<>());
    }

    boolean includes(Model model, Rule rule) {
        return sources.get(model.getClass().getName()).names().test(rule.getName());
    }

    /**
     * The models that may have rules of these criteria. A package that is named for another criterion is not loaded:
     * each constraint is a class, and loading them costs more than running them on a study.
     */
    List<Model> models(Set<CriterionCode> wanted) {
        return sources.keySet().parallelStream()
                .filter(name -> isNamedForOneOf(wanted, name))
                .map(this::model)
                .toList();
    }

    private static boolean isNamedForOneOf(Set<CriterionCode> wanted, String className) {
        int end = Math.max(className.lastIndexOf('.'), 0);
        String code = className
                .substring(className.lastIndexOf('.', end - 1) + 1, end)
                .toUpperCase(Locale.ROOT)
                .replace('_', '-');
        return !CriterionCode.isCode(code) || wanted.contains(CriterionCode.of(code));
    }

    private Model model(String className) {
        return models.computeIfAbsent(className, name -> {
            try {
                return (Model) Class.forName(name, true, sources.get(name).loader())
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new DefectiveRuleBaseException("cannot load the compiled rules " + name, e);
            }
        });
    }
}
