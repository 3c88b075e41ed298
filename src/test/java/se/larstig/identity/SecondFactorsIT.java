package se.larstig.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.IdentityFixture.Someone;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;

@ArquillianTest
class SecondFactorsIT {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Inject
    private IdentityFixture fixture;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private SignIn signIn;

    @Inject
    private IdentityQueries queries;

    @Inject
    private Clocks clocks;

    private Someone she;
    private String computer;

    @BeforeEach
    void start() {
        she = fixture.someone(IdentityFixture.PASSWORD);
        computer = UUID.randomUUID().toString();
    }

    @Test
    @DisplayName("I5.1 A second factor is set up with a code that it gives; a wrong one stores nothing")
    void setUp() {
        var offer = secondFactors.offer(she.actor(), "Utbildning", null);
        assertThat(offer.secret()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(offer.address())
                .startsWith("otpauth://totp/Utbildning%3A")
                .contains("secret=" + offer.secret().replace(" ", ""));
        assertThat(secondFactors.offer(she.actor(), "Utbildning", offer.sealed()))
                .isEqualTo(offer);
        assertThatThrownBy(() -> secondFactors.setUp(she.actor(), offer.sealed(), "000000"))
                .hasMessage("identity.refused.code");
        assertThat(queries.hasSecondFactor(she.actor())).isFalse();
        clocks.at(NOW, () -> secondFactors.setUp(she.actor(), offer.sealed(), code(offer, NOW)));
        assertThat(queries.hasSecondFactor(she.actor())).isTrue();
    }

    @Test
    @DisplayName("I5.1 What was offered to one person is nothing to another")
    void foreignOffer() {
        var offer = secondFactors.offer(she.actor(), "Utbildning", null);
        var other = fixture.someone(null).actor();
        assertThatThrownBy(() -> secondFactors.setUp(other, offer.sealed(), "000000"))
                .hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> secondFactors.setUp(she.actor(), "x" + offer.sealed(), "000000"))
                .hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> secondFactors.offer(Actor.system("test"), "Utbildning", null))
                .hasMessage("shared.refused.not-found");
    }

    @Test
    @DisplayName("I5.2 A code is right once")
    void once() {
        var offer = setUpAt(NOW);
        refuses(code(offer, NOW), NOW);
        var later = NOW.plusSeconds(30);
        takes(code(offer, later), later);
        refuses(code(offer, later), later);
        refuses(code(offer, NOW), later);
    }

    @Test
    @DisplayName("I5.3 After five wrong codes also the right one waits")
    void throttled() {
        var offer = setUpAt(NOW);
        for (var i = 0; i < 5; i++) {
            var fromElsewhere = computer + i;
            clocks.at(
                    NOW,
                    () -> assertThatThrownBy(() -> signIn.secondFactor(she.actor(), "000000", fromElsewhere))
                            .hasMessage("identity.refused.code"));
        }
        var soon = NOW.plusSeconds(60);
        clocks.at(
                soon,
                () -> assertThatThrownBy(() -> signIn.secondFactor(she.actor(), code(offer, soon), computer))
                        .hasMessage("identity.refused.wait"));
        var later = NOW.plusSeconds(15 * 60 + 1);
        takes(code(offer, later), later);
    }

    @Test
    @DisplayName("I5.4 Eight spare codes, each good once; new ones replace them")
    void spare() {
        var offer = secondFactors.offer(she.actor(), "Utbildning", null);
        clocks.at(NOW, () -> {
            var codes = secondFactors.setUp(she.actor(), offer.sealed(), code(offer, NOW));
            assertThat(codes).hasSize(8).doesNotHaveDuplicates();
            takes(codes.get(0).toLowerCase(Locale.ROOT).replace("-", " "), NOW);
            refuses(codes.get(0), NOW);
            assertThat(queries.own(she.actor()).orElseThrow().spareCodes()).isEqualTo(7);
            var fresh = secondFactors.renewSpareCodes(she.actor());
            refuses(codes.get(1), NOW);
            takes(fresh.get(1), NOW);
        });
    }

    @Test
    @DisplayName("I5.6 Another app, or new spare codes, end all sessions begun before")
    void sessions() {
        var begun = NOW.minusSeconds(1);
        assertThat(queries.again(she.actor(), begun)).isPresent();
        setUpAt(NOW);
        assertThat(queries.again(she.actor(), begun)).isEmpty();
        var later = NOW.plusSeconds(60);
        assertThat(queries.again(she.actor(), later)).isPresent();
        clocks.at(later.plusSeconds(1), () -> secondFactors.renewSpareCodes(she.actor()));
        assertThat(queries.again(she.actor(), later)).isEmpty();
    }

    @Test
    @DisplayName("I5.4 Another person's spare code is none")
    void foreignSpare() {
        var offer = secondFactors.offer(she.actor(), "Utbildning", null);
        clocks.at(NOW, () -> {
            var codes = secondFactors.setUp(she.actor(), offer.sealed(), code(offer, NOW));
            she = fixture.someone(null);
            setUpAt(NOW);
            refuses(codes.get(0), NOW);
        });
    }

    private SecondFactors.Offer setUpAt(Instant time) {
        var offer = secondFactors.offer(she.actor(), "Utbildning", null);
        clocks.at(time, () -> secondFactors.setUp(she.actor(), offer.sealed(), code(offer, time)));
        return offer;
    }

    private void takes(String code, Instant time) {
        clocks.at(time, () -> signIn.secondFactor(she.actor(), code, computer));
    }

    private void refuses(String code, Instant time) {
        clocks.at(
                time,
                () -> assertThatThrownBy(() -> signIn.secondFactor(she.actor(), code, computer))
                        .isInstanceOf(Refused.class)
                        .hasMessage("identity.refused.code"));
    }

    private static String code(SecondFactors.Offer offer, Instant time) {
        return Totp.code(AppFixture.secret(offer.secret()), time);
    }
}
