package org.misevcheck.checker.statement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form of an identifier: a regular expression for the whole text, and how to say it to a person. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Form {

    /** Regular expression (of the dialect common to Java and ECMAScript) that the whole text must match. */
    String pattern();

    /** What the pattern means, for messages: "an ORCID iD, 0000-0000-0000-000X". */
    String means();
}
