package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.FromOutside;
import se.larstig.support.People;
import se.larstig.support.Visitor;

class GateIT extends FromOutside {

    private static final String AUDIT = "/identity/audit";
    private static final String ACCOUNT = "/identity/account";
    private static final String FACTOR = "/identity/second-factor";
    private static final String RENEW = "/identity/renew";
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @Test
    @DisplayName("W7 A page that names others asks for a code first, and leads on to where she was going")
    void secondFactor() {
        var visitor = Visitor.freshlySignedIn(People.ADMINISTRATOR);
        var asked = location(visitor.get(AUDIT + "?page=2"));
        assertThat(asked).isEqualTo(FACTOR + "?then=%2Fidentity%2Faudit%3Fpage%3D2");
        assertThat(visitor.get(asked).body()).contains("name=\"then\" value=\"/identity/audit?page=2\"");
        var wrong = visitor.submit(asked, FACTOR, Map.of("code", "000 000", "then", AUDIT));
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body()).contains("Koden stämmer inte", "name=\"then\" value=\"/identity/audit\"");
        assertThat(visitor.get(AUDIT).statusCode()).isEqualTo(303);
        var code = People.ADMINISTRATOR.code();
        var right = visitor.submit(
                asked, FACTOR, Map.of("code", code.substring(0, 3) + " " + code.substring(3), "then", AUDIT));
        assertThat(location(right)).isEqualTo(AUDIT);
        assertThat(visitor.get(AUDIT).statusCode()).isEqualTo(200);
        assertThat(visitor.get(ACCOUNT).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("W1, W7 Who lacks the role is refused before she is asked for a code")
    void roleFirst() {
        assertThat(Visitor.freshlySignedIn(People.LEARNER_BODEN).get(AUDIT).statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("W8 What is hers alone asks for the password again after ten minutes")
    void renewed() {
        var visitor = Visitor.freshlySignedIn(People.LEARNER_BODEN);
        assertThat(visitor.get(ACCOUNT).statusCode()).isEqualTo(200);
        visitor.grownOld();
        var asked = location(visitor.get(ACCOUNT));
        assertThat(asked).isEqualTo(RENEW + "?then=%2Fidentity%2Faccount");
        assertThat(visitor.get(asked).body()).contains("Någon annan kan hålla i din telefon");
        var empty = visitor.submit(asked, RENEW, Map.of("then", ACCOUNT));
        assertThat(empty.body()).contains("Skriv ditt lösenord</");
        var wrong = visitor.submit(asked, RENEW, Map.of("password", "fel", "then", ACCOUNT));
        assertThat(wrong.body()).contains("Lösenordet stämmer inte", "name=\"then\" value=\"/identity/account\"");
        var right = visitor.submit(asked, RENEW, Map.of("password", People.LEARNER_BODEN.password(), "then", ACCOUNT));
        assertThat(location(right)).isEqualTo(ACCOUNT);
        assertThat(visitor.get(ACCOUNT).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("W5, W8 What she had written is carried through, and sent when she presses once more")
    void carried() {
        var visitor = Visitor.freshlySignedIn(People.LEARNER_BODEN);
        visitor.grownOld();
        var token = Visitor.token(visitor.get(RENEW).body());
        var kept = visitor.post(ACCOUNT, Map.of("csrf", token, "text", "Det jag \"skrev\""));
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).contains("Det du skrev finns kvar");
        var fields = hidden(kept.body());
        assertThat(fields).containsEntry("kept.text", "Det jag \"skrev\"").containsEntry("kept-path", ACCOUNT);
        var again = new HashMap<>(fields);
        again.put("password", People.LEARNER_BODEN.password());
        var resumed = visitor.post(RENEW, again);
        assertThat(resumed.body()).contains("action=\"" + ACCOUNT + "\"");
        assertThat(hidden(resumed.body())).containsEntry("text", "Det jag \"skrev\"");
    }

    @Test
    @DisplayName("W3, W8 A form without her token is not carried anywhere")
    void forged() {
        var visitor = Visitor.freshlySignedIn(People.LEARNER_BODEN);
        visitor.grownOld();
        assertThat(visitor.post(ACCOUNT, Map.of("csrf", "AAAA")).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("W7, W8 Only addresses of this application are followed")
    void openRedirect() {
        var visitor = Visitor.freshlySignedIn(People.LEARNER_BODEN);
        var answer = visitor.submit(
                RENEW, RENEW, Map.of("password", People.LEARNER_BODEN.password(), "then", "//evil.example/x"));
        assertThat(location(answer)).isEqualTo("/");
    }

    @Test
    @DisplayName("I5.5 A demo account's second factor cannot be changed")
    void demo() {
        var visitor = Visitor.freshlySignedIn(People.LEARNER_JOKKMOKK).withSecondFactor(People.LEARNER_JOKKMOKK);
        var page = visitor.get(FACTOR + "?new=1");
        assertThat(page.body()).contains("<svg class=\"qr\"", "otpauth://totp/");
        var fields = new HashMap<>(hidden(page.body()));
        fields.put("code", "123456");
        assertThat(visitor.post(FACTOR, fields).body()).contains("demokonto");
    }

    private static Map<String, String> hidden(String html) {
        var fields = new HashMap<String, String>();
        HIDDEN.matcher(html)
                .results()
                .forEach(field -> fields.put(field.group(1), field.group(2).replace("&quot;", "\"")));
        return fields;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
    }
}
