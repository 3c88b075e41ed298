package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.larstig.support.FromOutside;
import se.larstig.support.Links;
import se.larstig.support.People;
import se.larstig.support.Visitor;

class LinksIT extends FromOutside {

    @ParameterizedTest
    @EnumSource(People.class)
    @DisplayName("Every link that a person can follow leads somewhere")
    void everyLinkLeadsSomewhere(People person) {
        var answers = Links.of(Visitor.signedIn(person)).answers();
        assertThat(answers).hasSizeGreaterThan(2);
        assertThat(answers).allSatisfy((address, answer) -> assertThat(answer).isIn("200", "303"));
    }
}
