package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.GateReadings;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Reading;

/**
 * What the gate is told, once the command line, the POM, the project file and the defaults are weighed.
 *
 * @param waivers null where there is none
 * @param retractions null where there is none
 * @param baseline where it is, or would be written
 * @param today by which waivers expire
 */
record GateChoices(
        File root,
        File list,
        @Nullable File waivers,
        @Nullable File retractions,
        File baseline,
        LocalDate today,
        boolean failOnAwaiting) {

    /** Reads one kind of file. */
    private interface Reader<T extends Record> {
        Reading<T> read(String name, byte[] bytes) throws InvalidManifestException;
    }

    /**
     * Reads the files.
     *
     * @throws MojoFailureException if anything is wrong with what they say, with every problem of all of them
     */
    GateReadings read() throws MojoFailureException, IOException {
        List<String> frames = new ArrayList<>();
        var listed = read(list, GateReadings::list, frames);
        var waived = read(waivers, GateReadings::waivers, frames);
        var noticed = read(retractions, GateReadings::retractions, frames);
        var known = read(baseline.isFile() ? baseline : null, GateReadings::baseline, frames);
        if (!frames.isEmpty() || listed == null) {
            throw new MojoFailureException(
                    "What the review keeps for the gate is invalid.\n" + String.join("\n", frames));
        }
        return new GateReadings(listed, waived, noticed, known, name(baseline));
    }

    private <T extends Record> @Nullable Reading<T> read(@Nullable File file, Reader<T> reader, List<String> frames)
            throws MojoFailureException, IOException {
        if (file == null) {
            return null;
        }
        refuseLinkOut(file);
        try {
            return reader.read(name(file), Files.readAllBytes(file.toPath()));
        } catch (InvalidManifestException e) {
            frames.add(e.frames());
            return null;
        }
    }

    /** These files come with the studies, and what a link leads to would be read and shown. */
    private void refuseLinkOut(File file) throws MojoFailureException, IOException {
        Path base = root.toPath().toAbsolutePath().normalize();
        boolean within = file.toPath().toAbsolutePath().normalize().startsWith(base);
        if (within && !file.toPath().toRealPath().startsWith(root.toPath().toRealPath())) {
            throw new MojoFailureException(name(file)
                    + " is a symbolic link out of the repository, and is not read: put the file itself there");
        }
    }

    /** How a file is named to people: from the root of the repository, or by its own name. */
    private String name(File file) {
        Path base = root.toPath().toAbsolutePath().normalize();
        Path absolute = file.toPath().toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute.getFileName();
        return String.valueOf(shown).replace(File.separatorChar, '/');
    }
}
