package se.larstig.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.FromOutside;
import se.larstig.support.Visitor;

/** What the site says about itself. */
class StatementsIT extends FromOutside {

    @Test
    @DisplayName("H5.1 The accessibility statement tells each known defect, and that the site meets the law in part")
    void accessibility() {
        var page = Jsoup.parse(Visitor.anonymous().get("/home/accessibility").body());
        var defects = KnownDefect.all();
        assertThat(page.select("main").text())
                .contains(
                        defects.isEmpty() ? "helt förenlig med kraven, så långt vi vet" : "delvis förenlig med kraven")
                .contains(defects.stream().map(KnownDefect::swedishWhat).toList())
                .contains(defects.stream().map(KnownDefect::criterion).toList());
    }

    @Test
    @DisplayName("P4.1 The page about personal data says what is kept, and that nobody has said who is responsible")
    void personalData() {
        var page = Jsoup.parse(Visitor.anonymous().get("/privacy/about").body());
        assertThat(page.select("main table tbody tr")).hasSizeGreaterThanOrEqualTo(8);
        assertThat(page.select("main table tbody td"))
                .allSatisfy(cell -> assertThat(cell.text()).isNotBlank());
        assertThat(page.select("#who ~ p").text())
                .contains("Vem som är personuppgiftsansvarig för systemet är inte ifyllt än")
                .contains("Hur du når dataskyddsombudet är inte ifyllt än");
    }
}
