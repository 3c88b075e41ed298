package se.larstig.identity;

/**
 * A link was made for a person who asked for one.
 *
 * @param token what opens it: it goes into a mail to her and nowhere else
 */
public record PasswordLinkMade(long personId, String token) {}
