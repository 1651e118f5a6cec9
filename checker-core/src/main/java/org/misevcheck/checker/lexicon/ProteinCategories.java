package org.misevcheck.checker.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * The protein categories of one edition of MISEV, by gene symbol.
 *
 * <p>The table is read from the fact base. Its wildcards stand for the members of a gene family and not for
 * every symbol that begins alike: {@code SDC*} has {@code SDC1} and not {@code SDCBP}, {@code ACT*} has actins and
 * not actinins, {@code CAV*} has caveolins and not cavins, {@code IL*} has interleukins and not their receptors.
 * A protein may be in several categories, as {@code HSP90AB1} is in 2 and 3.
 */
public final class ProteinCategories {

    private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9-]+");
    private static final Map<String, String> FAMILIES = Lexicon.rows("protein-families.csv").stream()
            .collect(Collectors.toMap(row -> row.get("printed"), row -> row.get("members_pattern")));

    /** The categories of MISEV2018. */
    public static final ProteinCategories MISEV2018 = read("2018");

    /** The categories of MISEV2023. */
    public static final ProteinCategories MISEV2023 = read("2023");

    private final String scheme;
    private final Map<String, Pattern> membersByClass = new LinkedHashMap<>();
    private final Set<String> forms = new LinkedHashSet<>();
    private final Map<String, SortedSet<String>> classesBySymbol = new ConcurrentHashMap<>();

    private ProteinCategories(String scheme) {
        this.scheme = scheme;
    }

    /** The edition: {@code 2018} or {@code 2023}. */
    public String scheme() {
        return scheme;
    }

    /** The classes a protein is in, such as {@code 1a}, in the order of the table; none when it is not listed. */
    public SortedSet<String> classes(String symbol) {
        SortedSet<String> known = classesBySymbol.get(symbol);
        return known != null ? known : classesBySymbol.computeIfAbsent(symbol, this::matchingClasses);
    }

    private SortedSet<String> matchingClasses(String symbol) {
        return membersByClass.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(symbol).matches())
                .map(Map.Entry::getKey)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    }

    /** Whether a protein is in a category, given by its number from 1 to 5. */
    public boolean isIn(String symbol, int category) {
        return classes(symbol).stream().anyMatch(name -> name.charAt(0) - '0' == category);
    }

    /**
     * Whether one of these names, as a study prints them, is of a protein in a category: a synonym of the lexicon, or
     * a symbol with hyphens, as in {@code IL-6}.
     */
    public boolean isAnyNamedIn(List<String> names, int category) {
        return names.stream().flatMap(ProteinCategories::symbols).anyMatch(symbol -> isIn(symbol, category));
    }

    private static Stream<String> symbols(String name) {
        Set<String> keys = Lexicon.bundled().keys("protein", name);
        return keys.isEmpty() ? Stream.of(name.replace("-", "")) : keys.stream();
    }

    /** Whether a protein is in a class, such as {@code 2b}. */
    public boolean isInClass(String symbol, String name) {
        return classes(symbol).contains(name);
    }

    boolean isListed(String symbol) {
        return !classes(symbol).isEmpty();
    }

    /** The symbols of all classes, as regular expressions for whole texts, in the dialect of Java and ECMAScript. */
    public Set<String> forms() {
        return Collections.unmodifiableSet(forms);
    }

    private static ProteinCategories read(String scheme) {
        ProteinCategories categories = new ProteinCategories(scheme);
        for (CSVRecord row : Lexicon.rows("protein-categories.csv")) {
            if (row.get("scheme").equals(scheme)) {
                List<String> members = members(row.get("gene_symbols"));
                members.addAll(retained(scheme, row.get("category")));
                categories.membersByClass.put(row.get("category"), Pattern.compile(String.join("|", members)));
                categories.forms.addAll(members);
            }
        }
        return categories;
    }

    /** Proteins that the table's notes name as expected or retained in a class, all of them from knowledge. */
    private static List<String> retained(String scheme, String name) {
        return Lexicon.rows("protein-categories-project.csv").stream()
                .filter(row ->
                        row.get("scheme").equals(scheme) && row.get("category").equals(name))
                .map(row -> row.get("members_pattern"))
                .toList();
    }

    private static List<String> members(String symbols) {
        List<String> members = new ArrayList<>();
        for (String printed : symbols.replaceAll("\\((HIST\\*)/[^)]*\\)", "$1").split("\\s+(?![^(]*\\))")) {
            String symbol = printed.replaceAll("\\(.*\\)$", "");
            if (printed.equals("14-3-3(YWHA*)")) {
                symbol = "YWHA*";
            }
            if (symbol.isEmpty()) {
                continue;
            }
            String family = FAMILIES.get(symbol);
            if (family == null && symbol.contains("*")) {
                throw new IllegalStateException("no members are known for the family " + symbol);
            }
            members.add(family == null ? literal(symbol) : family);
        }
        return members;
    }

    private static String literal(String symbol) {
        if (!LITERAL.matcher(symbol).matches()) {
            throw new IllegalStateException("'%s' is not a gene symbol".formatted(symbol));
        }
        return symbol;
    }
}
