package org.misevcheck.checker.statement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The closed interval a number must lie in to be possible at all; not a quality threshold of any guideline. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Between {

    /** Smallest possible value. */
    double min() default 0;

    /** Largest possible value. */
    double max() default Double.MAX_VALUE;
}
