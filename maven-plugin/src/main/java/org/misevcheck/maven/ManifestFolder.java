package org.misevcheck.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;
import org.misevcheck.checker.ReviewChecker.ManifestFile;

/** The manifests of a folder, sorted, by Maven's patterns; symbolic links are not followed out of it. */
final class ManifestFolder {

    private ManifestFolder() {}

    static List<ManifestFile> files(File folder, File root, List<String> includes, List<String> excludes) {
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(folder);
        scanner.setIncludes(includes.toArray(String[]::new));
        scanner.setExcludes(excludes.toArray(String[]::new));
        scanner.addDefaultExcludes();
        scanner.setFollowSymlinks(false);
        scanner.scan();
        String prefix = prefix(folder.toPath(), root.toPath());
        return Arrays.stream(scanner.getIncludedFiles())
                .map(name ->
                        new ManifestFile(folder.toPath().resolve(name), prefix + name.replace(File.separatorChar, '/')))
                .sorted(java.util.Comparator.comparing(ManifestFile::name))
                .toList();
    }

    /** How files of the folder are named: from the root of the repository, or by the folder's own name. */
    private static String prefix(Path folder, Path root) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        Path relative = absolute.startsWith(base) ? base.relativize(absolute) : absolute.getFileName();
        String name = String.valueOf(relative).replace(File.separatorChar, '/');
        return name.isEmpty() ? "" : name + "/";
    }
}
