package se.larstig.web;

/** 403: the person lacks the role. */
@Page(openTo = "an error page says nothing that anyone may not know", error = 403)
public class NotAllowedPage {}
