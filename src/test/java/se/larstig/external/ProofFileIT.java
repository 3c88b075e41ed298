package se.larstig.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.FromOutside;
import se.larstig.support.People;
import se.larstig.support.Visitor;

/** EX2.3 over HTTP, with the proof that waits in Boden. */
class ProofFileIT extends FromOutside {

    private static final Pattern PROOF = Pattern.compile("/external/proof\\?proof=(\\d+)");

    private static String address() {
        var link = PROOF.matcher(
                Visitor.signedIn(People.MANAGER_BODEN).get("/external/proofs").body());
        assertThat(link.find()).isTrue();
        return link.group() + "&file=yes";
    }

    @Test
    @DisplayName("EX2.3 The file goes out as a download that nobody keeps or guesses at, and nobody else finds it")
    void served() {
        var address = address();
        var answer = Visitor.signedIn(People.MANAGER_BODEN).get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("image/png");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"underlag.png\"");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(Visitor.signedIn(People.MANAGER_JOKKMOKK).get(address).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(People.FOLLOW_UP).get(address).statusCode()).isEqualTo(403);
        assertThat(Visitor.signedIn(People.ADMINISTRATOR).get(address).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.anonymous().get(address).statusCode()).isEqualTo(303);
        assertThat(Visitor.signedIn(People.LEARNER_BODEN)
                        .get(address.replace("/external/proof?proof", "/external/show?file"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("EX2.3 Without a code of her app a manager sees no name and no file")
    void secondFactor() {
        var address = address();
        var answer = Visitor.freshlySignedIn(People.MANAGER_BODEN).get(address);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/identity/second-factor?then=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }
}
