package org.misevcheck.checker.statement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a manifest key states, for the JSON Schema, the template and the messages.
 *
 * <p>The key itself is the component's name in lower case with hyphens.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Says {

    /** One sentence fragment that defines the statement, with its unit where it has one. */
    String value();

    /** A value as it would be written in the manifest; empty for keys that hold further keys. */
    String example() default "";

    /** The statement without which its parent makes no sense; a manifest that lacks it is invalid. */
    boolean required() default false;
}
