package org.misevcheck.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the bundled guidelines, each read when it is asked for. */
final class BundledFiles implements CriterionFiles {

    @Override
    public byte[] bytes(String name) {
        try (InputStream in = BundledFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    @Override
    public List<String> namesIn(String folder) {
        URL url = BundledFiles.class.getResource(folder + "/");
        if (url == null) {
            return List.of();
        }
        try {
            return ResourceFolder.open(url, BundledFiles::names);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Override
    public String shown(String name) {
        return name;
    }
}
