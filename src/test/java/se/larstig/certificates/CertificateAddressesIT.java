package se.larstig.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.FromOutside;
import se.larstig.support.People;
import se.larstig.support.Visitor;

/** A demo account whose history holds a certificate, and everyone else. */
class CertificateAddressesIT extends FromOutside {

    private static final Pattern OWN = Pattern.compile("/certificates/certificate\\?number=([0-9A-Z-]{14})");
    private static final String PDF = "/certificates/pdf?number=";
    private static final String PAGE = "/certificates/certificate?number=";

    /** Somebody and one of her certificates. */
    private record Holder(People person, String number) {}

    private static Holder holder() {
        return Arrays.stream(People.values())
                .flatMap(person -> {
                    var found = OWN.matcher(
                            Visitor.signedIn(person).get("/home/my-page").body());
                    return (found.find() ? Optional.of(new Holder(person, found.group(1))) : Optional.<Holder>empty())
                            .stream();
                })
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("CE2.1, CE2.2, CE2.3 Her PDF is hers: a file with a neutral name that no browser keeps")
    void pdf() throws IOException {
        var holder = holder();
        var answer = Visitor.signedIn(holder.person()).fetch(PDF + holder.number());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/pdf");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Content-Disposition"))
                .containsExactly(
                        "attachment; filename=\"intyg-" + holder.number().substring(0, 9) + ".pdf\"");
        try (var document = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(holder.number(), "Påhittade siffror och personer");
        }
    }

    @Test
    @DisplayName("CE2.1 For all others neither page nor PDF exists; who has not signed in is asked to")
    void others() {
        var holder = holder();
        var other = Arrays.stream(People.values())
                .filter(person -> person != holder.person())
                .findFirst()
                .map(Visitor::signedIn)
                .orElseThrow();
        for (var path : new String[] {PAGE, PDF}) {
            assertThat(other.get(path + holder.number()).statusCode()).isEqualTo(404);
            assertThat(Visitor.signedIn(People.ADMINISTRATOR)
                            .get(path + holder.number())
                            .statusCode())
                    .isEqualTo(404);
            var anonymous = Visitor.anonymous().get(path + holder.number());
            assertThat(anonymous.statusCode()).isEqualTo(303);
            assertThat(anonymous.headers().firstValue("Location").orElse("")).startsWith("/identity/sign-in?then=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KRTM-7H4P-XC9D", "1", "%27%20or%201=1", "../../WEB-INF/web.xml"})
    @DisplayName("CE2.1 A forged number leads nowhere")
    void forged(String number) {
        var visitor = Visitor.signedIn(People.LEARNER_JOKKMOKK);
        assertThat(visitor.get(PAGE + number).statusCode()).isEqualTo(404);
        assertThat(visitor.get(PDF + number).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/certificates/pdf/" + number.length()).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("CE3.1, CE3.2 Anybody may verify, is told nothing of her, and no search engine keeps it")
    void verify() {
        var visitor = Visitor.anonymous();
        var answer = visitor.get("/certificates/verify?number=" + holder().number());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("X-Robots-Tag")).containsExactly("noindex, nofollow");
        assertThat(answer.body()).containsPattern("Intyget är giltigt|inte giltigt längre");
        assertThat(visitor.get("/certificates/verify?number=KRTM-7H4P-XC9D").body())
                .contains("Numret hör inte till något giltigt intyg", "/leave");
        assertThat(visitor.get("/certificates/verify?number=").body()).contains("Skriv intygets nummer");
    }
}
