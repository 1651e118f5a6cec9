package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.List;
import org.misevcheck.checker.statement.Statements;

/** Vesicles under microscopes: electron microscopy, super-resolution and their images. */
sealed interface ImagedVesicles extends CharacterisedVesicles permits EvPreparation {

    /** Where imaging would stand, unless single vesicles were imaged. */
    default List<String> missingImages() {
        return isImaged() ? List.of() : List.of(characterisationPath() + ".imaging");
    }

    /** Whether electron microscopy was done, by its name or its settings. */
    default boolean isUnderElectronMicroscope() {
        return characterisation() != null && characterisation().isUnderElectronMicroscope();
    }

    /** Images by electron microscopy; empty when none is stated. */
    default List<Imaging> emImages() {
        return imaging().stream()
                .filter(image -> image.technique().isElectronMicroscopy())
                .toList();
    }

    /** Views that no image by electron microscopy shows, as each of them says; silence is not among it. */
    default List<String> emViewsNotShown() {
        List<Imaging> images = emImages();
        List<String> views = new ArrayList<>();
        if (!images.isEmpty() && images.stream().allMatch(image -> Boolean.FALSE.equals(image.wideField()))) {
            views.add("wide field");
        }
        if (!images.isEmpty() && images.stream().allMatch(image -> Boolean.FALSE.equals(image.closeUp()))) {
            views.add("close-up");
        }
        return views;
    }

    /** Where the views would stand that no image by electron microscopy is stated to show; the images, when none is. */
    default List<String> missingEmViews() {
        List<Imaging> images = emImages();
        if (images.isEmpty()) {
            return List.of(characterisationPath() + ".imaging");
        }
        List<String> missing = new ArrayList<>();
        if (images.stream().noneMatch(image -> Boolean.TRUE.equals(image.wideField()))) {
            images.forEach(image -> missing.addAll(image.missing("wide-field")));
        }
        if (images.stream().noneMatch(image -> Boolean.TRUE.equals(image.closeUp()))) {
            images.forEach(image -> missing.addAll(image.missing("close-up")));
        }
        return missing;
    }

    /** What is stated as not shown of every electron micrograph, in words; silence is not among it. */
    default List<String> notShownOfMicrographs() {
        List<Imaging> images =
                characterisation() == null ? List.of() : characterisation().electronMicrographs();
        return images.stream().anyMatch(image -> image.notShown().isEmpty())
                ? List.of()
                : images.stream().map(Imaging::notShown).findFirst().orElse(List.of());
    }

    /**
     * The places of those statements on electron microscopy among the given ones that are not made, and of what is
     * left open of the micrographs: wide field, close-up and scale bar, which one of them must show.
     */
    default List<String> missingOfMicroscopy(String... keys) {
        List<String> missing = new ArrayList<>(missing(keys));
        List<Imaging> images =
                characterisation() == null ? List.of() : characterisation().electronMicrographs();
        if (images.isEmpty()) {
            missing.add(characterisationPath() + ".imaging");
        } else if (images.stream().noneMatch(Imaging::isShownInFull)) {
            List<Imaging> open =
                    images.stream().filter(image -> image.notShown().isEmpty()).toList();
            missing.addAll(Statements.fewestMissing(open, "wide-field", "close-up", "scale-bar"));
        }
        return missing;
    }

    /** Whether super-resolution, TIRF or interferometric imaging is stated for these vesicles. */
    default boolean isInSuperResolution() {
        return uses(Technique.SUPER_RESOLUTION)
                || uses(Technique.TIRF)
                || uses(Technique.INTERFEROMETRIC_IMAGING)
                || characterisation() != null && characterisation().superResolution() != null;
    }

    /** The details of super-resolution and its kin that are not stated; precision where molecules are localised. */
    default List<String> missingOfSuperResolution() {
        List<String> missing = new ArrayList<>(missing(
                "characterisation.super-resolution.label",
                "characterisation.super-resolution.capture-antibody",
                "characterisation.super-resolution.isotype-spots",
                "characterisation.super-resolution.threshold"));
        if (characterisation() == null
                || characterisation().superResolution() == null
                || characterisation().superResolution().isLocalising()) {
            missing.addAll(missing("characterisation.super-resolution.localisation-precision-nm"));
        }
        return missing;
    }
}
