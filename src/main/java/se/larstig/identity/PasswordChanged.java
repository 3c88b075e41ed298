package se.larstig.identity;

/**
 * A person has chosen a password.
 *
 * @param byCode whether a code was used that somebody else had issued, so that it need not be she who chose it
 * @param first whether the account had none before
 */
public record PasswordChanged(long personId, boolean byCode, boolean first) {}
