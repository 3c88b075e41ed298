package se.larstig.privacy.web;

import java.util.List;
import se.larstig.privacy.Farewells;
import se.larstig.shared.Settings;
import se.larstig.web.Page;

/** P4.1: how personal data are dealt with. */
@Page(openTo = "everyone may know what is kept, also before there is an account")
public class AboutPage {

    private static final List<String> KINDS = List.of(
            "account",
            "employment",
            "learning",
            "sitting",
            "completion",
            "plan",
            "reflection",
            "look",
            "trail",
            "report");

    /** The kinds of data, as the table tells them. */
    public List<String> getKinds() {
        return KINDS;
    }

    public int getYears() {
        return Farewells.years();
    }

    /** Whether this server sends mail, without which nobody can be told that her account ends (P3.2). */
    public boolean isMail() {
        return Settings.mail();
    }

    /** Who is responsible; empty when nobody has said so. */
    public String getController() {
        return Settings.find("CONTROLLER").orElse("");
    }

    /** How to reach the data protection officer; empty when nobody has said so. */
    public String getOfficer() {
        return Settings.find("DATA_PROTECTION_OFFICER").orElse("");
    }
}
