package se.larstig.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    private static final List<Scope> ALL = List.of(
            Scope.NATIONAL,
            Scope.county("25"),
            Scope.county("20"),
            Scope.municipality("2510"),
            Scope.municipality("2080"),
            Scope.employer(1),
            Scope.employer(12),
            Scope.unit(1, 7),
            Scope.unit(12, 7));

    @Test
    @DisplayName("SH1 The nation covers all, a county its municipalities, an employer its units, and nothing else")
    void covers() {
        assertThat(ALL).allMatch(Scope.NATIONAL::covers);
        assertThat(ALL)
                .filteredOn(Scope.county("25")::covers)
                .containsExactly(Scope.county("25"), Scope.municipality("2510"));
        assertThat(ALL).filteredOn(Scope.municipality("2510")::covers).containsExactly(Scope.municipality("2510"));
        assertThat(ALL).filteredOn(Scope.employer(1)::covers).containsExactly(Scope.employer(1), Scope.unit(1, 7));
        assertThat(ALL).filteredOn(Scope.unit(1, 7)::covers).containsExactly(Scope.unit(1, 7));
    }

    @ParameterizedTest
    @DisplayName("SH1 A code has the shape of its level")
    @CsvSource({"NATIONAL, 25", "COUNTY, 2510", "MUNICIPALITY, 25", "EMPLOYER, boden", "UNIT, 7", "UNIT, 1/"})
    void shapes(Scope.Level level, String code) {
        assertThatThrownBy(() -> new Scope(level, code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("SH1 Employers and units tell their ids, others have none")
    void ids() {
        assertThat(Scope.employer(12).employerId()).isEqualTo(12);
        assertThat(Scope.unit(12, 7).employerId()).isEqualTo(12);
        assertThat(Scope.unit(12, 7).unitId()).isEqualTo(7);
        assertThatThrownBy(() -> Scope.county("25").employerId()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Scope.employer(12).unitId()).isInstanceOf(IllegalStateException.class);
    }
}
