package se.larstig.identity;

import java.time.Instant;

/**
 * A person's password is another one. Sessions begun before it have ended.
 *
 * @param byCode whether a code was used that somebody else had issued, so that it need not be she who changed it
 */
public record PasswordChanged(long personId, Instant at, boolean byCode) {}
