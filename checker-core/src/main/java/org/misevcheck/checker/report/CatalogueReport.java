package org.misevcheck.checker.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;

/** The catalogue of criteria as files: JSON and CSV for programs, Markdown and HTML sites of linked pages for people. */
public final class CatalogueReport {

    /** Describes {@code catalogue.json}, and stands beside it. */
    static final String SCHEMA = "catalogue-1.schema.json";

    private final CatalogueContents contents;

    /**
     * A report on this catalogue.
     *
     * @param pages what there is on a criterion with rules of its own
     * @param version the checker's
     * @param fingerprint of the criteria and their rules
     */
    public CatalogueReport(
            Catalogue catalogue, Function<CriterionCode, CriterionPage> pages, String version, String fingerprint) {
        Map<CriterionCode, CriterionPage> read = new HashMap<>();
        for (Criterion criterion : catalogue.criteria()) {
            read.computeIfAbsent(criterion.answeredBy(), pages);
        }
        contents = new CatalogueContents(catalogue, read, version, fingerprint);
    }

    /** Writes these forms and answers with what file each begins. */
    public List<Path> write(Path folder, Set<Format> formats) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Format format : new TreeSet<>(formats)) {
            switch (format) {
                case JSON -> {
                    new JsonCatalogue(contents).write(folder.resolve(format.catalogueFile()));
                    Files.write(folder.resolve(SCHEMA), schema());
                }
                case CSV -> new CsvCatalogue(contents).write(folder.resolve(format.catalogueFile()));
                case MARKDOWN -> new MarkdownCatalogue(contents).write(folder);
                case HTML -> new HtmlCatalogue(contents, formats).write(folder);
            }
            written.add(folder.resolve(format.catalogueFile()));
        }
        return List.copyOf(written);
    }

    private static byte[] schema() throws IOException {
        try (InputStream in = CatalogueReport.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("the checker was built without " + SCHEMA);
            }
            return in.readAllBytes();
        }
    }
}
