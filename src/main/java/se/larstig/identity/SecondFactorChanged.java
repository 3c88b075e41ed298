package se.larstig.identity;

/** Another app, or none, gives a person's codes from now on. */
public record SecondFactorChanged(long personId) {}
