package org.misevcheck.rules;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder that somebody brought, read at once.
 *
 * @param place the folder as messages name it
 * @param files contents by the names within the folder, with slashes
 */
record BroughtFiles(String place, SortedMap<String, byte[]> files) implements CriterionFiles {

    /** What begins so names a folder on the class path. */
    static final String CLASS_PATH = "classpath:";

    /**
     * The folders of a place: one of the review repository, or for {@code classpath:NAME} the folders of that name on
     * the class path. None when there is no such folder.
     */
    static List<BroughtFiles> at(String place, Path root, ClassLoader loader) throws IOException {
        List<BroughtFiles> folders = new ArrayList<>();
        if (place.startsWith(CLASS_PATH)) {
            String name = place.substring(CLASS_PATH.length());
            for (URL url : Collections.list(loader.getResources(name))) {
                folders.add(ResourceFolder.open(url, folder -> read(place, folder)));
            }
        } else if (Files.isDirectory(root.resolve(place))) {
            folders.add(read(place, root.resolve(place)));
        }
        return folders;
    }

    private static BroughtFiles read(String place, Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return new BroughtFiles(place, files);
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    @Override
    public byte[] bytes(String name) {
        return files.get(name);
    }

    @Override
    public List<String> namesIn(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return files.keySet().stream()
                .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0)
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    /** The names of the folders of criteria that hold a file. */
    List<String> criterionFolders() {
        return files.keySet().stream()
                .filter(name -> name.matches("criteria/[^/]+/.+"))
                .map(name -> name.split("/")[1])
                .distinct()
                .toList();
    }

    @Override
    public String shown(String name) {
        return place.endsWith("/") ? place + name : place + "/" + name;
    }
}
