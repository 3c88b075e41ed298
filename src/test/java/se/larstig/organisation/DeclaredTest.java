package se.larstig.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.shared.Refused;

/** What employers and municipalities say of themselves. */
class DeclaredTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T22:30:00Z");

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

    @Test
    @DisplayName("O3.3 A headcount is of today or earlier, not before the newest, and has a source")
    void headcountInTime() {
        assertThatThrownBy(() -> headcount(DAY.plusDays(1), "test"))
                .hasMessage("organisation.refused.headcount-future");
        assertThatThrownBy(() -> headcount(DAY, " ")).hasMessage("organisation.refused.headcount-source");
        assertThatThrownBy(() -> headcount(DAY, "x".repeat(Headcount.LONGEST_SOURCE + 1)))
                .hasMessage("organisation.refused.headcount-source");
        var newest = headcount(DAY, "x".repeat(Headcount.LONGEST_SOURCE));
        newest.requireNotNewerThan(DAY);
        assertThatThrownBy(() -> newest.requireNotNewerThan(DAY.minusDays(1)))
                .hasMessage("organisation.refused.headcount-older");
    }

    @ParameterizedTest
    @DisplayName("O4.2 A contact leads to a telephone number or an https address")
    @ValueSource(
            strings = {
                "112",
                "0921-620 00",
                "+46921620 00",
                "https://www.boden.example/vald",
                "https://räddning.example?a=b"
            })
    void contact(String target) {
        assertThat(contactTo(target).shown().target()).isEqualTo(target);
    }

    @ParameterizedTest
    @DisplayName("O4.2 Nothing else")
    @ValueSource(
            strings = {
                "",
                "12",
                "ring oss",
                "0921--62000",
                "http://boden.example",
                "javascript:alert(1)",
                "https://a b",
                "https://boden",
                "https://boden.example@evil.example",
                "https://a.b/\"onclick"
            })
    void noContact(String target) {
        assertThatThrownBy(() -> contactTo(target)).hasMessage("organisation.refused.contact-target");
    }

    @Test
    @DisplayName("O4.2 A number can be called, an address followed")
    void href() {
        assertThat(contactTo("0921-620 00").shown().href()).isEqualTo("tel:092162000");
        assertThat(contactTo("https://www.boden.example").shown().href()).isEqualTo("https://www.boden.example");
    }

    @Test
    @DisplayName("O4.3 A contact says what it is and who answers for it, in words that fit")
    void contactInWords() {
        assertThatThrownBy(() -> details(" ", "112", "Chefen")).hasMessage("organisation.refused.contact-label");
        assertThatThrownBy(() -> details("x".repeat(151), "112", "Chefen"))
                .hasMessage("organisation.refused.contact-label");
        assertThatThrownBy(() -> details("Test", "112", "")).hasMessage("organisation.refused.contact-owner");
        assertThatThrownBy(() -> new ContactDetails("Test", "112", "x".repeat(101), null, "Chefen", DAY))
                .hasMessage("organisation.refused.contact-hours");
        assertThatThrownBy(() -> new ContactDetails("Test", "112", null, "x".repeat(151), "Chefen", DAY))
                .hasMessage("organisation.refused.contact-for-whom");
    }

    @Test
    @DisplayName("O4.3, O4.4 A check has been made, and holds for a year")
    void checked() {
        var details = details("Test", "112", "Chefen");
        assertThat(details.notAfter(DAY)).isEqualTo(details);
        assertThatThrownBy(() -> details.notAfter(DAY.minusDays(1))).hasMessage("organisation.refused.contact-checked");
        var contact = contactTo("112");
        assertThat(contact.shown().isOld(DAY.plusYears(1))).isFalse();
        assertThat(contact.shown().isOld(DAY.plusYears(1).plusDays(1))).isTrue();
        contact.check(DAY.plusYears(1));
        assertThat(contact.shown().isOld(DAY.plusYears(2))).isFalse();
    }

    @Test
    @DisplayName("O4.5 Nobody changes what she has not seen")
    void seen() {
        var contact = contactTo("112");
        assertThat(contact.seenAs(0)).isSameAs(contact);
        assertThatThrownBy(() -> contact.seenAs(1)).hasMessage("organisation.refused.contact-changed");
    }

    private static Employer employer(String... municipalities) {
        return new Employer("Test", EmployerKind.SOCIAL_SERVICES, List.of(municipalities));
    }

    private static Headcount headcount(String municipality, int persons) {
        return new Headcount(
                employer("2582"), municipality, new Profession(), persons, Map.of(), DAY, "test", 1, NOW, DAY);
    }

    private static Headcount headcount(LocalDate day, String source) {
        return new Headcount(employer("2582"), "2582", new Profession(), 7, Map.of(), day, source, 1, NOW, DAY);
    }

    private static LocalContact contactTo(String target) {
        return new LocalContact("2582", ContactKind.ROUTINE, details("Test", target, "Enhetschefen"));
    }

    private static ContactDetails details(String label, String target, String owner) {
        return new ContactDetails(label, target, null, null, owner, DAY);
    }
}
