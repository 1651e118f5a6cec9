package org.misevcheck.checker.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.RecordReader;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Says;

/** What a journal asks of a submission, as far as a document shows it. */
public record JournalProfile(
        @Says(value = "Journal, or what the profile is for", example = "PLOS ONE", required = true)
        String journal,

        @Says(value = "How this is known: verified or from-knowledge", example = "from-knowledge", required = true)
        String verification,

        @Says(
                value = "Where the journal says so",
                example = "https://journals.plos.org/plosone/s/submission-guidelines")
        @Nullable
        String source,

        @Says(value = "Whether reviewers must not learn who the authors are", example = "true") @Nullable
        Boolean blind,

        @Says(value = "Declarations that have to be in the document", example = "[ethics, funding]")
        List<Declaration> declarations,

        @Says(value = "Whether an ORCID iD has to be printed", example = "true") @Nullable
        Boolean orcidAsked,

        @Says(value = "Whether an EV-TRACK number is asked for in work on vesicles", example = "true") @Nullable
        Boolean evTrackAsked,

        @Says(value = "Fewest keywords", example = "3") @Between(min = 0, max = 100) @Nullable
        Integer keywordsLeast,

        @Says(value = "Most keywords", example = "10") @Between(min = 0, max = 100) @Nullable
        Integer keywordsMost,

        @Says(value = "Most characters of the title", example = "250") @Between(min = 1, max = 10000) @Nullable
        Integer titleCharacters,

        @Says(value = "Most words of the abstract", example = "300") @Between(min = 1, max = 10000) @Nullable
        Integer abstractWords,

        @Says(value = "Codes of remarks that are not made", example = "[SUB-FILE-03]")
        List<String> leftOut) {

    /** The profile where no journal is chosen. */
    public static final String DEFAULT = "default";

    private static final List<String> IDS = List.of(
            DEFAULT, "blind", "journal-of-extracellular-vesicles", "plos-one", "stem-cell-research-and-therapy");

    /** What {@link #bundled} knows. */
    public static List<String> bundledIds() {
        return IDS;
    }

    /** @throws java.util.NoSuchElementException where there is none of this name */
    public static JournalProfile bundled(String id) {
        if (!IDS.contains(id)) {
            throw new java.util.NoSuchElementException(
                    "There is no journal profile '" + id + "'; there are " + String.join(", ", IDS));
        }
        return SubmissionRules.resource(id + ".yaml", JournalProfile.class);
    }

    /**
     * A profile that somebody wrote.
     *
     * @param file how the file is named in messages
     */
    public static JournalProfile read(String file, byte[] bytes) throws InvalidManifestException {
        return RecordReader.read(file, bytes, JournalProfile.class).value();
    }

    boolean isBlind() {
        return Boolean.TRUE.equals(blind);
    }
}
