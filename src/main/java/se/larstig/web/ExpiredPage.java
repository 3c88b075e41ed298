package se.larstig.web;

/** 409: a form without this browser's token, or a command that came too late. */
@Page(openTo = "an error page says nothing that anyone may not know", error = 409)
public class ExpiredPage {}
