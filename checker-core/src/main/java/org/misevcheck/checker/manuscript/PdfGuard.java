package org.misevcheck.checker.manuscript;

import java.time.Duration;

/** Stops the reading of a PDF that takes too long or gives too much. */
final class PdfGuard {

    /** Asking for the time costs more than most operators. */
    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final DocumentLimits limits;
    private final long start = System.nanoTime();
    private int steps;
    private int characters;

    PdfGuard(DocumentLimits limits) {
        this.limits = limits;
    }

    /** Thrown through PDFBox, which swallows some of its own exceptions and goes on. */
    static final class LimitReached extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LimitReached(String what) {
            super(what, null, false, false);
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
