package se.larstig.external.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.external.Learnt;
import se.larstig.external.Reported;
import se.larstig.external.ReportedQueries;
import se.larstig.external.Reports;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.organisation.OrganisationQueries.Named;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Option;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Scopes;
import se.larstig.web.Texts;

/** EX4: what an employer with a learning platform of its own says that its staff took there, and the form for more. */
@Page(roles = Role.MANAGER)
public class ReportedPage {

    private static final int ROWS = 25;
    private static final int MONTHS = 3;

    private static final Map<String, String> FIELDS = Map.of(
            "external.refused.reported-persons", "persons",
            "external.refused.more-than-declared", "persons",
            "external.refused.undeclared", "group",
            "external.refused.quarter", "quarter");

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private ReportedQueries queries;

    @Inject
    private Reports reports;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Clocks clocks;

    @Inject
    private Texts texts;

    private List<Scope> employers = List.of();
    private @Nullable Scope employer;
    private List<ReportedQueries.Course> courses = List.of();
    private List<OrganisationQueries.Declared> declared = List.of();
    private ReportedQueries.Found found = new ReportedQueries.Found(List.of(), 0);

    public void load() {
        var actor = current.get();
        employers = Scopes.of(actor, Set.of(Scope.Level.EMPLOYER), Role.MANAGER);
        if (employers.isEmpty()) {
            return;
        }
        employer = Scopes.chosen(employers, posted.text("employer", 40).orElse(""));
        courses = queries.courses(actor, employer);
        declared = queries.declared(actor, employer);
        if (posted.isForm()) {
            report(employer);
        }
        found = queries.reported(actor, employer, texts.getLanguage(), (int) (posted.page() - 1) * ROWS, ROWS);
    }

    private void report(Scope here) {
        var course = courses.stream()
                .filter(each -> code(each.what()).equals(getCourse()))
                .findFirst();
        faults.required("course", course.map(ReportedQueries.Course::name), "external.missing.course");
        var group =
                declared.stream().filter(each -> code(each).equals(getGroup())).findFirst();
        faults.required("group", group.map(OrganisationQueries.Declared::group), "external.missing.group");
        var quarter = posted.day("quarter");
        faults.required("quarter", quarter.map(LocalDate::toString), "external.missing.quarter");
        var persons = Optional.of(getPersons()).filter(text -> text.matches("\\d{1,6}"));
        faults.required("persons", persons, "external.missing.number");
        if (!faults.isAny()
                && faults.allow(
                        () -> reports.report(
                                current.get(),
                                here.employerId(),
                                new Reported(
                                        course.orElseThrow().what(),
                                        group.orElseThrow().municipality(),
                                        group.orElseThrow().group(),
                                        quarter.orElseThrow(),
                                        Integer.parseInt(persons.orElseThrow()))),
                        FIELDS)) {
            posted.goTo(Addresses.of(ReportedPage.class, "employer", here.code(), "did", "reported"));
        }
    }

    private static String code(Learnt what) {
        return what.where() + "-" + what.id();
    }

    private static String code(OrganisationQueries.Declared one) {
        return one.municipality() + "/" + one.group();
    }

    /** Whether she answers for a whole employer. */
    public boolean isReporter() {
        return employer != null;
    }

    public List<Option> getEmployerOptions() {
        return Scopes.options(employers, employer, places);
    }

    public Scope getEmployer() {
        if (employer == null) {
            throw Refused.notFound();
        }
        return employer;
    }

    public String getEmployerName() {
        return places.name(getEmployer());
    }

    public List<Named> getCourseOptions() {
        return courses.stream()
                .map(course -> new Named(code(course.what()), course.name()))
                .toList();
    }

    /** Only groups with a declared headcount can be reported. */
    public List<Named> getGroupOptions() {
        return declared.stream()
                .map(each -> new Named(
                        code(each),
                        texts.say(
                                "external.reported.of",
                                each.municipalityName(),
                                each.groupNameIn(texts.getLanguage()),
                                each.persons())))
                .toList();
    }

    public List<Named> getQuarterOptions() {
        return Reported.quarters(clocks.today()).stream()
                .map(quarter -> new Named(quarter.toString(), quarter(quarter)))
                .toList();
    }

    /** "Juli–september 2026". */
    public String quarter(LocalDate from) {
        return texts.say(
                "external.quarter",
                texts.month(from.getMonthValue()),
                texts.month(from.getMonthValue() + MONTHS - 1),
                Integer.toString(from.getYear()));
    }

    public String getCourse() {
        return posted.text("course", 40).orElse("");
    }

    public String getGroup() {
        return posted.text("group", 80).orElse("");
    }

    public String getQuarter() {
        return posted.text("quarter", 10).orElse("");
    }

    public String getPersons() {
        return posted.text("persons", 8).orElse("");
    }

    public List<ReportedQueries.Row> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public long getPage() {
        return posted.page();
    }

    public boolean isLast() {
        return posted.page() * ROWS >= found.total();
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return Addresses.of(ReportedPage.class, "employer", getEmployer().code()) + "&";
    }

    public boolean isDone() {
        return posted.isGiven("did") && !posted.isForm();
    }
}
