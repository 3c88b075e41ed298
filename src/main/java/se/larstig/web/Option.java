package se.larstig.web;

/** A choice in a list, for the tag {@code l:pick}. */
public record Option(String value, String label, boolean chosen) {}
