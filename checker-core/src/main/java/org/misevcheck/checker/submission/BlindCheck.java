package org.misevcheck.checker.submission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.misevcheck.checker.manuscript.DocumentProperties;
import org.misevcheck.checker.manuscript.SectionRole;
import org.misevcheck.checker.manuscript.Writer;
import org.misevcheck.checker.study.Author;
import org.misevcheck.checker.submission.Submission.Occurrence;

/** What tells who the authors are, where reviewers must not learn it. */
final class BlindCheck {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,60})+");

    private static final Pattern INSTITUTION = Pattern.compile(
            "\\b(?:Universit\\w+|Institut\\w*|Hospital|Klinik\\w*|Department of|Faculty of|School of)\\b");

    private static final Pattern THANKS = Pattern.compile(
            "(?i)(?:acknowledge?ments?|authors?['’]? contributions?|author['’]s contributions?|funding)\\b.*");

    /** What tells nothing: none, or what funders had nothing to do with. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)(?:not applicable|none|nil|n/a)\\b.{0,20}"
                    + "|.*\\bno (?:specific |external |additional |dedicated )*(?:funding|grants?|financial support|support)\\b.*"
                    + "|.*\\b(?:funders?|sponsors?|funding (?:body|bodies|sources?|agency|agencies)) had no (?:role|influence)\\b.*");

    /** What programs write where nobody told them. */
    private static final Set<String> NOBODY = Set.of("anonymous", "author", "unknown", "user");

    private BlindCheck() {}

    static Stream<Remark> of(Submission submission) {
        if (!submission.profile().isBlind()) {
            return Stream.empty();
        }
        DocumentProperties file = submission.manuscript().properties();
        return Stream.of(
                        telling(file.authors()).isEmpty()
                                ? Stream.<Remark>empty()
                                : submission.remark("SUB-BLIND-01", List.of(), telling(file.authors())),
                        file.lastModifiedBy() == null
                                ? Stream.<Remark>empty()
                                : submission.remark("SUB-BLIND-02", List.of(), file.lastModifiedBy()),
                        names(submission),
                        addresses(submission),
                        thanks(submission))
                .flatMap(remarks -> remarks);
    }

    /** Names that are somebody's. */
    static List<String> telling(List<String> names) {
        return names.stream().filter(name -> !NOBODY.contains(Plain.of(name))).toList();
    }

    private static Stream<Remark> names(Submission submission) {
        Set<String> names = new LinkedHashSet<>();
        submission.manuscript().writers().stream().map(Writer::name).forEach(names::add);
        submission.stated().stream()
                .flatMap(study -> study.study().authors().stream().map(Author::name))
                .forEach(names::add);
        List<Occurrence> printed = names.isEmpty()
                ? List.of()
                : submission.occurrences(
                        Pattern.compile(names.stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?iu)(?<![\\p{L}])(?:", ")(?![\\p{L}])"))),
                        Submission.NOT_CITED);
        List<Occurrence> places = new ArrayList<>(printed);
        places.addAll(submission.occurrences(Orcid.MEANT, Submission.NOT_CITED));
        List<String> found = new ArrayList<>(
                submission.manuscript().writers().stream().map(Writer::name).toList());
        places.stream()
                .map(Occurrence::words)
                .filter(words -> found.stream().noneMatch(words::equalsIgnoreCase))
                .forEach(found::add);
        return found.isEmpty() ? Stream.empty() : submission.remark("SUB-BLIND-03", submission.passages(places), found);
    }

    private static Stream<Remark> addresses(Submission submission) {
        List<Occurrence> found = new ArrayList<>(submission.occurrences(ADDRESS, Submission.NOT_CITED));
        found.addAll(submission.occurrences(INSTITUTION, Submission.in(SectionRole.FRONT)));
        return found.isEmpty() ? Stream.empty() : submission.remark("SUB-BLIND-04", submission.passages(found));
    }

    private static Stream<Remark> thanks(Submission submission) {
        List<Occurrence> found = submission
                .occurrences(
                        Pattern.compile("^.+$"),
                        section -> section.role() == SectionRole.DECLARATION
                                && section.headings().stream().anyMatch(heading -> THANKS.matcher(heading)
                                        .matches()))
                .stream()
                .filter(one -> !NOTHING.matcher(one.words()).matches())
                .toList();
        return found.isEmpty() ? Stream.empty() : submission.remark("SUB-BLIND-05", submission.passages(found));
    }
}
