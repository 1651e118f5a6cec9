package org.misevcheck.rules;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be told of the text of rules without compiling it. */
record Drl(String text) {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package\\s+([\\w.]+)");
    private static final Pattern FUNCTION =
            Pattern.compile("(?m)^[ \\t]*function\\s+(?:[\\w.<>\\[\\], ?]+\\s)?\\s*(\\w+)\\s*\\(");

    /** The package, empty when none is declared. */
    String packageName() {
        Matcher matcher = PACKAGE.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The last name of the package that the rules of a criterion stand in: {@code isct2006_msc_02}. */
    static String packageFor(String code) {
        return code.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    boolean isInPackageFor(String code) {
        String name = packageName();
        return name.substring(name.lastIndexOf('.') + 1).equals(packageFor(code));
    }

    int lineOfPackage() {
        Matcher matcher = PACKAGE.matcher(text);
        return matcher.find() ? lineAt(matcher.start(1)) : 1;
    }

    /** The names of the functions, with their lines. */
    Map<String, Integer> functions() {
        Map<String, Integer> functions = new LinkedHashMap<>();
        Matcher matcher = FUNCTION.matcher(text);
        while (matcher.find()) {
            functions.put(matcher.group(1), lineAt(matcher.start(1)));
        }
        return functions;
    }

    /** The line that these words stand on first; 1 when they stand nowhere. */
    int lineOf(String words) {
        int at = text.indexOf(words);
        return at < 0 ? 1 : lineAt(at);
    }

    private int lineAt(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
