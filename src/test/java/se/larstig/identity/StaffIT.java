package se.larstig.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.support.Statements;

@ArquillianTest
class StaffIT {

    private static final String NOT_FOUND = "shared.refused.not-found";
    private static final LocalDate TODAY = LocalDate.now(Clocks.ZONE);

    @Inject
    private StaffFixture fixture;

    @Inject
    private People people;

    @Inject
    private StaffQueries staff;

    @Inject
    private IdentityQueries identity;

    @Inject
    private Statements statements;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager store;

    private StaffFixture.Workplace here;
    private StaffFixture.Workplace elsewhere;
    private Actor manager;
    private Actor unitManager;

    @BeforeEach
    void workplaces() {
        here = fixture.workplace();
        elsewhere = fixture.workplace();
        manager = fixture.manager(here.unit(), here.scope());
        unitManager = fixture.manager(here.unit(), here.unitScope());
    }

    private static NewEmployee with(NewEmployee form, String name, String email) {
        return new NewEmployee(
                form.formKey(),
                name,
                email,
                form.unit(),
                form.profession(),
                form.municipality(),
                form.kind(),
                form.startsOn());
    }

    private static NewEmployee starting(NewEmployee form, LocalDate day) {
        return new NewEmployee(
                form.formKey(),
                form.name(),
                form.email(),
                form.unit(),
                form.profession(),
                form.municipality(),
                form.kind(),
                day);
    }

    @Test
    @DisplayName("I10.1 A manager registers person, employment and an account without password within her scope")
    void register() {
        var form = fixture.newcomer(here.unit());
        var person = people.registerEmployee(unitManager, form);
        var view = staff.person(unitManager, person, "sv");
        assertThat(view.name()).isEqualTo(form.name());
        assertThat(view.email()).isEqualTo(form.email());
        assertThat(view.neverSignedIn()).isTrue();
        assertThat(view.administered()).isFalse();
        assertThat(view.roles()).isEmpty();
        assertThat(view.posts()).singleElement().satisfies(post -> {
            assertThat(post.unit()).isEqualTo(here.unit());
            assertThat(post.startsOn()).isEqualTo(TODAY);
        });
    }

    @Test
    @DisplayName("I10.1 Another unit or employer does not exist for her, and a learner may not register at all")
    void registerElsewhere() {
        assertThatThrownBy(() -> people.registerEmployee(unitManager, fixture.newcomer(here.otherUnit())))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> people.registerEmployee(manager, fixture.newcomer(elsewhere.unit())))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> people.registerEmployee(manager, fixture.newcomer(-1)))
                .hasMessage(NOT_FOUND);
        var followUp = fixture.holder(Role.FOLLOW_UP, here.unit(), here.scope());
        assertThatThrownBy(() -> people.registerEmployee(followUp, fixture.newcomer(here.unit())))
                .hasMessage("shared.refused.missing-role");
        assertThatThrownBy(() -> staff.workplace(manager, elsewhere.employer())).hasMessage(NOT_FOUND);
        assertThat(staff.workplace(unitManager, here.employer()).units()).hasSize(1);
        assertThat(staff.workplace(manager, here.employer()).units()).hasSize(2);
    }

    @Test
    @DisplayName("I10.2 The same form registers one person; a used address is refused without a word about who has it")
    void once() {
        var form = fixture.newcomer(here.unit());
        var person = people.registerEmployee(manager, form);
        assertThat(people.registerEmployee(manager, form)).isEqualTo(person);
        var other = fixture.manager(elsewhere.unit(), elsewhere.scope());
        var again = fixture.newcomer(elsewhere.unit());
        assertThatThrownBy(() -> people.registerEmployee(
                        other, with(again, "Någon", form.email().toUpperCase())))
                .hasMessage("identity.refused.email-in-use");
        assertThatThrownBy(() -> people.registerEmployee(
                        other,
                        new NewEmployee(
                                form.formKey(),
                                "Någon",
                                again.email(),
                                again.unit(),
                                again.profession(),
                                again.municipality(),
                                again.kind(),
                                again.startsOn())))
                .hasMessage(NOT_FOUND);
    }

    @Test
    @DisplayName("I1.1 I1.2 I10.4 Names, days and places that cannot be right are refused")
    void wrongInput() {
        var form = fixture.newcomer(here.unit());
        assertThatThrownBy(() -> people.registerEmployee(manager, with(form, " ", form.email())))
                .hasMessage("identity.refused.name");
        assertThatThrownBy(() -> people.registerEmployee(manager, with(form, "x".repeat(151), form.email())))
                .hasMessage("identity.refused.name");
        assertThatThrownBy(() -> people.registerEmployee(manager, with(form, "Åsa 19800101-1234", form.email())))
                .hasMessage("identity.refused.personnummer");
        assertThatThrownBy(() -> people.registerEmployee(manager, with(form, "Åsa", "åsa")))
                .hasMessage("identity.refused.email");
        assertThatThrownBy(() -> people.registerEmployee(
                        manager, starting(form, TODAY.plusYears(1).plusDays(1))))
                .hasMessage("identity.refused.too-late");
        assertThatThrownBy(() -> people.registerEmployee(manager, starting(form, LocalDate.of(1949, 12, 31))))
                .hasMessage("identity.refused.too-early");
        assertThatThrownBy(() -> people.registerEmployee(
                        manager,
                        new NewEmployee(
                                form.formKey(),
                                form.name(),
                                form.email(),
                                form.unit(),
                                form.profession(),
                                "2580",
                                form.kind(),
                                form.startsOn())))
                .hasMessage("identity.refused.not-served");
    }

    @Test
    @DisplayName(
            "I1.3 I10.3 Ending changes the last day only, may be taken back until it has passed, and then is out of sight")
    void end() {
        var person = people.registerEmployee(manager, starting(fixture.newcomer(here.unit()), TODAY.minusDays(30)));
        var post = staff.person(manager, person, "sv").posts().get(0);
        assertThatThrownBy(() -> people.endEmployment(manager, post.id(), TODAY.minusDays(31)))
                .hasMessage("identity.refused.ends-before-start");
        people.endEmployment(manager, post.id(), TODAY);
        assertThat(staff.person(manager, person, "sv").posts().get(0).endsOn()).isEqualTo(TODAY);
        people.goOn(manager, post.id());
        assertThat(staff.person(manager, person, "sv").posts().get(0).endsOn()).isNull();
        var stranger = fixture.manager(elsewhere.unit(), elsewhere.scope());
        assertThatThrownBy(() -> people.endEmployment(stranger, post.id(), TODAY))
                .hasMessage(NOT_FOUND);
        people.endEmployment(manager, post.id(), TODAY.minusDays(1));
        assertThatThrownBy(() -> staff.person(manager, person, "sv")).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> people.goOn(manager, post.id())).hasMessage(NOT_FOUND);
        assertThat(staff.person(fixture.administrator(Scope.NATIONAL), person, "sv")
                        .posts())
                .hasSize(1);
    }

    @Test
    @DisplayName("I10.5 From a later day another post is a new employment; from the first it is a correction")
    void changePost() {
        var person = people.registerEmployee(manager, starting(fixture.newcomer(here.unit()), TODAY.minusDays(30)));
        var post = staff.person(manager, person, "sv").posts().get(0);
        assertThatThrownBy(() -> people.changePost(
                        unitManager,
                        post.id(),
                        post.version(),
                        here.otherUnit(),
                        StaffFixture.PROFESSION,
                        StaffFixture.MUNICIPALITY,
                        TODAY))
                .hasMessage(NOT_FOUND);
        people.changePost(
                manager,
                post.id(),
                post.version(),
                here.unit(),
                "social-work-adults",
                StaffFixture.MUNICIPALITY,
                post.startsOn());
        var corrected = staff.person(manager, person, "sv").posts();
        assertThat(corrected)
                .singleElement()
                .satisfies(now -> assertThat(now.profession()).isEqualTo("social-work-adults"));
        assertThatThrownBy(() -> people.changePost(
                        manager,
                        post.id(),
                        post.version(),
                        here.otherUnit(),
                        StaffFixture.PROFESSION,
                        StaffFixture.MUNICIPALITY,
                        TODAY))
                .hasMessage("identity.refused.changed");
        people.changePost(
                manager,
                post.id(),
                corrected.get(0).version(),
                here.otherUnit(),
                StaffFixture.PROFESSION,
                StaffFixture.MUNICIPALITY,
                TODAY);
        var moved = staff.person(fixture.administrator(Scope.NATIONAL), person, "sv")
                .posts();
        assertThat(moved).hasSize(2);
        assertThat(moved.get(0).startsOn()).isEqualTo(TODAY);
        assertThat(moved.get(0).unit()).isEqualTo(here.otherUnit());
        assertThat(moved.get(1).endsOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(moved.get(1).profession()).isEqualTo("social-work-adults");
    }

    @Test
    @DisplayName("I10.4 A name is corrected by her manager, and by nobody else's")
    void rename() {
        var person = people.registerEmployee(manager, fixture.newcomer(here.unit()));
        people.rename(unitManager, person, "Åsa Rätt");
        assertThat(staff.person(manager, person, "sv").name()).isEqualTo("Åsa Rätt");
        var stranger = fixture.manager(elsewhere.unit(), elsewhere.scope());
        assertThatThrownBy(() -> people.rename(stranger, person, "Fel")).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> people.rename(manager, person, "Åsa 8001011234"))
                .hasMessage("identity.refused.personnummer");
    }

    @Test
    @DisplayName("I10.6 The list holds who works there today, by name, in four statements however many they are")
    void list() {
        var beginner = people.registerEmployee(manager, starting(fixture.newcomer(here.unit()), TODAY.plusDays(5)));
        for (var i = 0; i < 30; i++) {
            fixture.colleague(here.otherUnit());
        }
        assertThat(staff.staff(manager, here.scope(), null, "", 0, 25).total()).isEqualTo(32);
        assertThat(staff.staff(manager, here.scope(), null, "", 25, 25).rows()).hasSize(7);
        assertThat(staff.staff(manager, here.scope(), here.otherUnit(), "", 0, 25)
                        .total())
                .isEqualTo(30);
        assertThat(staff.staff(manager, here.scope(), elsewhere.unit(), "", 0, 25)
                        .total())
                .isZero();
        assertThat(staff.staff(unitManager, here.unitScope(), null, "", 0, 25).total())
                .isEqualTo(2);
        assertThat(staff.staff(manager, here.scope(), null, "%", 0, 25).total()).isZero();
        assertThat(staff.beginners(manager, here.scope()))
                .extracting(StaffQueries.Colleague::person)
                .containsExactly(beginner);
        assertThatThrownBy(() -> staff.staff(unitManager, here.scope(), null, "", 0, 25))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> staff.staff(manager, elsewhere.scope(), null, "", 0, 25))
                .hasMessage(NOT_FOUND);
        assertThat(statements.of(() -> staff.staff(manager, here.scope(), null, "", 0, 25)))
                .isEqualTo(4);
    }

    @Test
    @DisplayName("I3.4 The role of a manager ends with her employment")
    void roleEnds() {
        var leaving = fixture.manager(here.unit(), here.scope());
        assertThat(identity.actor(person(leaving)).has(Role.MANAGER)).isTrue();
        var administrator = fixture.administrator(Scope.NATIONAL);
        var post = staff.person(administrator, leaving.personId(), "sv").posts().get(0);
        people.endEmployment(administrator, post.id(), TODAY.minusDays(1));
        assertThat(identity.actor(person(leaving)).has(Role.MANAGER)).isFalse();
    }

    @Test
    @DisplayName("I3.5 I10.2 A double press gives one role and one employment, and the second is told so")
    void atOnce() throws Exception {
        var administrator = fixture.administrator(Scope.NATIONAL);
        var colleague = fixture.colleague(here.unit());
        assertThat(twice(() -> people.grant(administrator, colleague, Role.MANAGER, here.scope())))
                .containsExactlyInAnyOrder("done", "identity.refused.granted-already");
        assertThat(twice(() -> people.employ(
                        administrator,
                        colleague,
                        elsewhere.unit(),
                        StaffFixture.PROFESSION,
                        StaffFixture.MUNICIPALITY,
                        EmploymentKind.EMPLOYED,
                        TODAY)))
                .containsExactlyInAnyOrder("done", "identity.refused.works-there");
        assertThatThrownBy(() -> people.employ(
                        administrator,
                        colleague,
                        here.unit(),
                        "åäö",
                        StaffFixture.MUNICIPALITY,
                        EmploymentKind.EMPLOYED,
                        TODAY))
                .hasMessage(NOT_FOUND);
    }

    private static List<String> twice(Runnable command) throws Exception {
        var start = new CountDownLatch(1);
        var hands = Executors.newFixedThreadPool(2);
        try {
            Callable<String> one = () -> {
                start.await();
                try {
                    command.run();
                    return "done";
                } catch (Refused refused) {
                    return refused.code();
                }
            };
            var answers = List.of(hands.submit(one), hands.submit(one));
            start.countDown();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            hands.shutdownNow();
        }
    }

    private Person person(Actor actor) {
        return store.find(Person.class, actor.personId());
    }

    @Test
    @DisplayName("I3.3 I3.5 Roles are given within the scope, on their own levels, to people within it, and once")
    void grant() {
        var gotland = fixture.administrator(Scope.county("09"));
        var colleague = fixture.colleague(here.unit());
        people.grant(gotland, colleague, Role.MANAGER, here.unitScope());
        assertThatThrownBy(() -> people.grant(gotland, colleague, Role.MANAGER, here.unitScope()))
                .hasMessage("identity.refused.granted-already");
        assertThatThrownBy(() -> people.grant(gotland, colleague, Role.MANAGER, Scope.county("09")))
                .hasMessage("identity.refused.scope-of-role");
        assertThatThrownBy(() -> people.grant(gotland, colleague, Role.ADMINISTRATOR, Scope.NATIONAL))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> people.grant(gotland, colleague, Role.COORDINATOR, Scope.county("25")))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() ->
                        people.grant(gotland, colleague, Role.MANAGER, Scope.unit(elsewhere.employer(), here.unit())))
                .hasMessage(NOT_FOUND);
        assertThat(staff.grantable(gotland, colleague, Role.ADMINISTRATOR))
                .extracting(scope -> scope.code())
                .containsExactly("COUNTY:09");
        assertThat(staff.grantable(gotland, colleague, Role.MANAGER)).hasSize(3);

        var norrbotten = fixture.administrator(Scope.county("25"));
        assertThatThrownBy(() -> people.grant(norrbotten, colleague, Role.MANAGER, here.scope()))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> people.grant(norrbotten, colleague, Role.TRAINER, Scope.county("25")))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> staff.person(norrbotten, colleague, "sv")).hasMessage(NOT_FOUND);
        var grant = staff.person(gotland, colleague, "sv").roles().get(0).grant();
        assertThatThrownBy(() -> people.withdraw(norrbotten, grant)).hasMessage(NOT_FOUND);
        people.withdraw(gotland, grant);
        assertThat(staff.person(gotland, colleague, "sv").roles()).isEmpty();
    }

    @Test
    @DisplayName("O2.3 An employer that also serves another county lies in neither of them")
    void bothCounties() {
        var both = fixture.workplace("0980", "2580");
        var colleague = fixture.colleague(both.unit());
        for (var county : new String[] {"09", "25"}) {
            var administrator = fixture.administrator(Scope.county(county));
            assertThatThrownBy(() -> staff.person(administrator, colleague, "sv"))
                    .hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> staff.workplace(administrator, both.employer()))
                    .hasMessage(NOT_FOUND);
            assertThat(staff.people(administrator, "Kollega", 0, 100).rows())
                    .extracting(StaffQueries.Listed::person)
                    .doesNotContain(colleague);
        }
    }

    @Test
    @DisplayName("I10.6 A county's administrator finds those who work in her county alone, by name or address")
    void find() {
        var person = people.registerEmployee(manager, fixture.newcomer(here.unit()));
        var view = staff.person(manager, person, "sv");
        var gotland = fixture.administrator(Scope.county("09"));
        assertThat(staff.people(gotland, view.email(), 0, 25).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.person()).isEqualTo(person);
                    assertThat(row.employers()).hasSize(1);
                });
        assertThat(staff.people(fixture.administrator(Scope.county("25")), view.email(), 0, 25)
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> staff.people(manager, "", 0, 25)).hasMessage("shared.refused.missing-role");
    }

    @Test
    @DisplayName("I3.6 The last national administrator stays")
    void lastAdministrator() {
        var national = fixture.administrator(Scope.NATIONAL);
        var other = fixture.administrator(Scope.NATIONAL);
        var grant =
                staff.person(national, other.personId(), "sv").roles().get(0).grant();
        people.withdraw(national, grant);
        assertThat(staff.person(national, other.personId(), "sv").roles()).isEmpty();
    }

    @Test
    @DisplayName("I3.6 When she is the last, nobody takes the role from her; from a county's administrator one may")
    void theLast() throws Exception {
        var national = fixture.administrator(Scope.NATIONAL);
        var cannotSignIn = fixture.administrator(Scope.NATIONAL);
        var county = fixture.administrator(Scope.county("09"));
        people.openAccount(
                Actor.system("test"),
                national.personId(),
                UUID.randomUUID() + "@gotland.example",
                IdentityFixture.PASSWORD);
        transaction.begin();
        try {
            store.createQuery("delete from RoleGrant g where g.role = :role and g.scopeLevel = :level"
                            + " and g.person not in :left")
                    .setParameter("role", Role.ADMINISTRATOR)
                    .setParameter("level", Scope.Level.NATIONAL)
                    .setParameter("left", List.of(national.personId(), cannotSignIn.personId()))
                    .executeUpdate();
            people.withdraw(national, grantOf(national, county));
            assertThatThrownBy(() -> people.withdraw(national, grantOf(national, national)))
                    .hasMessage("identity.refused.last-grant");
        } finally {
            transaction.rollback();
        }
        assertThat(staff.person(national, national.personId(), "sv").roles()).hasSize(1);
    }

    private long grantOf(Actor asking, Actor holder) {
        return staff.person(asking, holder.personId(), "sv").roles().get(0).grant();
    }

    @Test
    @DisplayName(
            "I10.4 Who also works or has duties elsewhere keeps her name for her manager; an administrator corrects it")
    void renameElsewhere() {
        var administrator = fixture.administrator(Scope.NATIONAL);
        var both = people.registerEmployee(manager, fixture.newcomer(here.unit()));
        people.employ(
                administrator,
                both,
                elsewhere.unit(),
                StaffFixture.PROFESSION,
                StaffFixture.MUNICIPALITY,
                EmploymentKind.EMPLOYED,
                TODAY.plusDays(3));
        var coordinator = fixture.holder(Role.COORDINATOR, here.unit(), Scope.county("09"));
        for (var person : List.of(both, coordinator.personId())) {
            assertThat(staff.person(manager, person, "sv").renamable()).isFalse();
            assertThatThrownBy(() -> people.rename(manager, person, "Någon Annan"))
                    .hasMessage("identity.refused.name-elsewhere");
            people.rename(administrator, person, "Åsa Rätt");
            assertThat(staff.person(manager, person, "sv").name()).isEqualTo("Åsa Rätt");
        }
        var ofUnit = fixture.manager(here.otherUnit(), Scope.unit(here.employer(), here.otherUnit()));
        assertThat(staff.person(manager, ofUnit.personId(), "sv").renamable()).isTrue();
        var ofEmployer = fixture.manager(here.unit(), here.scope());
        assertThatThrownBy(() -> people.rename(unitManager, ofEmployer.personId(), "Någon Annan"))
                .hasMessage("identity.refused.name-elsewhere");
    }

    @Test
    @DisplayName("I10.7 All that is wrong in a form is told at once")
    void allFaults() {
        var used = fixture.newcomer(here.unit());
        people.registerEmployee(manager, used);
        assertThat(people.faults(manager, "a", "Åsa 19800101-1234", used.email(), TODAY.plusYears(2)))
                .extracting(Refused::code)
                .containsExactly(
                        "identity.refused.personnummer", "identity.refused.email-in-use", "identity.refused.too-late");
        assertThat(people.faults(manager, "a", "Å\u200bsa", "åsa", LocalDate.of(1900, 1, 1)))
                .extracting(Refused::code)
                .containsExactly("shared.refused.signs", "identity.refused.email", "identity.refused.too-early");
        assertThat(people.faults(manager, "a", null, null, null)).isEmpty();
        assertThat(people.faults(manager, used.formKey(), used.name(), used.email(), TODAY))
                .isEmpty();
        var learner = new Actor(1, "Test", List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL)));
        assertThatThrownBy(() -> people.faults(learner, "a", null, null, null))
                .hasMessage("shared.refused.missing-role");
    }

    @Test
    @DisplayName("I10.2 A form that is sent twice at once registers one person")
    void registeredOnce() throws Exception {
        var form = fixture.newcomer(here.unit());
        assertThat(twice(() -> people.registerEmployee(manager, form))).containsExactly("done", "done");
        assertThat(staff.staff(manager, here.scope(), null, form.name(), 0, 25).total())
                .isEqualTo(1);
    }
}
