package org.misevcheck.checker.evidence;

import java.util.Set;
import org.misevcheck.checker.evidence.DocumentIndex.Entry;
import org.misevcheck.checker.evidence.DocumentIndex.Match;
import org.misevcheck.checker.evidence.Vocabulary.Mention;
import org.misevcheck.checker.evidence.Words.Word;

/** Proper names, which no list has: words with capitals, and the small words between them. */
final class Names {

    /** From word to word; none where {@code last} comes before {@code first}. */
    record Stretch(int first, int last) {}

    private static final Set<String> JOINTS = Set.of(
            "of", "the", "at", "for", "and", "in", "&", "'", "’", "-", "de", "do", "da", "di", "del", "la", "für");

    private static final int LONGEST = 30;
    /** How far behind a match a name may begin. */
    private static final int AWAY = 7;

    private Names() {}

    /** The match with what is named in it, and the name before and behind. */
    static Stretch around(Entry entry, Match match) {
        int first = match.first();
        int last = match.last();
        for (Mention mention : entry.mentions()) {
            if (mention.first() == first) {
                last = Math.max(last, mention.last());
            }
        }
        for (int i = first - 1; i >= 0 && match.first() - i < LONGEST && isOfName(entry, i); i--) {
            first = isCapital(entry, i) && !isForm(entry, i, "the") ? i : first;
        }
        return new Stretch(first, end(entry, last, true));
    }

    /** The first name behind the match, up to a comma. */
    static Stretch behind(Entry entry, Match match) {
        int first = match.last() + 1;
        int furthest = Math.min(entry.words().size(), first + AWAY);
        while (first < furthest && (!isCapital(entry, first) || isForm(entry, first, "the"))) {
            first++;
        }
        return first < furthest ? new Stretch(first, end(entry, first, false)) : new Stretch(0, -1);
    }

    private static int end(Entry entry, int from, boolean isWithCommas) {
        int last = from;
        for (int i = from + 1; i < entry.words().size() && i - from < LONGEST; i++) {
            if (isCapital(entry, i)) {
                last = i;
            } else if (!isOfName(entry, i) && !(isWithCommas && isForm(entry, i, ","))) {
                break;
            }
        }
        return last;
    }

    private static boolean isOfName(Entry entry, int at) {
        return isCapital(entry, at) || JOINTS.contains(entry.words().get(at).form());
    }

    private static boolean isCapital(Entry entry, int at) {
        Word word = entry.words().get(at);
        return Character.isUpperCase(entry.text().charAt(word.start()))
                && word.form().chars().allMatch(Character::isLetter);
    }

    private static boolean isForm(Entry entry, int at, String form) {
        return entry.words().get(at).form().equals(form);
    }
}
