package org.misevcheck.checker.evidence;

import java.util.Set;
import org.misevcheck.checker.evidence.DocumentIndex.Entry;
import org.misevcheck.checker.evidence.Vocabulary.Mention;
import org.misevcheck.checker.evidence.Words.Kind;
import org.misevcheck.checker.evidence.Words.Word;
import org.misevcheck.checker.manuscript.SectionRole;

/** Tells deeds from negations, plans and others' work, by the words around and the section. */
final class Stance {

    private static final Set<String> CLAUSE_WORDS =
            Set.of("but", "whereas", "while", "although", "however", "though", "except");
    /** Behind "and", they begin a clause: "expressed CD90 and did not express CD45". */
    private static final Set<String> AUXILIARIES =
            Set.of("did", "do", "does", "was", "were", "is", "are", "has", "have", "had", "could", "can", "lacked");

    private static final int BEFORE = 7;
    private static final int BEHIND = 6;

    private Stance() {}

    static Standing of(Entry entry, int first, int last, boolean negatable) {
        int from = first;
        while (from > 0 && !isBoundary(entry, from - 1)) {
            from--;
        }
        int to = last;
        while (to + 1 < entry.words().size() && !isBoundary(entry, to + 1)) {
            to++;
        }
        if (isOfOthers(entry)) {
            return Standing.OF_OTHERS;
        }
        for (Mention cue : entry.mentions()) {
            if (cue.first() < from || cue.first() > to) {
                continue;
            }
            if (negatable && cue.group().equals("plan")) {
                return Standing.PLANNED;
            }
            if (negatable
                    && cue.concept().equals("not")
                    && cue.last() >= first - BEFORE
                    && cue.first() <= last + BEHIND) {
                return Standing.NOT_DONE;
            }
        }
        return Standing.DONE;
    }

    private static boolean isOfOthers(Entry entry) {
        boolean own = has(entry, "own");
        SectionRole role = entry.of().role();
        if (role == SectionRole.INTRODUCTION || role == SectionRole.DISCUSSION) {
            return !own || has(entry, "others");
        }
        return role != SectionRole.METHODS && !own && has(entry, "others");
    }

    private static boolean has(Entry entry, String group) {
        for (Mention mention : entry.mentions()) {
            if (mention.group().equals(group)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(Entry entry, int at) {
        Word word = entry.words().get(at);
        if (word.form().equals("and") && at + 1 < entry.words().size()) {
            return AUXILIARIES.contains(entry.words().get(at + 1).form());
        }
        return word.kind() == Kind.SIGN ? word.form().equals(";") : CLAUSE_WORDS.contains(word.form());
    }
}
