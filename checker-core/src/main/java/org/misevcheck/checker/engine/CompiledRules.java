package org.misevcheck.checker.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Rules as the build compiled them: the executable models of one module. */
public final class CompiledRules {

    private static final String VERSION_HEADER = "Drools-Model-Version:";

    private final List<Model> models;

    private CompiledRules(List<Model> models) {
        this.models = models;
    }

    /**
     * The rules that the module {@code group:artifact} compiled.
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
        List<Model> models = new ArrayList<>();
        for (String className : classNames) {
            try {
                models.add((Model) Class.forName(className, true, loader)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException e) {
                throw new DefectiveRuleBaseException("cannot load the compiled rules " + className, e);
            }
        }
        return new CompiledRules(List.copyOf(models));
    }

    /** These rules and others. */
    public CompiledRules and(CompiledRules others) {
        List<Model> all = new ArrayList<>(models);
        all.addAll(others.models);
        return new CompiledRules(List.copyOf(all));
    }

    /** The names of all rules, sorted. */
    public List<String> ruleNames() {
        return models.stream()
                .flatMap(model -> model.getRules().stream())
                .map(Rule::getName)
                .sorted()
                .toList();
    }

    List<Model> models() {
        return models;
    }
}
