package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.larstig.support.AllPages;
import se.larstig.support.FromOutside;
import se.larstig.support.People;
import se.larstig.support.Visitor;

class HeadersIT extends FromOutside {

    private static final String SIGN_IN = "/identity/sign-in";

    private static final Pattern ASSET = Pattern.compile("\"(/asset/[^\"]+)\"");

    static Stream<Named<Supplier<HttpResponse<String>>>> answers() {
        var pages = Stream.concat(
                AllPages.open().stream()
                        .map(page ->
                                answer(page.path(), () -> Visitor.anonymous().get(page.address()))),
                AllPages.all().stream()
                        .filter(page -> !page.isOpen())
                        .map(page -> answer(
                                page + " as a trainer",
                                () -> Visitor.signedIn(People.TRAINER).get(page.address()))));
        var others = Stream.of(
                answer("to sign-in", () -> Visitor.anonymous().get("/home/my-page")),
                answer("not found", () -> Visitor.anonymous().get("/nothing")),
                answer("expired", () -> Visitor.anonymous().post("/identity/sign-in", Map.of())),
                answer("wrong method", () -> Visitor.anonymous().ask("PUT", "/identity/sign-in")),
                answer("a new session", HeadersIT::signIn),
                answer("broken", () -> Visitor.anonymous().broken("/identity/sign-in")),
                answer("health", () -> Visitor.anonymous().get("/health/ready")),
                answer("leave", () -> Visitor.anonymous().get("/leave")),
                answer("no asset", () -> Visitor.anonymous().get("/asset/0/style/larstig.css")));
        return Stream.concat(pages, others);
    }

    private static HttpResponse<String> signIn() {
        var reader = People.LEARNER_BODEN;
        return Visitor.anonymous()
                .submit(SIGN_IN, SIGN_IN, Map.of("email", reader.email(), "password", reader.password()));
    }

    @ParameterizedTest
    @MethodSource("answers")
    @DisplayName("W4 Every answer has one content security policy and is never stored")
    void everyAnswer(Supplier<HttpResponse<String>> question) {
        var answer = question.get();
        assertProtected(answer);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("HttpOnly"))
                .allMatch(cookie -> cookie.split("SameSite=", -1).length == 2)
                .allMatch(cookie -> cookie.contains("SameSite=Lax"))
                .allMatch(cookie -> cookie.contains("Path=/"));
    }

    @Test
    @DisplayName("W4 Own static files are kept for a year, since their address holds their hash")
    void assets() {
        var visitor = Visitor.anonymous();
        var found =
                ASSET.matcher(visitor.get("/identity/sign-in").body()).results().toList();
        assertThat(found).hasSizeGreaterThanOrEqualTo(3);
        for (var asset : found) {
            var answer = visitor.get(asset.group(1));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertProtected(answer);
            assertThat(answer.headers().allValues("Cache-Control"))
                    .containsExactly("public, max-age=31536000, immutable");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    @DisplayName("A failure shows its page and nothing of its reason")
    void failure() {
        var answer = Visitor.anonymous().broken("/identity/sign-in");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("<h1>Något gick fel hos oss</h1>").doesNotContain("broken for", "Exception");
    }

    @Test
    @DisplayName("No address carries a session")
    void noSessionInAddresses() {
        assertThat(Visitor.anonymous().get("/identity/sign-in").body()).doesNotContainIgnoringCase("jsessionid");
        assertThat(Visitor.signedIn(People.TRAINER).get("/home/my-page").body())
                .doesNotContainIgnoringCase("jsessionid");
    }

    private static void assertProtected(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .startsWith("default-src 'none'")
                        .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                        .doesNotContain("unsafe-"));
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("X-Powered-By")).isEmpty();
        assertThat(headers.firstValue("Server").orElse("")).doesNotContainPattern("[0-9]");
    }

    private static Named<Supplier<HttpResponse<String>>> answer(String name, Supplier<HttpResponse<String>> question) {
        return Named.of(name, question);
    }
}
