package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.misevcheck.checker.manuscript.PdfText.Run;

/** The numbers of lines in the margin of a manuscript. What one page has shown is known on the next. */
final class MarginNumbers {

    private static final int FEWEST = 5;

    /** Where they stood, left and right edge, rounded. */
    private final List<Integer> known = new ArrayList<>();

    List<Run> removedFrom(List<Run> runs) {
        List<Run> numbers = new ArrayList<>();
        float[] lefts = new float[runs.size()];
        float[] rights = new float[runs.size()];
        int texts = 0;
        for (Run run : runs) {
            if (isNumber(run)) {
                numbers.add(run);
            } else if (run.length() > 1) {
                lefts[texts] = run.left;
                rights[texts++] = run.right;
            }
        }
        if (numbers.isEmpty() || texts < 3) {
            return runs;
        }
        Arrays.sort(lefts, 0, texts);
        Arrays.sort(rights, 0, texts);
        float left = lefts[texts / 50];
        float right = rights[texts - 1 - texts / 50];
        List<Run> found = new ArrayList<>(
                counting(numbers.stream().filter(run -> run.right < left).toList()));
        found.addAll(counting(numbers.stream().filter(run -> run.left > right).toList()));
        if (found.isEmpty()) {
            return runs;
        }
        return runs.stream().filter(run -> !found.contains(run)).toList();
    }

    private static boolean isNumber(Run run) {
        if (run.length() > 5) {
            return false;
        }
        for (int i = run.from; i < run.to; i++) {
            char c = run.characters.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Those of them that stand below each other and count on by a constant step. */
    private List<Run> counting(List<Run> margin) {
        Map<Integer, List<Run>> edges = new HashMap<>();
        for (Run run : margin) {
            edges.computeIfAbsent(edge(run.right), any -> new ArrayList<>()).add(run);
            edges.computeIfAbsent(-edge(run.left) - 1, any -> new ArrayList<>()).add(run);
        }
        return edges.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, List<Run>> edge) ->
                                -edge.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .filter(edge -> counts(edge.getValue(), known.contains(edge.getKey()) ? 1 : FEWEST))
                .findFirst()
                .map(edge -> {
                    known.add(edge.getKey());
                    return edge.getValue();
                })
                .orElse(List.of());
    }

    private static int edge(float x) {
        return Math.round(Math.abs(x) / 2) * 2;
    }

    private static boolean counts(List<Run> numbers, int fewest) {
        if (numbers.size() < fewest) {
            return false;
        }
        numbers.sort(Comparator.comparingDouble(run -> -run.base));
        Map<Integer, Integer> steps = new HashMap<>();
        for (int i = 1; i < numbers.size(); i++) {
            int step = value(numbers.get(i)) - value(numbers.get(i - 1));
            if (step > 0 && step <= 10) {
                steps.merge(step, 1, Integer::sum);
            }
        }
        int most = steps.values().stream().mapToInt(count -> count).max().orElse(0);
        return most >= 0.8 * (numbers.size() - 1);
    }

    private static int value(Run run) {
        return Integer.parseInt(run.characters, run.from, run.to, 10);
    }
}
