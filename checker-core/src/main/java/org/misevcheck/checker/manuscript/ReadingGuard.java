package org.misevcheck.checker.manuscript;

import java.time.Duration;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException.Cause;

/** Stops the reading of a document that takes too long or gives too much. */
final class ReadingGuard {

    /** Asking for the time costs more than most steps. */
    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final DocumentLimits limits;
    private final long start = System.nanoTime();
    private int steps;
    private int characters;

    ReadingGuard(DocumentLimits limits) {
        this.limits = limits;
    }

    /** Thrown through PDFBox and POI, which swallow some of their own exceptions and go on. */
    static final class LimitReached extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LimitReached(String what) {
            super(what, null, false, false);
        }

        UnreadableManuscriptException refusing(String document) {
            return new UnreadableManuscriptException(
                    document, Cause.TOO_LARGE, getMessage(), "Name a smaller file with the text alone.");
        }
    }

    void step() {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            time();
        }
    }

    void time() {
        if (System.nanoTime() - start > Duration.ofSeconds(limits.maxSeconds()).toNanos()) {
            throw new LimitReached("reading it takes more than %d seconds.".formatted(limits.maxSeconds()));
        }
    }

    void characters(int more) {
        characters += more;
        if (characters > limits.maxCharacters()) {
            throw new LimitReached("it has more than %d characters.".formatted(limits.maxCharacters()));
        }
    }

    void pages(int pages) {
        if (pages > limits.maxPages()) {
            throw new LimitReached("it has more than %d pages.".formatted(limits.maxPages()));
        }
    }
}
