package org.misevcheck.checker.review.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of publication a record is of, as far as records of two kinds are never duplicates of one another. */
public enum RecordKind {
    /** All that is none of those below, or does not say so. */
    ARTICLE("article"),
    PREPRINT("preprint"),
    CONFERENCE_ABSTRACT("conference abstract"),
    /** The plan of a study, published by itself. */
    PROTOCOL("protocol"),
    /** An entry in a register of trials. */
    REGISTRATION("registration"),
    THESIS("thesis"),
    ERRATUM("erratum"),
    /** The notice, not the article that is retracted. */
    RETRACTION("retraction notice"),
    CONCERN("expression of concern"),
    /** A comment or letter on an article. */
    COMMENT("comment"),
    /** What authors answer to a comment. */
    REPLY("reply");

    private static final String END =
            "(?:\\s*(?:[:.-]|\\b(?:to|for|of|on)\\b)\\s*(?:\\b(?:the|article|paper)\\b\\s*)*[:.]?|$)";

    private static final Pattern ERRATUM_TITLE = Pattern.compile(
            "(?:author |publisher |published )?(?:erratum|errata|corrigendum|corrigenda|correction|correction notice)"
                    + END);

    private static final Pattern RETRACTION_TITLE =
            Pattern.compile("(?:notice of retraction|retraction(?: note| notice| statement)?)" + END);

    private static final Pattern CONCERN_TITLE = Pattern.compile("(?:editorial )?expressions? of concern" + END);

    private static final Pattern COMMENT_TITLE = Pattern.compile(
            "(?:(?:a )?(?:comment|comments|commentary) (?:on|to)\\b|re:|letter (?:to the editor|by)\\b|letter re(?:garding)?\\b)[:.]?");

    private static final Pattern REPLY_TITLE = Pattern.compile(
            "(?:(?:in )?reply(?: to|:|$)|(?:the )?authors?[’']?s?[’']? (?:reply|response)\\b|response to (?:the )?(?:comment|letter)|reply from)[:.]?");

    private static final Pattern PROTOCOL_TITLE = Pattern.compile(
            "\\b(?:(?:study|trial|review) protocol|protocol (?:for|of) (?:a|an|the)\\b|(?:a|:) protocol$|rationale and (?:study )?design|design and rationale)");

    private static final Pattern PREPRINT_DOI = Pattern.compile(
            "10\\.1101/\\d.*|10\\.64898/.*|10\\.21203/rs\\..*|10\\.20944/preprints.*|10\\.48550/arxiv.*|10\\.2139/ssrn.*"
                    + "|10\\.26434/chemrxiv.*|10\\.3123[14]/osf\\.io.*|10\\.22541/au\\..*|10\\.36227/techrxiv.*|10\\.22443/rms.*");

    private static final Pattern PREPRINT_JOURNAL = Pattern.compile(
            "(?:bio|med|chem|ar|techr|psyar)xiv.*|research square.*|ssrn.*|preprints(?:\\.org)?(?: \\(basel.*)?|authorea.*|osf preprints.*");

    /** Publishers set this before the title of an article that they retract. */
    private static final Pattern MARKED =
            Pattern.compile("(?:retracted(?: article)?|withdrawn|removed)\\s*[:.-]\\s*|\\[retracted\\]\\s*");

    private static final Pattern TYPES = Pattern.compile("\\s*[;,|]\\s*");

    private static final List<Pattern> PREFIXES =
            List.of(ERRATUM_TITLE, RETRACTION_TITLE, CONCERN_TITLE, COMMENT_TITLE, REPLY_TITLE, MARKED);

    private final String word;

    RecordKind(String word) {
        this.word = word;
    }

    /** What people call it. */
    public String word() {
        return word;
    }

    /** Whether it speaks of an article, rather than of what the article speaks of. */
    boolean isNotice() {
        return this == ERRATUM || this == RETRACTION || this == CONCERN || this == COMMENT || this == REPLY;
    }

    /** The kind of a record, by its title, its DOI, its journal and the database's word. */
    public static RecordKind of(SearchRecord record) {
        String title = withoutBrackets(record.title()).toLowerCase(Locale.ROOT).strip();
        Set<String> types = types(record);
        if (ERRATUM_TITLE.matcher(title).lookingAt() || isOneOf(types, "erratum", "correction", "corrigendum")) {
            return ERRATUM;
        }
        if (RETRACTION_TITLE.matcher(title).lookingAt()
                || isOneOf(types, "retraction of publication", "retraction notice", "retraction")) {
            return RETRACTION;
        }
        if (CONCERN_TITLE.matcher(title).lookingAt() || isOneOf(types, "expression of concern")) {
            return CONCERN;
        }
        if (REPLY_TITLE.matcher(title).lookingAt()) {
            return REPLY;
        }
        if (COMMENT_TITLE.matcher(title).lookingAt()) {
            return COMMENT;
        }
        if (PREPRINT_DOI.matcher(record.doi()).matches()
                || PREPRINT_JOURNAL
                        .matcher(record.journal().toLowerCase(Locale.ROOT))
                        .matches()
                || isOneOf(types, "preprint")) {
            return PREPRINT;
        }
        if (isOneOf(types, "trial registry record", "clinical trial registration", "trial registration")
                || record.journal().toLowerCase(Locale.ROOT).startsWith("https://clinicaltrials.gov")) {
            return REGISTRATION;
        }
        if (isOneOf(
                types, "conference abstract", "meeting abstract", "abstract", "meeting summary", "congress abstract")) {
            return CONFERENCE_ABSTRACT;
        }
        if (isOneOf(types, "thesis", "dissertation", "doctoral thesis", "phd thesis")) {
            return THESIS;
        }
        if (isOneOf(types, "clinical trial protocol", "protocol")
                || PROTOCOL_TITLE.matcher(title).find()) {
            return PROTOCOL;
        }
        return ARTICLE;
    }

    /** The database's words, one by one. */
    private static Set<String> types(SearchRecord record) {
        Set<String> types = new HashSet<>();
        for (String type : record.publicationTypes()) {
            for (String part : TYPES.split(type.toLowerCase(Locale.ROOT))) {
                types.add(part.replace("published ", "").strip());
            }
        }
        return types;
    }

    private static boolean isOneOf(Set<String> types, String... words) {
        for (String word : words) {
            if (types.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A title without the words by which a notice or a retracted article is told. */
    static String bare(String title) {
        String lower = withoutBrackets(title).toLowerCase(Locale.ROOT);
        for (Pattern notice : PREFIXES) {
            var matcher = notice.matcher(lower);
            if (matcher.lookingAt() && matcher.end() < lower.length() - 10) {
                return withoutBrackets(title).substring(matcher.end());
            }
        }
        return title;
    }

    /** PubMed sets titles that it translated in brackets. */
    private static String withoutBrackets(String title) {
        return title.startsWith("[") && !title.startsWith("[retract") && !title.startsWith("[RETRACT")
                ? title.substring(1)
                : title;
    }
}
