package se.larstig.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor MANAGER = new Actor(
            7,
            "Chef",
            List.of(
                    new Actor.Grant(Role.LEARNER, Scope.NATIONAL),
                    new Actor.Grant(Role.MANAGER, Scope.employer(1)),
                    new Actor.Grant(Role.FOLLOW_UP, Scope.employer(2))));

    @Test
    @DisplayName("SH2 Who holds the role for the scope may")
    void may() {
        assertThatCode(() -> Access.require(MANAGER, Role.MANAGER)).doesNotThrowAnyException();
        assertThatCode(() -> Access.require(MANAGER, Role.MANAGER, Scope.unit(1, 3)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Access.requireAny(MANAGER, Scope.employer(2), Role.MANAGER, Role.FOLLOW_UP))
                .doesNotThrowAnyException();
        assertThatCode(() -> Access.requireOwn(MANAGER, 7)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("SH2 A missing role is refused as such")
    void missingRole() {
        assertRefused(403, () -> Access.require(MANAGER, Role.ADMINISTRATOR));
        assertRefused(403, () -> Access.require(MANAGER, Role.COORDINATOR, Scope.county("25")));
        assertRefused(403, () -> Access.requireSystem(MANAGER));
    }

    @Test
    @DisplayName("SH2 A foreign scope is refused as not found, also when another role covers it")
    void foreignScope() {
        assertRefused(404, () -> Access.require(MANAGER, Role.MANAGER, Scope.employer(2)));
        assertRefused(404, () -> Access.requireOwn(MANAGER, 8));
    }

    @Test
    @DisplayName("SH2 The system may do all but what belongs to one person")
    void system() {
        assertThatCode(() -> Access.require(SYSTEM, Role.MANAGER, Scope.employer(9)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Access.requireSystem(SYSTEM)).doesNotThrowAnyException();
        assertRefused(404, () -> Access.requireOwn(SYSTEM, 0));
    }

    private static void assertRefused(int status, ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(status));
    }
}
