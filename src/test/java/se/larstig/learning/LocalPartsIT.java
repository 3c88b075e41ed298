package se.larstig.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.CourseQueries;
import se.larstig.identity.EmploymentKind;
import se.larstig.identity.People;
import se.larstig.identity.StaffFixture;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

@ArquillianTest
class LocalPartsIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final String PROFESSION = "social-work-children";
    private static final String NOT_FOUND = "shared.refused.not-found";

    @Inject
    private StaffFixture staff;

    @Inject
    private People people;

    @Inject
    private EarlierLearning learning;

    @Inject
    private CourseQueries courses;

    @Inject
    private LocalParts parts;

    @Inject
    private LocalPartQueries queries;

    @Inject
    private LearningData data;

    @Inject
    private Clocks clocks;

    private StaffFixture.Workplace before;
    private StaffFixture.Workplace here;
    private Actor learner;
    private long earlier;
    private long now;
    private CourseQueries.VersionRow course;

    @BeforeEach
    void moved() {
        before = staff.workplace("2580", StaffFixture.MUNICIPALITY);
        here = staff.workplace();
        course = courses.published("ny-i-socialtjansten").orElseThrow();
        var person = people.register(SYSTEM, "Flyttad " + here.employer(), true);
        learner = new Actor(person, "test", List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL)));
        var today = LocalDate.now(Clocks.ZONE);
        earlier = people.employ(
                SYSTEM, person, before.unit(), PROFESSION, "2580", EmploymentKind.EMPLOYED, today.minusYears(2));
        now = people.employ(
                SYSTEM,
                person,
                here.unit(),
                PROFESSION,
                StaffFixture.MUNICIPALITY,
                EmploymentKind.EMPLOYED,
                today.minusDays(3));
    }

    private void take(long employment) {
        var past = Instant.now().minus(1, ChronoUnit.DAYS);
        clocks.at(past, () -> learning.record(SYSTEM, employment, course.versionId(), past, past));
    }

    private LocalPartQueries.State state(long employment) {
        return queries.mine(learner).stream()
                .filter(each -> each.employment() == employment && each.course() == course.courseId())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "L9.1 L9.2 Who took the course in another municipality goes through the local part where she works now")
    void left() {
        assertThat(state(now).left()).isFalse();
        take(earlier);
        assertThat(state(earlier).left()).isFalse();
        assertThat(state(now).left()).isTrue();
        assertThat(queries.blocks(learner, course.courseId())).isNotEmpty();
        var stranger =
                new Actor(staff.colleague(here.unit()), "test", List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL)));
        assertThatThrownBy(() -> parts.confirm(stranger, now, course.courseId()))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> parts.confirm(learner, now, 0)).hasMessage(NOT_FOUND);
        parts.confirm(learner, now, course.courseId());
        var first = state(now).confirmedAt();
        assertThat(first).isNotNull();
        assertThat(state(now).left()).isFalse();
        parts.confirm(learner, now, course.courseId());
        assertThat(state(now).confirmedAt()).isEqualTo(first);
    }

    @Test
    @DisplayName("L9.1 Who took the course where she works now has nothing left there")
    void takenHere() {
        take(now);
        assertThat(state(now).left()).isFalse();
        assertThat(state(earlier).left()).isTrue();
    }

    @Test
    @DisplayName(
            "L9.3 L7.1 Her manager notes whether they have gone through it, it blocks nothing, and it goes with her")
    void noted() {
        take(earlier);
        var manager = staff.manager(here.unit(), here.scope());
        var former = staff.manager(before.unit(), before.scope());
        parts.acknowledge(manager, now, course.courseId(), false);
        assertThat(state(now).left()).isTrue();
        assertThat(state(now).together()).isFalse();
        parts.acknowledge(manager, now, course.courseId(), true);
        assertThat(queries.member(manager, learner.personId()))
                .filteredOn(each -> each.course() == course.courseId())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.together()).isTrue();
                    assertThat(each.left()).isTrue();
                });
        assertThatThrownBy(() -> parts.acknowledge(former, now, course.courseId(), true))
                .hasMessage(NOT_FOUND);
        var elsewhere = staff.workplace();
        var stranger = staff.manager(elsewhere.unit(), elsewhere.scope());
        assertThatThrownBy(() -> queries.member(stranger, learner.personId())).hasMessage(NOT_FOUND);
        assertThat(rows()).isEqualTo(1);
        data.forget(SYSTEM, learner.personId());
        assertThat(rows()).isZero();
    }

    private long rows() {
        return data.held(learner).stream()
                .filter(holding -> holding.name().equals("learning.held.local-parts"))
                .mapToLong(holding -> holding.rows().size())
                .sum();
    }
}
