package org.misevcheck.checker.statement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list that the manifest writes as a mapping; the mapping's keys fill the component named here. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface KeyedBy {

    /** The component of the element record that takes the key. */
    String value();

    /** The vocabulary that the keys are looked up in and normalised by. */
    Vocabulary vocabulary();

    /** Keys as they would be written, for the schema and the template; names of two different things. */
    String[] examples();

    /** Vocabularies of keys. */
    enum Vocabulary {
        /** Antigens of the MSC phenotype, named as in cytometry: {@code CD105}, {@code HLA-DR}. */
        MSC_ANTIGEN,
        /** Proteins, named by gene symbol: {@code CD63}, {@code PDCD6IP}. */
        PROTEIN,
        /** Places in the same manifest, such as {@code cell-sources[bm-msc].passage}. */
        STATEMENT
    }
}
