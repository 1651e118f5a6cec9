package org.misevcheck.checker.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.misevcheck.checker.evidence.Vocabulary.Mention;
import org.misevcheck.checker.evidence.Words.Kind;
import org.misevcheck.checker.evidence.Words.Word;

/**
 * Finds what registries, repositories and committees number things with. Each is a concept of its own, as printed, in one
 * of the groups {@code @accession}, {@code @registration}, {@code @ev-track} and, for anything with a digit in it, {@code
 * @code}.
 */
final class Identifiers {

    private static final Map<String, Pattern> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("ev-track", Pattern.compile("EV[0-9]{6}\\b"));
        KNOWN.put(
                "accession",
                Pattern.compile(
                        "(?:GSE[0-9]{3,8}|GSM[0-9]{4,8}|PXD[0-9]{6}|PRJ(?:NA|EB|DB|CA)[0-9]{3,8}"
                                + "|[SED]R[APRX][0-9]{6,9}|E-[A-Z]{4}-[0-9]{1,6}|MSV[0-9]{9}|EGA[SD][0-9]{11}|[CH]RA[0-9]{6}"
                                + "|OEP[0-9]{6,8}|MTBLS[0-9]{1,6}|FR-FCM-[0-9A-Z]{4}|S-B(?:SST|IAD)[0-9]{1,6}|IPX[0-9]{7,10}"
                                + "|JPST[0-9]{6}|phs[0-9]{6}|SAMN[0-9]{8})\\b"
                                + "|10\\.(?:5281/zenodo|6084/m9\\.figshare|5061/dryad|17632/|7303/)[0-9A-Za-z./-]*[0-9A-Za-z]"));
        KNOWN.put(
                "registration",
                Pattern.compile(
                        "(?:CRD42[0-9]{9,10}|PCTE[0-9]{7}|NCT[0-9]{8}|ISRCTN[0-9]{8}|ChiCTR[-A-Z]{0,6}[0-9]{8,12}|ACTRN[0-9]{14}"
                                + "|INPLASY[0-9]{9,12})\\b|osf\\.io/[0-9a-z]{5}\\b"));
    }

    /** Words that begin an identifier although no digit is in them. */
    private static final Set<String> OPENINGS = Set.of("e", "fr", "s", "osf");

    /** Signs within the numbers of approvals. */
    private static final String JOINTS = "/-–.()[]_#:";

    /** Years, ordinals and the directives of the European Union. */
    private static final Pattern NO_CODE = Pattern.compile(
            "(?:19|20)[0-9]{2}|[0-9]+(?:st|nd|rd|th)|(?:EC|EU|EEC)?[0-9/ ]+/(?:EEC|EC|EU|CEE|UE)(?:[^0-9].*)?");

    private static final int SHORTEST_CODE = 3;
    private static final int LONGEST_CODE = 40;
    /** Words and signs between a bracket and a number in it. */
    private static final int FROM_BRACKET = 8;

    private Identifiers() {}

    /** These mentions and those of identifiers, in order. */
    static List<Mention> with(List<Mention> mentions, String text, List<Word> words) {
        List<Mention> all = new ArrayList<>(mentions);
        int codesTo = -1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean digit = word.kind() == Kind.NUMBER || hasDigit(word.form());
            if (word.kind() == Kind.SIGN || word.kind() == Kind.RAISED || !digit && !OPENINGS.contains(word.form())) {
                continue;
            }
            known(text, words, i, all);
            if (digit && i > codesTo) {
                codesTo = code(text, words, i, codesTo, all);
            }
        }
        all.sort(Comparator.comparingInt(Mention::first));
        return all;
    }

    private static void known(String text, List<Word> words, int at, List<Mention> into) {
        int start = words.get(at).start();
        for (Map.Entry<String, Pattern> kind : KNOWN.entrySet()) {
            Matcher matcher = kind.getValue().matcher(text).region(start, text.length());
            if (matcher.lookingAt()) {
                into.add(new Mention(kind.getKey(), matcher.group(), at, lastBefore(words, at, matcher.end())));
            }
        }
    }

    private static int lastBefore(List<Word> words, int at, int end) {
        int last = at;
        while (last + 1 < words.size() && words.get(last + 1).end() <= end) {
            last++;
        }
        return last;
    }

    /** Adds the run of characters around a word with a digit, and tells the last word of the run. */
    private static int code(String text, List<Word> words, int at, int after, List<Mention> into) {
        int first = at;
        while (first - 1 > after && joined(words, first - 1)) {
            first--;
        }
        int last = at;
        while (last + 1 < words.size() && joined(words, last)) {
            last++;
        }
        int reached = last;
        while (first < at && words.get(first).kind() == Kind.SIGN) {
            first++;
        }
        String code = text.substring(words.get(first).start(), words.get(last).end());
        while (last > at && words.get(last).kind() == Kind.SIGN && (!code.endsWith(")") || !code.contains("("))) {
            last--;
            code = text.substring(words.get(first).start(), words.get(last).end());
        }
        if (first > after + 1 && isCapitals(text, words.get(first - 1))) {
            first--;
            code = text.substring(words.get(first).start(), words.get(last).end());
        }
        if (code.length() >= SHORTEST_CODE
                && code.length() <= LONGEST_CODE
                && !NO_CODE.matcher(code).matches()) {
            into.add(new Mention("code", code, first, last));
            if (isInBrackets(words, first)) {
                into.add(new Mention("code-in-brackets", code, first, last));
            }
        }
        return reached;
    }

    /** Whether a bracket opens a few words before, and nothing is set equal or closed in between. */
    private static boolean isInBrackets(List<Word> words, int first) {
        for (int i = first - 1; i >= 0 && first - i <= FROM_BRACKET; i--) {
            String form = words.get(i).form();
            if (form.equals("(") || form.equals("[")) {
                return true;
            }
            if (form.equals(")") || form.equals("]") || form.equals("=")) {
                return false;
            }
        }
        return false;
    }

    /** Whether nothing stands between this word and the next, and both can be part of a number. */
    private static boolean joined(List<Word> words, int at) {
        Word word = words.get(at);
        Word next = words.get(at + 1);
        return word.end() == next.start() && isPart(word) && isPart(next);
    }

    private static boolean isPart(Word word) {
        return word.kind() != Kind.RAISED && (word.kind() != Kind.SIGN || JOINTS.contains(word.form()));
    }

    private static boolean isCapitals(String text, Word word) {
        return word.kind() == Kind.LETTERS
                && word.end() - word.start() > 2
                && text.substring(word.start(), word.end()).chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= '0' && form.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
