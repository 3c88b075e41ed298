package se.larstig.web;

/** 413: more than the page takes. */
@Page(openTo = "an error page says nothing that anyone may not know", error = 413)
public class TooLargePage {}
