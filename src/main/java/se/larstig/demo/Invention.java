package se.larstig.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.demo.Life.Job;
import se.larstig.demo.Life.Pass;
import se.larstig.demo.Script.Background;
import se.larstig.demo.Script.NameKind;
import se.larstig.demo.Script.Place;
import se.larstig.demo.Script.Post;
import se.larstig.identity.DemoAccount;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;

/**
 * Fills the posts of the script with people, lets some of them leave and be followed by others, and sends them on courses.
 *
 * <p>Chance decides only what the script does not say. Who works where is drawn before who learns what, each from numbers
 * of its own, so that another course changes nobody's name or job.
 */
final class Invention {

    /** Of two years. */
    private static final int HISTORY_DAYS = 730;

    /** The groups in which nobody changes: with so few, one who comes or goes would decide every figure. */
    private static final int TOO_FEW_TO_CHANGE = 6;

    /** D5.1. */
    private static final Map<String, Integer> NEWCOMERS =
            Map.of("deltagare@boden.example", 14, "deltagare@alvsbyn.example", 4);

    private static final double POST_CHANGED_HANDS = 0.16;
    private static final double LEAVER_TAKES_POST = 0.25;
    private static final double STARTED_ONLY = 0.1;
    private static final double WOMAN = 0.8;
    private static final double FAMILY_OF_SAME_BACKGROUND = 0.85;
    private static final int OTHER_BACKGROUND_PERCENT = 12;
    private static final double LATER_COURSE = 0.6;

    /** How much is learnt in a month, of the most in any. */
    private static final double[] SEASON = {.65, .8, .85, .7, .8, .35, .05, .4, .85, 1, .95, .45};

    private static final double WEEKEND = 0.05;

    /** How much was learnt a day two years ago, of what is learnt today. */
    private static final double AT_FIRST = 0.4;

    private static final int NEWCOMER_DAYS = 60;
    private static final double NEWCOMER_AT_ONCE = 0.7;
    private static final double SAME_DAY = 0.6;

    private final LocalDate today;
    private final Script script;
    private final Map<String, Place> places;
    private final Set<String> taken;
    private final List<Draft> drafts = new ArrayList<>();
    private Random chance;

    /** A life that is still being written. */
    private record Draft(String name, boolean learner, List<Job> jobs, List<Pass> passes) {

        Job lastJob() {
            return jobs.get(jobs.size() - 1);
        }

        boolean employed() {
            return !jobs.isEmpty() && lastJob().endsOn() == null;
        }

        Optional<Job> jobOn(LocalDate day) {
            return jobs.stream().filter(job -> job.lastsOn(day)).findFirst();
        }
    }

    /** A post that somebody else held before the day. */
    private record Change(
            Post post, LocalDate filledOn, @Nullable DemoAccount account) {}

    private Invention(long seed, LocalDate today, Script script) {
        this.today = today;
        this.script = script;
        this.chance = new Random(seed);
        this.places = script.places().stream().collect(Collectors.toMap(Place::code, place -> place));
        this.taken = script.accounts().stream().map(DemoAccount::name).collect(Collectors.toCollection(HashSet::new));
    }

    /** The people of the demo as they stand on the day, with their passes through this many courses. */
    static List<Life> of(long seed, LocalDate today, Script script, int courses) {
        var invention = new Invention(seed, today, script);
        invention.staff();
        for (int course = 0; course < courses; course++) {
            invention.chance = new Random(seed + 1 + course);
            invention.learn(course);
        }
        return invention.drafts.stream()
                .map(draft -> new Life(draft.name, draft.jobs, draft.passes))
                .toList();
    }

    // Who works where

    private void staff() {
        var sizes = new HashMap<String, Integer>();
        script.staff().forEach(staff -> sizes.merge(group(staff.post()), staff.persons(), Integer::sum));
        var waiting = new ArrayList<>(script.accounts());
        var changes = new ArrayList<Change>();
        for (var staff : script.staff()) {
            var post = staff.post();
            var mayChange = sizes.getOrDefault(group(post), 0) >= TOO_FEW_TO_CHANGE;
            for (int i = 0; i < staff.persons(); i++) {
                var account = waiting.stream().filter(each -> holds(each, post)).findFirst();
                account.ifPresent(waiting::remove);
                var daysAgo = account.map(each -> NEWCOMERS.get(each.email()));
                if (daysAgo.isPresent()) {
                    changes.add(new Change(post, monday(today.minusDays(daysAgo.get())), account.orElseThrow()));
                } else if (account.isEmpty() && mayChange && chance.nextDouble() < POST_CHANGED_HANDS) {
                    changes.add(new Change(post, monday(today.minusDays(7 + chance.nextInt(HISTORY_DAYS - 60))), null));
                } else {
                    person(post, account.orElse(null)).jobs.add(new Job(post, longAgo(), null));
                }
            }
        }
        for (var account : waiting) {
            if (account.employer() != null) {
                throw new IllegalStateException("no post for " + account.email());
            }
            drafts.add(draft(account.name(), account));
        }
        changes.stream().sorted(Comparator.comparing(Change::filledOn)).forEach(this::change);
    }

    private static boolean holds(DemoAccount account, Post post) {
        return post.employer().equals(account.employer())
                && post.unit().equals(account.unit())
                && post.profession().equals(account.profession());
    }

    /** D2.2: the one before left in an earlier quarter. */
    private void change(Change change) {
        var follower = change.account == null
                ? leaverFor(change).orElseGet(() -> person(change.post, null))
                : person(change.post, change.account);
        follower.jobs.add(new Job(change.post, change.filledOn, null));

        var quarter = change.filledOn.with(IsoFields.DAY_OF_QUARTER, 1);
        var leftOn = quarter.minusDays(1 + chance.nextInt(90)).with(previousOrSame(FRIDAY));
        var startedOn = monday(leftOn.minusDays(200 + chance.nextInt(2500)));
        person(change.post, null).jobs.add(new Job(change.post, startedOn, leftOn));
    }

    /** D2.4. */
    private Optional<Draft> leaverFor(Change change) {
        if (chance.nextDouble() >= LEAVER_TAKES_POST) {
            return Optional.empty();
        }
        return drafts.stream()
                .filter(draft -> !draft.jobs.isEmpty() && fits(draft.lastJob(), change))
                .findFirst();
    }

    private static boolean fits(Job left, Change change) {
        return left.endsOn() != null
                && left.endsOn().isBefore(change.filledOn)
                && left.endsOn().isAfter(change.filledOn.minusDays(150))
                && left.post().group().equals(change.post.group())
                && left.post().county().equals(change.post.county())
                && !left.post().unit().equals(change.post.unit());
    }

    private Draft person(Post post, @Nullable DemoAccount account) {
        var draft = draft(account == null ? name(post) : account.name(), account);
        drafts.add(draft);
        return draft;
    }

    private static Draft draft(String name, @Nullable DemoAccount account) {
        var learner = account != null && account.role().equals(Role.LEARNER.name());
        return new Draft(name, learner, new ArrayList<>(), new ArrayList<>());
    }

    private String name(Post post) {
        while (true) {
            var background = background(place(post));
            var family = chance.nextDouble() < FAMILY_OF_SAME_BACKGROUND ? background : Background.SWEDISH;
            var name = oneOf(chance.nextDouble() < WOMAN ? NameKind.WOMAN : NameKind.MAN, background) + " "
                    + oneOf(NameKind.FAMILY, family);
            if (taken.add(name)) {
                return name;
            }
        }
    }

    private Background background(Place place) {
        var percent = chance.nextInt(100);
        if (percent < place.sami()) {
            return Background.SAMI;
        }
        if (percent < place.sami() + place.finnish()) {
            return Background.FINNISH;
        }
        return percent >= 100 - OTHER_BACKGROUND_PERCENT ? Background.OTHER : Background.SWEDISH;
    }

    private String oneOf(NameKind kind, Background background) {
        var names = script.names().stream()
                .filter(name -> name.kind() == kind && name.background() == background)
                .toList();
        return names.get(chance.nextInt(names.size())).name();
    }

    private LocalDate longAgo() {
        var skewed = chance.nextDouble() * chance.nextDouble();
        return monday(today.minusDays(HISTORY_DAYS + 30 + (long) (skewed * 6000)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(previousOrSame(MONDAY));
    }

    // Who learns what

    private void learn(int course) {
        var groups = new LinkedHashMap<String, List<Draft>>();
        for (var draft : drafts) {
            if (draft.employed()) {
                groups.computeIfAbsent(group(draft.lastJob().post()), key -> new ArrayList<>())
                        .add(draft);
            }
        }
        for (var members : groups.values()) {
            var wanted = Math.round(members.size() * share(members.get(0), course));
            var candidates = new ArrayList<>(members);
            candidates.removeIf(Draft::learner);
            Collections.shuffle(candidates, chance);
            for (var draft : candidates) {
                if (wanted > 0 && learn(draft, course, true)) {
                    wanted--;
                } else if (chance.nextDouble() < STARTED_ONLY) {
                    learn(draft, course, false);
                }
            }
        }
        for (var draft : drafts) {
            if (!draft.jobs.isEmpty() && !draft.employed() && chance.nextDouble() < share(draft, course)) {
                learn(draft, course, true);
            }
        }
    }

    /** D3.2: how much of the group of this person's last job completes the course. */
    private double share(Draft draft, int course) {
        var post = draft.lastJob().post();
        var percent = post.group().equals("social-work")
                ? place(post).socialWorkPercent()
                : place(post).othersPercent();
        return percent / 100.0 * Math.pow(LATER_COURSE, course);
    }

    private boolean learn(Draft draft, int course, boolean toTheEnd) {
        var start = studyDay(draft);
        start.ifPresent(day -> {
            var job = draft.jobOn(day).orElseThrow();
            var startedAt = time(day);
            draft.passes.add(new Pass(job, course, startedAt, toTheEnd ? completedAt(job, day, startedAt) : null));
        });
        return start.isPresent();
    }

    /** The first day on which anybody learns anything. */
    static LocalDate begins(LocalDate today) {
        return today.minusDays(HISTORY_DAYS);
    }

    /** D3.3, D3.4: a day in a job of hers within the history, most often one on which many learn. */
    private Optional<LocalDate> studyDay(Draft draft) {
        var horizon = begins(today);
        var job = draft.lastJob();
        var last = earlier(job.endsOn(), today.minusDays(1));
        var first = draft.jobs.get(0).startsOn();
        if (job.startsOn().isAfter(horizon) && chance.nextDouble() < NEWCOMER_AT_ONCE) {
            first = job.startsOn();
            last = earlier(first.plusDays(NEWCOMER_DAYS), last);
        } else if (first.isBefore(horizon)) {
            first = horizon;
        }
        var days = (int) DAYS.between(first, last) + 1;
        for (int attempt = 0; days > 0 && attempt < 1000; attempt++) {
            var day = first.plusDays(chance.nextInt(days));
            if (chance.nextDouble() < likelihood(day) && draft.jobOn(day).isPresent()) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private double likelihood(LocalDate day) {
        var growth = AT_FIRST + (1 - AT_FIRST) * (1 - (double) DAYS.between(day, today) / HISTORY_DAYS);
        var weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return SEASON[day.getMonthValue() - 1] * growth * (weekend ? WEEKEND : 1);
    }

    private Instant completedAt(Job job, LocalDate startDay, Instant startedAt) {
        var day = earlier(job.endsOn(), earlier(startDay.plusDays(1 + chance.nextInt(21)), today.minusDays(1)));
        return day.isEqual(startDay) || chance.nextDouble() < SAME_DAY
                ? startedAt.plusSeconds(60L * (35 + chance.nextInt(60)))
                : time(day);
    }

    /** Within office hours. */
    private Instant time(LocalDate day) {
        var clock = LocalTime.of(8, 0).plusSeconds(chance.nextInt(8 * 60 * 60));
        return day.atTime(clock).atZone(Clocks.ZONE).toInstant();
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }

    private Place place(Post post) {
        return Optional.ofNullable(places.get(post.municipality())).orElseThrow();
    }

    private static String group(Post post) {
        return post.municipality() + " " + post.group();
    }
}
