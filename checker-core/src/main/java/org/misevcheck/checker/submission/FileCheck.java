package org.misevcheck.checker.submission;

import java.util.List;
import java.util.stream.Stream;
import org.misevcheck.checker.manuscript.DocumentProperties;

/** Whether everyone can read and search the file as it was meant. */
final class FileCheck {

    private FileCheck() {}

    static Stream<Remark> of(Submission submission) {
        DocumentProperties file = submission.manuscript().properties();
        return Stream.of(
                        file.fontsNotEmbedded().isEmpty()
                                ? Stream.<Remark>empty()
                                : submission.remark("SUB-FILE-01", List.of(), file.fontsNotEmbedded()),
                        file.pagesWithoutText().isEmpty()
                                ? Stream.<Remark>empty()
                                : submission.remark("SUB-FILE-02", List.of(), file.pagesWithoutText()),
                        file.recognised() ? submission.remark("SUB-FILE-03", List.of()) : Stream.<Remark>empty(),
                        file.encrypted() ? submission.remark("SUB-FILE-04", List.of()) : Stream.<Remark>empty())
                .flatMap(remarks -> remarks);
    }
}
