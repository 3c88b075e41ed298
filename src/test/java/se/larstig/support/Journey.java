package se.larstig.support;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in a browser, at the server that all tests share. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class Journey extends Browsing {

    /**
     * Somebody signed in; all tests share the session, so nobody may sign out or leave. She has given a code of her app and,
     * a few minutes ago, her password, so every page that is hers opens.
     */
    protected Visit as(People person) {
        return new Visit(this, person);
    }
}
