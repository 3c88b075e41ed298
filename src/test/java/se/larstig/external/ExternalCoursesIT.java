package se.larstig.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.StaffFixture;
import se.larstig.shared.Actor;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** EX1, on Gotland, in Blekinge and Kalmar, which no demo row uses. */
@ArquillianTest
class ExternalCoursesIT {

    private static final String COUNTY = "09";
    private static final String NOT_FOUND = "shared.refused.not-found";

    @Inject
    private StaffFixture staff;

    @Inject
    private ExternalCourses courses;

    @Inject
    private ExternalCourseQueries queries;

    private StaffFixture.Workplace here;
    private Actor coordinator;
    private Actor stranger;

    @BeforeEach
    void people() {
        here = staff.workplace();
        coordinator = staff.holder(Role.COORDINATOR, here.unit(), Scope.county(COUNTY));
        stranger = staff.holder(Role.COORDINATOR, here.unit(), Scope.county("10"));
    }

    private static ExternalCourseDetails details(String name) {
        return new ExternalCourseDetails(
                ExternalCourse.Kind.COURSE, name, "https://exempel.se/kurs", "Intyget med namn och datum.", 24);
    }

    private static String anyName() {
        return "Kurs " + UUID.randomUUID();
    }

    @Test
    @DisplayName("EX1.1 Only the county's coordinator names and changes, and a name is there once")
    void names() {
        var name = anyName();
        var id = courses.name(coordinator, COUNTY, details(name));
        var row = queries.one(coordinator, id);
        assertThat(row.details()).isEqualTo(details(name));
        assertThat(queries.inUse(COUNTY)).contains(row);
        assertThatThrownBy(() -> courses.name(coordinator, COUNTY, details(name)))
                .hasMessage("external.refused.name-taken");
        assertThatThrownBy(() -> courses.name(stranger, COUNTY, details(anyName())))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> courses.change(stranger, id, row.seen(), details(name)))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> courses.retire(stranger, id, row.seen())).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> courses.takeUp(stranger, id, row.seen())).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> queries.one(stranger, id)).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> queries.list(stranger, COUNTY, 0, 10)).hasMessage(NOT_FOUND);
        var other = courses.name(coordinator, COUNTY, details(anyName()));
        assertThatThrownBy(() -> courses.change(
                        coordinator, other, queries.one(coordinator, other).seen(), details(name)))
                .hasMessage("external.refused.name-taken");
        assertThat(courses.name(stranger, "10", details(name))).isPositive();
    }

    @Test
    @DisplayName(
            "EX1.3 EX1.4 A retired one is not chosen any more and can be taken up, and nobody changes what she did not see")
    void retires() {
        var id = courses.name(coordinator, COUNTY, details(anyName()));
        var seen = queries.one(coordinator, id).seen();
        courses.retire(coordinator, id, seen);
        assertThat(queries.inUse(COUNTY))
                .extracting(ExternalCourseQueries.Row::id)
                .doesNotContain(id);
        var retired = queries.one(coordinator, id);
        assertThat(retired.retired()).isTrue();
        assertThatThrownBy(() -> courses.takeUp(coordinator, id, seen))
                .hasMessage("external.refused.changed-meanwhile");
        assertThatThrownBy(() -> courses.change(coordinator, id, seen, details(anyName())))
                .hasMessage("external.refused.changed-meanwhile");
        courses.takeUp(coordinator, id, retired.seen());
        assertThat(queries.inUse(COUNTY))
                .extracting(ExternalCourseQueries.Row::id)
                .contains(id);
    }

    @Test
    @DisplayName("EX1.4 A county has at most a hundred")
    void most() {
        var kalmar = staff.holder(Role.COORDINATOR, here.unit(), Scope.county("08"));
        while (queries.count("08") < ExternalCourseQueries.MOST) {
            courses.name(kalmar, "08", details(anyName()));
        }
        assertThatThrownBy(() -> courses.name(kalmar, "08", details(anyName())))
                .hasMessage("external.refused.too-many");
        assertThat(queries.list(kalmar, "08", 75, 50).rows()).hasSize(25);
    }

    @Test
    @DisplayName("EX1.5 It counts for its months from the day on which it was taken")
    void months() {
        var day = LocalDate.of(2026, 1, 31);
        assertThat(new ExternalCourse(COUNTY, details("x")).validUntil(day)).isEqualTo("2028-01-31");
        assertThat(new ExternalCourse(COUNTY, new ExternalCourseDetails(ExternalCourse.Kind.MEETING, "x", "", "", null))
                        .validUntil(day))
                .isNull();
    }
}
