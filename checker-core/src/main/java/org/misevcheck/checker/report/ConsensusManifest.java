package org.misevcheck.checker.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.DoubleExtraction;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.review.consensus.Accord;
import org.misevcheck.checker.review.consensus.Comparison;
import org.misevcheck.checker.review.consensus.EntryMatch;
import org.misevcheck.checker.review.consensus.Part;
import org.misevcheck.checker.review.consensus.Places;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.KeyedBy;
import org.misevcheck.checker.statement.StatementMade;
import org.misevcheck.checker.study.Coverage;
import org.misevcheck.checker.study.EvidencePassage;
import org.misevcheck.checker.study.Extraction;
import org.misevcheck.checker.study.ManuscriptFile;
import org.misevcheck.checker.study.ManuscriptRole;
import org.misevcheck.checker.study.Study;

/**
 * The manifest on which two extractors agree, for a person to complete.
 *
 * <p>What both state stands; of figures within the tolerance and of synonyms the first's, with the second's beside it.
 * What one alone looked for stands and says so. Everything else is commented out in both versions with their places and
 * passages, to be decided by taking away the two characters before one line. Until nothing is left to decide the
 * status is draft, so that no criterion is judged by it.
 */
final class ConsensusManifest {

    private static final String OUT = "# ";
    private static final String REMARK = "## ";
    /** Before the place of what is open as a whole: it stands nowhere. */
    private static final String NOWHERE = "?";

    private static final String NOT_REPORTED = "not-reported";

    /** Texts that every YAML reader takes for themselves without quotes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*( [A-Za-z0-9][A-Za-z0-9._-]*)*");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._\\[\\]-]*");
    private static final Pattern WORDS_OF_YAML =
            Pattern.compile("(?i)y|n|yes|no|true|false|on|off|null|not.?reported|[0-9.]+e[0-9]+");

    private final DoubleExtraction study;
    private final String folder;
    private final String schemaPath;
    private final Places ofFirst = new Places();
    private final Places ofSecond = new Places();

    /**
     * A line of the manifest.
     *
     * @param isLive whether it is a statement rather than one commented out, or a remark
     * @param isRemark whether it says something to people and is no YAML even when uncommented
     */
    private record Line(boolean isLive, boolean isRemark, String text) {

        String written() {
            return isLive ? text : isRemark ? REMARK + text.strip() : OUT + text;
        }

        Line commentedOut() {
            return new Line(false, isRemark, text);
        }
    }

    /** Lines of some part, and the places that they state. */
    private record Block(List<Line> lines, Set<String> places) {

        Block() {
            this(new ArrayList<>(), new LinkedHashSet<>());
        }

        boolean isLive() {
            return lines.stream().anyMatch(Line::isLive);
        }

        void add(Block other) {
            lines.addAll(other.lines);
            places.addAll(other.places);
        }

        void live(String text) {
            lines.add(new Line(true, false, text));
        }

        void out(String text) {
            lines.add(new Line(false, false, text));
        }

        void remark(String text) {
            lines.add(new Line(false, true, onOneLine(text)));
        }

        /** The same with nothing stated. */
        Block commentedOut() {
            return new Block(lines.stream().map(Line::commentedOut).collect(Collectors.toList()), new HashSet<>());
        }
    }

    private ConsensusManifest(DoubleExtraction study, String folder, String schemaPath) {
        this.study = study;
        this.folder = folder;
        this.schemaPath = schemaPath;
    }

    /**
     * The text of the draft.
     *
     * @param folder where it is to be completed, as people call it
     * @param schemaPath where an editor finds the schema: a path relative to that folder
     */
    static String of(DoubleExtraction study, String folder, String schemaPath) {
        return new ConsensusManifest(study, folder, schemaPath).text();
    }

    private String text() {
        Block all = new Block();
        head(all);
        all.live("format: 1");
        all.places().add("format");
        for (Part part : study.reconciliation().parts()) {
            all.add(part(part, "", part.component().key(), false));
            if (part.component().key().equals("study")) {
                manuscripts(all);
            }
        }
        all.places().add("extraction");
        evidence(all);
        extraction(all);
        StringBuilder text = new StringBuilder();
        for (Line line : all.lines()) {
            text.append(line.written()).append('\n');
        }
        return text.toString();
    }

    private void head(Block out) {
        Map<Accord, Long> counts = study.reconciliation().counts();
        long open = study.reconciliation().open().size();
        out.lines()
                .add(new Line(true, false, "# yaml-language-server: $schema=" + schemaPath.replaceAll("\\s", "%20")));
        out.remark("The consensus of two extractions:");
        out.remark("first: " + study.first().file() + by(study.first().value().extraction()));
        out.remark(
                "second: " + study.second().file() + by(study.second().value().extraction()));
        out.remark(counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().word().replace('-', ' '))
                .collect(Collectors.joining(", ", "Statements: ", ".")));
        if (open > 0) {
            out.remark("Open: %d. Of each, take away the '# ' before one line, in a list also before the line with the"
                    .formatted(open));
            out.remark(
                    "dash and in a group before its name, or write a line of your own. An entry that one alone has is");
            out.remark("kept by taking away '# ' before all of it, and left out by leaving it.");
        }
        if (!study.isUnanimous()) {
            out.remark(
                    "Complete a copy in %s, since this file is written anew, and set its extraction.status to consensus."
                            .formatted(folder));
            out.remark("Until then nothing is judged by it.");
        }
        for (EntryMatch match : study.reconciliation().matches()) {
            out.remark("Taken for the same by what they state: %s and, of the second, %s (%.0f %% alike)."
                    .formatted(match.firstPlace(), match.secondPlace(), 100 * match.likeness()));
        }
    }

    private static String by(@Nullable Extraction extraction) {
        return extraction == null || extraction.extractors().isEmpty()
                ? ""
                : " (" + String.join(", ", extraction.extractors()) + ")";
    }

    /**
     * A part as it is stated.
     *
     * @param place where it stands in the consensus
     * @param isOfOne whether it is part of an entry that one alone has, which says so itself
     */
    private Block part(Part part, String indent, String place, boolean isOfOne) {
        if (part instanceof Part.Stated stated) {
            return isOfOne ? ofOne(stated, indent, place) : stated(stated, indent, place);
        }
        Block inner = new Block();
        boolean isEmpty;
        if (part instanceof Part.Group group) {
            isEmpty = group.parts().isEmpty();
            for (Part one : group.parts()) {
                inner.add(part(one, indent + "  ", place + "." + one.component().key(), isOfOne));
            }
        } else {
            Part.Entries entries = (Part.Entries) part;
            isEmpty = entries.entries().isEmpty();
            entries(entries, indent, place, isOfOne, inner);
        }
        return under(indent + part.component().key() + ":", place, inner, isEmpty);
    }

    /** A key with what stands under it, and commented out like all of it where that is commented out. */
    private static Block under(String key, String place, Block inner, boolean isEmpty) {
        Block block = new Block();
        if (isEmpty) {
            block.live(key + " {}");
        } else {
            block.lines().add(new Line(inner.isLive(), false, key));
        }
        if (isEmpty || inner.isLive()) {
            block.places().add(place);
        }
        block.add(inner);
        return block;
    }

    private Block ofOne(Part.Stated stated, String indent, String place) {
        Comparison comparison = stated.comparison();
        Object value = comparison.first() != null ? comparison.first() : stated.second();
        return live(stated.component(), value, "", indent, place);
    }

    private static Block live(
            Component component, @Nullable Object value, String comment, String indent, String place) {
        Block block = new Block();
        block.live(indent + component.key() + ": " + written(component, value) + comment(comment));
        block.places().add(place);
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                block.places().add(place + "[" + i + "]");
            }
        }
        return block;
    }

    private static String comment(String comment) {
        return comment.isEmpty() ? "" : " # " + onOneLine(comment);
    }

    private Block stated(Part.Stated stated, String indent, String place) {
        Component component = stated.component();
        Comparison comparison = stated.comparison();
        Object value = comparison.first() != null ? comparison.first() : stated.second();
        return switch (comparison.accord()) {
            case AGREED, NOT_REPORTED -> live(component, value, "", indent, place);
            case WITHIN_TOLERANCE, BY_SYNONYM ->
                live(
                        component,
                        value,
                        "second: %s (%s)".formatted(words(stated.second()), words(comparison.accord())),
                        indent,
                        place);
            case EXTRACTED_ONCE -> live(component, value, once(comparison), indent, place);
            case OTHER_WORDING, CONFLICT, ONLY_FIRST, ONLY_SECOND -> open(stated, indent, comparison);
        };
    }

    private Block open(Part.Stated stated, String indent, Comparison comparison) {
        Component component = stated.component();
        Block block = new Block();
        block.remark("OPEN, %s: %s".formatted(words(comparison.accord()), comparison.statement()));
        block.remark("  first  " + side(study.first(), comparison.firstPlace(), comparison.first()));
        block.remark("  second " + side(study.second(), comparison.secondPlace(), comparison.second()));
        option(block, component, comparison.first(), "first", indent);
        option(block, component, stated.second(), "second", indent);
        return block;
    }

    /** One of the lines to choose from; that nothing is reported is no choice for what has to be stated. */
    private static void option(Block block, Component component, @Nullable Object value, String who, String indent) {
        if (value != null || !component.isRequired()) {
            block.out(indent + component.key() + ": " + written(component, value) + comment(who));
        }
    }

    /** Where a side makes a statement, or would, and the passage that it rests on. */
    private static String side(Reading<Study> manifest, String place, @Nullable Object value) {
        Position at = manifest.positionOf(place);
        String where = "%s:%d:%d".formatted(manifest.file(), at.line(), at.column());
        EvidencePassage passage = value == null ? null : DoubleExtraction.passage(manifest.value(), place);
        if (passage == null || passage.quotation() == null) {
            return where;
        }
        String page = passage.page() == null ? "" : " (page " + passage.page() + ")";
        return "%s: \"%s\"%s".formatted(where, passage.quotation(), page);
    }

    private String once(Comparison comparison) {
        return "extracted once, by the " + (isOfFirst(comparison) ? "first" : "second");
    }

    /** Whether it is the first who alone said something of a statement. */
    private boolean isOfFirst(Comparison comparison) {
        return comparison.first() != null
                || comparison.second() == null
                        && study.reconciliation().first().saidNotReported().contains(comparison.firstPlace());
    }

    private void entries(Part.Entries entries, String indent, String place, boolean isOfOne, Block out) {
        KeyedBy by = entries.component().keyedBy();
        int index = 0;
        for (Part.Entry entry : entries.entries()) {
            String name = entry.name();
            String at;
            if (by == null) {
                at = "%s[%s]".formatted(place, name == null ? String.valueOf(index) : name);
            } else if (by.vocabulary() == KeyedBy.Vocabulary.STATEMENT) {
                String there = ofFirst.there(String.valueOf(name));
                name = there.isEmpty() || there.startsWith(".") || there.startsWith(NOWHERE) ? name : there;
                at = "%s[%s]".formatted(place, name);
            } else {
                at = place + "." + name;
            }
            if (entry.comparison() != null && entry.comparison().accord().isOpen()) {
                at = NOWHERE + at;
            }
            Block block = entry(entry, by == null, name, indent, at, isOfOne);
            if (block.isLive()) {
                index++;
            }
            settle(entry, block.isLive() ? at : "");
            out.add(block);
        }
    }

    /** Where an entry stands in the consensus; nowhere while it is open. */
    private void settle(Part.Entry entry, String place) {
        if (entry.firstPlace() != null) {
            ofFirst.add(entry.firstPlace(), place);
        }
        if (entry.secondPlace() != null) {
            ofSecond.add(entry.secondPlace(), place);
        }
    }

    private Block entry(
            Part.Entry entry, boolean isInList, @Nullable String name, String indent, String at, boolean isOfOne) {
        Comparison comparison = entry.comparison();
        boolean isAlone = isOfOne || comparison != null;
        Block inner = new Block();
        if (isInList && name != null) {
            inner.live(indent + "    id: " + scalar(name));
            inner.places().add(at + ".id");
        }
        // Before its parts, which may refer to it; taken back where the entry turns out to be open.
        settle(entry, at);
        for (Part part : entry.parts()) {
            inner.add(part(part, indent + "    ", at + "." + part.component().key(), isAlone));
        }
        Block block = isInList ? dashed(inner, indent, at) : keyed(entry, inner, String.valueOf(name), indent, at);
        return comparison == null || isOfOne ? block : ofOneSide(block, comparison);
    }

    private static Block dashed(Block inner, String indent, String at) {
        Block block = new Block();
        if (inner.lines().isEmpty()) {
            block.live(indent + "  - {}");
            block.places().add(at);
            return block;
        }
        Line head = inner.lines().get(0);
        if (head.isLive() || !head.isRemark() && !inner.isLive()) {
            String text = indent + "  - " + head.text().substring(indent.length() + 4);
            inner.lines().set(0, new Line(head.isLive(), false, text));
        } else {
            block.lines().add(new Line(inner.isLive(), false, indent + "  -"));
        }
        if (inner.isLive()) {
            block.places().add(at);
        }
        block.add(inner);
        return block;
    }

    private Block keyed(Part.Entry entry, Block inner, String name, String indent, String at) {
        String key = indent + "  " + (NAME.matcher(name).matches() ? name : doubleQuoted(name)) + ":";
        Comparison comparison = entry.comparison();
        if (comparison != null && comparison.first() == null && comparison.second() == null) {
            Block block = new Block();
            block.live(key + " " + NOT_REPORTED);
            block.places().add(at);
            return block;
        }
        return under(key, at, inner, inner.lines().isEmpty());
    }

    /** An entry that one alone has: as it is where the other did not look, otherwise commented out. */
    private Block ofOneSide(Block block, Comparison comparison) {
        if (comparison.accord() == Accord.NOT_REPORTED) {
            return block;
        }
        Block whole = new Block();
        if (comparison.accord() == Accord.EXTRACTED_ONCE) {
            Line head = block.lines().get(0);
            block.lines().set(0, new Line(head.isLive(), false, head.text() + comment(once(comparison))));
            return block;
        }
        boolean isFirst = comparison.first() != null;
        whole.remark("OPEN, %s: an entry of %s".formatted(words(comparison.accord()), comparison.statement()));
        whole.remark("  "
                + (isFirst
                        ? "first  " + side(study.first(), comparison.firstPlace(), comparison.first())
                        : "second " + side(study.second(), comparison.secondPlace(), comparison.second())));
        whole.add(block.commentedOut());
        return whole;
    }

    private void manuscripts(Block out) {
        Map<String, ManuscriptRole> roles = new LinkedHashMap<>();
        List<ManuscriptFile> all = new ArrayList<>(study.first().value().manuscripts());
        all.addAll(study.second().value().manuscripts());
        if (all.isEmpty()) {
            return;
        }
        out.live("manuscripts:");
        out.places().add("manuscripts");
        Set<String> written = new HashSet<>();
        for (ManuscriptFile file : all) {
            if (!written.add(file.file())) {
                if (!Objects.equals(roles.get(file.file()), file.role())) {
                    out.remark("second: the role of %s is %s".formatted(file.file(), words(file.role())));
                }
                continue;
            }
            roles.put(file.file(), file.role());
            String place = "manuscripts[%d]".formatted(written.size() - 1);
            out.live("  - file: " + scalar(file.file()));
            out.places().addAll(List.of(place, place + ".file"));
            if (file.role() != null) {
                out.live("    role: " + file.role().word());
                out.places().add(place + ".role");
            }
        }
    }

    /** Passages of either; of two on the same statement the first's, with the second's in a remark. */
    private void evidence(Block out) {
        Block inner = new Block();
        Map<String, EvidencePassage> first = passages(study.first().value(), ofFirst, true, inner);
        Map<String, EvidencePassage> second = passages(study.second().value(), ofSecond, false, inner);
        Set<String> places = new TreeSet<>(first.keySet());
        places.addAll(second.keySet());
        for (String place : places) {
            EvidencePassage one = first.get(place);
            EvidencePassage other = second.get(place);
            String passage = one == null ? passage(Objects.requireNonNull(other), false) : passage(one, true);
            String line = "  " + (NAME.matcher(place).matches() ? place : doubleQuoted(place)) + ": " + passage;
            if (out.places().contains(place)) {
                inner.live(line);
            } else {
                inner.out(line);
            }
            if (one != null && other != null && !passage(other, false).equals(passage)) {
                inner.remark("second, of the same: " + passage(other, false));
            }
        }
        if (!inner.lines().isEmpty()) {
            out.lines().add(new Line(inner.isLive(), false, "evidence:"));
            out.add(inner);
        }
    }

    /** By the place in the consensus; what stands in an entry that is open has none yet. */
    private Map<String, EvidencePassage> passages(Study stated, Places places, boolean isOfFirst, Block out) {
        Map<String, EvidencePassage> passages = new LinkedHashMap<>();
        for (EvidencePassage passage : stated.evidence()) {
            String there = places.there(passage.statement());
            if (there.isEmpty() || there.startsWith(".") || there.startsWith(NOWHERE)) {
                out.remark("%s, of an entry that is open: %s: %s"
                        .formatted(isOfFirst ? "first" : "second", passage.statement(), passage(passage, isOfFirst)));
            } else {
                passages.putIfAbsent(there, passage);
            }
        }
        return passages;
    }

    private String passage(EvidencePassage passage, boolean isOfFirst) {
        List<String> keys = new ArrayList<>();
        String document = document(passage, isOfFirst);
        if (document != null) {
            keys.add("document: " + scalar(document));
        }
        if (passage.page() != null) {
            keys.add("page: " + passage.page());
        }
        if (passage.quotation() != null) {
            keys.add("quotation: " + doubleQuoted(passage.quotation()));
        }
        return keys.isEmpty() ? "{}" : "{ " + String.join(", ", keys) + " }";
    }

    /** A manifest with one document need not name it; one with the documents of both has to. */
    private @Nullable String document(EvidencePassage passage, boolean isOfFirst) {
        if (passage.document() != null) {
            return passage.document();
        }
        List<ManuscriptFile> own =
                (isOfFirst ? study.first() : study.second()).value().manuscripts();
        Set<String> all = new HashSet<>();
        study.first().value().manuscripts().forEach(file -> all.add(file.file()));
        study.second().value().manuscripts().forEach(file -> all.add(file.file()));
        return all.size() > 1 && own.size() == 1 ? own.get(0).file() : null;
    }

    private void extraction(Block out) {
        Extraction first = study.first().value().extraction();
        Extraction second = study.second().value().extraction();
        Set<String> extractors = new LinkedHashSet<>(first == null ? List.of() : first.extractors());
        extractors.addAll(second == null ? List.of() : second.extractors());
        out.live("extraction:");
        if (!extractors.isEmpty()) {
            out.live("  extractors: "
                    + extractors.stream().map(ConsensusManifest::scalar).collect(Collectors.joining(", ", "[", "]")));
        }
        if (first != null
                && second != null
                && first.date() != null
                && first.date().equals(second.date())) {
            out.live("  date: " + scalar(first.date()));
        }
        out.live("  status: " + (study.isUnanimous() ? "consensus" : "draft # consensus, once nothing is open"));
        text(out, "source", first == null ? null : first.source(), second == null ? null : second.source());
        covers(out);
        text(out, "note", first == null ? null : first.note(), second == null ? null : second.note());
    }

    private static void text(Block out, String key, @Nullable String first, @Nullable String second) {
        if (first != null && second != null && !first.equals(second)) {
            out.live("  %s: %s".formatted(key, doubleQuoted(first + "; " + second)));
        } else if (first != null || second != null) {
            out.live("  %s: %s".formatted(key, scalar(first != null ? first : String.valueOf(second))));
        }
    }

    /** What both looked for: of the sections that either names, those that the other covers. */
    private void covers(Block out) {
        List<String> first = covers(study.first());
        List<String> second = covers(study.second());
        if (first == null && second == null) {
            return;
        }
        Set<String> both = new LinkedHashSet<>();
        if (first != null && first.equals(second)) {
            both.addAll(first);
        } else {
            add(first, study.second().value().coverage(), ofFirst, out, both);
            add(second, study.first().value().coverage(), ofSecond, out, both);
        }
        out.live("  covers: "
                + both.stream().map(ConsensusManifest::scalar).collect(Collectors.joining(", ", "[", "]")));
    }

    private static void add(
            @Nullable List<String> covered, Coverage other, Places places, Block out, Set<String> both) {
        if (covered == null) {
            return;
        }
        for (String section : covered) {
            String there = places.there(section);
            int entry = there.lastIndexOf(']');
            boolean isThere = entry < 0 || out.places().contains(there.substring(0, entry + 1));
            if (other.includes(section) && isThere) {
                both.add(there);
            }
        }
    }

    /** The sections that an extraction names; null where it covers everything. */
    private static @Nullable List<String> covers(Reading<Study> manifest) {
        Extraction extraction = manifest.value().extraction();
        return extraction != null && manifest.positions().containsKey("extraction.covers")
                ? extraction.covers()
                : manifest.value().isDraft() ? List.of() : null;
    }

    private static String written(Component component, @Nullable Object value) {
        if (value == null) {
            return NOT_REPORTED;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> written(component, one)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof String text) {
            return scalar(text);
        }
        return value instanceof Double number && number == 0 && 1 / number < 0
                ? "-0.0"
                : new StatementMade("", value).written();
    }

    private static String words(@Nullable Object value) {
        if (value instanceof Accord accord) {
            return accord.word().replace('-', ' ');
        }
        return value == null ? NOT_REPORTED : new StatementMade("", value).written();
    }

    /** A text as YAML writes it, without quotes where it reads the same without. */
    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !WORDS_OF_YAML.matcher(text).matches() ? text : doubleQuoted(text);
    }

    private static String doubleQuoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c < 0x20 || c == 0x85 || c == 0xA0 || HiddenCharacters.at(text, i)) {
                        quoted.append("\\u%04X".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static String onOneLine(String text) {
        return HiddenCharacters.replaced(text).replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\u0085]", " ");
    }
}
