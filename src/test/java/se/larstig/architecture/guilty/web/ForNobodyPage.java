package se.larstig.architecture.guilty.web;

import se.larstig.web.Page;

/** Guilty: see rule A8. */
@Page
public class ForNobodyPage {}
