package org.misevcheck.compiler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;
import org.kie.api.builder.Message.Level;

/**
 * What the compiler of Drools has to say, with the line of the DRL that it is about.
 *
 * <p>Of a constraint it tells no line, and of what a rule does it tells the line of the Java that it generated. The line
 * of the DRL is then the one that reads the same, but for white space.
 */
final class Complaints {

    /** Drools 10.2 shows the whole source of a class that does not compile in a message of its own. */
    private static final String SOURCE = "Java source of ";

    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package\\s+([\\w.]+)");

    private final Map<String, String> drl;

    Complaints(Map<String, String> drl) {
        this.drl = drl;
    }

    /** One for each message of {@link Level#ERROR}, with file and line. */
    List<String> of(List<Message> messages) {
        Map<String, String> sources = new HashMap<>();
        messages.stream()
                .filter(Complaints::isSource)
                .forEach(message -> sources.put(path(message), message.getText()));
        return messages.stream()
                .filter(message -> !isSource(message))
                .map(message -> complaint(message, sources.getOrDefault(path(message), "")))
                .distinct()
                .toList();
    }

    private static boolean isSource(Message message) {
        return message.getText().startsWith(SOURCE);
    }

    private static String path(Message message) {
        return message.getPath() == null ? "" : message.getPath();
    }

    private String complaint(Message message, String source) {
        String text = message.getText().strip();
        String path = path(message);
        String file = drl.containsKey(path) ? path : fileOf(path);
        int line = file.equals(path) ? message.getLine() : 0;
        if (line < 1) {
            // The first line of the message that shows the source is not of the source.
            String java = source.lines()
                    .skip(Math.max(1, message.getLine()))
                    .findFirst()
                    .orElse("");
            String words = java.isBlank() ? text.substring(text.lastIndexOf(": ") + 1) : java;
            line = lineOf(words, drl.getOrDefault(file, ""));
        }
        return "%s:%d: %s".formatted(file, line, text);
    }

    /** The one DRL in whose package a Java file was generated; the path itself when there is none, or another. */
    private String fileOf(String path) {
        List<String> files = drl.entrySet().stream()
                .filter(entry -> isInPackage(path, entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return files.size() == 1 ? files.get(0) : path;
    }

    private static boolean isInPackage(String path, String text) {
        Matcher matcher = PACKAGE.matcher(text);
        return matcher.find() && path.contains("/" + matcher.group(1).replace('.', '/') + "/");
    }

    /** The line that these words begin on, whatever the white space; 1 when they are not there. */
    private static int lineOf(String words, String text) {
        StringBuilder dense = new StringBuilder();
        int[] lines = new int[text.length()];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
            } else if (!Character.isWhitespace(text.charAt(i))) {
                lines[dense.length()] = line;
                dense.append(text.charAt(i));
            }
        }
        String wanted = words.replaceAll("\\s", "");
        int at = wanted.isEmpty() ? -1 : dense.indexOf(wanted);
        return at < 0 ? 1 : lines[at];
    }
}
