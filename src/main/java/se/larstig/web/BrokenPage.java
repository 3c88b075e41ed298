package se.larstig.web;

/** 500: we failed. */
@Page(openTo = "an error page says nothing that anyone may not know", error = 500)
public class BrokenPage {}
