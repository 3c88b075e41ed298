package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.disclosure.Protection;
import se.larstig.organisation.EmployerKind;
import se.larstig.plan.Audience;

class CostsTest {

    private static final String LARGE = "0101";
    private static final String SMALL = "0102";
    private static final String WHOLE = "0103";
    private static final Costs.Line SOME = line("Några", "a");
    private static final Costs.Line ODD = line("Udda", "a", "b");
    private static final Costs.Line ALL = line("Alla", "work");

    private static Costs.Line line(String name, String... professions) {
        return new Costs.Line(name, new Audience(Set.of(professions), Set.of(), Set.of(), Set.of(), false));
    }

    private static Declaration declared(String place, int persons, Map<String, Integer> parts) {
        return new Declaration(1, EmployerKind.SOCIAL_SERVICES, place, "work", persons, parts);
    }

    private static Costs costs(List<Audience> beside, Costs.Line... lines) {
        var groups = new LinkedHashMap<String, String>();
        groups.put("a", "work");
        groups.put("b", "work");
        groups.put("c", "work");
        groups.put("x", "school");
        return new Costs(
                groups,
                List.of(LARGE, SMALL, WHOLE),
                List.of("work", "school"),
                List.of(
                        declared(LARGE, 120, Map.of("a", 50, "b", 40, "c", 30)),
                        declared(SMALL, 24, Map.of("a", 8, "b", 8, "c", 8)),
                        declared(WHOLE, 60, Map.of())),
                new Protection(5),
                beside,
                List.of(lines));
    }

    @Test
    @DisplayName("S8.14 A line for whole groups costs nothing, and neither does one that is counted nowhere by itself")
    void nothing() {
        assertThat(costs(List.of(), ALL).of(ALL)).isEqualTo(Cost.NONE);
        var newly = new Costs.Line("Nya", new Audience(Set.of("a"), Set.of(), Set.of(), Set.of(), true));
        assertThat(costs(List.of(), ALL, newly).of(newly)).isEqualTo(Cost.NONE);
    }

    @Test
    @DisplayName(
            "S8.14 A line for some of a group says where numbers by profession are missing, and where it makes ranges wider")
    void some() {
        var cost = costs(List.of(), ALL, SOME).of(SOME);
        assertThat(cost.undivided()).containsExactly(new Cost.Undivided("work", List.of(WHOLE)));
        assertThat(cost.wider()).singleElement().satisfies(wider -> {
            assertThat(wider.municipalities()).containsExactly(LARGE, SMALL);
            assertThat(wider.widest())
                    .as("where groups are small it costs most")
                    .isEqualTo(SMALL);
            assertThat(wider.with()).isGreaterThan(wider.without()).isLessThanOrEqualTo(100);
        });
        assertThat(cost.shared()).containsExactly(new Cost.Shared("work", List.of("Alla")));
        assertThat(costs(List.of(), ALL, SOME).of(ALL).shared())
                .as("who asks all splits nothing")
                .isEmpty();
    }

    @Test
    @DisplayName("S8.14 What other plans of the county split already costs nothing more")
    void beside() {
        var cost = costs(List.of(SOME.audience()), SOME).of(SOME);
        assertThat(cost.wider()).isEmpty();
        assertThat(cost.undivided()).hasSize(1);
    }

    @Test
    @DisplayName("S8.14 Each line that shares some of a group with another makes it wider still, and names the other")
    void overlapping() {
        var both = costs(List.of(), SOME, ODD);
        assertThat(both.of(ODD).shared()).containsExactly(new Cost.Shared("work", List.of("Några")));
        assertThat(both.of(SOME).shared()).containsExactly(new Cost.Shared("work", List.of("Udda")));
        var same = new Costs.Line("Samma", SOME.audience());
        assertThat(costs(List.of(), SOME, same).of(SOME).wider())
                .as("the same split twice is one")
                .isEqualTo(costs(List.of(), SOME).of(SOME).wider())
                .isNotEmpty();
    }
}
