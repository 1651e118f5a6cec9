package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.review.gate.Baseline;
import org.misevcheck.checker.review.gate.KnownFault;
import org.misevcheck.checker.review.gate.RecordedDecision;

/** The gate's baseline as a file: one entry a line, sorted, so that a change to it is a change to a line. */
public final class BaselineFile {

    private static final String HEADER = """
            # Written by mvn misev:gate -Dmisev.writeBaseline=true.
            # faults: what was wrong when the gate was taken up; entries can be removed, and none is added.
            # decisions: what was listed, so that a changed decision is asked for its reason.
            format: 1
            """;

    private BaselineFile() {}

    /** Writes the file, or puts it in the place of the one that is there. */
    public static void write(Path file, Baseline baseline) throws IOException {
        try (ReportFile report = new ReportFile(file)) {
            report.write(text(baseline));
            report.complete();
        }
    }

    static String text(Baseline baseline) {
        StringBuilder out = new StringBuilder(HEADER);
        out.append(baseline.faults().isEmpty() ? "faults: []\n" : "faults:\n");
        for (KnownFault known : baseline.faults()) {
            out.append("  - { fault: ").append(known.fault().word());
            key(out, "study", known.study());
            key(out, "stage", known.stage());
            key(out, "about", known.about());
            out.append(" }\n");
        }
        out.append(baseline.decisions().isEmpty() ? "decisions: []\n" : "decisions:\n");
        for (RecordedDecision recorded : baseline.decisions()) {
            out.append("  - { study: ").append(quoted(recorded.study()));
            key(out, "stage", recorded.stage());
            out.append(", decision: ").append(recorded.decision().word());
            key(out, "reason", recorded.reason());
            key(out, "note", recorded.note());
            out.append(" }\n");
        }
        return out.toString();
    }

    private static void key(StringBuilder out, String key, @Nullable String value) {
        if (value != null) {
            out.append(", ").append(key).append(": ").append(quoted(value));
        }
    }

    /** In double quotes, where any text can stand. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < 0x20 || c == 0x7f || HiddenCharacters.at(text, i) || c == 0x85) {
                out.append("\\u%04X".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
