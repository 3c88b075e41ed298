package se.larstig.web;

/** 404: what was asked for does not exist, or not for this person. */
@Page(openTo = "an error page says nothing that anyone may not know", error = 404)
public class NotFoundPage {}
