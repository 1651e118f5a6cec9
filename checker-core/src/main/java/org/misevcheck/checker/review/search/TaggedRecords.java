package org.misevcheck.checker.review.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files with a tag at the beginning of lines, and lines without one that go on with what is above. */
abstract class TaggedRecords {

    /** A value that grows beyond this is cut by the draft anyway. */
    private static final int LONGEST = 1 << 20;

    private final Pattern tagged;
    private final Collected collected;
    private @Nullable RecordDraft open;
    private String tag = "";
    private final StringBuilder value = new StringBuilder();
    private int strayLine;
    private int strayLines;

    TaggedRecords(Collected collected, Pattern tagged) {
        this.collected = collected;
        this.tagged = tagged;
    }

    /** Whether the tag begins an entry. */
    abstract boolean begins(String tag, boolean afterBlank);

    /** Whether the tag ends an entry. */
    abstract boolean ends(String tag);

    abstract boolean isKnown(String tag);

    abstract void take(RecordDraft draft, String tag, String value);

    /** What is only known when all of an entry has been read. */
    abstract void finish(RecordDraft draft);

    final void read(String text) throws UnreadableSearchException {
        int number = 0;
        boolean blank = true;
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(from, end);
            from = end + 1;
            number++;
            if (line.isBlank()) {
                blank = true;
                continue;
            }
            Matcher matcher = tagged.matcher(line);
            if (matcher.matches() && isKnown(matcher.group(1))) {
                tag(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2), number, blank);
            } else {
                goOn(line, number);
            }
            blank = false;
        }
        cutOff();
        stray();
    }

    private void tag(String name, String text, int number, boolean afterBlank) throws UnreadableSearchException {
        if (ends(name)) {
            close(true);
            if (!text.isBlank()) {
                goOn(text, number);
            }
            return;
        }
        if (begins(name, afterBlank)) {
            close(false);
            stray();
            open = collected.draft(number);
        }
        flush();
        if (open == null) {
            stray();
            open = collected.draft(number);
            open.odd("the entry begins with %s, without its first tag".formatted(name));
        }
        tag = name;
        value.append(text);
    }

    private void goOn(String line, int number) {
        if (open == null) {
            strayLine = strayLines == 0 ? number : strayLine;
            strayLines++;
        } else if (value.length() < LONGEST) {
            value.append(separator(tag)).append(line.strip());
        }
    }

    /** What stands between a line and the one that goes on with it. */
    String separator(String of) {
        return " ";
    }

    private void flush() {
        if (open != null && !tag.isEmpty()) {
            take(open, tag, value.toString().strip());
        }
        tag = "";
        value.setLength(0);
    }

    private void close(boolean said) throws UnreadableSearchException {
        flush();
        if (open != null) {
            finish(open);
            if (!said) {
                unclosed(open, false);
            }
            collected.add(open);
        }
        open = null;
    }

    private void cutOff() throws UnreadableSearchException {
        flush();
        if (open != null) {
            finish(open);
            unclosed(open, true);
            collected.add(open);
            open = null;
        }
    }

    /** Says what it means that an entry has no end of its own. */
    abstract void unclosed(RecordDraft draft, boolean lastOfFile);

    private void stray() {
        if (strayLines > 0) {
            collected.odd(
                    strayLine,
                    strayLines == 1
                            ? "a line that belongs to no entry"
                            : "%d lines that belong to no entry".formatted(strayLines),
                    "look whether an entry is hidden there");
        }
        strayLines = 0;
    }
}
