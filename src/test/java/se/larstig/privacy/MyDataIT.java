package se.larstig.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.FromOutside;
import se.larstig.support.People;
import se.larstig.support.Visitor;

class MyDataIT extends FromOutside {

    private static final String FILE = "/privacy/my-data.json";

    @Test
    @DisplayName("P1.1 The file is hers alone, has a neutral name, and is stored nowhere")
    void file() {
        var answer = Visitor.signedIn(People.GROUP_LEADER).get(FILE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"mina-uppgifter.json\"");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            var held = reader.readObject();
            assertThat(held.getJsonArray("identity.held.person")
                            .getJsonObject(0)
                            .getString("email"))
                    .isEqualTo(People.GROUP_LEADER.email());
            assertThat(held.getJsonArray("identity.held.trail")).isNotEmpty();
        }
        assertThat(answer.body()).doesNotContain("$argon2", "@norrbotten");
    }

    @Test
    @DisplayName(
            "W8 The file asks for the password again, as its page does, and so do the kept thoughts and the removal")
    void renewed() {
        var visitor = Visitor.freshlySignedIn(People.GROUP_LEADER).grownOld();
        for (var path : List.of(FILE, "/privacy/my-data", "/privacy/delete", "/learning/reflections")) {
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .isEqualTo("/identity/renew?then=" + URLEncoder.encode(path, UTF_8));
        }
    }

    @Test
    @DisplayName("W2 Nobody else gets it, and no other page has a file beside it")
    void nobody() {
        assertThat(Visitor.anonymous().get(FILE).statusCode()).isEqualTo(303);
        assertThat(Visitor.signedIn(People.GROUP_LEADER)
                        .get("/home/my-page.json")
                        .statusCode())
                .isEqualTo(404);
    }
}
