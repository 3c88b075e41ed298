package se.larstig.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a feature's package: the features to its left that it may use. A test holds the code to it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Uses {
    /** Names of features. */
    String[] value();
}
