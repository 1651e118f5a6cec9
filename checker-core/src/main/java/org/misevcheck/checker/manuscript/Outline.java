package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what blocks are for: sections by role, and sentences in them. Headings are believed where the layout says
 * that they are, and otherwise known by their words, their numbers, or by standing alone above a paragraph.
 */
final class Outline {

    /** No structured abstract is longer; what repeats a heading further on is another part of the document. */
    private static final int LONGEST_ABSTRACT = 6_000;

    /** A paragraph shorter than this may be a heading, a label or a line of addresses. */
    private static final int PARAGRAPH = 60;

    private static final int LONGEST_HEADING = 250;

    /** A block shorter than this has no sections in it. */
    private static final int EMBEDDING = 300;

    /** No paragraph is longer; what goes on is taken for another. */
    static final int LONGEST_PARAGRAPH = 20_000;

    private static final Set<SectionRole> MAJOR = Set.of(
            SectionRole.INTRODUCTION,
            SectionRole.METHODS,
            SectionRole.RESULTS,
            SectionRole.RESULTS_AND_DISCUSSION,
            SectionRole.DISCUSSION);

    private static final Set<String> DANGLING = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "by", "to", "for", "from", "with", "and", "or", "as", "type",
            "than", "that", "which", "was", "were", "is", "are", "their", "its", "into", "between", "per", "no");

    private record Heading(String text, int depth, @Nullable SectionRole role) {}

    private final List<Block> blocks;
    /** By index of their block. */
    private final Map<Integer, Heading> headings = new HashMap<>();

    private Sections sections = new Sections(SectionRole.OTHER);
    /** The last of the parts that make up a paper, which go on behind a declaration in their midst. */
    private @Nullable Heading major;

    private Outline(List<Block> blocks) {
        this.blocks = blocks;
    }

    static Manuscript of(
            String name, DocumentFormat format, int pages, List<Block> blocks, DocumentProperties properties) {
        Outline outline = new Outline(continued(blocks));
        outline.findHeadings();
        outline = outline.withEmbeddedHeadings();
        int head = outline.headEnd();
        FrontMatter front = FrontMatter.of(outline.blocks.subList(0, head), outline.blocks);
        outline.walk(head);
        return new Manuscript(
                name, format, pages, front.title, front.writers, front.keywords, outline.sections.done(), properties);
    }

    /** Captions told from text, and paragraphs that go on behind a figure, a table or the turn of a page in one piece. */
    private static List<Block> continued(List<Block> blocks) {
        List<Block> joined = new ArrayList<>(blocks.size());
        int open = -1;
        for (Block each : blocks) {
            Block block = each;
            String text = block.text();
            if (text.isBlank()) {
                continue;
            }
            if ((block.kind() == Block.Kind.BODY || block.kind() == Block.Kind.HEADING)
                    && Captions.isCaption(withoutDoi(text))) {
                block = new Block(Block.Kind.CAPTION, text, block.page(), block.words());
            }
            if (block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE) {
                open = -1;
            } else if (block.kind() == Block.Kind.BODY) {
                if (open >= 0 && continues(text) && joined.get(open).text().length() < LONGEST_PARAGRAPH) {
                    joined.set(open, join(joined.get(open), block));
                    open = ends(joined.get(open).text()) ? -1 : open;
                    continue;
                }
                open = (text.length() > PARAGRAPH || text.endsWith("-")) && !ends(text) && text.indexOf('\t') < 0
                        ? joined.size()
                        : -1;
            }
            joined.add(block);
        }
        return joined;
    }

    private static String withoutDoi(String text) {
        if (!text.startsWith("10.")) {
            return text;
        }
        int figure = text.indexOf("Figure ");
        return figure > 0 && figure < 40 ? text.substring(figure) : text;
    }

    private static boolean continues(String text) {
        return Character.isLowerCase(text.charAt(0)) && text.length() > 1 && !Character.isUpperCase(text.charAt(1));
    }

    private static Block join(Block first, Block second) {
        String text = first.text();
        boolean hyphen =
                text.endsWith("-") && text.length() > 1 && Character.isLowerCase(text.charAt(text.length() - 2));
        String before = hyphen ? text.substring(0, text.length() - 1) : text + " ";
        List<Block.Word> words = new ArrayList<>(first.words());
        for (Block.Word word : second.words()) {
            words.add(new Block.Word(word.start() + before.length(), word.end() + before.length(), word.region()));
        }
        return new Block(first.kind(), before + second.text(), first.page(), words);
    }

    /** Whether a paragraph has come to its end. */
    private static boolean ends(String text) {
        int i = text.length() - 1;
        while (i > 0 && ")]}\"'\u201d\u2019 ".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".!?:;".indexOf(text.charAt(i)) >= 0 || i < text.length() - 1;
    }

    /** Parts blocks around section names that stand in their midst, where a paper is without sections otherwise. */
    private Outline withEmbeddedHeadings() {
        Set<SectionRole> found = new HashSet<>();
        headings.values().forEach(heading -> {
            if (heading.role != null && !SectionNames.isPart(heading.text, heading.role)) {
                found.add(heading.role);
            }
        });
        boolean results = found.contains(SectionRole.RESULTS) || found.contains(SectionRole.RESULTS_AND_DISCUSSION);
        if (found.contains(SectionRole.METHODS) && results && found.contains(SectionRole.REFERENCES)) {
            return this;
        }
        List<Block> parted = new ArrayList<>();
        for (Block block : blocks) {
            boolean text = block.kind() == Block.Kind.BODY && block.text().length() > EMBEDDING;
            parted.addAll(text ? EmbeddedHeadings.parted(block, role -> !found.contains(role)) : List.of(block));
        }
        if (parted.size() == blocks.size()) {
            return this;
        }
        Outline outline = new Outline(parted);
        outline.findHeadings();
        return outline;
    }

    private void findHeadings() {
        boolean references = false;
        boolean begun = false;
        for (int i = 0; i < blocks.size(); i++) {
            Heading heading = heading(i, begun, references);
            if (heading != null) {
                headings.put(i, heading);
                references = heading.role == SectionRole.REFERENCES || references && heading.role == null;
                begun |= heading.role != null && heading.role != SectionRole.FRONT;
            }
        }
    }

    /** The heading that a block is, if it is one. */
    private @Nullable Heading heading(int index, boolean begun, boolean references) {
        Block block = blocks.get(index);
        String text = block.text();
        boolean marked = block.kind() == Block.Kind.HEADING;
        if (!marked && block.kind() != Block.Kind.BODY
                || text.length() > LONGEST_HEADING
                || text.indexOf('\t') >= 0
                || !hasWord(text)) {
            return null;
        }
        SectionRole role = FrontMatter.keywordsLabelEnd(text) > 0 ? null : SectionNames.roleOf(text);
        int numbered = SectionNames.numberingDepth(text);
        String shown = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        boolean sentence = text.endsWith(".") || text.endsWith(";") || text.endsWith(",");
        if (role != null && (marked || !sentence && stands(index) && capital(text))) {
            return new Heading(shown, depth(block, numbered, role), role);
        }
        if (marked) {
            boolean believable = (text.length() < 160 || !sentence) && !listing(text);
            return believable && !references ? new Heading(shown, depth(block, numbered, null), null) : null;
        }
        if (sentence || references || !begun || text.length() > 150 || !paragraphFollows(index)) {
            return null;
        }
        if (numbered > 0 && numbered <= 4 && text.length() > 3 && !text.endsWith(":")) {
            return new Heading(shown, numbered, null);
        }
        boolean alone = index == 0
                || headings.containsKey(index - 1)
                || blocks.get(index - 1).kind() == Block.Kind.CAPTION
                || blocks.get(index - 1).kind() == Block.Kind.BODY
                        && ends(blocks.get(index - 1).text());
        boolean open = "?!:\u2014\u2013-".indexOf(text.charAt(text.length() - 1)) >= 0
                || text.startsWith("(") && text.endsWith(")");
        boolean plain = capital(text) && !open && words(text) <= 18 && !dangling(text) && !listing(text);
        return alone && plain ? new Heading(shown, 2, null) : null;
    }

    /** Whether a line breaks off before its last noun, as headings do not. */
    static boolean dangling(String text) {
        return DANGLING.contains(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a line is of figures or of items rather than of words. */
    private static boolean listing(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\u00b1=<>%;".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.indexOf(':') != text.lastIndexOf(':');
    }

    private static int depth(Block block, int numbered, @Nullable SectionRole role) {
        if (block.depth() > 0) {
            return block.depth();
        }
        return numbered > 0 ? numbered : role == null ? 2 : 1;
    }

    /** Whether there is something below that a heading could be the heading of. */
    private boolean stands(int index) {
        if (index + 1 >= blocks.size()) {
            return false;
        }
        Block next = blocks.get(index + 1);
        return next.kind() != Block.Kind.BODY
                || next.text().length() >= PARAGRAPH
                || next.text().length() >= 12 && ends(next.text())
                || SectionNames.roleOf(next.text()) != null
                || index + 2 < blocks.size() && blocks.get(index + 2).text().length() >= PARAGRAPH;
    }

    private boolean paragraphFollows(int index) {
        int next = index + 1;
        while (next < blocks.size() && blocks.get(next).kind() == Block.Kind.CAPTION) {
            next++;
        }
        if (next + 1 < blocks.size()
                && blocks.get(next).text().length() <= PARAGRAPH
                && blocks.get(next).kind() == Block.Kind.BODY
                && !ends(blocks.get(next).text())
                && capital(blocks.get(next).text())) {
            // a heading with a subsection's heading below it
            next++;
        }
        if (next >= blocks.size() || blocks.get(next).kind() != Block.Kind.BODY) {
            return false;
        }
        String text = blocks.get(next).text();
        return text.length() > PARAGRAPH && (ends(text) || text.length() > 3 * PARAGRAPH);
    }

    private static boolean hasWord(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
            if (letters == 3) {
                return true;
            }
        }
        return SectionNames.roleOf(text) != null;
    }

    private static int words(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                words++;
            }
        }
        return words;
    }

    /** Whether a text begins as headings do: with a capital, a number, or a lower-case name such as miR-100. */
    private static boolean capital(String text) {
        char c = text.charAt(0);
        if (!Character.isLowerCase(c)) {
            return Character.isLetterOrDigit(c) || c == '(' || c == '[';
        }
        int space = text.indexOf(' ');
        for (int i = 1; i < (space < 0 ? text.length() : space); i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return text.equals("ack");
    }

    /** Where the head of the document ends and its first section begins. */
    private int headEnd() {
        boolean paper = headings.values().stream()
                .anyMatch(heading -> heading.role == SectionRole.ABSTRACT || isMajor(heading.role));
        for (int i = 0; i < blocks.size(); i++) {
            Heading heading = headings.get(i);
            if (heading != null && (heading.role == SectionRole.ABSTRACT || isMajor(heading.role))) {
                return i;
            }
            if (paper && opensAbstract(blocks.get(i).text())) {
                return i;
            }
            if (!paper && heading != null && heading.role != SectionRole.FRONT) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isMajor(@Nullable SectionRole role) {
        return role != null && MAJOR.contains(role);
    }

    /** "Abstract: ...", "Background: ..." without a heading above. */
    private static boolean opensAbstract(String text) {
        SectionRole role = text.length() > PARAGRAPH ? runIn(text) : null;
        return role == SectionRole.ABSTRACT || role == SectionRole.INTRODUCTION;
    }

    private void walk(int head) {
        sections = new Sections(head > 0 ? SectionRole.FRONT : SectionRole.OTHER);
        int abstractEnd = abstractEnd(head);
        boolean withAbstract = headings.values().stream().anyMatch(heading -> heading.role == SectionRole.ABSTRACT);
        boolean withIntroduction =
                headings.values().stream().anyMatch(heading -> heading.role == SectionRole.INTRODUCTION);
        int references = headings.values().stream().anyMatch(heading -> heading.role == SectionRole.REFERENCES)
                ? blocks.size()
                : referencesFrom();
        int inAbstract = 0;
        boolean keywordsSeen = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Heading heading = headings.get(i);
            if (i == references) {
                sections.open(1, "", SectionRole.REFERENCES);
            }
            if (i >= references && (block.kind() == Block.Kind.BODY || heading != null && heading.role == null)) {
                sections.add(SectionRole.REFERENCES, Sentences.whole(block));
                continue;
            }
            if (heading != null && i >= head) {
                open(heading, i < abstractEnd);
                continue;
            }
            if (block.kind() == Block.Kind.CAPTION) {
                sections.add(SectionRole.LEGEND, Sentences.of(block));
                continue;
            }
            if (block.kind() == Block.Kind.TABLE_ROW || betweenRows(i)) {
                sections.add(SectionRole.TABLE, Sentences.whole(block));
                continue;
            }
            if (FrontMatter.keywordsLabelEnd(block.text()) > 0) {
                sections.add(SectionRole.FRONT, Sentences.whole(block));
                keywordsSeen = true;
                continue;
            }
            SectionRole role = sections.role();
            if (role == SectionRole.REFERENCES) {
                sections.add(Sentences.whole(block));
                continue;
            }
            boolean paragraph = block.text().length() > 4 * PARAGRAPH;
            if (i < head && !withAbstract && (paragraph || inAbstract > LONGEST_ABSTRACT)) {
                // an abstract without a heading, and what nobody can tell behind it
                inAbstract += block.text().length();
                boolean over = inAbstract - block.text().length() > LONGEST_ABSTRACT;
                sections.add(over ? SectionRole.OTHER : SectionRole.ABSTRACT, Sentences.of(block));
                continue;
            }
            if (role == SectionRole.ABSTRACT && !withIntroduction && paragraph) {
                // an introduction without a heading follows the abstract, which is one paragraph or a structured one
                boolean over = keywordsSeen || inAbstract > 400 && runIn(block.text()) == null;
                if (over && i >= abstractEnd) {
                    sections.outermost(SectionRole.INTRODUCTION);
                }
            }
            if (role == SectionRole.ABSTRACT) {
                inAbstract += block.text().length();
            }
            addParagraph(block, i < head);
        }
    }

    /** Whether a short line stands among the rows of a table, as the name of a group does. */
    private boolean betweenRows(int index) {
        return index > 0
                && index + 1 < blocks.size()
                && blocks.get(index).text().length() <= PARAGRAPH
                && blocks.get(index - 1).kind() == Block.Kind.TABLE_ROW
                && blocks.get(index + 1).kind() == Block.Kind.TABLE_ROW;
    }

    private void open(Heading heading, boolean inAbstract) {
        SectionRole role = heading.role;
        int depth = heading.depth;
        if (inAbstract && role != SectionRole.ABSTRACT) {
            sections.open(2, heading.text, null);
            return;
        }
        if (role == SectionRole.ABSTRACT
                && major != null
                && isMajor(major.role)
                && (major.role == SectionRole.RESULTS || major.role == SectionRole.DISCUSSION)
                && heading.text.toLowerCase(Locale.ROOT).contains("summary")) {
            role = SectionRole.DISCUSSION;
        }
        if (role == null
                || major != null
                        && major.role != role
                        && SectionNames.isPart(heading.text, role)
                        && (role == SectionRole.METHODS
                                ? major.role != SectionRole.INTRODUCTION
                                : isMajor(major.role))) {
            openUnknown(heading);
            return;
        }
        if (major != null && role == SectionRole.METHODS && major.role == role && depth <= major.depth) {
            depth = major.depth + 1;
        }
        if (role == SectionRole.DECLARATION
                && major != null
                && major.role == SectionRole.METHODS
                && ethical(heading.text)) {
            depth = Math.max(depth, major.depth + 1);
        }
        if (isMajor(role) && depth <= (major == null ? depth : major.depth)) {
            major = new Heading(heading.text, depth, role);
        } else if (!isMajor(role) && depth <= (major == null ? 0 : major.depth)) {
            major = null;
        }
        sections.open(depth, heading.text, role);
    }

    /** A heading that tells nothing belongs to the part of the paper that it stands in. */
    private void openUnknown(Heading heading) {
        int depth = heading.depth;
        if (major != null && depth <= major.depth) {
            if (major.role == SectionRole.METHODS
                    || major.role == SectionRole.RESULTS
                    || major.role == SectionRole.RESULTS_AND_DISCUSSION) {
                depth = major.depth + 1;
            } else {
                major = null;
            }
        } else if (major == null) {
            depth = 1;
        }
        sections.open(depth, heading.text, null);
    }

    private static boolean ethical(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        return lower.contains("ethic") || lower.contains("consent") || lower.contains("review board");
    }

    /** Adds a paragraph, whose first words may be a heading of its own. */
    private void addParagraph(Block block, boolean head) {
        SectionRole own = runIn(block.text());
        SectionRole around = sections.role();
        List<Sentence> sentences = Sentences.of(block);
        if (own == SectionRole.DECLARATION && around != SectionRole.ABSTRACT) {
            sections.add(own, sentences);
        } else if (own == SectionRole.ABSTRACT && (around == SectionRole.FRONT || around == SectionRole.OTHER)) {
            sections.open(1, block.text().substring(0, runInEnd(block.text())), own);
            sections.add(sentences);
        } else if (around == SectionRole.FRONT && !head && own == SectionRole.INTRODUCTION) {
            sections.outermost(SectionRole.ABSTRACT);
            sections.add(sentences);
        } else {
            sections.add(sentences);
        }
    }

    /** The role that a run-in heading such as "Funding: ..." gives a paragraph; null without one. */
    private static @Nullable SectionRole runIn(String text) {
        int end = runInEnd(text);
        return end == 0 ? null : SectionNames.roleOf(text.substring(0, end));
    }

    /** Where a run-in heading ends, before its colon or full stop; 0 without one. */
    private static int runInEnd(String text) {
        if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return 0;
        }
        for (int i = 1; i < Math.min(text.length(), 80); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '.' || c == '\u2014' || c == '\u2013' && text.charAt(i - 1) == ' ') {
                return i;
            }
            if (!Character.isLetter(c) && " -/'\u2019&,()".indexOf(c) < 0) {
                return 0;
            }
        }
        return 0;
    }

    /** Where an abstract ends whose parts have headings like those of the paper itself. */
    private int abstractEnd(int head) {
        Heading first = headings.get(head);
        int from = first != null && first.role == SectionRole.ABSTRACT ? head + 1 : head;
        if (first == null || first.role != SectionRole.ABSTRACT) {
            return head;
        }
        Set<SectionRole> seen = new HashSet<>();
        SectionRole last = SectionRole.ABSTRACT;
        int characters = 0;
        for (int i = from; i < blocks.size() && characters < LONGEST_ABSTRACT; i++) {
            characters += blocks.get(i).text().length();
            Heading heading = headings.get(i);
            if (heading == null || heading.role == null) {
                continue;
            }
            boolean again = isMajor(heading.role) && !seen.add(heading.role) && heading.role != last;
            last = heading.role;
            if (again || heading.role == SectionRole.INTRODUCTION && seen.size() > 1) {
                return seen.contains(SectionRole.RESULTS) || seen.contains(SectionRole.METHODS) ? i : head;
            }
        }
        return head;
    }

    /** Where the list of references begins that has no heading; the number of blocks where there is none. */
    private int referencesFrom() {
        int from = blocks.size();
        int entries = 0;
        int others = 0;
        for (int i = blocks.size() - 1; i > 0; i--) {
            Heading heading = headings.get(i);
            if (heading != null && heading.role != null || others > 8 + entries / 4) {
                break;
            }
            if (isReference(blocks.get(i).text())) {
                entries++;
                from = i;
            } else if (blocks.get(i).kind() == Block.Kind.BODY) {
                others++;
            }
        }
        return entries >= 5 ? from : blocks.size();
    }

    /** Whether a text reads like "12. Doe J, Roe R. Title. J Title. 2015;12:34-5." */
    private static boolean isReference(String text) {
        if (text.length() < 40 || text.length() > 900) {
            return false;
        }
        boolean year = false;
        boolean place = text.contains("doi") || text.contains("et al");
        for (int i = 1; i + 4 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '1' && text.charAt(i + 1) == '9' || c == '2' && text.charAt(i + 1) == '0')
                    && Character.isDigit(text.charAt(i + 2))
                    && Character.isDigit(text.charAt(i + 3))
                    && !Character.isDigit(text.charAt(i + 4))
                    && !Character.isDigit(text.charAt(i - 1))) {
                year = true;
            }
            place |= c == ':' && Character.isDigit(text.charAt(i - 1)) && digitAt(text, i + 1);
        }
        int name = SectionNames.numberingEnd(text);
        if (name == 0 && text.charAt(0) == '[') {
            name = text.indexOf(']') + 1;
        }
        while (name < text.length() && text.charAt(name) == ' ') {
            name++;
        }
        int end = name;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end)) || "-'\u2019".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean writer = end > name
                && Character.isUpperCase(text.charAt(name))
                && end + 2 < text.length()
                && (Character.isUpperCase(text.charAt(end + 1))
                        || text.charAt(end) == ',' && Character.isUpperCase(text.charAt(end + 2)));
        return year && (place && writer || place && name > 0 || writer && name > 0);
    }

    private static boolean digitAt(String text, int index) {
        int i = index;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length()
                && (Character.isDigit(text.charAt(i)) || text.charAt(i) == 'e' || text.charAt(i) == 'R');
    }
}
