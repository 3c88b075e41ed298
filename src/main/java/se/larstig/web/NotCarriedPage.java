package se.larstig.web;

/** W5: what was sent before sign-in was not hers, or her browser has forgotten that it was. */
@Page(openTo = "it says nothing that anyone may not know")
public class NotCarriedPage {}
