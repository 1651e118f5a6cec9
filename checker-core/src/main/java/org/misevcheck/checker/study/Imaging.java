package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Images of vesicles by one technique. */
public record Imaging(
        @Place String path,

        @Says(value = "Technique", example = "tem", required = true)
        Technique technique,

        @Says(value = "Whether a wide-field image is shown", example = "true") @Nullable
        Boolean wideField,

        @Says(value = "Whether a close-up image is shown", example = "true") @Nullable
        Boolean closeUp,

        @Says(value = "Whether images have a scale bar", example = "true") @Nullable
        Boolean scaleBar)
        implements Statements {

    /** The techniques of images, in words. */
    public static List<String> techniqueWords(List<Imaging> images) {
        return images.stream().map(image -> image.technique().word()).toList();
    }

    /** Whether both views and a scale bar are stated as shown. */
    public boolean isShownInFull() {
        return Boolean.TRUE.equals(wideField) && Boolean.TRUE.equals(closeUp) && Boolean.TRUE.equals(scaleBar);
    }

    /** What is stated as not shown, in words; silence is not among it. */
    public List<String> notShown() {
        List<String> notShown = new ArrayList<>();
        if (Boolean.FALSE.equals(wideField)) {
            notShown.add("wide field");
        }
        if (Boolean.FALSE.equals(closeUp)) {
            notShown.add("close-up");
        }
        if (Boolean.FALSE.equals(scaleBar)) {
            notShown.add("scale bar");
        }
        return notShown;
    }

    /** What is stated as not shown in the image that leaves out least. */
    public static List<String> leastNotShown(List<Imaging> images) {
        return images.stream()
                .map(Imaging::notShown)
                .min(Comparator.<List<String>>comparingInt(List::size).thenComparing(List::toString))
                .orElse(List.of());
    }
}
