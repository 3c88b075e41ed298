package se.larstig.architecture.guilty.web;

import se.larstig.web.Page;

/** Guilty: see rule A8. */
@Page(openTo = "it has no name and no home")
public class Wanderer {}
