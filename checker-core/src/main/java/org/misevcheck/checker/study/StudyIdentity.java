package org.misevcheck.checker.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** What is published about the study as a whole. */
public record StudyIdentity(
        @Place String path,

        @Says(value = "Short identifier, unique in the review", example = "khatri2018", required = true)
        @Form(
                pattern = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                means = "letters, digits, dot, hyphen, underscore; at most 64")
        String id,

        @Says(value = "Title as published", example = "EVs of porcine MSC in influenza lung injury") @Nullable
        String title,

        @Says(value = "Digital object identifier, without the resolver", example = "10.1186/s13287-018-0774-8")
        @Form(pattern = "10\\.[0-9]{4,9}/[^\\s]+", means = "a DOI, 10.<registrant>/<suffix>")
        @Nullable
        String doi,

        @Says(value = "PubMed identifier", example = "29378639")
        @Form(pattern = "[1-9][0-9]{0,8}", means = "a PubMed identifier, up to nine digits")
        @Nullable
        String pmid,

        @Says(value = "PubMed Central identifier", example = "PMC5789598")
        @Form(pattern = "PMC[1-9][0-9]{0,8}", means = "a PubMed Central identifier, PMC and digits")
        @Nullable
        String pmcid,

        @Says("Authors in the published order") List<Author> authors,

        @Says(value = "Year of publication", example = "2018") @Between(min = 1900, max = 2100) @Nullable
        Integer year,

        @Says(value = "Journal", example = "Stem Cell Research & Therapy") @Nullable
        String journal,

        @Says(value = "Language of the full text, ISO 639-1", example = "en") @Nullable
        Language language,

        @Says(value = "Kind of publication", example = "original-research") @Nullable
        PublicationType publicationType,

        @Says(value = "Whether the manuscript was peer reviewed", example = "true") @Nullable
        Boolean peerReviewed,

        @Says(value = "Whether the review team has the full text", example = "true") @Nullable
        Boolean fullTextObtained,

        @Says(value = "Design of the study", example = "controlled-intervention") @Nullable
        StudyDesign design,

        @Says(value = "What was given or applied to test its effect", example = "[msc-ev]")
        List<Intervention> interventions,

        @Says(value = "Where the effect was studied", example = "[in-vitro, in-vivo]")
        List<Setting> settings,

        @Says(value = "Conditions that the study is about", example = "[wound]")
        List<Condition> conditions,

        @Says(value = "What the abstract states", example = "[objectives, species, strain, sex, methods, findings]")
        List<AbstractPart> abstractStates,

        @Says("Why the study was done, and why with these animals") @Nullable
        Background background,

        @Says("What the study set out to learn") @Nullable Aims aims,

        @Says("What the results mean, and how far") @Nullable
        Interpretation interpretation,

        @Says("Protocol of the study") @Nullable StudyProtocol protocol,
        @Says("Registration of the protocol") List<Registration> registrations,

        @Says("Ethics approval of animal or donor work") @Nullable
        EthicsApproval ethicsApproval,

        @Says("Sources of funding") List<Funding> funding,

        @Says(value = "Whether the study says that it had no funding", example = "true") @Nullable
        Boolean noFunding,

        @Says(value = "Role of the funders in design, analysis and reporting, also when none", example = "none")
        @Nullable
        String funderRole,

        @Says(value = "Statement of competing interests, also when there are none", example = "none declared") @Nullable
        String competingInterests,

        @Says("Where the data are") @Nullable DataAvailability dataAvailability,

        @Says(value = "EV-TRACK identifier", example = "EV210042")
        @Form(pattern = "EV[0-9]{6}", means = "an EV-TRACK identifier, EV and six digits")
        @Nullable
        String evTrackId,

        @Says(value = "Keywords", example = "[extracellular vesicles, wound healing]")
        List<String> keywords,

        @Says(value = "Reporting guidelines the authors say they followed", example = "[MISEV2018, ARRIVE 2.0]")
        List<String> reportingGuidelines,

        @Says(value = "Where a full protocol is shared", example = "protocols.io, DOI in supplement 1") @Nullable
        String sharedProtocol)
        implements Statements {

    /** Whether it is an article of a journal that was peer reviewed; the kind of publication has to be stated too. */
    public boolean isReviewedArticle() {
        return Boolean.TRUE.equals(peerReviewed) && publicationType != null && !publicationType.isOutsideJournals();
    }

    /** Whether it is stated not to be peer reviewed, or to be no article of a journal. */
    public boolean isOtherThanReviewedArticle() {
        return Boolean.FALSE.equals(peerReviewed) || publicationType != null && publicationType.isOutsideJournals();
    }

    /** Where the effect was studied, in words. */
    public List<String> settingWords() {
        return settings.stream().map(Setting::word).toList();
    }

    /** What the abstract does not state, in words, of all that a summary of animal work holds. */
    public List<String> missingFromAbstract() {
        return Arrays.stream(AbstractPart.values())
                .filter(part -> !abstractStates.contains(part))
                .map(AbstractPart::word)
                .toList();
    }

    /**
     * What is missing of the protocol: whether it was prepared before the study, and if it was, where it was
     * registered or that it was not.
     */
    public List<String> missingProtocol() {
        boolean isRegistrationOpen = registrations.isEmpty()
                && (protocol == null
                        || !Boolean.FALSE.equals(protocol.preparedBeforehand())
                                && !Boolean.FALSE.equals(protocol.registered()));
        return Stream.concat(
                        missing("protocol.prepared-beforehand").stream(),
                        isRegistrationOpen ? missing("registrations").stream() : Stream.empty())
                .toList();
    }

    /** Whether the study says that it had no funding, and names no source of any. */
    public boolean isUnfunded() {
        return Boolean.TRUE.equals(noFunding) && funding.isEmpty();
    }

    /** What is missing of the sources of funding, the identifiers of their grants, and the role of the funders. */
    public List<String> missingFunding() {
        Stream<String> sources = funding.isEmpty()
                ? missing("funding").stream()
                : funding.stream().flatMap(source -> source.missing("grant").stream());
        return Stream.concat(sources, missing("funder-role").stream()).toList();
    }
}
