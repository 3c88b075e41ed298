package se.larstig.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.Statements;

@ArquillianTest
class PlacesIT {

    @Inject
    private OrganisationQueries queries;

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

    @Test
    @DisplayName("O1.1 All counties take one statement")
    void oneStatement() {
        assertThat(statements.of(() -> queries.counties())).isEqualTo(1);
    }
}
