package se.larstig.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.CourseQueries;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Verdict;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Actor;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.StatisticsQueries;

/** What a steering group can see of the demo. Reads only. */
@ArquillianTest
class DemoFiguresIT {

    private static final String NORRBOTTEN = "25";
    private static final Actor STEERING_GROUP =
            new Actor(1, "test", List.of(new Actor.Grant(Role.STEERING_GROUP, Scope.county(NORRBOTTEN))));

    @Inject
    private StatisticsQueries queries;

    @Inject
    private OrganisationQueries places;

    @Inject
    private CourseQueries courses;

    @Inject
    private Demo demo;

    @Test
    @DisplayName(
            "D4.5 Ten or more of Norrbotten's municipalities show a range or lie in a cluster that does, and most are told")
    void norrbotten() {
        var course = courses.published("ny-i-socialtjansten").orElseThrow().courseId();
        var newest = queries.periods(STEERING_GROUP, NORRBOTTEN).get(0);
        var county = queries.county(STEERING_GROUP, NORRBOTTEN, newest, course).orElseThrow();
        var group = county.groups().indexOf("social-work");
        var shown = places.municipalities(NORRBOTTEN).stream()
                .filter(place -> ways(county, place.code())
                        .anyMatch(code -> isShown(county.figure(code, group, Measure.COMPLETED))))
                .toList();
        var told = shown.stream()
                .filter(place -> ways(county, place.code())
                        .anyMatch(code -> county.verdict(code, group).orElseThrow() != Verdict.CANNOT_TELL))
                .toList();
        assertThat(shown).hasSizeGreaterThanOrEqualTo(10);
        assertThat(told).as("told of %s", shown).hasSizeGreaterThan(shown.size() / 2);
        assertThat(county.figure("2506", group, Measure.COMPLETED).isHidden()).isTrue();
        assertThat(county.figure("c2505", group, Measure.COMPLETED).isHidden()).isFalse();
        assertThat(county.figure("2583", group, Measure.COMPLETED).isMissing()).isTrue();
    }

    @Test
    @DisplayName("D4.4 Norrbotten decided on k 5, a target of 80 percent and two groups of municipalities at first")
    void decided() {
        var course = courses.published("ny-i-socialtjansten").orElseThrow().courseId();
        var periods = queries.periods(STEERING_GROUP, NORRBOTTEN);
        var first = queries.county(STEERING_GROUP, NORRBOTTEN, periods.get(periods.size() - 1), course)
                .orElseThrow()
                .settings();
        assertThat(first.protection().k()).isEqualTo(5);
        assertThat(first.protection().known()).isEqualTo(1);
        assertThat(first.target(course).orElseThrow().percent()).isEqualTo(80);
        assertThat(first.clusters()).hasSize(2);
    }

    @Test
    @DisplayName("D3.5 The demonstration's courses are older than what people have learnt of them")
    void publishedBefore() {
        assertThat(courses.published("ny-i-socialtjansten").orElseThrow().publishedAt())
                .isBefore(Instant.now().minus(Duration.ofDays(700)));
        assertThat(demo.publishes(Actor.system("test"))).isAfter(Instant.now().minus(Duration.ofDays(1)));
        assertThatThrownBy(() -> demo.publishes(STEERING_GROUP)).hasMessage("shared.refused.missing-role");
    }

    @Test
    @DisplayName("D5.2 Nothing is loaded where somebody exists, and only the system loads")
    void onlyOnce() {
        var before = queries.periods(STEERING_GROUP, NORRBOTTEN);
        demo.load(Actor.system("test"), List.of());
        assertThat(queries.periods(STEERING_GROUP, NORRBOTTEN)).isEqualTo(before);
        assertThatThrownBy(() -> demo.load(STEERING_GROUP, List.of())).hasMessage("shared.refused.missing-role");
    }

    /** The municipality's own figure, and its cluster's. */
    private static Stream<String> ways(StatisticsQueries.County county, String municipality) {
        return Stream.concat(
                Stream.of(municipality),
                county.settings().cluster(municipality).stream().map(cluster -> cluster.code()));
    }

    private static boolean isShown(Figure figure) {
        return !figure.isHidden() && !figure.isMissing() && !figure.isNotApplicable();
    }
}
