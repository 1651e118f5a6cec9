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
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.misevcheck.checker.guideline.CriterionCode;

/** Rules as the build compiled them: the executable models of one module. */
public final class CompiledRules {

    private static final String VERSION_HEADER = "Drools-Model-Version:";

    private final Set<String> classNames;
    private final ClassLoader loader;
    private final Map<String, Model> models;
    private final Predicate<String> ruleName;

    private CompiledRules(
            Set<String> classNames, ClassLoader loader, Map<String, Model> models, Predicate<String> ruleName) {
        this.classNames = classNames;
        this.loader = loader;
        this.models = models;
        this.ruleName = ruleName;
    }

    /**
     * The rules that the module {@code group:artifact} compiled; loaded when they are asked for.
     *
     * @throws DefectiveRuleBaseException if the class loader does not see them
     */
    public static CompiledRules of(String group, String artifact, ClassLoader loader) {
        String resource = "META-INF/kie/%s/%s/drools-model".formatted(group, artifact);
        Set<String> classNames = new TreeSet<>();
        try {
            for (URL url : Collections.list(loader.getResources(resource))) {
                URLConnection connection = url.openConnection();
                connection.setUseCaches(false);
                try (InputStream in = connection.getInputStream()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith(VERSION_HEADER))
                            .forEach(classNames::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        if (classNames.isEmpty()) {
            throw new DefectiveRuleBaseException("no compiled rules are on the class path: " + resource);
        }
        return new CompiledRules(classNames, loader, new ConcurrentHashMap<>(), name -> true);
    }

    /** The names of all rules, sorted. */
    public List<String> ruleNames() {
        return classNames.stream()
                .flatMap(name -> model(name).getRules().stream())
                .map(Rule::getName)
                .filter(ruleName)
                .sorted()
                .toList();
    }

    /** Some of these rules, by their names: what tests need to put one rule in another's place. */
    public CompiledRules only(Predicate<String> names) {
        return new CompiledRules(classNames, loader, models, names);
    }

    boolean includes(Rule rule) {
        return ruleName.test(rule.getName());
    }

    /**
     * The models that may have rules of these criteria. A package that is named for another criterion is not loaded:
     * each constraint is a class, and loading them costs more than running them on a study.
     */
    List<Model> models(Set<CriterionCode> wanted) {
        return classNames.parallelStream()
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
                return (Model) Class.forName(name, true, loader)
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new DefectiveRuleBaseException("cannot load the compiled rules " + name, e);
            }
        });
    }
}
