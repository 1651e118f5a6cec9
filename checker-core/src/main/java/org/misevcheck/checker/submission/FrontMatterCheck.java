package org.misevcheck.checker.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.misevcheck.checker.evidence.Passage;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.SectionRole;
import org.misevcheck.checker.manuscript.TextLanguage;
import org.misevcheck.checker.manuscript.Writer;
import org.misevcheck.checker.study.Author;
import org.misevcheck.checker.study.Language;
import org.misevcheck.checker.study.StudyIdentity;
import org.misevcheck.checker.submission.Submission.Occurrence;

/** Title, authors, DOI, keywords, language and abstract: print, manifest and the file's properties held together. */
final class FrontMatterCheck {

    private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/[^\\s,;)\\]]{0,200}[^\\s,;.)\\]]");
    private static final Pattern WORD = Pattern.compile("\\S++");
    private static final List<String> NONE = List.of("none");

    private FrontMatterCheck() {}

    static Stream<Remark> of(Submission submission) {
        return Stream.of(
                        title(submission),
                        authors(submission),
                        orcids(submission),
                        doi(submission),
                        keywords(submission),
                        language(submission),
                        abstractLength(submission))
                .flatMap(remarks -> remarks);
    }

    private static Stream<Remark> title(Submission submission) {
        String printed = submission.manuscript().title();
        if (printed.isEmpty()) {
            return Stream.empty();
        }
        List<Remark> remarks = new ArrayList<>();
        String stated = submission.stated().map(study -> study.study().title()).orElse(null);
        if (stated != null && !Plain.of(stated).equals(Plain.of(printed))) {
            submission.remark("SUB-TITLE-01", List.of(), printed, stated).forEach(remarks::add);
        }
        String own = submission.manuscript().properties().title();
        if (own != null && !Plain.of(own).equals(Plain.of(printed))) {
            submission.remark("SUB-TITLE-02", List.of(), own).forEach(remarks::add);
        }
        Integer most = submission.profile().titleCharacters();
        if (most != null && printed.length() > most) {
            submission
                    .remark(
                            "SUB-TITLE-03",
                            List.of(),
                            printed.length(),
                            submission.profile().journal(),
                            most)
                    .forEach(remarks::add);
        }
        return remarks.stream();
    }

    private static Stream<Remark> authors(Submission submission) {
        List<String> printed =
                submission.manuscript().writers().stream().map(Writer::name).toList();
        if (printed.isEmpty()) {
            return Stream.empty();
        }
        List<Remark> remarks = new ArrayList<>();
        List<String> stated = submission
                .stated()
                .map(study -> study.study().authors().stream().map(Author::name).toList())
                .orElse(List.of());
        if (!stated.isEmpty()) {
            List<String> onlyPrinted = missing(printed, stated);
            List<String> onlyStated = missing(stated, printed);
            if (!onlyPrinted.isEmpty() || !onlyStated.isEmpty()) {
                submission
                        .remark("SUB-AUTHOR-01", List.of(), orNone(onlyPrinted), orNone(onlyStated))
                        .forEach(remarks::add);
            } else if (isOtherOrder(printed, stated)) {
                submission.remark("SUB-AUTHOR-03", List.of()).forEach(remarks::add);
            }
        }
        List<String> own =
                BlindCheck.telling(submission.manuscript().properties().authors());
        if (!own.isEmpty() && missing(own, printed).size() == own.size()) {
            submission.remark("SUB-AUTHOR-02", List.of(), own).forEach(remarks::add);
        }
        return remarks.stream();
    }

    private static boolean isOtherOrder(List<String> printed, List<String> stated) {
        for (int i = 0; i < Math.min(printed.size(), stated.size()); i++) {
            if (!Plain.isSamePerson(printed.get(i), stated.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> missing(List<String> names, List<String> others) {
        return names.stream()
                .filter(name -> others.stream().noneMatch(other -> Plain.isSamePerson(name, other)))
                .toList();
    }

    private static Stream<Remark> orcids(Submission submission) {
        List<Remark> remarks = new ArrayList<>();
        List<Occurrence> printed = submission.occurrences(Orcid.MEANT, Submission.NOT_CITED);
        List<String> invalid = new ArrayList<>();
        for (Occurrence one : printed) {
            if (!Orcid.isValid(one.words()) && !invalid.contains(one.words())) {
                invalid.add(one.words());
                submission
                        .remark("SUB-ORCID-01", submission.passages(List.of(one)), one.words())
                        .forEach(remarks::add);
            }
        }
        List<Author> stated =
                submission.stated().map(study -> study.study().authors()).orElse(List.of());
        Stream.concat(
                        submission.manuscript().writers().stream().map(Writer::orcid),
                        stated.stream().map(Author::orcid))
                .filter(orcid -> orcid != null && !Orcid.isValid(orcid) && !invalid.contains(orcid))
                .distinct()
                .flatMap(orcid -> submission.remark("SUB-ORCID-01", List.of(), orcid))
                .forEach(remarks::add);
        for (Writer writer : submission.manuscript().writers()) {
            for (Author author : stated) {
                if (writer.orcid() != null
                        && author.orcid() != null
                        && !writer.orcid().equals(author.orcid())
                        && Plain.isSamePerson(writer.name(), author.name())) {
                    submission
                            .remark("SUB-ORCID-02", List.of(), writer.name(), writer.orcid(), author.orcid())
                            .forEach(remarks::add);
                }
            }
        }
        boolean isPrinted = !printed.isEmpty()
                || submission.manuscript().writers().stream().anyMatch(writer -> writer.orcid() != null);
        if (Boolean.TRUE.equals(submission.profile().orcidAsked()) && !isPrinted) {
            submission
                    .remark("SUB-ORCID-03", List.of(), submission.profile().journal())
                    .forEach(remarks::add);
        }
        return remarks.stream();
    }

    private static Stream<Remark> doi(Submission submission) {
        String stated = submission.stated().map(study -> study.study().doi()).orElse(null);
        if (stated == null) {
            return Stream.empty();
        }
        List<Occurrence> printed = submission.occurrences(DOI, Submission.in(SectionRole.FRONT));
        List<String> own = submission.manuscript().properties().identifiers().stream()
                .flatMap(identifier -> DOI.matcher(identifier).results().map(result -> result.group()))
                .toList();
        List<String> given = Stream.concat(printed.stream().map(Occurrence::words), own.stream())
                .distinct()
                .toList();
        if (given.isEmpty() || given.stream().anyMatch(stated::equalsIgnoreCase)) {
            return Stream.empty();
        }
        List<Passage> passages = submission.passages(printed);
        return submission.remark("SUB-DOI-01", passages, given, stated);
    }

    private static Stream<Remark> keywords(Submission submission) {
        Manuscript manuscript = submission.manuscript();
        List<String> printed = manuscript.keywords();
        if (printed.isEmpty()) {
            return Stream.empty();
        }
        List<Remark> remarks = new ArrayList<>();
        List<String> stated =
                submission.stated().map(study -> study.study().keywords()).orElse(List.of());
        different(submission, "SUB-KEY-01", printed, stated).forEach(remarks::add);
        Integer least = submission.profile().keywordsLeast();
        Integer most = submission.profile().keywordsMost();
        if (least != null && printed.size() < least || most != null && printed.size() > most) {
            String asked =
                    least == null ? "at most " + most : most == null ? "at least " + least : least + " to " + most;
            submission
                    .remark(
                            "SUB-KEY-02",
                            List.of(),
                            printed.size(),
                            submission.profile().journal(),
                            asked)
                    .forEach(remarks::add);
        }
        different(submission, "SUB-KEY-03", printed, manuscript.properties().keywords())
                .forEach(remarks::add);
        return remarks.stream();
    }

    private static Stream<Remark> different(
            Submission submission, String code, List<String> printed, List<String> others) {
        List<String> onlyPrinted = notAmong(printed, others);
        List<String> onlyOthers = notAmong(others, printed);
        return others.isEmpty() || onlyPrinted.isEmpty() && onlyOthers.isEmpty()
                ? Stream.empty()
                : submission.remark(code, List.of(), orNone(onlyPrinted), orNone(onlyOthers));
    }

    private static List<String> notAmong(List<String> words, List<String> others) {
        List<String> plain = others.stream().map(Plain::of).toList();
        return words.stream().filter(word -> !plain.contains(Plain.of(word))).toList();
    }

    private static Stream<Remark> language(Submission submission) {
        String written = TextLanguage.of(submission.manuscript());
        if (written == null) {
            return Stream.empty();
        }
        String tag = submission.manuscript().properties().language();
        Language stated = submission
                .stated()
                .map(study -> study.study())
                .map(StudyIdentity::language)
                .orElse(null);
        return Stream.concat(
                tag == null || tag.toLowerCase(Locale.ROOT).split("[-_]")[0].equals(written)
                        ? Stream.empty()
                        : submission.remark("SUB-LANG-01", List.of(), written, "file", tag),
                stated == null || stated.word().equals(written)
                        ? Stream.empty()
                        : submission.remark("SUB-LANG-01", List.of(), written, "manifest", stated.word()));
    }

    private static Stream<Remark> abstractLength(Submission submission) {
        Integer most = submission.profile().abstractWords();
        long words = submission.occurrences(WORD, Submission.in(SectionRole.ABSTRACT)).stream()
                .filter(one -> one.words().codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
        return most == null || words <= most
                ? Stream.empty()
                : submission.remark(
                        "SUB-ABSTRACT-01",
                        List.of(),
                        words,
                        submission.profile().journal(),
                        most);
    }

    private static List<String> orNone(List<String> words) {
        return words.isEmpty() ? NONE : words;
    }
}
