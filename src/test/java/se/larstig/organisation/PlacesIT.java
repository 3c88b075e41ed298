package se.larstig.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.shared.Actor;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.support.Statements;

@ArquillianTest
class PlacesIT {

    @Inject
    private OrganisationQueries queries;

    @Inject
    private Employers employers;

    @Inject
    private Statements statements;

    @Test
    @DisplayName("O1.1 There are 21 counties with 290 municipalities")
    void countiesAndMunicipalities() {
        var counties = queries.counties();
        assertThat(counties).hasSize(21);
        assertThat(counties.stream().flatMap(county -> queries.municipalities(county.code()).stream()))
                .hasSize(290)
                .allMatch(place -> place.code().startsWith(place.county()));
    }

    @Test
    @DisplayName("O1.1 Municipalities come in Swedish order")
    void swedishOrder() {
        assertThat(queries.municipalities("25"))
                .extracting(OrganisationQueries.Place::name)
                .startsWith("Arjeplog", "Arvidsjaur", "Boden")
                .endsWith("Älvsbyn", "Överkalix", "Övertorneå");
    }

    @ParameterizedTest
    @DisplayName("O1.1 What cannot be a municipality's code is none, whatever signs an address holds")
    @ValueSource(strings = {"", "å", "\u202e", "٢٥٨٢", "２５８２", "2582 ", "%", "NATIONAL:"})
    void noCode(String code) {
        var coordinator = new Actor(1, "Test", List.of(new Actor.Grant(Role.COORDINATOR, Scope.county("25"))));
        assertThat(queries.municipality(code)).isEmpty();
        assertThat(queries.keeps(coordinator, code)).isFalse();
        assertThat(queries.sees(coordinator, code)).isFalse();
        assertThat(queries.municipality("2582")).isPresent();
    }

    @Test
    @DisplayName("O2.3 However many employers are listed, they take the same few statements")
    void employers() {
        var national = administrator(Scope.NATIONAL);
        assertThat(queries.employers(national, "", 0, 25).rows()).hasSizeGreaterThan(5);
        assertThat(statements.of(() -> queries.employers(national, "", 0, 25))).isEqualTo(4);
        var county = administrator(Scope.county("25"));
        assertThat(queries.employers(county, "", 0, 25).rows())
                .hasSizeGreaterThan(5)
                .flatExtracting(OrganisationQueries.EmployerRow::municipalities)
                .extracting(OrganisationQueries.Place::county)
                .containsOnly("25");
        assertThat(statements.of(() -> queries.employers(county, "", 0, 25))).isEqualTo(5);
    }

    private static Actor administrator(Scope scope) {
        return new Actor(1, "Test", List.of(new Actor.Grant(Role.ADMINISTRATOR, scope)));
    }

    @Test
    @DisplayName("O1.1 All counties take one statement")
    void oneStatement() {
        assertThat(statements.of(() -> queries.counties())).isEqualTo(1);
    }

    @Test
    @DisplayName("O2.4 A name has 150 signs at most, and no two of one municipality are made with the same")
    void names() {
        var administrator = new Actor(1, "Test", List.of(new Actor.Grant(Role.ADMINISTRATOR, Scope.NATIONAL)));
        var longest = (UUID.randomUUID() + "x".repeat(150)).substring(0, 150);
        found(administrator, longest);
        assertThatThrownBy(() -> found(administrator, longest)).hasMessage("organisation.refused.employer-taken");
        assertThatThrownBy(() -> found(administrator, "y" + longest)).hasMessageStartingWith("organisation.refused.");
        employers.found(administrator, longest, EmployerKind.SOCIAL_SERVICES, List.of("2313"));
    }

    private void found(Actor actor, String name) {
        employers.found(actor, name, EmployerKind.SOCIAL_SERVICES, List.of("0980"));
    }

    @Test
    @DisplayName("O2.3 The next employer is looked for in the county of the one before it")
    void latestCounty() {
        for (var municipality : List.of("0980", "2313")) {
            employers.found(
                    Actor.system("test"),
                    "Senast i " + municipality,
                    EmployerKind.SOCIAL_SERVICES,
                    List.of(municipality));
            assertThat(queries.latestCounty()).contains(municipality.substring(0, 2));
        }
    }
}
