package se.larstig.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.demo.Life.Job;
import se.larstig.identity.DemoAccount;
import se.larstig.identity.EmploymentKind;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.People;
import se.larstig.learning.EarlierLearning;
import se.larstig.organisation.ContactDetails;
import se.larstig.organisation.ContactKind;
import se.larstig.organisation.Contacts;
import se.larstig.organisation.Employers;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.Decisions;
import se.larstig.statistics.StatisticsQueries;

/**
 * Loads the demo data through the commands that everyone uses.
 *
 * <p>Features refer to each other by id, which the order of EclipseLink's inserts does not know. In one transaction
 * (D5.2) what others point at must therefore be flushed first.
 */
@Boundary
public class Demo {

    static final long SEED = 2026;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Employers employers;

    @Inject
    private Contacts contacts;

    @Inject
    private People people;

    @Inject
    private IdentityQueries identity;

    @Inject
    private EarlierLearning learning;

    @Inject
    private StatisticsQueries statistics;

    @Inject
    private Decisions decisions;

    @Inject
    private ExamplePlans examples;

    @Inject
    private ExampleElsewhere elsewhere;

    @Inject
    private Clocks clocks;

    /**
     * D6.1, D6.2: before anything else is done at start.
     *
     * @throws IllegalStateException when the database was created for something else
     */
    public void admit(Actor system, boolean asDemo) {
        Access.requireSystem(system);
        var origin = store.find(Origin.class, Origin.ID, LockModeType.PESSIMISTIC_WRITE);
        if (!origin.admits(asDemo, identity.anyone(system, false), identity.anyone(system, true))) {
            throw new IllegalStateException(
                    asDemo
                            ? "DEMO is true, but this database was not created as a demo. Use another database, or set"
                                    + " DEMO to false."
                            : "DEMO is false, but this database was created as a demo and holds invented people. Use"
                                    + " another database, or set DEMO to true.");
        }
    }

    /** D3.5: when the courses that this start publishes are published. */
    public Instant publishes(Actor system) {
        Access.requireSystem(system);
        return identity.anyone(system, true)
                ? clocks.now()
                : Invention.begins(clocks.today())
                        .minusDays(1)
                        .atTime(9, 0)
                        .atZone(Clocks.ZONE)
                        .toInstant();
    }

    /**
     * D5.2. False when people are there already: then nothing is loaded.
     *
     * @throws IllegalStateException where real people are: invented ones would stand among them for ever
     * @param courseVersions one version per course; people have taken the first, and the others are new to them
     */
    public boolean load(Actor system, List<Long> courseVersions) {
        Access.requireSystem(system);
        if (identity.anyone(system, false)) {
            throw new IllegalStateException("DEMO is true, but this database holds real people. Use another database.");
        }
        if (identity.anyone(system, true)) {
            return false;
        }
        var today = clocks.today();
        var script = Script.read();
        var ids = found(system, script);
        store.flush();
        declareHeadcounts(system, script, ids, today);
        decide(system, script, today);
        stateContacts(system, script, today);
        examples.write(system, script, ids, today);
        var settled = new ArrayList<Settled>();
        for (var life : Invention.of(SEED, today, script, 1)) {
            settled.add(settle(system, ids, life));
        }
        store.flush();
        assign(system, script, settled, today);
        settled.forEach(each -> remember(system, each, courseVersions));
        elsewhere.write(system, script, ids, members(script, settled, today), today);
        letIn(system, script, ids, settled);
        return true;
    }

    /** Those without accounts who work today, by the key of their employer. */
    private static Map<String, List<ExampleElsewhere.Member>> members(
            Script script, List<Settled> settled, LocalDate today) {
        var accounts = script.accounts().stream().map(DemoAccount::name).collect(Collectors.toSet());
        var members = new HashMap<String, List<ExampleElsewhere.Member>>();
        for (var each : settled) {
            each.life.jobs().stream()
                    .filter(job -> job.lastsOn(today) && !accounts.contains(each.life.name()))
                    .forEach(job -> members.computeIfAbsent(job.post().employer(), none -> new ArrayList<>())
                            .add(new ExampleElsewhere.Member(
                                    each.person, each.life.name(), job.post(), job.startsOn())));
        }
        return members;
    }

    /** An invented person who has entered the database, with the ids of her employments. */
    private record Settled(long person, Life life, Map<Job, Long> employments) {}

    /** The ids of employers by key and of units by {@code key/unit}. */
    private Map<String, Long> found(Actor system, Script script) {
        var ids = new HashMap<String, Long>();
        for (var employer : script.employers()) {
            ids.put(
                    employer.key(),
                    employers.found(system, employer.name(), employer.kind(), employer.municipalities()));
        }
        for (var staff : script.staff()) {
            var post = staff.post();
            ids.computeIfAbsent(unit(post), key -> employers.openUnit(system, id(ids, post.employer()), post.unit()));
        }
        return ids;
    }

    /** D4.2. */
    static LocalDate countedOn(LocalDate today) {
        return today.minusMonths(12).withDayOfMonth(1);
    }

    /** D4.1, D4.2. */
    private void declareHeadcounts(Actor system, Script script, Map<String, Long> ids, LocalDate today) {
        var countedOn = countedOn(today);
        clocks.at(
                countedOn.atTime(9, 0).atZone(Clocks.ZONE).toInstant(),
                () -> script.headcounts()
                        .forEach(headcount -> employers.declareHeadcount(
                                system,
                                id(ids, headcount.employer()),
                                headcount.municipality(),
                                headcount.group(),
                                headcount.persons(),
                                script.parts(headcount),
                                countedOn,
                                "Personalregister")));
    }

    /** D4.4. */
    private void decide(Actor system, Script script, LocalDate today) {
        clocks.at(
                countedOn(today).atTime(9, 0).atZone(Clocks.ZONE).toInstant(),
                () -> script.decided().forEach(decided -> {
                    var taken = StatisticsQueries.Course.chosen(statistics.courses(), Optional.empty());
                    var targets = Map.of(taken.id(), decided.targetPercent());
                    decisions.decide(
                            system, decided.county(), decided.k(), decided.known(), targets, decided.clusters(), 0);
                }));
    }

    /** D4.3. */
    private void stateContacts(Actor system, Script script, LocalDate today) {
        var checkedOn = today.minusDays(40);
        for (var place : script.places()) {
            place.contacts().ifPresent(stated -> {
                var site = "https://www." + stated.site() + ".example/vald-i-nara-relation";
                var number = stated.areaCode() + "-00 00 0";
                state(system, place.code(), ContactKind.ROUTINE, "Kommunens rutin vid våld", site, null, checkedOn);
                state(
                        system,
                        place.code(),
                        ContactKind.SOCIAL_DAY,
                        "Socialtjänstens mottagning, dagtid",
                        number + "1",
                        "Vardagar 8–16",
                        checkedOn);
                state(
                        system,
                        place.code(),
                        ContactKind.SOCIAL_NIGHT,
                        "Socialjouren",
                        number + "0",
                        "Kvällar, nätter och helger",
                        checkedOn);
            });
        }
    }

    private void state(
            Actor system,
            String municipality,
            ContactKind kind,
            String label,
            String target,
            @Nullable String hours,
            LocalDate checkedOn) {
        contacts.state(
                system,
                municipality,
                kind,
                new ContactDetails(label, target, hours, null, "Enhetschefen för mottagningen", checkedOn),
                Contacts.NONE);
    }

    private Settled settle(Actor system, Map<String, Long> ids, Life life) {
        var person = people.register(system, life.name(), true);
        var employments = new HashMap<Job, Long>();
        for (var job : life.jobs()) {
            var post = job.post();
            var employment = people.employ(
                    system,
                    person,
                    id(ids, unit(post)),
                    post.profession(),
                    post.municipality(),
                    EmploymentKind.EMPLOYED,
                    job.startsOn());
            if (job.endsOn() != null) {
                people.endEmployment(system, employment, job.endsOn());
            }
            employments.put(job, employment);
        }
        return new Settled(person, life, employments);
    }

    /** D7.4: by social workers without accounts who have worked there for so long. */
    private void assign(Actor system, Script script, List<Settled> settled, LocalDate today) {
        var known = script.accounts().stream().map(DemoAccount::name).collect(Collectors.toSet());
        for (var assigned : script.assigned()) {
            var from = today.minusDays(assigned.daysAgo());
            settled.stream()
                    .filter(each -> !known.contains(each.life.name()))
                    .flatMap(each -> each.employments.entrySet().stream())
                    .filter(each -> each.getKey().endsOn() == null
                            && each.getKey().startsOn().isBefore(from)
                            && each.getKey().post().group().equals("social-work")
                            && each.getKey().post().employer().equals(assigned.employer()))
                    .limit(assigned.persons())
                    .forEach(each -> examples.assign(system, each.getValue(), assigned.assignment(), from));
        }
    }

    private void remember(Actor system, Settled settled, List<Long> courseVersions) {
        for (var pass : settled.life.passes()) {
            var recordedAt = pass.completedAt() == null ? pass.startedAt() : pass.completedAt();
            clocks.at(
                    recordedAt,
                    () -> learning.record(
                            system,
                            Optional.ofNullable(settled.employments.get(pass.job()))
                                    .orElseThrow(),
                            courseVersions.get(pass.course()),
                            pass.startedAt(),
                            pass.completedAt()));
        }
    }

    /** D5.1. Everyone with an account is a learner anyway. */
    private void letIn(Actor system, Script script, Map<String, Long> ids, List<Settled> settled) {
        var persons = settled.stream().collect(Collectors.toMap(each -> each.life.name(), Settled::person));
        for (var account : script.accounts()) {
            var person = Optional.ofNullable(persons.get(account.name())).orElseThrow();
            people.openAccount(system, person, account.email(), DemoAccount.PASSWORD);
            var role = Role.valueOf(account.role());
            if (role != Role.LEARNER) {
                people.grant(system, person, role, scope(account.scope(), ids));
            }
        }
    }

    static Scope scope(String text, Map<String, Long> ids) {
        var colon = text.indexOf(':');
        var of = text.substring(colon + 1);
        return switch (colon < 0 ? text : text.substring(0, colon)) {
            case "national" -> Scope.NATIONAL;
            case "county" -> Scope.county(of);
            case "employer" -> Scope.employer(id(ids, of));
            case "unit" -> Scope.unit(id(ids, of.substring(0, of.indexOf('/'))), id(ids, of));
            default -> throw new IllegalArgumentException("not a scope: " + text);
        };
    }

    private static String unit(Script.Post post) {
        return post.employer() + "/" + post.unit();
    }

    private static long id(Map<String, Long> ids, String key) {
        var id = ids.get(key);
        if (id == null) {
            throw new IllegalArgumentException("unknown employer or unit: " + key);
        }
        return id;
    }
}
