package se.larstig.support;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that meets the running application as everyone else does, at {@link Ground#address()}. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class FromOutside {}
