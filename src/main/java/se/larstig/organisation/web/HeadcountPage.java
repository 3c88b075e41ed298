package se.larstig.organisation.web;

import jakarta.inject.Inject;
import java.util.HashMap;
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
import se.larstig.web.Faults;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** Declares how many people there are in one profession group in one municipality, and shows what was declared before. */
@Page(roles = Role.MANAGER)
public class HeadcountPage {

    private static final int ROWS = 10;
    private static final int LONGEST = 300;

    private static final int LONGEST_NUMBER = 6;
    private static final String PARTS = "parts";

    private static final Map<String, String> FIELDS = Map.of(
            "organisation.refused.persons", "persons",
            "organisation.refused.headcount-future", "counted-on",
            "organisation.refused.headcount-older", "counted-on",
            "organisation.refused.headcount-source", "source",
            "organisation.refused.headcount-parts", PARTS,
            "shared.refused.signs", "source");

    @Inject
    private CurrentActor current;

    @Inject
    private Posted posted;

    @Inject
    private Faults faults;

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

    private List<OrganisationQueries.Declared> history = List.of();
    private OrganisationQueries.@Nullable Place municipality;
    private OrganisationQueries.@Nullable Named group;
    private List<OrganisationQueries.Named> professions = List.of();
    private Map<String, Integer> parts = Map.of();
    private long registered;
    private long page;
    private boolean last;

    public void load() {
        var scope = chosen.scope();
        municipality = municipality(queries.municipalities(scope));
        group = group(queries.professionGroups(texts.getLanguage()));
        professions = queries.professionsOf(group.code(), texts.getLanguage());
        page = posted.page();
        if (posted.isForm()) {
            declare(scope, municipality.code(), group.code());
        }
        parts = queries.headcountParts(scope.employerId(), municipality.code(), group.code());
        registered = staff.employed(scope, municipality.code(), group.code());
        var found = queries.headcountHistory(
                scope.employerId(), municipality.code(), group.code(), (int) (page - 1) * ROWS, ROWS + 1);
        last = found.size() <= ROWS;
        history = last ? found : found.subList(0, ROWS);
    }

    private void declare(Scope scope, String place, String profession) {
        var persons = posted.number("persons").filter(each -> each <= Integer.MAX_VALUE);
        if (persons.isEmpty()) {
            faults.add("persons", "organisation.headcount.persons.fault");
        }
        var divided = divided();
        var day = posted.day("counted-on");
        if (day.isEmpty()) {
            faults.add("counted-on", "organisation.headcount.counted-on.fault");
        }
        var source = faults.required("source", posted.text("source", LONGEST), "organisation.headcount.source.fault");
        if (!faults.isAny()
                && faults.allow(
                        () -> employers.declareHeadcount(
                                current.get(),
                                scope.employerId(),
                                place,
                                profession,
                                Math.toIntExact(persons.orElseThrow()),
                                divided,
                                day.orElseThrow(),
                                source),
                        FIELDS)) {
            posted.goTo(address() + "&saved=1");
        }
    }

    /** O3.7: what is written for each profession; a field that is left empty counts nobody. */
    private Map<String, Integer> divided() {
        var divided = new HashMap<String, Integer>();
        for (var profession : professions) {
            var field = field(profession);
            if (!posted.text(field, LONGEST_NUMBER).orElse("").isBlank()) {
                posted.number(field)
                        .filter(each -> each <= Integer.MAX_VALUE)
                        .ifPresentOrElse(
                                each -> divided.put(profession.code(), Math.toIntExact(each)),
                                () -> faults.add(field, "organisation.headcount.persons.fault"));
            }
        }
        return divided;
    }

    /** The name of a profession's field. */
    public String field(OrganisationQueries.Named profession) {
        return "part-" + profession.code();
    }

    public List<OrganisationQueries.Named> getProfessions() {
        return professions;
    }

    /** What was written for a profession, or what the newest declaration says. */
    public String part(OrganisationQueries.Named profession) {
        var declared = parts.get(profession.code());
        return value(field(profession), declared == null ? "" : declared.toString());
    }

    /** Whether the group is divided, or something is wrong with how she divides it. */
    public boolean isDivided() {
        return professions.stream().anyMatch(each -> !part(each).isEmpty());
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

    /** What was written in the field, or what stands there at first. */
    public String value(String field, String first) {
        return posted.isForm() ? posted.text(field, LONGEST).orElse("") : first;
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
