package se.larstig.architecture.guilty.web;

import se.larstig.identity.web.SignInPage;

/** Guilty: see rule A2. */
public class ShellThatKnowsPages {

    Class<?> first() {
        return SignInPage.class;
    }
}
