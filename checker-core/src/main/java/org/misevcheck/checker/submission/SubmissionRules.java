package org.misevcheck.checker.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.RecordReader;
import org.misevcheck.checker.statement.Says;

/** What is looked for in every submission, and the words for it. */
public record SubmissionRules(
        @Says("The words of all remarks") List<RemarkText> remarks,
        @Says("Identifiers that have a form") List<IdentifierForm> identifiers,

        @Says("By what declarations are known to be there") List<DeclarationSigns> declarations,

        @Says("What parts of a paper have to agree on") List<ComparedStatement> compared) {

    static final SubmissionRules BUNDLED = resource("rules.yaml", SubmissionRules.class);

    RemarkText text(String code) {
        return remarks.stream()
                .filter(text -> text.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No remark is called " + code));
    }

    static <T extends Record> T resource(String name, Class<T> type) {
        try (InputStream in = SubmissionRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new NoSuchElementException("There is no " + name);
            }
            return RecordReader.read(name, in.readAllBytes(), type).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidManifestException e) {
            throw new IllegalStateException(e.frames(), e);
        }
    }
}
