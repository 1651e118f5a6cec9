package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** Language of a full text, by ISO 639-1 code. */
public enum Language implements Term {
    /** English. */
    EN("language/EN"),
    /** Chinese. */
    ZH("language/ZH"),
    /** German. */
    DE("language/DE"),
    /** French. */
    FR("language/FR"),
    /** Spanish. */
    ES("language/ES"),
    /** Portuguese. */
    PT("language/PT"),
    /** Italian. */
    IT("language/IT"),
    /** Russian. */
    RU("language/RU"),
    /** Japanese. */
    JA("language/JA"),
    /** Korean. */
    KO("language/KO"),
    /** Persian. */
    FA("language/FA"),
    /** Turkish. */
    TR("language/TR"),
    /** Polish. */
    PL("language/PL"),
    /** Any other language. */
    OTHER;

    private final @Nullable String lexiconKey;

    Language() {
        this(null);
    }

    Language(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }
}
