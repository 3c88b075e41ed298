package se.larstig.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.shared.Refused;

/** What employers and municipalities say of themselves. */
class DeclaredTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    @DisplayName("O2.1 An employer serves at least one municipality")
    void servesSomewhere() {
        var employer = employer("2582", "2510");
        assertThat(employer.serves("2510")).isTrue();
        assertThat(employer.serves("2580")).isFalse();
        assertThatThrownBy(() -> employer()).hasMessage("organisation.refused.no-municipality");
    }

    @Test
    @DisplayName("O3.1 A headcount is of a profession group, where the employer works, and within reason")
    void headcount() {
        assertThat(headcount("2582", 0).getPersons()).isZero();
        assertThat(headcount("2582", Headcount.MOST).getCountedOn()).isEqualTo(DAY);
        assertThatThrownBy(() -> headcount("2510", 1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(404));
        assertThatThrownBy(() -> headcount("2582", -1)).hasMessage("organisation.refused.persons");
        assertThatThrownBy(() -> headcount("2582", Headcount.MOST + 1)).hasMessage("organisation.refused.persons");
    }

    @ParameterizedTest
    @DisplayName("O4.2 A contact leads to a telephone number or an https address")
    @ValueSource(strings = {"0921-620 00", "+46921620 00", "https://www.boden.example/vald"})
    void contact(String target) {
        assertThat(contactTo(target).shown().target()).isEqualTo(target);
    }

    @ParameterizedTest
    @DisplayName("O4.2 Nothing else")
    @ValueSource(strings = {"", "http://boden.example", "javascript:alert(1)", "https://a b", "ring oss", "12"})
    void noContact(String target) {
        assertThatThrownBy(() -> contactTo(target)).hasMessage("organisation.refused.contact-target");
    }

    @Test
    @DisplayName("O4.2 A number can be called, an address followed")
    void href() {
        assertThat(contactTo("0921-620 00").shown().href()).isEqualTo("tel:092162000");
        assertThat(contactTo("https://www.boden.example").shown().href()).isEqualTo("https://www.boden.example");
    }

    private static Employer employer(String... municipalities) {
        return new Employer("Test", EmployerKind.SOCIAL_SERVICES, List.of(municipalities));
    }

    private static Headcount headcount(String municipality, int persons) {
        return new Headcount(employer("2582"), municipality, new Profession(), persons, DAY, "test", 1, Instant.EPOCH);
    }

    private static LocalContact contactTo(String target) {
        return new LocalContact("2582", ContactKind.ROUTINE, "Test", target, DAY);
    }
}
