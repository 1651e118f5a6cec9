package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Title, authors and keywords as they are printed at the head of a document. */
final class FrontMatter {

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "di", "del", "della", "den", "der", "van", "von", "vom", "zu", "zur", "la",
            "le", "du", "el", "al", "bin", "ibn", "ter", "ten", "st", "y", "e", "af", "av");

    /** Degrees and the like, which stand between names. */
    private static final Set<String> TITLES = Set.of(
            "md",
            "phd",
            "msc",
            "bsc",
            "dvm",
            "mbbs",
            "dr",
            "prof",
            "professor",
            "mph",
            "frcp",
            "dsc",
            "ms",
            "ma",
            "ba");

    /** Words of titles and labels that no name has. */
    private static final Set<String> NO_NAMES = Set.of(
            "in",
            "with",
            "by",
            "for",
            "of",
            "the",
            "on",
            "from",
            "to",
            "article",
            "research",
            "journal",
            "received",
            "accepted",
            "published",
            "citation",
            "editor",
            "copyright",
            "university",
            "department",
            "institute",
            "hospital",
            "school",
            "center",
            "centre",
            "laboratory",
            "faculty",
            "abstract",
            "cell",
            "cells",
            "vesicles",
            "exosomes",
            "et",
            "volume",
            "doi");

    private static final int LONGEST_TITLE = 400;

    /** A name with what stands behind it to tell where its bearer works: {@code Li 1*}. */
    private static final Pattern MARKED = Pattern.compile(
            "\\p{L} ?[0-9\u00b9\u00b2\u00b3\u2074-\u2079*\u2020\u2021\u00a7]" + "[^\\p{L}]*(?:,|and |& |$)");

    /** What stands between a name and an identifier. */
    private static final Pattern ORCID = Pattern.compile("(?i)(?:https?://)?(?:www\\.)?orcid");

    /** Letters of words that have capitals in no title. */
    private static final int SHORT = 3;

    final String title;
    final List<Writer> writers;
    final List<String> keywords;

    private FrontMatter(String title, List<Writer> writers, List<String> keywords) {
        this.title = title;
        this.writers = writers;
        this.keywords = keywords;
    }

    /**
     * Reads the head of a document.
     *
     * @param head the blocks before its first section
     * @param all all its blocks, for identifiers of authors may stand at its end
     */
    static FrontMatter of(List<Block> head, List<Block> all) {
        String title = "";
        int behind = 0;
        for (int i = 0; i < all.size() && title.isEmpty(); i++) {
            if (all.get(i).kind() == Block.Kind.TITLE) {
                title = all.get(i).text();
                behind = i + 1;
                while (behind < head.size() && goesOn(title, head.get(behind))) {
                    title = title + " " + head.get(behind).text();
                    behind++;
                }
            }
        }
        if (title.isEmpty()) {
            int first = 0;
            while (first < head.size() && !couldBeTitle(head.get(first))) {
                first++;
            }
            behind = first;
            StringBuilder parts = new StringBuilder();
            while (behind < head.size()
                    && couldBeTitle(head.get(behind))
                    && parts.length() + head.get(behind).text().length() < LONGEST_TITLE
                    && (behind == first || !blockEnds(head.get(behind - 1), head.get(behind)))) {
                parts.append(parts.isEmpty() ? "" : " ").append(head.get(behind).text());
                behind++;
            }
            title = parts.toString();
        }
        List<Writer> writers = new ArrayList<>();
        int names = namesAt(title);
        if (names > 0) {
            writers.addAll(names(title.substring(names)));
            title = title.substring(0, names - 1);
        }
        int last = Math.min(head.size(), behind + 8);
        for (int i = behind; i < last && writers.isEmpty(); i++) {
            String line = head.get(i).text();
            writers.addAll(names(line));
            for (int j = i + 1; !writers.isEmpty() && j < head.size(); j++) {
                String next = head.get(j).text();
                // names may be parted by the end of a line
                List<Writer> more = names(line + " " + next);
                if (more.size() > writers.size()) {
                    line = line + " " + next;
                    writers = more;
                    continue;
                }
                List<Writer> own = names(next);
                if (own.isEmpty()) {
                    break;
                }
                line = line + " , " + next;
                writers.addAll(own);
            }
        }
        return new FrontMatter(title, identified(writers, all), keywords(all));
    }

    /**
     * Where authors begin that stand in one paragraph with the title, as where nothing but their lines part them; 0 where
     * none do. They are known by their marks of affiliation, and by small letters before them: where a title has
     * capitals throughout, its last words look like a name.
     */
    private static int namesAt(String title) {
        if (!MARKED.matcher(title).find()) {
            return 0;
        }
        for (int space = title.indexOf(' '); space > 0; space = title.indexOf(' ', space + 1)) {
            int word = title.lastIndexOf(' ', space - 1) + 1;
            if (Character.isLowerCase(title.charAt(word))
                    && space + 1 < title.length()
                    && Character.isUpperCase(title.charAt(space + 1))
                    && names(title.substring(space + 1)).size() > 1) {
                return isInSmallLetters(title.substring(0, space)) ? space + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean isInSmallLetters(String title) {
        List<String> words = Arrays.stream(title.split(" "))
                .filter(word -> word.length() > SHORT && word.chars().allMatch(Character::isLetter))
                .toList();
        long small = words.stream()
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .count();
        return 2 * small > words.size();
    }

    /** Whether a block is the next line of a title. */
    private static boolean goesOn(String title, Block block) {
        String text = block.text();
        return title.length() + text.length() < LONGEST_TITLE
                && !text.endsWith(".")
                && (block.kind() == Block.Kind.TITLE
                        || Character.isLowerCase(text.charAt(0)) && names(text).isEmpty()
                        || Outline.dangling(title) && couldBeTitle(block));
    }

    /** Whether a title in one style and size is over, where neither is known. */
    private static boolean blockEnds(Block before, Block block) {
        String text = before.text();
        boolean open = text.endsWith(":") || text.endsWith("-") || text.endsWith(",");
        return !open
                && Character.isUpperCase(block.text().charAt(0))
                && !names(block.text()).isEmpty();
    }

    private static boolean couldBeTitle(Block block) {
        String text = block.text();
        if (block.kind() == Block.Kind.CAPTION
                || block.kind() == Block.Kind.TABLE_ROW
                || text.length() > LONGEST_TITLE
                || text.endsWith(".")
                || text.indexOf('@') >= 0
                || text.contains("doi")
                || text.contains("DOI")
                || text.contains("http")
                || text.contains("www.")
                || text.contains("\u00a9")
                || text.contains("ISSN")
                || SectionNames.roleOf(text) != null) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.matches("(research|articles?|original( \\w+)?|review|letter|report|communication|open access)")
                || lower.matches("(type |original |open |review |short |brief |research ).{0,30}")
                        && text.indexOf(' ') == text.lastIndexOf(' ')
                || lower.startsWith("received")
                || lower.startsWith("citation")) {
            return false;
        }
        long letters = text.chars().filter(Character::isLetter).count();
        long digits = text.chars().filter(Character::isDigit).count();
        long spaces = text.chars().filter(c -> c == ' ').count();
        return letters > 3 * digits && letters > 2 * spaces && text.length() > 3;
    }

    /** The names in a line of authors; empty where it is none. */
    static List<Writer> names(String line) {
        List<Writer> writers = new ArrayList<>();
        boolean marked = false;
        int start = 0;
        String text = line.replace(" and ", " , ")
                .replace(" & ", " , ")
                .replace(';', ',')
                .replace('\u00b7', ',');
        while (start <= text.length()) {
            int comma = text.indexOf(',', start);
            String piece = text.substring(start, comma < 0 ? text.length() : comma);
            start = comma < 0 ? text.length() + 1 : comma + 1;
            String orcid = orcid(piece, 0);
            String name = name(orcid == null ? piece : beforeOrcid(piece));
            marked |= comma >= 0 || name.length() < piece.strip().length();
            if (name.isEmpty() || TITLES.contains(name.toLowerCase(Locale.ROOT).replace(".", ""))) {
                if (orcid != null && !writers.isEmpty()) {
                    int last = writers.size() - 1;
                    writers.set(last, new Writer(writers.get(last).name(), orcid));
                }
                continue;
            }
            if (!isName(name)) {
                boolean parted = comma < 0 && writers.size() > 1 && name.indexOf(' ') < 0;
                return parted ? writers : List.of();
            }
            writers.add(new Writer(name, orcid));
        }
        return marked ? writers : List.of();
    }

    /** What stands before an identifier and before what it is called, "Doe (ORCID 0000-". */
    private static String beforeOrcid(String piece) {
        return ORCID.split(piece.substring(0, orcidAt(piece, 0)), 2)[0];
    }

    /** A piece of a line without marks of affiliation. */
    private static String name(String piece) {
        StringBuilder name = new StringBuilder();
        boolean over = false;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (Character.isLetter(c) && (c < '\u2070' || c > '\u209c') && c != '\u00aa' && c != '\u00ba') {
                // letters behind a mark are marks: "Li1,a"
                if (over && !name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
                    break;
                }
                name.append(c);
            } else if (c == ' ' || c == '\u00a0') {
                if (!name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
                    name.append(' ');
                }
            } else if (c == '.' || c == '-' || c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u2010') {
                name.append(c);
            } else if (!name.isEmpty()) {
                over = true;
            }
        }
        String text = name.toString().strip();
        // a single small letter or star at the end is a mark as well
        int last = text.lastIndexOf(' ');
        if (last > 0 && text.length() - last == 2 && Character.isLowerCase(text.charAt(text.length() - 1))) {
            text = text.substring(0, last);
        }
        return text.length() == 1 ? "" : text;
    }

    private static boolean isName(String name) {
        String[] words = name.split(" ", -1);
        if (words.length < 2 || words.length > 7) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (NO_NAMES.contains(lower)) {
                return false;
            }
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                capitals++;
            } else if (!PARTICLES.contains(lower) && word.indexOf('\'') < 0 && word.indexOf('\u2018') < 0) {
                return false;
            }
        }
        return capitals >= 2;
    }

    /** Writers with the identifiers that stand behind their names anywhere. */
    private static List<Writer> identified(List<Writer> writers, List<Block> all) {
        List<Writer> identified = new ArrayList<>(writers);
        for (Block block : all) {
            String text = block.text();
            int from = 0;
            if (text.length() > Outline.LONGEST_PARAGRAPH) {
                continue;
            }
            for (int at = orcidAt(text, 0); at >= 0; at = orcidAt(text, from)) {
                int best = -1;
                int writer = -1;
                for (int i = 0; i < identified.size(); i++) {
                    String name = identified.get(i).name();
                    int found = text.lastIndexOf(name.substring(name.lastIndexOf(' ') + 1), at);
                    if (found >= from && found > best) {
                        best = found;
                        writer = i;
                    }
                }
                if (writer >= 0 && identified.get(writer).orcid() == null) {
                    identified.set(writer, new Writer(identified.get(writer).name(), text.substring(at, at + 19)));
                }
                from = at + 19;
            }
        }
        return identified;
    }

    private static @Nullable String orcid(String text, int from) {
        int at = orcidAt(text, from);
        return at < 0 ? null : text.substring(at, at + 19);
    }

    /** Where the next 0000-0000-0000-000X stands. */
    private static int orcidAt(String text, int from) {
        for (int dash = text.indexOf('-', from + 4); dash >= 0; dash = text.indexOf('-', dash + 1)) {
            int start = dash - 4;
            if (start >= from
                    && start + 19 <= text.length()
                    && (start == 0 || !Character.isDigit(text.charAt(start - 1)))
                    && isOrcid(text, start)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isOrcid(String text, int start) {
        for (int i = 0; i < 19; i++) {
            char c = text.charAt(start + i);
            boolean fits = i % 5 == 4 ? c == '-' : c >= '0' && c <= '9' || i == 18 && (c == 'X' || c == 'x');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static List<String> keywords(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            int behind = keywordsLabelEnd(blocks.get(i).text());
            if (behind > 0) {
                String list = blocks.get(i).text().substring(behind);
                if (list.isBlank() && i + 1 < blocks.size()) {
                    list = blocks.get(i + 1).text();
                }
                List<String> keywords = keywordsIn(list);
                if (!keywords.isEmpty()) {
                    return keywords;
                }
            }
        }
        return List.of();
    }

    static List<String> keywordsIn(String list) {
        String separators = list.indexOf(';') >= 0
                ? ";"
                : list.indexOf(',') >= 0 ? "," : list.indexOf('\u2022') >= 0 ? "\u2022" : "[\u00b7|]";
        List<String> keywords = new ArrayList<>();
        for (String keyword : list.split(separators, -1)) {
            String text = keyword.strip();
            int over = text.indexOf(". ");
            if (over > 0) {
                // what follows the list on its line
                keywords.add(text.substring(0, over));
                break;
            }
            text = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
            if (!text.isEmpty() && text.length() <= 120) {
                keywords.add(text);
            }
        }
        return keywords;
    }

    /** Where the list begins in "Keywords: a, b"; the end where the list is in the next block; 0 for other text. */
    static int keywordsLabelEnd(String text) {
        for (String label : new String[] {"keywords", "key words", "author keywords", "index terms"}) {
            if (text.regionMatches(true, 0, label, 0, label.length())) {
                int i = label.length();
                while (i < text.length() && " :.\u2014\u2013-".indexOf(text.charAt(i)) >= 0) {
                    i++;
                }
                return i == label.length() && i < text.length() ? 0 : i;
            }
        }
        return 0;
    }
}
