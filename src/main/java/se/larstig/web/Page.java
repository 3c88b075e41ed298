package se.larstig.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Named;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.larstig.shared.Role;

/**
 * The class of one xhtml page, and who may open it.
 *
 * <p>The path mirrors the class: {@code se.larstig.learning.web.MyCoursesPage} is {@code /learning/my-courses}. The access
 * test opens every page as every role, so a page without a rule cannot exist.
 */
@Stereotype
@Named
@RequestScoped
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Page {
    /** Roles that may open it. Empty: see {@link #openTo}. */
    Role[] roles() default {};

    /** Why everyone may open it without signing in; empty: nobody but the roles. */
    String openTo() default "";

    /** W13: whether a role opens it only when it is held for the whole nation. */
    boolean national() default false;

    /** W7: whether it shows or asks for names of others, and so opens only after a second factor at sign-in. */
    boolean secondFactor() default false;

    /** W8: whether it shows what is hers alone, and so opens only shortly after her password, and after a code if she has an app. */
    boolean renewed() default false;

    /** The HTTP status of which this is the page; as an address of its own it is not found. 0: no error page. */
    int error() default 0;

    /** W9: how large a form it takes, in bytes. */
    int mostBytes() default 256 * 1024;

    /** A query string that works with demo data for every role that may open the page, for the access test. */
    String sample() default "";
}
