package se.larstig.home.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.IdentityQueries;
import se.larstig.organisation.Contact;
import se.larstig.organisation.HelpLine;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.organisation.OrganisationQueries.Named;
import se.larstig.organisation.OrganisationQueries.Place;
import se.larstig.shared.CurrentActor;
import se.larstig.web.HelpLines;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** How to take a course safely, where to get help, and what the quick exit does and does not do. */
@Page(openTo = "whoever needs help should not have to sign in")
public class SafetyPage {

    private static final int LONGEST_CODE = 4;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Texts texts;

    @Inject
    private IdentityQueries identity;

    @Inject
    private OrganisationQueries places;

    @Inject
    private HelpLines helpLines;

    private List<Named> counties = List.of();
    private List<Place> municipalities = List.of();
    private @Nullable Named county;
    private @Nullable Place municipality;
    private List<Contact> contacts = List.of();
    private List<Contact> countyLines = List.of();

    public void load() {
        var chosen = posted.text("municipality", LONGEST_CODE).flatMap(places::municipality);
        var own = posted.text("county", LONGEST_CODE).isPresent() ? Optional.<Place>empty() : own();
        var code = posted.text("county", LONGEST_CODE)
                .or(() -> chosen.map(Place::county))
                .or(() -> own.map(Place::county))
                .orElse("");
        counties = places.counties();
        county = counties.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
        if (county != null) {
            municipalities = places.municipalities(code);
            countyLines = places.countyLines(code);
            municipality = chosen.or(() -> own)
                    .filter(place -> place.county().equals(code))
                    .orElse(null);
        }
        if (municipality != null) {
            contacts = places.contacts(municipality.code());
        }
    }

    /** Where she works; empty when nobody is signed in, or she works nowhere. */
    private Optional<Place> own() {
        return current.find()
                .flatMap(actor -> identity.jobs(actor).stream().findFirst())
                .flatMap(job -> places.municipality(job.municipality()));
    }

    /** The national ones, those for professionals among them. */
    public List<HelpLine.Line> getHelpLines() {
        return helpLines.all(texts.getLanguage());
    }

    public List<Named> getCounties() {
        return counties;
    }

    /** Those of the chosen county. */
    public List<Place> getMunicipalities() {
        return municipalities;
    }

    public @Nullable Named getCounty() {
        return county;
    }

    public @Nullable Place getMunicipality() {
        return municipality;
    }

    public List<Contact> getContacts() {
        return contacts;
    }

    public List<Contact> getCountyLines() {
        return countyLines;
    }
}
