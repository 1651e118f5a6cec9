package org.misevcheck.checker.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a page begins and ends with. It is one file, and its policy admits the style sheet and the script that are in
 * it, by their hashes, and nothing else.
 */
final class HtmlPage {

    private final String style;
    private final @Nullable String script;

    /** A page that looks as these resources say, one after the other, and runs this script, if any. */
    HtmlPage(List<String> styles, @Nullable String script) {
        this.style = styles.stream().map(HtmlPage::resource).collect(Collectors.joining());
        this.script = script == null ? null : resource(script);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the checker was built without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All before the body. */
    void begin(String title, Markup page) {
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;"
                        + " style-src &#39;sha256-")
                .raw(hash(style))
                .raw("&#39;;");
        if (script != null) {
            page.raw(" script-src &#39;sha256-").raw(hash(script)).raw("&#39;;");
        }
        page.raw(" base-uri &#39;none&#39;; form-action &#39;none&#39;\"/>\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                        + "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
                        + "<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>")
                .text(title)
                .raw("</title>\n<style>")
                .raw(style)
                .raw("</style>\n</head>\n");
    }

    /** All after the body's content. */
    void end(Markup page) {
        if (script != null) {
            page.raw("<script>").raw(script).raw("</script>\n");
        }
        page.raw("</body>\n</html>\n");
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
