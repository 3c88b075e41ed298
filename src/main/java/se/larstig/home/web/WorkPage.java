package se.larstig.home.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.larstig.catalogue.ApprovalQueries;
import se.larstig.catalogue.CourseQueries;
import se.larstig.catalogue.web.ApprovalsPage;
import se.larstig.certificates.web.RevokePage;
import se.larstig.home.FaultQueries;
import se.larstig.identity.StaffQueries;
import se.larstig.identity.web.PeoplePage;
import se.larstig.notifications.OutboxQueries;
import se.larstig.notifications.web.MailPage;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.organisation.web.ContactsPage;
import se.larstig.organisation.web.EmployersPage;
import se.larstig.organisation.web.HelpLinesPage;
import se.larstig.plan.PlanQueries;
import se.larstig.plan.web.PlanPage;
import se.larstig.plan.web.PlansPage;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.statistics.web.Choice;
import se.larstig.statistics.web.CountyPage;
import se.larstig.statistics.web.PublishPage;
import se.larstig.statistics.web.SettingsPage;
import se.larstig.statistics.web.WorkingViewPage;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Texts;

/** H6.2: what there is to do for a coordinator, a reviewer and an administrator, and where they can go on. */
@Page(roles = {Role.COORDINATOR, Role.REVIEWER, Role.ADMINISTRATOR})
public class WorkPage {

    private static final int MOST_NAMES = 5;
    private static final int MOST_COURSES = 100;

    /**
     * Something to do, in a sentence, and where; {@code address} and {@code link} are empty when it is done elsewhere.
     *
     * @param names of employers that it is about, and how many more there are
     */
    public record Task(String sentence, List<String> names, String address, String link) {}

    /** A place to go on to. */
    public record Way(String address, String text) {}

    @Inject
    private CurrentActor current;

    @Inject
    private StatisticsQueries statistics;

    @Inject
    private OrganisationQueries places;

    @Inject
    private PlanQueries plans;

    @Inject
    private CourseQueries courses;

    @Inject
    private ApprovalQueries approvals;

    @Inject
    private StaffQueries staff;

    @Inject
    private FaultQueries faults;

    @Inject
    private OutboxQueries outbox;

    @Inject
    private Choice choice;

    @Inject
    private Clocks clocks;

    @Inject
    private Texts texts;

    private final List<Task> tasks = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    public void load() {
        var actor = current.get();
        actor.scopes(Role.COORDINATOR).forEach(county -> coordinate(actor, county));
        if (actor.has(Role.COORDINATOR)) {
            unapproved();
        }
        if (actor.has(Role.REVIEWER)) {
            review(actor);
        }
        if (actor.has(Role.ADMINISTRATOR)) {
            administer(actor);
        }
        ways.add(new Way(Addresses.of(MyPagePage.class), texts.say("home.overview.my-page")));
    }

    private void coordinate(Actor actor, Scope county) {
        var name = places.name(county);
        var here = new Object[] {"scope", county.code()};
        statistics
                .waiting(actor, county.code())
                .ifPresent(waiting -> add(
                        texts.say("home.work.waiting", choice.period(waiting.period()), name),
                        Addresses.of(WorkingViewPage.class, here),
                        "home.work.waiting.go"));
        statistics.prepared(actor, county.code()).stream()
                .limit(1)
                .forEach(prepared -> add(
                        texts.say(
                                "home.work.publish",
                                choice.period(prepared.period()),
                                name,
                                texts.day(prepared.madeAt()),
                                texts.day(prepared.latest())),
                        Addresses.of(PublishPage.class, here),
                        "home.work.publish.go"));
        var due = places.headcountsDue(county).stream()
                .map(OrganisationQueries.HeadcountDue::employer)
                .toList();
        if (!due.isEmpty()) {
            tasks.add(new Task(texts.count("home.work.headcounts", due.size()), some(due), "", ""));
        }
        plan(plans.toDo(actor, county.code()));
        count(
                "home.work.contacts",
                places.contactsToCheck(county).size(),
                Addresses.of(ContactsPage.class),
                "home.work.contacts.go");
        var old = places.countyLines(county.code()).stream()
                .filter(line -> line.isOld(clocks.today()))
                .count();
        count("home.work.help-lines", old, Addresses.of(HelpLinesPage.class), "home.work.help-lines.go");
        ways.add(new Way(Addresses.of(CountyPage.class, here), texts.say("home.work.county", name)));
        ways.add(new Way(Addresses.of(PublishPage.class, here), texts.say("home.work.publishing", name)));
        ways.add(new Way(Addresses.of(PlansPage.class, "county", county.code()), texts.say("home.work.plans", name)));
        ways.add(new Way(Addresses.of(WorkingViewPage.class, here), texts.say("home.work.working-view", name)));
        ways.add(new Way(Addresses.of(SettingsPage.class, here), texts.say("home.work.settings", name)));
    }

    /** H6.2. */
    private void plan(PlanQueries.ToDo toDo) {
        toDo.drafts()
                .forEach(draft -> add(
                        texts.say("home.plan.draft", draft.details().title()),
                        Addresses.of(PlanPage.class, "version", draft.id()),
                        "home.work.plan.open"));
        toDo.ending()
                .forEach(ending -> add(
                        texts.say(
                                "home.plan.ending",
                                ending.details().title(),
                                texts.day(ending.details().lastDay())),
                        Addresses.of(PlanPage.class, "version", ending.id()),
                        "home.work.plan.open"));
    }

    private void unapproved() {
        var waiting = courses.published("", 0, MOST_COURSES).rows().stream()
                .filter(course -> !course.reviewed())
                .count();
        count("home.work.unapproved", waiting, "", "");
    }

    private void review(Actor actor) {
        count(
                "home.work.approvals",
                approvals.awaiting(actor),
                Addresses.of(ApprovalsPage.class),
                "home.work.approvals.go");
        ways.add(new Way(Addresses.of(ApprovalsPage.class), texts.say("home.work.all-approvals")));
    }

    private void administer(Actor actor) {
        var missing = staff.missing(actor);
        if (missing.employers() == 0) {
            add(
                    texts.say("home.work.first-employer"),
                    Addresses.of(EmployersPage.class),
                    "home.work.first-employer.go");
        }
        if (missing.alone()) {
            add(texts.say("home.work.alone"), Addresses.of(PeoplePage.class), "home.work.alone.go");
        }
        if (!missing.withoutManager().isEmpty()) {
            tasks.add(new Task(
                    texts.count("home.work.managers", missing.withoutManager().size()),
                    some(missing.withoutManager()),
                    Addresses.of(EmployersPage.class),
                    texts.say("home.work.managers.go")));
        }
        ways.add(new Way(Addresses.of(EmployersPage.class), texts.say("home.work.employers")));
        ways.add(new Way(Addresses.of(PeoplePage.class), texts.say("home.work.people")));
        if (actor.has(Role.ADMINISTRATOR, Scope.NATIONAL)) {
            count("home.work.reports", faults.open(actor), Addresses.of(ReportsPage.class), "home.work.reports.go");
            count("home.work.mail", outbox.state(actor).givenUp(), Addresses.of(MailPage.class), "home.work.mail.go");
            ways.add(new Way(Addresses.of(RevokePage.class), texts.say("home.work.revoke")));
        }
    }

    /** So many of something, when there are any. */
    private void count(String key, long number, String address, String link) {
        if (number > 0) {
            add(texts.count(key, number), address, link);
        }
    }

    private void add(String sentence, String address, String link) {
        tasks.add(new Task(sentence, List.of(), address, address.isEmpty() ? "" : texts.say(link)));
    }

    /** The first of them, and how many more there are. */
    private List<String> some(List<String> names) {
        return names.size() <= MOST_NAMES + 1
                ? names
                : Stream.concat(
                                names.stream().limit(MOST_NAMES),
                                Stream.of(texts.say("home.work.more", names.size() - MOST_NAMES)))
                        .toList();
    }

    public List<Task> getTasks() {
        return tasks;
    }

    public List<Way> getWays() {
        return ways;
    }
}
