package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.AllPages;
import se.larstig.support.FromOutside;
import se.larstig.support.People;
import se.larstig.support.Visitor;

class AccessIT extends FromOutside {

    private static final String SIGN_IN = "/identity/sign-in";

    /**
     * Pages of what belongs to one person. They have no sample, since nothing belongs to all; without her thing they are not
     * found, and the tests of their feature open them.
     */
    private static final Set<String> OWN = Set.of(
            "/certificates/certificate",
            "/learning/attempt",
            "/learning/check",
            "/learning/lesson",
            "/learning/result",
            "/learning/review");

    @ParameterizedTest
    @MethodSource("se.larstig.support.AllPages#all")
    @DisplayName("W1 Every page opens for the roles that it names and for no other")
    void everyPageForEveryRole(AllPages page) {
        var softly = new SoftAssertions();
        for (var person : People.values()) {
            var answer = Visitor.signedIn(person).get(page.address());
            if (OWN.contains(page.path())) {
                softly.assertThat(answer.statusCode())
                        .as("%s at %s without a thing of her own", person, page)
                        .isEqualTo(page.isFor(person.roles()) ? 404 : 403);
            } else if (page.isFor(person.roles())) {
                softly.assertThat(opens(answer))
                        .as(
                                "%s opens %s (%d); a page with parameters needs a sample",
                                person, page, answer.statusCode())
                        .isTrue();
            } else {
                softly.assertThat(answer.statusCode())
                        .as("%s at %s", person, page)
                        .isEqualTo(403);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("se.larstig.support.AllPages#all")
    @DisplayName("W2 Who has not signed in is sent to sign-in, and told there where she was going")
    void everyPageForNobody(AllPages page) {
        var answer = Visitor.anonymous().get(page.address());
        if (page.isOpen()) {
            assertThat(answer.statusCode()).isEqualTo(200);
        } else {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(location(answer))
                    .isEqualTo(SIGN_IN + "?then=" + URLEncoder.encode(page.address(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("se.larstig.support.AllPages#all")
    @DisplayName("W3 A form without this person's token is not taken")
    void noFormWithoutToken(AllPages page) {
        var person = person(page);
        var visitor = person.map(Visitor::signedIn).orElseGet(Visitor::anonymous);
        assertThat(visitor.post(page.address(), Map.of()).statusCode()).isEqualTo(409);
        assertThat(visitor.post(page.address(), Map.of("csrf", "AAAA")).statusCode())
                .isEqualTo(409);
        var stolen = Visitor.token(Visitor.anonymous().get(SIGN_IN).body());
        assertThat(visitor.post(page.address(), Map.of("csrf", stolen)).statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @MethodSource("se.larstig.support.AllPages#all")
    @DisplayName("Pages know GET, HEAD and POST alone")
    void otherMethods(AllPages page) {
        var visitor = person(page).map(Visitor::signedIn).orElseGet(Visitor::anonymous);
        assertThat(visitor.ask("PUT", page.address()).statusCode()).isEqualTo(405);
        assertThat(visitor.ask("DELETE", page.address()).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/nothing",
                "/nothing",
                "/home/",
                "/identity/sign-in.xhtml",
                "/identity/sign-in/",
                "/WEB-INF/web.xml",
                "/WEB-INF/template/page.xhtml",
                "/META-INF/MANIFEST.MF",
                "/resources/style/larstig.css",
                "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces",
                "/health",
                "/metrics",
                "/openapi",
                "/asset/0/style/larstig.css",
                "/asset/0/../../WEB-INF/web.xml"
            })
    @DisplayName("W1 What is no page is not found, whoever asks")
    void notFound(String path) {
        assertThat(Visitor.anonymous().get(path).statusCode()).isIn(400, 404);
        assertThat(Visitor.signedIn(People.ADMINISTRATOR).get(path).statusCode())
                .isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/my-page.xhtml",
                "/home/my-page/",
                "//home/my-page",
                "/home/./my-page",
                "/home/my-page;a=b",
                "/web/../home/my-page",
                "/asset/../home/my-page",
                "/health/live/../../home/my-page",
                "/home/%6dy-page",
                "/HOME/MY-PAGE"
            })
    @DisplayName("W1 A page does not open by another spelling of its address")
    void otherSpellings(String path) {
        assertThat(Visitor.anonymous().get(path).statusCode()).isIn(303, 400, 404);
    }

    @ParameterizedTest
    @EnumSource(People.class)
    @DisplayName("Every demo account can sign in, and starts at a page that it may open")
    void everyoneStartsSomewhere(People person) {
        var visitor = Visitor.signedIn(person);
        var start = location(visitor.get("/"));
        assertThat(opens(visitor.get(start))).isTrue();
    }

    @Test
    @DisplayName("I2.3 Who has signed out is nobody")
    void signOut() {
        var visitor = Visitor.freshlySignedIn(People.LEARNER_BODEN);
        assertThat(visitor.submit("/identity/sign-out", "/identity/sign-out", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(location(visitor.get("/"))).isEqualTo(SIGN_IN);
    }

    private static Optional<People> person(AllPages page) {
        return page.isOpen()
                ? Optional.empty()
                : Optional.of(Arrays.stream(People.values())
                        .filter(person -> page.isFor(person.roles()))
                        .findFirst()
                        .orElseThrow());
    }

    /** A page, or the way from it to another one that is not the sign-in page. */
    private static boolean opens(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                || (answer.statusCode() == 303 && !location(answer).startsWith(SIGN_IN));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
