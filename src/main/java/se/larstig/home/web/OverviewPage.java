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
import se.larstig.plan.ObligationQueries;
import se.larstig.plan.OtherWayQueries;
import se.larstig.plan.PlanQueries;
import se.larstig.plan.web.AdoptionsPage;
import se.larstig.plan.web.PlanPage;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.OverviewQueries;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Scopes;
import se.larstig.web.Texts;

/** H2.1: the first screen of a manager and a follow-up, in words. */
@Page(roles = {Role.MANAGER, Role.FOLLOW_UP})
public class OverviewPage {

    private static final String HEADCOUNTS = "/organisation/headcounts";
    private static final String CONTACTS = "/organisation/contacts";
    private static final int MONTHS_OF_A_HEADCOUNT = 12;

    /** Something to see to, in a sentence, and where; {@code address} is empty when it is done elsewhere. */
    public record Reminder(String sentence, String address) {}

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
    private ObligationQueries obligations;

    @Inject
    private OtherWayQueries otherWays;

    @Inject
    private PlanQueries plans;

    @Inject
    private Clocks clocks;

    @Inject
    private Texts texts;

    private List<Scope> scopes = List.of();
    private List<StatisticsQueries.Course> courses = List.of();
    private @Nullable Scope scope;
    private StatisticsQueries.@Nullable Course course;
    private OverviewQueries.@Nullable Overview overview;
    private ObligationQueries.@Nullable Overview planned;
    private PlanQueries.ToDo toDo = new PlanQueries.ToDo(0, List.of(), List.of());
    private long waiting;
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
        planned = obligations.overview(actor, scope);
        if (isWhole()) {
            declared = overviews.declared(actor, scope.employerId());
            contactsToCheck = isManager() ? places.contactsToCheck(scope).size() : 0;
        }
        neverSignedIn = staff.neverSignedIn(actor, scope);
        if (isManager()) {
            proofs = external.waiting(actor, scope, 0, 1).total();
            waiting = otherWays.waiting(actor, scope);
            toDo = isWhole() ? plans.toDo(actor, scope.employerId()) : toDo;
        }
    }

    /** H2.3: whether any line is adopted. */
    public boolean isAdopted() {
        return found(planned).adopted();
    }

    /** H2.3: of how many the plan asks something. */
    public String getAsked() {
        var asked = planned().asked();
        return asked == 0 ? texts.say("home.plan.nobody") : texts.count("home.plan.asked", asked);
    }

    /** H2.3: how many have all of it, and who is late or nearly so, a sentence each. */
    public List<String> getReady() {
        var whole = planned();
        var sentences = new ArrayList<String>();
        if (whole.asked() > 0) {
            sentences.add(
                    whole.left() == 0
                            ? texts.count("home.plan.all-ready", whole.ready())
                            : texts.count("home.plan.ready", whole.ready()));
        }
        sentence(sentences, "home.plan.late", whole.late());
        sentence(sentences, "home.plan.due-soon", whole.dueSoon());
        sentence(sentences, "home.plan.ends-soon", whole.endsSoon());
        return sentences;
    }

    /** H2.3: what changed in a month for the same people, a sentence each. */
    public List<String> getMoved() {
        var whole = planned();
        var sentences = new ArrayList<String>();
        sentence(sentences, "home.plan.became", whole.became());
        sentence(sentences, "home.plan.lapsed", whole.lapsed());
        sentence(sentences, "home.plan.newly", whole.newly());
        if (sentences.isEmpty()) {
            sentences.add(texts.say("home.overview.unchanged"));
        }
        return sentences;
    }

    private void sentence(List<String> sentences, String key, int number) {
        if (number > 0) {
            sentences.add(texts.count(key, number));
        }
    }

    /** H2.3: which unit to help next with the plan. */
    public String getNextByPlan() {
        var whole = planned();
        if (whole.left() == 0) {
            return texts.say("home.plan.next.none");
        }
        if (!isWhole()) {
            return texts.count("home.plan.next.own", whole.left());
        }
        return found(planned)
                .next(found(overview).k())
                .map(unit -> texts.say(
                        unit.left() == 1 ? "home.plan.next.unit.one" : "home.plan.next.unit.many",
                        places.unit(unit.unit())
                                .map(OrganisationQueries.UnitRow::name)
                                .orElse(""),
                        unit.left(),
                        unit.asked()))
                .orElseGet(() -> texts.count("home.plan.next.small", whole.left()));
    }

    /** Where the named list lies, for a manager; empty for who follows up. */
    public String getStaffAddress() {
        return isManager() ? Addresses.of(StaffPage.class, "scope", getScope().code()) : "";
    }

    private ObligationQueries.Standing planned() {
        return found(planned).whole();
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
    public List<Reminder> getReminders() {
        var reminders = new ArrayList<Reminder>();
        var plan = Addresses.of(
                AdoptionsPage.class, "employer", isWhole() ? getScope().code() : "");
        var headcounts = isManager() && isWhole() ? HEADCOUNTS : "";
        if (waiting > 0) {
            reminders.add(new Reminder(texts.count("home.plan.waiting", waiting), getStaffAddress()));
        }
        if (toDo.unanswered() > 0) {
            reminders.add(new Reminder(texts.count("home.plan.unanswered", toDo.unanswered()), plan));
        }
        toDo.drafts()
                .forEach(draft -> reminders.add(new Reminder(
                        texts.say("home.plan.draft", draft.details().title()),
                        Addresses.of(PlanPage.class, "version", draft.id()))));
        toDo.ending()
                .forEach(ending -> reminders.add(new Reminder(
                        texts.say(
                                "home.plan.ending",
                                ending.details().title(),
                                texts.day(ending.details().lastDay())),
                        Addresses.of(PlanPage.class, "version", ending.id()))));
        if (isWhole() && declared.missing() > 0) {
            reminders.add(new Reminder(texts.count("home.overview.headcount.missing", declared.missing()), headcounts));
        }
        if (declared.oldest() != null
                && declared.oldest().isBefore(clocks.today().minusMonths(MONTHS_OF_A_HEADCOUNT))) {
            reminders.add(
                    new Reminder(texts.say("home.overview.headcount.old", texts.day(declared.oldest())), headcounts));
        }
        if (contactsToCheck > 0) {
            reminders.add(new Reminder(texts.count("home.overview.contacts.old", contactsToCheck), CONTACTS));
        }
        if (neverSignedIn > 0) {
            reminders.add(new Reminder(
                    texts.count("home.overview.never-signed-in", neverSignedIn), isManager() ? getStaffAddress() : ""));
        }
        if (proofs > 0) {
            reminders.add(new Reminder(
                    texts.count("home.overview.proofs.waiting", proofs),
                    "/external/proofs?scope=" + found(scope).code()));
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
            ways.add(new Way(HEADCOUNTS, "home.overview.headcounts"));
        }
        if (isManager()) {
            ways.add(new Way(CONTACTS, "home.overview.contacts"));
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
