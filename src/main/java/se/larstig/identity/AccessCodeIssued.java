package se.larstig.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody issued a one-time code for a person's account.
 *
 * @param first whether the account has no password yet
 * @param codeForMail the code, when she gets it by mail; null when she gets it on paper
 */
public record AccessCodeIssued(
        long personId,
        long issuedBy,
        boolean first,
        @Nullable String codeForMail) {}
