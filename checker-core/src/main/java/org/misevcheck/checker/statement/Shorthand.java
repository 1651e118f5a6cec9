package org.misevcheck.checker.statement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Components that a bare scalar may stand for, tried in order: {@code CD90: 97.4} or {@code CD90: positive}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Shorthand {

    /** Component names, in the order in which a scalar is tried on them. */
    String[] value();
}
