package se.larstig.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.BesideOthers;
import se.larstig.support.Launched;
import se.larstig.support.Visitor;

/** Starts an empty Lärstig without demo data, as the first person who installs it does. */
@BesideOthers
class FirstAdministratorIT {

    private static final Pattern LINK = Pattern.compile("http://\\S+(/identity/begin\\?token=([\\w-]+))");
    private static final Map<String, String> SETTINGS = Map.of("DEMO", "false", "ADDRESS", "127.0.0.1");

    private final Launched launcher = new Launched("first-administrator-it");

    @BeforeAll
    static void forget() throws IOException {
        new Launched("first-administrator-it").forget();
    }

    @AfterEach
    void leaveNothing() {
        launcher.close();
    }

    @Test
    @DisplayName(
            "I8.1, I8.2 The printed link makes one administrator, of two at once, who then sets up her app; then it is dead")
    void first() throws Exception {
        var launch = launcher.launch("begin", SETTINGS);
        launcher.awaitReady(launch, "begin");
        var link = LINK.matcher(linkSaid());
        assertThat(link.find()).isTrue();
        var one = browser();
        var other = browser();
        assertThat(get(one, "/identity/begin?token=wrong").body()).contains("Länken går inte att använda");
        var page = get(one, link.group(1)).body();
        assertThat(page).contains("Bli den första administratören");
        var otherPage = get(other, link.group(1)).body();
        var answers = Stream.of(
                        post(one, Visitor.token(page), link.group(2), "en@kommun.example"),
                        post(other, Visitor.token(otherPage), link.group(2), "annan@kommun.example"))
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers.stream().map(HttpResponse::statusCode)).containsExactlyInAnyOrder(303, 200);
        var winner = answers.get(0).statusCode() == 303 ? one : other;
        assertThat(get(winner, "/identity/second-factor").body()).contains("Koppla en app", "<svg class=\"qr\"");
        assertThat(get(winner, "/identity/audit").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/identity/second-factor"));
        assertThat(get(browser(), link.group(1)).body()).contains("Länken går inte att använda");
    }

    private String linkSaid() throws IOException {
        return launcher.said("begin");
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(launcher.address() + path)).build(), BodyHandlers.ofString(UTF_8));
    }

    private CompletableFuture<HttpResponse<String>> post(HttpClient browser, String csrf, String token, String email) {
        var body = Map.of(
                        "csrf",
                        csrf,
                        "token",
                        token,
                        "name",
                        "Test Testsson",
                        "email",
                        email,
                        "password",
                        "en lång mening om renar")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return browser.sendAsync(
                HttpRequest.newBuilder(URI.create(launcher.address() + "/identity/begin"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString(UTF_8));
    }
}
