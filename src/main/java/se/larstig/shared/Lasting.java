package se.larstig.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A boundary whose writes outlive a refusal around them: failed sign-ins, the audit trail, logged looks. */
@Stereotype
@ApplicationScoped
@Reads
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Lasting {}
