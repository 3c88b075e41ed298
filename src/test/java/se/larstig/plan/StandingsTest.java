package se.larstig.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.external.Learnt;
import se.larstig.identity.EmploymentKind;
import se.larstig.organisation.EmployerKind;
import se.larstig.shared.Scope;

class StandingsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final LocalDate SINCE = LocalDate.of(2027, 5, 1);
    private static final long COURSE = 1;

    private final List<Facts.Post> posts = new ArrayList<>();
    private final List<Facts.Done> done = new ArrayList<>();

    private void works(long person, long employer, long unit, String from) {
        posts.add(new Facts.Post(
                posts.size() + 1L,
                person,
                employer,
                unit,
                EmployerKind.SOCIAL_SERVICES,
                "2560",
                "social-work-adults",
                "social-work",
                EmploymentKind.EMPLOYED,
                LocalDate.parse(from),
                null,
                List.of()));
    }

    private void took(long person, String on, String until) {
        done.add(new Facts.Done(
                person, Learnt.here(COURSE), 1, LocalDate.parse(on), until == null ? null : LocalDate.parse(until)));
    }

    private ObligationQueries.Overview overview(DueRule due, Scope scope) {
        var facts = new Facts(
                posts,
                List.of(new Facts.Edition(1, 1, LocalDate.of(2027, 1, 1), LocalDate.of(2029, 1, 1), null, List.of(1L))),
                Map.of(1L, new Demand(Audience.EVERYBODY, Set.of(COURSE), Set.of(), false, due, null)),
                List.of(new Facts.Adopted(1, 1, LocalDate.of(2027, 1, 1), null, null)),
                done,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Standings.of(facts, scope, TODAY, SINCE, true);
    }

    @Test
    @DisplayName("PL5.11 H2.3 Persons are counted once, as they stand today and stood a month ago")
    void counts() {
        works(1, 1, 11, "2027-01-01"); // became ready
        took(1, "2027-05-10", null);
        works(2, 1, 11, "2027-01-01"); // lapsed
        took(2, "2026-05-20", "2027-05-20");
        works(3, 1, 11, "2027-01-01"); // late
        works(3, 1, 12, "2027-01-01"); // the same, in another unit
        works(4, 1, 12, "2027-05-20"); // new, due soon
        works(5, 1, 12, "2027-01-01"); // ready, and ends soon
        took(5, "2026-06-30", "2027-06-30");
        works(6, 2, 21, "2027-01-01"); // elsewhere
        var overview = overview(DueRule.afterStart(30), Scope.employer(1));
        assertThat(overview.whole()).isEqualTo(new ObligationQueries.Standing(0, 5, 2, 2, 1, 1, 1, 1, 1));
        assertThat(overview.whole().left()).isEqualTo(3);
        assertThat(overview.units())
                .containsExactly(
                        new ObligationQueries.Standing(11, 3, 1, 2, 0, 0, 1, 1, 0),
                        new ObligationQueries.Standing(12, 3, 1, 1, 1, 1, 0, 0, 1));
        assertThat(overview.next(3))
                .hasValueSatisfying(unit -> assertThat(unit.unit()).isEqualTo(11));
        assertThat(overview.next(4)).isEmpty();
        var unit = overview(DueRule.afterStart(30), Scope.unit(1, 12));
        assertThat(unit.whole().asked()).isEqualTo(3);
        assertThat(unit.units()).hasSize(1);
    }
}
