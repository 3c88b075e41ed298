package se.larstig.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.shared.Actor;

@ArquillianTest
class OriginIT {

    private static final Actor SYSTEM = Actor.system("test");

    @Inject
    private Demo demo;

    @Test
    @DisplayName("D6.2 A database that was created as a demo starts as nothing else")
    void staysDemo() {
        assertThatThrownBy(() -> demo.admit(SYSTEM, false)).hasMessageContaining("created as a demo");
        assertThatCode(() -> demo.admit(SYSTEM, true)).doesNotThrowAnyException();
    }
}
