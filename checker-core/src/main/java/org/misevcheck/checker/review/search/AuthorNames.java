package org.misevcheck.checker.review.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes apart what databases write in a line of authors. */
final class AuthorNames {

    private static final Pattern SEMICOLONS = Pattern.compile(" ?[;|] ?");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern LINES = Pattern.compile("[\\n\\r]");

    /** What is longer is no name with initials; telling would take long. */
    private static final int LONGEST_NAME = 150;

    private static final Pattern COMMAS = Pattern.compile(" ?, ?");

    private static final Pattern AND = Pattern.compile(" (?:and|&) ");

    private static final String INITIALS = "(?:\\p{Lu}\\p{Ll}?[. -]{0,3}){1,5}";

    private static final Pattern ONLY_INITIALS = Pattern.compile(INITIALS);

    /** {@code Smith JA}, {@code Van der Berg J.-P.}. */
    private static final Pattern NAME_INITIALS = Pattern.compile(".*\\p{L}{2}.*\\s(?:\\p{Lu}\\.?-?){1,5}\\.?");

    private AuthorNames() {}

    /** The names in a text that holds one of them, or several in any of the usual ways. */
    static List<String> in(String text) {
        String line = SPACES.matcher(LINES.matcher(text).replaceAll(";"))
                .replaceAll(" ")
                .strip();
        if (SEMICOLONS.matcher(line).find()) {
            return cleaned(SEMICOLONS.split(line));
        }
        String[] joined = AND.split(line);
        if (joined.length > 1 && allAreNames(joined)) {
            List<String> names = new ArrayList<>();
            for (String part : joined) {
                names.addAll(in(part));
            }
            return names;
        }
        String[] parts = COMMAS.split(line);
        if (parts.length > 1 && allWithInitials(parts)) {
            return cleaned(parts);
        }
        if (parts.length >= 4 && parts.length % 2 == 0 && everySecondIsInitials(parts)) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < parts.length; i += 2) {
                names.add(parts[i] + ", " + parts[i + 1]);
            }
            return names;
        }
        return cleaned(line);
    }

    private static boolean hasInitials(String part) {
        return part.length() <= LONGEST_NAME && NAME_INITIALS.matcher(part).matches();
    }

    private static boolean allAreNames(String[] parts) {
        for (String part : parts) {
            if (!part.contains(",") && !hasInitials(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean allWithInitials(String[] parts) {
        for (String part : parts) {
            if (!hasInitials(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean everySecondIsInitials(String[] parts) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].length() > LONGEST_NAME
                    || ONLY_INITIALS.matcher(parts[i]).matches() != (i % 2 == 1)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> cleaned(String... names) {
        List<String> cleaned = new ArrayList<>();
        for (String name : names) {
            String stripped = name.strip();
            if (!stripped.isEmpty() && !stripped.equals("...") && !stripped.equalsIgnoreCase("et al.")) {
                cleaned.add(stripped.endsWith(",") ? stripped.substring(0, stripped.length() - 1) : stripped);
            }
        }
        return cleaned;
    }
}
