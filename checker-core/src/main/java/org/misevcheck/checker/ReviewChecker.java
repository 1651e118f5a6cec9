package org.misevcheck.checker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.manifest.InvalidManifestException;

/** Assesses the studies of a review side by side and hands the outcomes on in the order of the files. */
public final class ReviewChecker {

    /** Assessments that may wait to be written, so that memory does not grow with the review. */
    private static final int WAITING_PER_THREAD = 16;

    private final StudyChecker studyChecker;
    private final int threads;

    /** A checker that uses as many threads as there are processors. */
    public ReviewChecker(StudyChecker studyChecker) {
        this(studyChecker, Runtime.getRuntime().availableProcessors());
    }

    ReviewChecker(StudyChecker studyChecker, int threads) {
        this.studyChecker = studyChecker;
        this.threads = threads;
    }

    /**
     * A manifest file of a review.
     *
     * @param path where it is
     * @param name how it is named in messages and reports
     */
    public record ManifestFile(Path path, String name) {}

    /** What becomes of the files, each in its turn. */
    public interface Outcomes {

        /** A study was assessed. */
        void assessed(StudyAssessment assessment) throws IOException;

        /** A manifest is invalid. */
        void invalid(InvalidManifestException exception) throws IOException;
    }

    /**
     * Assesses every file, whatever is wrong with some.
     *
     * @throws IOException if a file cannot be read at all, or an outcome cannot be taken
     */
    public void check(List<ManifestFile> files, Outcomes outcomes) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads, runnable -> {
            Thread thread = new Thread(runnable, "misev-check");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<StudyAssessment>> waiting = new ArrayDeque<>();
            for (ManifestFile file : files) {
                waiting.add(executor.submit(() -> studyChecker.assess(file.path(), file.name())));
                if (waiting.size() >= threads * WAITING_PER_THREAD) {
                    hand(waiting.remove(), outcomes);
                }
            }
            while (!waiting.isEmpty()) {
                hand(waiting.remove(), outcomes);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static void hand(Future<StudyAssessment> future, Outcomes outcomes) throws IOException {
        try {
            outcomes.assessed(future.get());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof InvalidManifestException invalid) {
                outcomes.invalid(invalid);
            } else if (cause instanceof IOException unreadable) {
                throw unreadable;
            } else if (cause instanceof RuntimeException defect) {
                throw defect;
            } else {
                throw new IllegalStateException("the checker failed", cause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the audit was interrupted", e);
        }
    }
}
