package se.larstig.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** In Kalmar county, whose municipalities no other test states contacts of. */
@ArquillianTest
class ContactsIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final String KALMAR = "0880";
    private static final String OSKARSHAMN = "0882";
    private static final String VASTERVIK = "0883";
    private static final String VIMMERBY = "0884";
    private static final String COUNTY = "08";

    @Inject
    private Contacts contacts;

    @Inject
    private Employers employers;

    @Inject
    private OrganisationQueries queries;

    @Inject
    private Clocks clocks;

    @Test
    @DisplayName("O4.6 The social services' manager and the county's coordinator keep the contacts; nobody else does")
    void keepers() {
        var social = manager(EmployerKind.SOCIAL_SERVICES, KALMAR);
        var school = manager(EmployerKind.SCHOOL, KALMAR);
        var coordinator = coordinator(COUNTY);
        contacts.state(social, KALMAR, ContactKind.SHELTER, details("Jouren", "0480-123 45"), Contacts.NONE);
        assertThat(contact(KALMAR, ContactKind.SHELTER).label()).isEqualTo("Jouren");
        contacts.state(
                coordinator,
                KALMAR,
                ContactKind.SHELTER,
                details("Kvinnojouren", "0480-123 45"),
                contact(KALMAR, ContactKind.SHELTER).version());
        assertThat(contact(KALMAR, ContactKind.SHELTER).label()).isEqualTo("Kvinnojouren");

        assertRefused(403, () -> state(school, KALMAR));
        assertRefused(404, () -> state(social, OSKARSHAMN));
        assertRefused(404, () -> state(school, OSKARSHAMN));
        assertRefused(404, () -> state(coordinator("09"), KALMAR));
        assertRefused(404, () -> state(coordinator(COUNTY), "0899"));
        assertRefused(
                403,
                () -> state(actor(Role.FOLLOW_UP, social.scopes(Role.MANAGER).get(0)), KALMAR));
        assertRefused(403, () -> state(actor(Role.STEERING_GROUP, Scope.county(COUNTY)), KALMAR));
        var employer = social.scopes(Role.MANAGER).get(0).employerId();
        assertRefused(403, () -> state(actor(Role.MANAGER, Scope.unit(employer, 1)), KALMAR));
        assertThat(queries.contactPlaces(school))
                .extracting(OrganisationQueries.Place::code)
                .containsExactly(KALMAR);
        assertThat(queries.contactPlaces(coordinator)).hasSize(12);
    }

    @Test
    @DisplayName("O4.4 What was not checked for a year is to be checked, and one check settles it")
    void toCheck() {
        var old = clocks.today().minusMonths(12).minusDays(1);
        contacts.state(
                SYSTEM,
                VASTERVIK,
                ContactKind.ROUTINE,
                new ContactDetails("Rutin", "https://www.vastervik.example", null, null, "Chefen", old),
                Contacts.NONE);
        contacts.state(SYSTEM, VASTERVIK, ContactKind.SOCIAL_DAY, details("Dag", "0490-11 00 00"), Contacts.NONE);
        var scope = Scope.municipality(VASTERVIK);
        assertThat(queries.contactsToCheck(scope)).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(ContactKind.ROUTINE);
            assertThat(each.municipalityName()).isEqualTo("Västervik");
            assertThat(each.checkedOn()).isEqualTo(old);
        });
        assertThat(queries.contactsToCheck(Scope.county(COUNTY)))
                .extracting(OrganisationQueries.ContactToCheck::municipality)
                .contains(VASTERVIK);
        var social = manager(EmployerKind.SOCIAL_SERVICES, VASTERVIK, VIMMERBY);
        assertThat(queries.contactsToCheck(social.scopes(Role.MANAGER).get(0))).hasSize(1);
        assertThat(queries.contactCounts(queries.contactPlaces(social)))
                .extracting(count -> count.place().code() + " " + count.stated() + " " + count.toCheck())
                .contains(VASTERVIK + " 2 1");

        contacts.check(
                social,
                VASTERVIK,
                ContactKind.ROUTINE,
                contact(VASTERVIK, ContactKind.ROUTINE).version());
        assertThat(contact(VASTERVIK, ContactKind.ROUTINE).checkedOn()).isEqualTo(clocks.today());
        assertThat(queries.contactsToCheck(scope)).isEmpty();
    }

    @Test
    @DisplayName("O4.5 Nobody overwrites or removes what looks different from what she saw")
    void conflict() {
        contacts.state(SYSTEM, OSKARSHAMN, ContactKind.SHELTER, details("Ett", "0491-11 11 11"), Contacts.NONE);
        var seen = contact(OSKARSHAMN, ContactKind.SHELTER).version();
        contacts.state(SYSTEM, OSKARSHAMN, ContactKind.SHELTER, details("Två", "0491-22 22 22"), seen);
        assertThatThrownBy(() ->
                        contacts.state(SYSTEM, OSKARSHAMN, ContactKind.SHELTER, details("Tre", "0491-33 33 33"), seen))
                .hasMessage("organisation.refused.contact-changed");
        assertThatThrownBy(() -> contacts.remove(SYSTEM, OSKARSHAMN, ContactKind.SHELTER, seen))
                .hasMessage("organisation.refused.contact-changed");
        assertThat(contact(OSKARSHAMN, ContactKind.SHELTER).label()).isEqualTo("Två");
        contacts.remove(
                SYSTEM,
                OSKARSHAMN,
                ContactKind.SHELTER,
                contact(OSKARSHAMN, ContactKind.SHELTER).version());
        assertThat(queries.contacts(OSKARSHAMN)).isEmpty();
        assertThatThrownBy(() -> contacts.remove(SYSTEM, OSKARSHAMN, ContactKind.SHELTER, seen))
                .hasMessage("organisation.refused.contact-gone");
    }

    @Test
    @DisplayName("O4.1 Two who state the same kind at once leave one contact, and one of them is told")
    void atOnce() throws Exception {
        // beans are made here, in a thread of the server: another one could not give them their store
        contacts.state(SYSTEM, VIMMERBY, ContactKind.ROUTINE, details("Rutin", "0492-10 00 00"), Contacts.NONE);
        var start = new CountDownLatch(1);
        var hands = Executors.newFixedThreadPool(2);
        try {
            Callable<String> one = () -> {
                start.await();
                try {
                    contacts.state(
                            SYSTEM, VIMMERBY, ContactKind.SHELTER, details("Jour", "0492-11 11 11"), Contacts.NONE);
                    return "stated";
                } catch (Refused refused) {
                    return refused.code();
                }
            };
            var answers = List.of(hands.submit(one), hands.submit(one));
            start.countDown();
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder("stated", "organisation.refused.contact-changed");
            assertThat(queries.contacts(VIMMERBY)).hasSize(2);
        } finally {
            hands.shutdownNow();
        }
    }

    @Test
    @DisplayName(
            "O5.1, O5.2 The coordinator keeps her county's lines, no more than twelve, each with a name of its own")
    void lines() {
        var coordinator = coordinator("07");
        var first = contacts.openLine(coordinator, "07", details("Länets linje", "0470-11 11 11"));
        assertThatThrownBy(() -> contacts.openLine(coordinator, "07", details("länets linje", "0470-11 11 11")))
                .hasMessage("organisation.refused.line-twice");
        for (var more = 2; more <= Contacts.MOST_LINES; more++) {
            contacts.openLine(coordinator, "07", details("Linje " + more, "0470-11 11 11"));
        }
        assertThatThrownBy(() -> contacts.openLine(coordinator, "07", details("En till", "0470-11 11 11")))
                .hasMessage("organisation.refused.lines");
        contacts.changeLine(coordinator, "07", first, details("Nytt namn", "0470-22 22 22"), 1);
        assertThatThrownBy(() -> contacts.changeLine(coordinator, "07", first, details("Sent", "0470-22 22 22"), 1))
                .hasMessage("organisation.refused.contact-changed");
        assertThat(queries.countyLines("07"))
                .hasSize(Contacts.MOST_LINES)
                .anySatisfy(line -> assertThat(line.label()).isEqualTo("Nytt namn"));
        contacts.closeLine(coordinator, "07", first, 2);
        assertThat(queries.countyLines("07")).hasSize(Contacts.MOST_LINES - 1);

        assertRefused(404, () -> contacts.openLine(coordinator, COUNTY, details("Annans", "0480-11 11 11")));
        assertRefused(
                403,
                () -> contacts.openLine(
                        manager(EmployerKind.SOCIAL_SERVICES, KALMAR), COUNTY, details("Chefens", "0480-11 11 11")));
    }

    @Test
    @DisplayName("O5.3 Every national line says where and when its number was read")
    void sources() {
        assertThat(queries.helpLines("sv")).hasSize(7).allSatisfy(line -> {
            assertThat(line.source()).isNotBlank();
            assertThat(line.checkedOn()).isAfter(LocalDate.of(2026, 1, 1));
        });
        assertThat(queries.helpLines("sv").stream().filter(HelpLine.Line::professional))
                .extracting(HelpLine.Line::code)
                .containsExactly("nch-stodtelefon");
    }

    private void state(Actor actor, String municipality) {
        contacts.state(actor, municipality, ContactKind.CHANGE, details("Test", "0480-123 45"), Contacts.NONE);
    }

    private Contact contact(String municipality, ContactKind kind) {
        return queries.contacts(municipality).stream()
                .filter(contact -> contact.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private ContactDetails details(String label, String target) {
        return new ContactDetails(label, target, "Dygnet runt", "Alla", "Socialchefen", clocks.today());
    }

    private Actor manager(EmployerKind kind, String... municipalities) {
        var employer = employers.found(SYSTEM, "Test kontakter", kind, List.of(municipalities));
        return actor(Role.MANAGER, Scope.employer(employer));
    }

    private static Actor coordinator(String county) {
        return actor(Role.COORDINATOR, Scope.county(county));
    }

    private static Actor actor(Role role, Scope scope) {
        return new Actor(1, "Test", List.of(new Actor.Grant(role, scope)));
    }

    private static void assertRefused(int status, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(status));
    }
}
