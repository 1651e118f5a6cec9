package org.misevcheck.checker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.ScreeningCheck;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.manifest.RecordReader;
import org.misevcheck.checker.manuscript.DocumentFormat;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.ManuscriptReader;
import org.misevcheck.checker.manuscript.Section;
import org.misevcheck.checker.manuscript.Sentence;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;
import org.misevcheck.checker.review.flow.Flow;
import org.misevcheck.checker.review.flow.FlowClaim;
import org.misevcheck.checker.review.flow.FlowClaims;
import org.misevcheck.checker.review.flow.FlowCount;
import org.misevcheck.checker.review.screening.Decision;
import org.misevcheck.checker.review.screening.DecisionLog;
import org.misevcheck.checker.review.screening.LogFault;
import org.misevcheck.checker.review.screening.LoggedDecision;
import org.misevcheck.checker.review.screening.Screening;
import org.misevcheck.checker.review.search.Search;

/** Reads decision logs, derives the flow from them, and holds the review's texts against it. */
public final class ScreeningChecker {

    private final Path root;
    private final @Nullable Protocol protocol;

    /**
     * A checker.
     *
     * @param root the folder from which logs and texts are named; nothing outside it is read
     * @param protocol whose reasons the logs give; null when it is not known
     */
    public ScreeningChecker(Path root, @Nullable Protocol protocol) {
        this.root = root;
        this.protocol = protocol;
    }

    /**
     * Checks them.
     *
     * @param logs decision logs, all of one screening
     * @param search the searches that the records were found by; null where the logs say what was identified
     * @param texts documents that state numbers of the flow
     * @throws NoSuchFileException if there is no such log
     * @throws AccessDeniedException if a file is outside of the repository
     */
    public ScreeningCheck check(List<String> logs, @Nullable Search search, List<String> texts) throws IOException {
        Map<String, Reading<DecisionLog>> readings = new LinkedHashMap<>();
        List<InvalidManifestException> invalid = new ArrayList<>();
        for (String log : logs) {
            try {
                Reading<DecisionLog> reading =
                        RecordReader.read(log, Files.readAllBytes(inside(log)), DecisionLog.class);
                if (reading.value().decisions().isEmpty()) {
                    throw RecordReader.refused(
                            reading,
                            List.of(new Problem(
                                    Position.START, "decisions", "the log has no decision", "add a row for each")));
                }
                readings.put(log, reading);
            } catch (InvalidManifestException e) {
                invalid.add(e);
            }
        }
        if (!invalid.isEmpty()) {
            return new ScreeningCheck(null, null, invalid, texts, List.of(), List.of());
        }
        Screening screening = Screening.of(rows(readings), search, protocol);
        FlowCount count = FlowCount.of(screening);
        List<LogFault> faults = new ArrayList<>(screening.faults());
        faults.addAll(count.faults());
        String first = logs.get(0);
        readings.forEach((log, reading) -> {
            List<Problem> problems = faults.stream()
                    .filter(fault -> fault.at().row() == LoggedDecision.NO_ROW
                            ? log.equals(first)
                            : fault.at().file().equals(log))
                    .map(fault -> problem(fault, reading))
                    .sorted(Comparator.<Problem>comparingInt(
                                    one -> one.position().line())
                            .thenComparingInt(one -> one.position().column()))
                    .toList();
            if (!problems.isEmpty()) {
                invalid.add(RecordReader.refused(reading, problems));
            }
        });
        Flow flow = invalid.isEmpty() ? count.flow() : null;
        List<FlowClaim> claims = new ArrayList<>();
        List<UnreadableManuscriptException> unreadable = new ArrayList<>();
        if (flow != null) {
            FlowClaims finder = new FlowClaims(flow);
            for (String text : texts) {
                try {
                    claims.addAll(claims(text, finder));
                } catch (UnreadableManuscriptException e) {
                    unreadable.add(e);
                }
            }
        }
        return new ScreeningCheck(screening, flow, invalid, texts, claims, unreadable);
    }

    /** The file of this name. */
    private Path inside(String name) throws IOException {
        Path file = root.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(name);
        }
        if (!file.toRealPath().startsWith(root.toRealPath())) {
            throw new AccessDeniedException(name, null, "it is not within this repository");
        }
        return file;
    }

    private static List<LoggedDecision> rows(Map<String, Reading<DecisionLog>> readings) {
        List<LoggedDecision> rows = new ArrayList<>();
        readings.forEach((log, reading) -> {
            List<Decision> decisions = reading.value().decisions();
            for (int i = 0; i < decisions.size(); i++) {
                int line = reading.positionOf("decisions[%d]".formatted(i)).line();
                rows.add(new LoggedDecision(log, line, i, decisions.get(i)));
            }
        });
        return rows;
    }

    private static Problem problem(LogFault fault, Reading<DecisionLog> reading) {
        if (fault.at().row() == LoggedDecision.NO_ROW) {
            return new Problem(Position.START, "", fault.at().place() + ": " + fault.what(), fault.remedy());
        }
        String row = "decisions[%d]".formatted(fault.at().row());
        String place = fault.key().isEmpty() ? row : row + "." + fault.key();
        Position position = reading.positionOf(place);
        return new Problem(position, place, fault.what(), fault.remedy());
    }

    private List<FlowClaim> claims(String name, FlowClaims finder) throws UnreadableManuscriptException, IOException {
        Path file = root.resolve(name);
        Manuscript text = new ManuscriptReader().read(Files.exists(file) ? inside(name) : file, name);
        LineFinder lines = new LineFinder(
                text.format() == DocumentFormat.TEXT
                        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        : "");
        List<FlowClaim> claims = new ArrayList<>();
        for (Section section : text.sections()) {
            for (Sentence sentence : section.sentences()) {
                lines.moveTo(sentence.text());
                claims.addAll(finder.in(sentence.text(), name, at -> place(name, section, sentence, lines.of(at))));
            }
        }
        return claims;
    }

    private static String place(String name, Section section, Sentence sentence, int line) {
        if (line > 0) {
            return name + ":" + line;
        }
        if (sentence.page() > 0) {
            return "%s, page %d".formatted(name, sentence.page());
        }
        return section.headings().isEmpty() ? name : "%s, %s".formatted(name, String.join(", ", section.headings()));
    }

    /** Finds the lines of a plain text's sentences again, one after another. */
    private static final class LineFinder {

        private final String flat;
        private final int[] lineAt;
        private String sentence = "";
        private int at;
        private int from;

        LineFinder(String text) {
            StringBuilder out = new StringBuilder();
            int[] lines = new int[text.length()];
            int line = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!Character.isWhitespace(c)) {
                    lines[out.length()] = line;
                    out.append(c);
                }
                line += c == '\n' ? 1 : 0;
            }
            flat = out.toString();
            lineAt = lines;
        }

        /** Goes on to a sentence. */
        void moveTo(String next) {
            sentence = next;
            String wanted = flat(next);
            at = wanted.isEmpty() ? -1 : flat.indexOf(wanted, from);
            from = at < 0 ? from : at + wanted.length();
        }

        /** The line of a character of the sentence; 0 where the text does not have the sentence as it stands. */
        int of(int index) {
            return at < 0 ? 0 : lineAt[at + flat(sentence.substring(0, index)).length()];
        }

        private static String flat(String text) {
            return text.replaceAll("\\s+", "");
        }
    }
}
