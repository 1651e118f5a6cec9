package org.misevcheck.checker.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.misevcheck.checker.submission.Submission.Occurrence;

/** Numbers of registries and repositories: whether they can be numbers of theirs, and whether one is missing. */
final class IdentifierCheck {

    private record Form(String code, Pattern meant, Pattern form) {}

    private static final List<Form> FORMS = SubmissionRules.BUNDLED.identifiers().stream()
            .map(one -> new Form(one.code(), Pattern.compile(one.meant()), Pattern.compile(one.form())))
            .toList();

    private IdentifierCheck() {}

    static Stream<Remark> of(Submission submission) {
        List<Remark> malformed =
                FORMS.stream().flatMap(form -> malformed(form, submission)).toList();
        boolean isMisspelt = malformed.stream().anyMatch(remark -> remark.code().equals("SUB-EVTRACK-01"));
        return isMisspelt ? malformed.stream() : Stream.concat(malformed.stream(), evTrack(submission));
    }

    private static Stream<Remark> malformed(Form form, Submission submission) {
        Map<String, List<Occurrence>> byWords = new LinkedHashMap<>();
        for (Occurrence one : submission.occurrences(form.meant(), Submission.NOT_CITED)) {
            if (!form.form().matcher(one.words()).matches()) {
                byWords.computeIfAbsent(one.words(), words -> new ArrayList<>()).add(one);
            }
        }
        return byWords.entrySet().stream()
                .flatMap(one -> submission.remark(form.code(), submission.passages(one.getValue()), one.getKey()));
    }

    private static Stream<Remark> evTrack(Submission submission) {
        boolean isVesicleWork = submission.saysOf("ev-preparations")
                || submission
                        .stated()
                        .filter(study -> !study.evPreparations().isEmpty())
                        .isPresent();
        return Boolean.TRUE.equals(submission.profile().evTrackAsked())
                        && isVesicleWork
                        && !submission.says(List.of("study.ev-track-id"))
                ? submission.remark(
                        "SUB-EVTRACK-02", List.of(), submission.profile().journal())
                : Stream.empty();
    }
}
