package se.larstig.privacy.web;

import se.larstig.web.Page;

/** Says that it is done. */
@Page(openTo = "who has been forgotten is nobody")
public class DeletedPage {}
