package se.larstig.home.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.external.ProofQueries;
import se.larstig.identity.StaffQueries;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.OverviewQueries;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Scopes;
import se.larstig.web.Texts;

/** H2.1: the first screen of a manager and a follow-up, in words. */
@Page(roles = {Role.MANAGER, Role.FOLLOW_UP})
public class OverviewPage {

    private static final int MONTHS_OF_A_HEADCOUNT = 12;

    /** A place to go on to; {@code text} is a key. */
    public record Way(String address, String text) {}

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private OverviewQueries overviews;

    @Inject
    private StatisticsQueries statistics;

    @Inject
    private OrganisationQueries places;

    @Inject
    private StaffQueries staff;

    @Inject
    private ProofQueries external;

    @Inject
    private Clocks clocks;

    @Inject
    private Texts texts;

    private List<Scope> scopes = List.of();
    private List<StatisticsQueries.Course> courses = List.of();
    private @Nullable Scope scope;
    private StatisticsQueries.@Nullable Course course;
    private OverviewQueries.@Nullable Overview overview;
    private OverviewQueries.Declared declared = new OverviewQueries.Declared(0, null, 0);
    private long neverSignedIn;
    private long proofs;
    private long contactsToCheck;

    public void load() {
        var actor = current.get();
        scopes = Scopes.of(actor, Set.of(Scope.Level.EMPLOYER, Scope.Level.UNIT), Role.MANAGER, Role.FOLLOW_UP);
        scope = Scopes.chosen(scopes, posted.text("scope", 40).orElse(""));
        courses = statistics.courses();
        course = StatisticsQueries.Course.chosen(courses, posted.number("course"));
        overview = overviews.overview(actor, scope, course.id());
        if (isWhole()) {
            declared = overviews.declared(actor, scope.employerId());
            contactsToCheck = isManager() ? places.contactsToCheck(scope).size() : 0;
        }
        neverSignedIn = staff.neverSignedIn(actor, scope);
        proofs = isManager() ? external.waiting(actor, scope, 0, 1).total() : 0;
    }

    /** How many should. */
    public String getShould() {
        var employed = texts.count("home.overview.registered", whole().employed());
        if (!isWhole()) {
            return employed;
        }
        return (declared.persons() == 0
                        ? texts.say("home.overview.undeclared")
                        : texts.count("home.overview.declared", declared.persons()))
                + " " + employed;
    }

    /** How many have. */
    public String getHave() {
        var whole = whole();
        if (whole.employed() == 0) {
            return texts.say("home.overview.nobody");
        }
        if (whole.started() == 0) {
            return texts.say("home.overview.none-started");
        }
        if (whole.done() == 0) {
            return texts.count("home.overview.none-done", whole.started());
        }
        if (whole.left() == 0) {
            return texts.count("home.overview.all-done", whole.done());
        }
        var done = texts.say(
                whole.done() == 1 ? "home.overview.done.one" : "home.overview.done.many",
                whole.done(),
                whole.employed());
        return whole.started() == whole.done()
                ? done
                : done + " " + texts.count("home.overview.also-started", whole.started() - whole.done());
    }

    /** What changed in a month, a sentence each. */
    public List<String> getChanged() {
        var whole = whole();
        var changes = new ArrayList<String>();
        if (whole.became() > 0) {
            changes.add(texts.count("home.overview.became", whole.became()));
        }
        if (whole.lapsed() > 0) {
            changes.add(texts.count("home.overview.lapsed", whole.lapsed()));
        }
        if (whole.newcomers() > 0) {
            changes.add(texts.count("home.overview.newcomers", whole.newcomers()));
        }
        if (changes.isEmpty()) {
            changes.add(texts.say("home.overview.unchanged"));
        }
        return changes;
    }

    /** Which unit to help next. */
    public String getNext() {
        var whole = whole();
        if (whole.employed() == 0) {
            return texts.say("home.overview.next.register");
        }
        if (whole.left() == 0) {
            return texts.say("home.overview.next.none");
        }
        if (!isWhole()) {
            return texts.count("home.overview.next.own", whole.left());
        }
        return found(overview)
                .next()
                .map(unit -> texts.say(
                        unit.left() == 1 ? "home.overview.next.unit.one" : "home.overview.next.unit.many",
                        places.unit(unit.unit())
                                .map(OrganisationQueries.UnitRow::name)
                                .orElse(""),
                        unit.left(),
                        unit.employed()))
                .orElseGet(() -> texts.count("home.overview.next.small", whole.left()));
    }

    /** H2.2: what should be seen to, a sentence each. */
    public List<String> getReminders() {
        var reminders = new ArrayList<String>();
        if (isWhole() && declared.missing() > 0) {
            reminders.add(texts.count("home.overview.headcount.missing", declared.missing()));
        }
        if (declared.oldest() != null
                && declared.oldest().isBefore(clocks.today().minusMonths(MONTHS_OF_A_HEADCOUNT))) {
            reminders.add(texts.say("home.overview.headcount.old", texts.day(declared.oldest())));
        }
        if (contactsToCheck > 0) {
            reminders.add(texts.count("home.overview.contacts.old", contactsToCheck));
        }
        if (neverSignedIn > 0) {
            reminders.add(texts.count("home.overview.never-signed-in", neverSignedIn));
        }
        if (proofs > 0) {
            reminders.add(texts.count("home.overview.proofs.waiting", proofs));
        }
        return reminders;
    }

    /** Where she can go on. */
    public List<Way> getWays() {
        var ways = new ArrayList<Way>();
        var code = found(scope).code();
        if (isManager()) {
            ways.add(new Way("/home/staff?scope=" + code, "home.staff"));
            ways.add(new Way("/external/proofs?scope=" + code, "home.overview.proofs"));
            ways.add(new Way("/identity/new-employee?employer=" + found(scope).employerId(), "home.overview.register"));
        }
        if (isWhole()) {
            ways.add(new Way("/statistics/internal?scope=" + code, "home.overview.internal"));
            ways.add(new Way("/plan/adoptions?employer=" + code, "plan.adoptions"));
        }
        if (isWhole() && isManager()) {
            ways.add(new Way("/organisation/headcounts", "home.overview.headcounts"));
        }
        if (isManager()) {
            ways.add(new Way("/organisation/contacts", "home.overview.contacts"));
        }
        ways.add(new Way("/home/my-page", "home.overview.my-page"));
        return ways;
    }

    /** Whether she answers for the whole employer, and not for a unit of it. */
    public boolean isWhole() {
        return found(scope).level() == Scope.Level.EMPLOYER;
    }

    private boolean isManager() {
        return current.get().has(Role.MANAGER, found(scope));
    }

    public LocalDate getSince() {
        return found(overview).since();
    }

    public List<Scope> getScopes() {
        return scopes;
    }

    public Scope getScope() {
        return found(scope);
    }

    public String name(Scope place) {
        return places.name(place);
    }

    public List<StatisticsQueries.Course> getCourses() {
        return courses;
    }

    public StatisticsQueries.Course getCourse() {
        return found(course);
    }

    private OverviewQueries.Standing whole() {
        return found(overview).whole();
    }

    private static <T> T found(@Nullable T thing) {
        if (thing == null) {
            throw Refused.notFound();
        }
        return thing;
    }
}
