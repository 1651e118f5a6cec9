package org.misevcheck.checker.guideline;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Term;

/**
 * The sentences shown for each verdict; {@code {0}}, {@code {1}} … stand for the finding's arguments.
 *
 * <p>A verdict without a sentence is one the criterion never gives.
 */
public record Messages(
        @Says("When the statement satisfies the criterion") @Nullable
        String met,

        @Says("When the statement does not satisfy the criterion") @Nullable
        String notMet,

        @Says("When nothing is stated") @Nullable String notReported,

        @Says("When the criterion does not concern the subject") @Nullable
        String notApplicable,

        @Says("What a reader should weigh besides, where a rule advises it; changes no verdict") @Nullable
        String advisory) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})\\}");

    /** A sentence with its arguments filled in; lists are joined, whole numbers have no decimals. */
    public static String fill(String sentence, List<?> arguments) {
        if (sentence.indexOf('{') < 0) {
            return sentence;
        }
        StringBuilder filled = new StringBuilder(2 * sentence.length());
        Matcher place = PLACE.matcher(sentence);
        int copied = 0;
        while (place.find()) {
            int index = Integer.parseInt(place.group(1));
            filled.append(sentence, copied, place.start())
                    .append(index < arguments.size() ? words(arguments.get(index)) : place.group());
            copied = place.end();
        }
        return filled.append(sentence, copied, sentence.length()).toString();
    }

    private static String words(Object argument) {
        if (argument instanceof Term term) {
            return term.word();
        }
        if (argument instanceof List<?> list) {
            StringJoiner joined = new StringJoiner(", ");
            for (Object part : list) {
                joined.add(words(part));
            }
            return joined.toString();
        }
        if (argument instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < 1e7
                    ? String.valueOf(number.longValue())
                    : String.valueOf(number).replace("E", "e");
        }
        return String.valueOf(argument);
    }
}
