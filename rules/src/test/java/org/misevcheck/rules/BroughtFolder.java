package org.misevcheck.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.misevcheck.checker.engine.RuleCompiler;

/** A copy of the criteria that the sample brings, for tests that change one thing in it. */
record BroughtFolder(Path root) {

    static final String PLACE = "criteria-of-ours";
    static final String CELL = "JMV2026-CELL-01";

    private static final Path SAMPLE = Path.of("..", "samples", "own-criteria", PLACE);

    static BroughtFolder in(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(SAMPLE)) {
            for (Path path : paths.toList()) {
                Path copy = root.resolve(PLACE).resolve(SAMPLE.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
        return new BroughtFolder(root);
    }

    Path file(String name) {
        return root.resolve(PLACE).resolve(name);
    }

    /** A file of the criterion, by its ending. */
    Path cell(String ending) {
        return file("criteria/%s/%s%s".formatted(CELL, CELL, ending));
    }

    BroughtFolder replace(Path file, String text, String by) throws IOException {
        String before = Files.readString(file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException("%s does not contain '%s'".formatted(file, text));
        }
        Files.writeString(file, before.replace(text, by));
        return this;
    }

    CriterionLibrary library() throws InvalidCriteriaException, IOException {
        return library(List.of(PLACE), BroughtFolder.class.getClassLoader());
    }

    CriterionLibrary library(List<String> places, ClassLoader loader) throws InvalidCriteriaException, IOException {
        RuleCompiler compiler =
                ServiceLoader.load(RuleCompiler.class).findFirst().orElseThrow();
        return BroughtCriteria.beside(BundledGuidelines.library(), places, root, compiler, loader);
    }
}
