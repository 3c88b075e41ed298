package se.larstig.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.FromOutside;
import se.larstig.support.Visitor;

class CountyAdministratorIT extends FromOutside {

    @Test
    @DisplayName(
            "W13 Who is administrator of a county alone neither finds what answers for all, nor sees it in her menu")
    void menu() {
        var email = Visitor.anonymous()
                .get(EntryFixture.PATH + "?password=1&county=1")
                .body();
        var visitor = Visitor.freshlySignedIn(email, IdentityFixture.PASSWORD);
        assertThat(visitor.get("/home/my-page").body())
                .contains("href=\"/identity/people\"")
                .doesNotContain("href=\"/identity/audit\"", "href=\"/notifications/mail\"", "href=\"/home/reports\"");
        for (var page : new String[] {"/identity/audit", "/notifications/mail", "/home/reports"}) {
            assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(404);
        }
    }
}
