package se.larstig.organisation.web;

import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.Employers;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.organisation.StaffCounts;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;
import se.larstig.web.Texts;

/** Declares how many people there are in one profession group in one municipality, and shows what was declared before. */
@Page(roles = Role.MANAGER)
public class HeadcountPage {

    private static final int ROWS = 10;
    private static final int LONGEST = 300;

    private static final Map<String, String> FIELD_OF_REFUSAL = Map.of(
            "organisation.refused.persons", "persons",
            "organisation.refused.headcount-future", "counted-on",
            "organisation.refused.headcount-older", "counted-on",
            "organisation.refused.headcount-source", "source");

    @Inject
    private CurrentActor current;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private ChosenEmployer chosen;

    @Inject
    private OrganisationQueries queries;

    @Inject
    private Employers employers;

    @Inject
    private StaffCounts staff;

    @Inject
    private Clocks clocks;

    @Inject
    private Texts texts;

    private final Map<String, String> faults = new LinkedHashMap<>();
    private List<OrganisationQueries.Declared> history = List.of();
    private OrganisationQueries.@Nullable Place municipality;
    private OrganisationQueries.@Nullable Named group;
    private String persons = "";
    private String countedOn = "";
    private String source = "";
    private long registered;
    private long page;
    private boolean last;

    public void load() {
        var scope = chosen.scope();
        municipality = municipality(queries.municipalities(scope));
        group = group(queries.professionGroups(texts.getLanguage()));
        page = posted.page();
        if (posted.isForm()) {
            declare(scope, municipality.code(), group.code());
        } else {
            countedOn = clocks.today().toString();
        }
        registered = staff.employed(scope, municipality.code(), group.code());
        var found = queries.headcountHistory(
                scope.employerId(), municipality.code(), group.code(), (int) (page - 1) * ROWS, ROWS + 1);
        last = found.size() <= ROWS;
        history = last ? found : found.subList(0, ROWS);
    }

    private void declare(Scope scope, String place, String profession) {
        persons = posted.text("persons", LONGEST).orElse("");
        countedOn = posted.text("counted-on", LONGEST).orElse("");
        source = posted.text("source", LONGEST).orElse("");
        var number = posted.number("persons").filter(each -> each <= Integer.MAX_VALUE);
        var day = day(countedOn);
        if (number.isEmpty()) {
            faults.put("persons", texts.say("organisation.headcount.persons.fault"));
        }
        if (day == null) {
            faults.put("counted-on", texts.say("organisation.headcount.counted-on.fault"));
        }
        if (source.isEmpty()) {
            faults.put("source", texts.say("organisation.headcount.source.fault"));
        }
        if (number.isEmpty() || day == null || !faults.isEmpty()) {
            return;
        }
        if (refusals.allow(() -> employers.declareHeadcount(
                current.get(), scope.employerId(), place, profession, Math.toIntExact(number.get()), day, source))) {
            posted.goTo(address() + "&saved=1");
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private OrganisationQueries.Place municipality(List<OrganisationQueries.Place> served) {
        var wanted = posted.text("municipality", 4).orElse("");
        return served.stream()
                .filter(place -> wanted.isEmpty() || place.code().equals(wanted))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private OrganisationQueries.Named group(List<OrganisationQueries.Named> groups) {
        var wanted = posted.text("group", 60).orElse("");
        return groups.stream()
                .filter(each -> wanted.isEmpty() || each.code().equals(wanted))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** What is wrong with the field, or empty. */
    public String fault(String field) {
        if (field.equals(FIELD_OF_REFUSAL.get(refusals.getCode())) && refusals.getSentence() != null) {
            return refusals.getSentence();
        }
        return faults.getOrDefault(field, "");
    }

    /** The wrong fields with what is wrong, for the summary at the head. */
    public List<Map.Entry<String, String>> getFaults() {
        return List.copyOf(faults.entrySet());
    }

    public List<OrganisationQueries.Declared> getHistory() {
        return history;
    }

    public OrganisationQueries.Place getMunicipality() {
        return found(municipality);
    }

    public OrganisationQueries.Named getGroup() {
        return found(group);
    }

    public Scope getScope() {
        return chosen.scope();
    }

    public String getEmployerName() {
        return queries.name(chosen.scope());
    }

    public String getPersons() {
        return persons;
    }

    public String getCountedOn() {
        return countedOn;
    }

    public String getSource() {
        return source;
    }

    public String getToday() {
        return clocks.today().toString();
    }

    /** O3.6: how many are registered. */
    public long getRegistered() {
        return registered;
    }

    /** O3.6: whether more are registered than the newest declaration says. */
    public boolean isFewerThanRegistered() {
        return page == 1 && !history.isEmpty() && history.get(0).persons() < registered;
    }

    public boolean isSaved() {
        return posted.text("saved", 1).isPresent();
    }

    public long getPage() {
        return page;
    }

    public boolean isLast() {
        return last;
    }

    /** By whom, without a name: the page needs none, and the audit trail knows it. */
    public String by(OrganisationQueries.Declared row) {
        if (row.declaredBy() == 0) {
            return texts.say("organisation.headcount.by.system");
        }
        return texts.say(
                row.declaredBy() == current.get().personId()
                        ? "organisation.headcount.by.you"
                        : "organisation.headcount.by.other");
    }

    public String getListAddress() {
        return Addresses.of(HeadcountsPage.class, "employer", chosen.scope().employerId());
    }

    /** The address of the history, to which the pager adds a page's number. */
    public String getPagerAddress() {
        return address() + "&";
    }

    private String address() {
        return Addresses.of(
                HeadcountPage.class,
                "employer",
                chosen.scope().employerId(),
                "municipality",
                getMunicipality().code(),
                "group",
                getGroup().code());
    }

    private static <T> T found(@Nullable T thing) {
        if (thing == null) {
            throw Refused.notFound();
        }
        return thing;
    }
}
