package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.util.DirectoryScanner;
import org.misevcheck.checker.ReviewChecker.ManifestFile;

/** The manifests of a folder, sorted, by Maven's patterns. Symbolic links that lead out of it are refused. */
final class ManifestFolder {

    private ManifestFolder() {}

    /**
     * The manifests.
     *
     * @throws MojoFailureException if one of them stands elsewhere in truth: manifests come from strangers, and what a
     *     link leads to would be read and shown
     */
    static List<ManifestFile> files(File folder, File root, List<String> includes, List<String> excludes)
            throws MojoFailureException, IOException {
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(folder);
        scanner.setIncludes(includes.toArray(String[]::new));
        scanner.setExcludes(excludes.toArray(String[]::new));
        scanner.addDefaultExcludes();
        scanner.setFollowSymlinks(false);
        scanner.scan();
        String within = name(folder.toPath(), root.toPath());
        String prefix = within.isEmpty() ? "" : within + "/";
        List<ManifestFile> files = Arrays.stream(scanner.getIncludedFiles())
                .map(name ->
                        new ManifestFile(folder.toPath().resolve(name), prefix + name.replace(File.separatorChar, '/')))
                .sorted(Comparator.comparing(ManifestFile::name))
                .toList();
        Path realFolder = folder.toPath().toRealPath();
        for (ManifestFile file : files) {
            if (!file.path().toRealPath().startsWith(realFolder)) {
                throw new MojoFailureException(
                        file.name()
                                + " is a symbolic link out of the folder of manifests, and is not read: put the file itself there");
            }
        }
        return files;
    }

    /** How a folder is named in messages: from the root of the repository, or by its own name. */
    static String name(Path folder, Path root) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        Path relative = absolute.startsWith(base) ? base.relativize(absolute) : absolute.getFileName();
        return String.valueOf(relative).replace(File.separatorChar, '/');
    }
}
