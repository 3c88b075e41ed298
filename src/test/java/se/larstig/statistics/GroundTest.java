package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.disclosure.Protection;
import se.larstig.organisation.EmployerKind;
import se.larstig.plan.Audience;

class GroundTest {

    private static final Protection FIVE = new Protection(5);
    private static final StatisticsQueries.Cell HERE = new StatisticsQueries.Cell("0101", "work");
    private static final Audience SOME = audience(Set.of("a", "b"), Set.of());

    private static Audience audience(Set<String> professions, Set<EmployerKind> kinds) {
        return new Audience(professions, kinds, Set.of(), Set.of(), false);
    }

    private static Atoms atoms(Audience... audiences) {
        var groups = new LinkedHashMap<String, String>();
        groups.put("a", "work");
        groups.put("b", "work");
        groups.put("c", "work");
        groups.put("x", "school");
        return new Atoms(groups, List.of(audiences));
    }

    private static Declaration social(int persons, Map<String, Integer> parts) {
        return new Declaration(1, EmployerKind.SOCIAL_SERVICES, "0101", "work", persons, parts);
    }

    private static Ground ground(Atoms atoms, Ground.Earlier earlier, Declaration... declared) {
        return new Ground(atoms, List.of(declared), earlier, FIVE);
    }

    @Test
    @DisplayName(
            "S8.1 Two professions are of one atom when each audience holds both or neither; so is each kind of employer")
    void ofOneAtom() {
        var atoms = atoms(SOME, audience(Set.of("work"), Set.of(EmployerKind.SCHOOL)));
        var a = atoms.of("work", pair("a", EmployerKind.SOCIAL_SERVICES));
        assertThat(atoms.of("work", pair("b", EmployerKind.SOCIAL_SERVICES))).isEqualTo(a);
        assertThat(atoms.of("work", pair("c", EmployerKind.SOCIAL_SERVICES))).isNotEqualTo(a);
        assertThat(atoms.of("work", pair("a", EmployerKind.SCHOOL))).isNotEqualTo(a);
        assertThat(atoms.of("work", pair("a", EmployerKind.HEALTH_CARE))).isEqualTo(a);
        assertThat(atoms().of("work", pair("a", EmployerKind.SCHOOL)))
                .isEqualTo(atoms().of("work", pair("c", EmployerKind.HEALTH_CARE)));
    }

    @Test
    @DisplayName("S8.2 A group is divided where every employer says how many it has in each atom, else it is one leaf")
    void divided() {
        var atoms = atoms(SOME);
        var parts = Map.of("a", 10, "b", 5, "c", 20);
        var leaves = ground(atoms, Ground.Earlier.NONE, social(35, parts)).of(HERE);
        assertThat(leaves).extracting(Ground.Leaf::code).containsExactly("0101/1", "0101/2");
        assertThat(leaves).extracting(Ground.Leaf::headcount).containsExactly(15, 20);
        assertThat(leaves.get(0).isOf(SOME)).contains(true);
        assertThat(leaves.get(1).isOf(SOME)).contains(false);

        var other = new Declaration(2, EmployerKind.SCHOOL, "0101", "work", 9, Map.of());
        var whole = ground(atoms, Ground.Earlier.NONE, social(35, parts), other).of(HERE);
        assertThat(whole).extracting(Ground.Leaf::code).containsExactly("0101");
        assertThat(whole.get(0).headcount()).isEqualTo(44);
        assertThat(whole.get(0).isOf(SOME)).isEqualTo(Optional.empty());
        assertThat(whole.get(0).isOf(Audience.EVERYBODY)).contains(true);

        var social = atoms(audience(Set.of("a"), Set.of(EmployerKind.SOCIAL_SERVICES)));
        assertThat(ground(social, Ground.Earlier.NONE, social(35, parts), other).of(HERE))
                .as("all that the school may have is of one atom")
                .extracting(Ground.Leaf::headcount)
                .containsExactly(10, 34);
        assertThat(ground(atoms, Ground.Earlier.NONE, social(15, Map.of("a", 10, "b", 5)))
                        .of(HERE))
                .as("all are of one atom")
                .extracting(Ground.Leaf::code)
                .containsExactly("0101");
        assertThat(ground(atoms, Ground.Earlier.NONE).of(HERE)).isEmpty();
    }

    @Test
    @DisplayName("S8.2 Whole or divided, a group stays so a year, and its headcounts are frozen")
    void aYear() {
        var atoms = atoms(SOME);
        var parts = Map.of("a", 12, "c", 20);
        var wholeBefore = earlier(Map.of("0101", 30), true);
        assertThat(ground(atoms, wholeBefore, social(32, parts)).of(HERE))
                .extracting(Ground.Leaf::code, Ground.Leaf::headcount)
                .containsExactly(org.assertj.core.api.Assertions.tuple("0101", 30));
        assertThat(ground(atoms, earlier(Map.of("0101", 30), false), social(32, parts))
                        .of(HERE))
                .as("in the next year it is divided")
                .extracting(Ground.Leaf::headcount)
                .containsExactly(12, 20);
        var dividedBefore = earlier(Map.of("0101/1", 10, "0101/2", 28), true);
        assertThat(ground(atoms, dividedBefore, social(32, parts)).of(HERE))
                .extracting(Ground.Leaf::headcount)
                .containsExactly(10, 20);
        assertThat(ground(atoms, dividedBefore, social(40, Map.of())).of(HERE))
                .as("no longer declared by profession")
                .extracting(Ground.Leaf::headcount)
                .containsExactly(10, 28);
        assertThat(ground(atoms, earlier(Map.of("0101/1", 10, "0101/2", 28), false), social(40, Map.of()))
                        .of(HERE))
                .extracting(Ground.Leaf::headcount)
                .containsExactly(40);
    }

    @Test
    @DisplayName("S8.7 A line that came during the year and cuts an atom is neither of it nor not")
    void cutsAnAtom() {
        var leaves = ground(atoms(SOME), Ground.Earlier.NONE, social(35, Map.of("a", 10, "b", 5, "c", 20)))
                .of(HERE);
        var late = audience(Set.of("b", "c"), Set.of());
        assertThat(leaves.get(0).isOf(late)).isEmpty();
        assertThat(leaves.get(1).isOf(late)).contains(true);
    }

    private static Ground.Earlier earlier(Map<String, Integer> headcounts, boolean sameYear) {
        return new Ground.Earlier(Map.of(HERE, headcounts), sameYear);
    }

    private static Atoms.Pair pair(String profession, EmployerKind kind) {
        return new Atoms.Pair(profession, kind);
    }
}
