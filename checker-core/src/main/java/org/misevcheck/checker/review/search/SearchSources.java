package org.misevcheck.checker.review.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Says;

/** What a review says of its searches; the file {@code sources.yaml}. Sources come in its order, then by file name. */
public record SearchSources(
        @Says(value = "Version of this format; this checker reads 1", example = "1", required = true)
        Integer format,

        @Says(value = "The searches, one for each file", required = true)
        List<Described> sources) {

    /** Nothing is said of them. */
    public static final SearchSources NONE = new SearchSources(1, List.of());

    /** One search. */
    public record Described(
            @Says(value = "The exported file, from the folder of searches", example = "embase.ris", required = true)
            String file,

            @Says(
                    value = "Short name, part of each record's id; by default the file's name without its ending",
                    example = "embase")
            @Form(pattern = "[A-Za-z0-9][A-Za-z0-9_./-]{0,59}", means = "letters, digits and _ . / - in it")
            @Nullable
            String id,

            @Says(value = "Database, register or website, as the flow diagram is to name it", example = "Embase")
            @Nullable
            String database,

            @Says(value = "What kind of source it is; a database by default", example = "database") @Nullable
            SourceKind kind,

            @Says(value = "Whether it updates the searches of an earlier version of the review", example = "false")
            @Nullable
            Boolean update,

            @Says(value = "Platform that it was searched on", example = "Ovid") @Nullable
            String platform,

            @Says(value = "Date of the search, ISO 8601", example = "2026-03-01")
            @Form(pattern = "[0-9]{4}-[0-9]{2}(-[0-9]{2})?", means = "a day or a month, 2026-03-01 or 2026-03")
            @Nullable
            String date,

            @Says(value = "The search strategy, or the file that has it", example = "strategies.md, line 3") @Nullable
            String query,

            @Says(value = "Records that the database said it had found; an export with fewer is told", example = "412")
            @Between(max = 10_000_000)
            @Nullable
            Integer hits) {}
}
