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

class LineCountTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final LineCount.Work ADULTS = new LineCount.Work("social-work-adults", EmployerKind.SOCIAL_SERVICES);
    private static final LineCount.Work CARE = new LineCount.Work("social-work-care", EmployerKind.SOCIAL_SERVICES);

    private final List<Facts.Post> posts = new ArrayList<>();

    private void works(long person, String municipality, LineCount.Work work) {
        posts.add(new Facts.Post(
                posts.size() + 1L,
                person,
                1,
                11,
                work.kind(),
                municipality,
                work.profession(),
                "social-work",
                EmploymentKind.EMPLOYED,
                LocalDate.of(2027, 1, 1),
                null,
                List.of()));
    }

    @Test
    @DisplayName("PL5.9 Who does two kinds of work in a municipality is counted once there, and with both")
    void once() {
        works(1, "2560", ADULTS);
        works(1, "2560", CARE);
        works(2, "2560", CARE);
        works(3, "2560", CARE); // has not begun
        works(1, "2580", ADULTS);
        works(1, "2084", ADULTS); // another county
        var facts = new Facts(
                posts,
                List.of(new Facts.Edition(1, 1, LocalDate.of(2027, 1, 1), LocalDate.of(2029, 1, 1), null, List.of(1L))),
                Map.of(1L, new Demand(Audience.EVERYBODY, Set.of(1L), Set.of(), false, DueRule.afterStart(30), null)),
                List.of(new Facts.Adopted(1, 1, LocalDate.of(2027, 1, 1), null, null)),
                List.of(
                        new Facts.Done(1, Learnt.here(1), 1, LocalDate.of(2027, 2, 1), null),
                        new Facts.Done(2, Learnt.here(1), 1, LocalDate.of(2027, 2, 1), null)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(LineCount.of(facts, "25", TODAY))
                .containsExactlyInAnyOrder(
                        new LineCount(1, "2560", Set.of(ADULTS, CARE), 1, 1),
                        new LineCount(1, "2560", Set.of(CARE), 1, 1),
                        new LineCount(1, "2580", Set.of(ADULTS), 1, 1));
    }
}
