package org.misevcheck.checker.review.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Agreement of two raters who put the same items into categories.
 *
 * <p>Two coefficients, because each misleads where the other does not: kappa falls far below the observed agreement
 * when nearly all items are of one category (Feinstein AR, Cicchetti DV. J Clin Epidemiol 1990;43:543-549), which is
 * the rule in screening; AC1 does not, but takes chance to be smaller. Neither is given a grade: the cut-offs in use
 * (Landis JR, Koch GG. Biometrics 1977;33:159-174) are, in their authors' words, arbitrary.
 *
 * @param items the number of items; never 0
 * @param categories one per category, in the order given
 * @param counts items by the first rater's category (rows) and the second's (columns), in the order of
 *     {@code categories}
 * @param observed the share of items on which the raters agree, 0 to 1
 * @param kappa Cohen's kappa (Cohen J. Educ Psychol Meas 1960;20:37-46) with the large-sample variance of Fleiss JL,
 *     Cohen J, Everitt BS. Psychol Bull 1969;72:323-327, equation 13; null when both raters used one and the same
 *     category throughout: chance agreement is then 1 and kappa is 0 divided by 0
 * @param ac1 Gwet's AC1 with its large-sample variance for two raters (Gwet KL. Br J Math Stat Psychol
 *     2008;61:29-48), items taken to come from a population without limit; 1 when there is only one category
 */
public record RaterAgreement(
        int items,
        List<Category> categories,
        List<List<Integer>> counts,
        double observed,
        @Nullable Coefficient kappa,
        Coefficient ac1) {

    public RaterAgreement {
        categories = List.copyOf(categories);
        counts = List.copyOf(counts);
    }

    /**
     * What became of one category.
     *
     * @param first how many items the first rater put there
     * @param second how many items the second rater put there
     * @param both how many items both put there
     */
    public record Category(String name, int first, int second, int both) {

        /**
         * The share of the placings in this category that the other rater shares, {@code 2 both / (first + second)}
         * (Cicchetti DV, Feinstein AR. J Clin Epidemiol 1990;43:551-558); null when nobody used it.
         */
        public @Nullable Double specificAgreement() {
            return first + second == 0 ? null : 2.0 * both / (first + second);
        }
    }

    /**
     * Agreement where the categories are those that occur, by name.
     *
     * @throws IllegalArgumentException if there is no item: no share can be told
     */
    public static RaterAgreement of(Collection<Rated> items) {
        TreeSet<String> categories = new TreeSet<>();
        for (Rated item : items) {
            categories.add(item.first());
            categories.add(item.second());
        }
        return of(List.copyOf(categories), items);
    }

    /**
     * Agreement where these categories were on offer. One that nobody used does not change kappa, but makes chance
     * agreement smaller and thus AC1 greater.
     *
     * @throws IllegalArgumentException if there is no item, or an item is in no such category
     */
    public static RaterAgreement of(List<String> categories, Collection<Rated> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("agreement needs at least one item that both raters judged");
        }
        Map<String, Integer> indices = new HashMap<>();
        for (String category : categories) {
            if (indices.put(category, indices.size()) != null) {
                throw new IllegalArgumentException("the category '%s' stands twice".formatted(category));
            }
        }
        int[][] counts = new int[categories.size()][categories.size()];
        for (Rated item : items) {
            counts[index(indices, item.first())][index(indices, item.second())]++;
        }
        Shares shares = new Shares(counts, items.size());
        List<Category> table = new ArrayList<>();
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            int first = 0;
            int second = 0;
            List<Integer> row = new ArrayList<>();
            for (int j = 0; j < counts.length; j++) {
                first += counts[i][j];
                second += counts[j][i];
                row.add(counts[i][j]);
            }
            table.add(new Category(categories.get(i), first, second, counts[i][i]));
            rows.add(List.copyOf(row));
        }
        return new RaterAgreement(items.size(), table, rows, shares.observed(), shares.kappa(), shares.ac1());
    }

    private static int index(Map<String, Integer> indices, String category) {
        Integer index = indices.get(category);
        if (index == null) {
            throw new IllegalArgumentException(
                    "'%s' is none of the categories %s".formatted(category, new TreeSet<>(indices.keySet())));
        }
        return index;
    }

    /** How many items the first rater put into one category and the second into the other. */
    public int count(String first, String second) {
        return counts.get(index(first)).get(index(second));
    }

    private int index(String category) {
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).name().equals(category)) {
                return i;
            }
        }
        throw new IllegalArgumentException("'%s' is no category here".formatted(category));
    }
}
