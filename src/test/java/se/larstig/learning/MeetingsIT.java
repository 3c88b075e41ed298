package se.larstig.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.CourseQueries;
import se.larstig.catalogue.PublishingFixture;
import se.larstig.catalogue.content.Answer;
import se.larstig.identity.EmploymentKind;
import se.larstig.identity.People;
import se.larstig.identity.StaffFixture;
import se.larstig.identity.StaffQueries;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.PersonalData;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

@ArquillianTest
class MeetingsIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final String NOT_FOUND = "shared.refused.not-found";
    private static final Duration LONG = MeetingQueries.ASKED_FOR.plusDays(1);

    @Inject
    private StaffFixture staff;

    @Inject
    private PublishingFixture publishing;

    @Inject
    private CourseQueries courses;

    @Inject
    private StaffQueries staffQueries;

    @Inject
    private People people;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingQueries queries;

    @Inject
    private LearningQueries learning;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Checks checks;

    @Inject
    private LearningData data;

    @Inject
    private Clocks clocks;

    @Resource(lookup = "java:app/jdbc/larstig")
    private DataSource database;

    private final LocalDate today = LocalDate.now(Clocks.ZONE);

    private StaffFixture.Workplace place;
    private Actor leader;
    private long version;
    private long course;
    private long first;
    private long second;

    @BeforeEach
    void group() {
        place = staff.workplace();
        leader = staff.holder(Role.GROUP_LEADER, place.unit(), place.scope());
        version = publishing.groupCourse();
        course = courses.row(version).orElseThrow().courseId();
        var sittings = courses.group(version).orElseThrow().sittings();
        first = sittings.get(0).id();
        second = sittings.get(1).id();
    }

    private List<Actor> colleagues(int count) {
        var them = new ArrayList<Actor>();
        for (var n = 0; n < count; n++) {
            them.add(learner(staff.colleague(place.unit())));
        }
        return them;
    }

    private static Actor learner(long person) {
        return new Actor(person, "test", List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL)));
    }

    private void register(long sitting, LocalDate day, Actor... them) {
        meetings.register(leader, place.scope(), sitting, day, ids(List.of(them)));
    }

    private static Set<Long> ids(List<Actor> them) {
        return Set.copyOf(them.stream().map(Actor::personId).toList());
    }

    private void say(Actor who, Attendance.Answer answer) {
        meetings.answer(who, queries.mine(who).get(0).attendance(), answer);
    }

    private List<LearningQueries.Pass> passes(Actor who) {
        return learning.mine(who).stream()
                .filter(pass -> pass.courseId() == course)
                .toList();
    }

    private MeetingQueries.Held latest() {
        return queries.latest(leader, place.scope()).get(0);
    }

    @Test
    @DisplayName("L10.1, I10.8 A leader registers her own staff, of a day from a year ago to today, and never herself")
    void register() {
        var her = colleagues(1).get(0);
        assertThat(staff(leader)).contains(her.personId());
        var other = staff.workplace();
        var stranger = learner(staff.colleague(other.unit()));
        var elsewhere = learner(staff.colleague(place.otherUnit()));
        var ofUnit = staff.holder(Role.GROUP_LEADER, place.unit(), place.unitScope());
        var newcomer = people.register(SYSTEM, "Nykomling", true);
        people.employ(
                SYSTEM,
                newcomer,
                place.unit(),
                "social-work-children",
                StaffFixture.MUNICIPALITY,
                EmploymentKind.EMPLOYED,
                today.minusDays(2));

        refused("learning.refused.meeting.day", () -> register(first, today.plusDays(1), her));
        refused(
                "learning.refused.meeting.day",
                () -> register(first, today.minusYears(1).minusDays(1), her));
        refused("learning.refused.meeting.persons", () -> register(first, today));
        refused(NOT_FOUND, () -> register(first, today, stranger));
        refused(NOT_FOUND, () -> register(first, today, leader));
        refused(NOT_FOUND, () -> register(987_654_321L, today, her));
        refused("learning.refused.meeting.later", () -> register(first, today.minusDays(3), learner(newcomer)));
        refused(
                NOT_FOUND,
                () -> meetings.register(ofUnit, place.unitScope(), first, today, Set.of(elsewhere.personId())));
        refused(NOT_FOUND, () -> meetings.register(leader, other.scope(), first, today, Set.of(stranger.personId())));
        refused(
                "shared.refused.missing-role",
                () -> meetings.register(her, place.scope(), first, today, Set.of(elsewhere.personId())));
        assertThat(queries.latest(leader, place.scope())).isEmpty();

        register(first, today, her, learner(newcomer));
        var manager = staff.manager(place.unit(), place.scope());
        meetings.register(manager, place.scope(), second, today.minusYears(1).plusDays(9), Set.of(her.personId()));
        assertThat(queries.mine(her)).extracting(MeetingQueries.Asked::number).containsExactly(2, 1);
        assertThat(queries.mine(stranger)).isEmpty();
    }

    private List<Long> staff(Actor actor) {
        refused(NOT_FOUND, () -> staffQueries.group(actor, staff.workplace().scope(), "", 0, 10));
        refused("shared.refused.missing-role", () -> staffQueries.staff(actor, place.scope(), null, "", 0, 10));
        return staffQueries.group(actor, place.scope(), "", 0, 10).rows().stream()
                .map(StaffQueries.Member::person)
                .toList();
    }

    @Test
    @DisplayName("L10.2 Registering the same again, also by another leader, changes nothing")
    void twice() {
        var them = colleagues(5);
        var all = them.toArray(Actor[]::new);
        register(first, today, all);
        register(first, today, all);
        var ofUnit = staff.holder(Role.GROUP_LEADER, place.unit(), place.unitScope());
        meetings.register(ofUnit, place.unitScope(), first, today, ids(them));

        assertThat(queries.mine(them.get(0))).hasSize(1);
        assertThat(queries.latest(leader, place.scope())).hasSize(1);
        assertThat(latest().registered()).isEqualTo(5);
        assertThat(queries.latest(ofUnit, place.unitScope())).isEmpty();
        register(first, today.minusDays(1), them.get(0));
        assertThat(queries.mine(them.get(0))).hasSize(2);
    }

    @Test
    @DisplayName(
            "L10.3, L10.4 Nothing counts until she says yes; then the blocks of the sitting's modules are seen in her pass")
    void yes() {
        var her = colleagues(1).get(0);
        register(first, today, her);
        assertThat(passes(her)).isEmpty();

        var asked = queries.mine(her).get(0).attendance();
        refused(NOT_FOUND, () -> meetings.answer(colleagues(1).get(0), asked, Attendance.Answer.YES));
        meetings.answer(her, asked, Attendance.Answer.YES);
        meetings.answer(her, asked, Attendance.Answer.NO);
        assertThat(queries.mine(her)).isEmpty();
        assertThat(passes(her)).singleElement().satisfies(pass -> {
            assertThat(pass.parts()).extracting(Part::done).containsExactly(true, true, false);
            assertThat(pass.checkLeft()).isTrue();
        });
    }

    @Test
    @DisplayName(
            "L10.4, L10.6 With the last sitting and the check, which she takes alone, the pass is completed as GROUP")
    void whole() throws SQLException {
        var her = colleagues(1).get(0);
        register(first, today.minusDays(1), her);
        register(second, today, her);
        say(her, Attendance.Answer.YES);
        say(her, Attendance.Answer.YES);
        var pass = passes(her).get(0);
        assertThat(pass.open()).isTrue();
        assertThat(pass.next()).isEmpty();

        var attempt = checks.begin(her, pass.id());
        checks.save(
                her,
                attempt,
                learning.attempt(her, attempt).questions().stream()
                        .map(asked -> Answer.of(asked.question().id(), List.of("true")))
                        .toList());
        checks.submit(her, attempt);
        assertThat(passes(her).get(0).open()).isFalse();
        assertThat(value("select mode from learning_completion where person = " + her.personId()))
                .isEqualTo("GROUP");

        register(first, today, her);
        say(her, Attendance.Answer.YES);
        assertThat(passes(her)).hasSize(1);
    }

    @Test
    @DisplayName("L10.4 Who goes on with an older version has the same modules of that version marked")
    void olderVersion() {
        var her = colleagues(1).get(0);
        enrolments.start(her, course, null);
        var newer = publishing.again(version);
        var sitting = courses.group(newer).orElseThrow().sittings().get(1).id();
        refused(NOT_FOUND, () -> register(first, today, her));
        register(sitting, today, her);
        say(her, Attendance.Answer.YES);
        assertThat(passes(her))
                .singleElement()
                .satisfies(
                        pass -> assertThat(pass.parts()).extracting(Part::done).containsExactly(false, false, true));
    }

    @Test
    @DisplayName("L10.5 A no changes nothing, and no number tells it; nor is anything told of fewer than five")
    void no() throws SQLException {
        var them = colleagues(5);
        register(first, today, them.get(0), them.get(1), them.get(2), them.get(3));
        assertThat(latest().registered()).isNull();
        assertThat(latest().confirmed()).isNull();
        register(first, today, them.get(4));
        say(them.get(0), Attendance.Answer.NO);
        say(them.get(1), Attendance.Answer.YES);

        assertThat(passes(them.get(0))).isEmpty();
        assertThat(queries.mine(them.get(0))).isEmpty();
        assertThat(latest().registered()).isEqualTo(5);
        assertThat(latest().confirmed()).isEqualTo(1);
        register(first, today, them.get(0));
        assertThat(queries.mine(them.get(0))).isEmpty();
        assertThat(value("select count(*) from identity_audit where person = " + leader.personId()
                        + " and action = 'learning.meeting'"))
                .isEqualTo("3");
        assertThat(value("select count(*) from identity_audit where person = "
                        + them.get(0).personId()))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("L10.3 After sixty days what nobody confirmed is gone, a no as well, and numbers do not tell it")
    void forgotten() {
        var them = colleagues(6);
        var before = Instant.now().minus(LONG);
        clocks.at(before, () -> {
            register(first, LocalDate.ofInstant(before, Clocks.ZONE), them.toArray(Actor[]::new));
            say(them.get(0), Attendance.Answer.NO);
            say(them.get(1), Attendance.Answer.YES);
        });
        assertThat(queries.mine(them.get(2))).isEmpty();
        assertThat(meetings.forgetUnconfirmed(SYSTEM)).isGreaterThanOrEqualTo(5);
        assertThat(latest().registered()).isEqualTo(6);
        assertThat(latest().confirmed()).isEqualTo(1);
        assertThat(held(them.get(0))).isEmpty();
        assertThat(held(them.get(1))).hasSize(1);
    }

    @Test
    @DisplayName("L10.3 Who has left is not asked, and nothing counts")
    void left() throws SQLException {
        var her = colleagues(1).get(0);
        register(first, today.minusDays(3), her);
        var asked = queries.mine(her).get(0).attendance();
        var employment = Long.parseLong(value("select id from identity_employment where person = " + her.personId()));
        people.endEmployment(SYSTEM, employment, today.minusDays(1));
        assertThat(queries.mine(her)).isEmpty();
        refused(NOT_FOUND, () -> meetings.answer(her, asked, Attendance.Answer.YES));
        assertThat(passes(her)).isEmpty();
    }

    @Test
    @DisplayName("L7.1 She sees what she is said to have been at, and it goes with her")
    void personal() {
        var her = colleagues(1).get(0);
        register(first, today, her);
        say(her, Attendance.Answer.YES);
        assertThat(held(her))
                .singleElement()
                .satisfies(row -> assertThat(row.facts())
                        .extracting(PersonalData.Fact::value)
                        .contains("Att fråga", new PersonalData.Word("learning.held.attendance.YES")));
        data.forget(her, her.personId());
        assertThat(held(her)).isEmpty();
        assertThat(passes(her)).isEmpty();
    }

    private List<PersonalData.Row> held(Actor her) {
        return data.held(her).stream()
                .filter(holding -> holding.name().equals("learning.held.attendances"))
                .flatMap(holding -> holding.rows().stream())
                .toList();
    }

    private String value(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
