package se.larstig.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.external.Learnt;
import se.larstig.identity.EmploymentKind;
import se.larstig.learning.Status;
import se.larstig.organisation.EmployerKind;

/** What holds for obligations whatever has happened, tried on histories that chance writes. */
class GeneratedHistoriesTest {

    private static final int HISTORIES = 400;
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 1500;

    private static final List<Audience> AUDIENCES = List.of(
            Audience.EVERYBODY,
            new Audience(Set.of("social-work"), Set.of(), Set.of(), Set.of(), false),
            new Audience(Set.of("social-work-adults"), Set.of(), Set.of(), Set.of(), false),
            new Audience(Set.of(), Set.of(EmployerKind.SCHOOL), Set.of(), Set.of(), false),
            new Audience(Set.of(), Set.of(), Set.of("2560"), Set.of(EmploymentKind.EMPLOYED), false),
            new Audience(Set.of(), Set.of(), Set.of(), Set.of(), true),
            new Audience(Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(1L), Set.of(11L), Set.of()),
            new Audience(Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(), Set.of(), Set.of("contact-person")));

    private final Random chance = new Random(20261122);

    private LocalDate day() {
        return START.plusDays(chance.nextInt(DAYS));
    }

    private LocalDate perhapsAfter(LocalDate from) {
        return chance.nextBoolean() ? null : from.plusDays(chance.nextInt(400));
    }

    private <T> T one(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private DueRule rule() {
        return one(List.of(
                DueRule.by(day()),
                DueRule.afterStart(1 + chance.nextInt(120)),
                DueRule.everyYearIn(1 + chance.nextInt(12)),
                DueRule.everyHalfYearIn(1 + chance.nextInt(12)),
                DueRule.afterLast(1 + chance.nextInt(36)),
                DueRule.mandate(1 + chance.nextInt(120))));
    }

    private List<Facts.Held> held() {
        var held = new ArrayList<Facts.Held>();
        for (var i = chance.nextInt(4); i > 0; i--) {
            var from = day();
            held.add(new Facts.Held(one(List.of("contact-person", "group-leader")), from, perhapsAfter(from)));
        }
        return held;
    }

    private Learnt learnt() {
        return chance.nextInt(3) == 0 ? Learnt.elsewhere(1) : Learnt.here(1 + chance.nextInt(2));
    }

    private Facts history() {
        var posts = new ArrayList<Facts.Post>();
        for (var employment = 1L; employment <= 8; employment++) {
            var from = day();
            var profession = one(List.of("social-work-children", "social-work-adults", "school-head"));
            posts.add(new Facts.Post(
                    employment,
                    1 + chance.nextInt(4),
                    1 + chance.nextInt(2),
                    11 + chance.nextInt(2),
                    one(List.of(EmployerKind.SOCIAL_SERVICES, EmployerKind.SCHOOL)),
                    one(List.of("2560", "2580")),
                    profession,
                    profession.startsWith("school") ? "school" : "social-work",
                    one(List.of(EmploymentKind.values())),
                    from,
                    perhapsAfter(from),
                    held()));
        }
        var demands = new HashMap<Long, Demand>();
        for (var line = 1L; line <= 5; line++) {
            demands.put(
                    line,
                    new Demand(
                            one(AUDIENCES),
                            chance.nextBoolean() ? Set.of(1L) : Set.of(1L, 2L),
                            chance.nextInt(3) > 0 ? Set.of() : Set.of(1L),
                            chance.nextBoolean(),
                            rule(),
                            chance.nextBoolean() ? null : 1 + chance.nextInt(36)));
        }
        var editions = new ArrayList<Facts.Edition>();
        for (var plan = 1L; plan <= 2; plan++) {
            var from = START;
            for (var number = 1; number <= 3; number++) {
                from = from.plusDays(chance.nextInt(300));
                editions.add(edition(plan, number, from));
            }
        }
        var adoptions = new ArrayList<Facts.Adopted>();
        for (var line = 1L; line <= 5; line++) {
            var from = START.plusDays(chance.nextInt(500));
            var until = perhapsAfter(from);
            var employer = 1 + chance.nextInt(2);
            adoptions.add(new Facts.Adopted(employer, line, from, until, chance.nextBoolean() ? null : day()));
            if (until != null) {
                adoptions.add(new Facts.Adopted(employer, line, until.plusDays(chance.nextInt(100)), null, null));
            }
        }
        var done = new ArrayList<Facts.Done>();
        var begun = new ArrayList<Facts.Begun>();
        var exempted = new ArrayList<Facts.Exempted>();
        var away = new ArrayList<Facts.Away>();
        for (var i = 0; i < 8; i++) {
            var on = day();
            done.add(new Facts.Done(1 + chance.nextInt(4), learnt(), 1 + chance.nextInt(3), on, perhapsAfter(on)));
            begun.add(new Facts.Begun(1 + chance.nextInt(4), 1 + chance.nextInt(2), day()));
            var from = day();
            exempted.add(new Facts.Exempted(
                    1 + chance.nextInt(8), 1 + chance.nextInt(5), from, from.plusDays(chance.nextInt(200))));
            away.add(new Facts.Away(1 + chance.nextInt(8), from, perhapsAfter(from)));
        }
        var published = day();
        var redos = List.of(new Facts.Redo(1, 3, published, published.plusDays(chance.nextInt(300))));
        return new Facts(posts, editions, demands, adoptions, done, begun, exempted, away, redos);
    }

    private Facts.Edition edition(long plan, int number, LocalDate from) {
        var lines = new ArrayList<Long>();
        for (var line = plan; line <= 5; line += 2) {
            if (chance.nextInt(4) > 0) {
                lines.add(line);
            }
        }
        return new Facts.Edition(
                plan,
                number,
                from,
                from.plusDays(200 + chance.nextInt(900)),
                chance.nextInt(6) == 0 ? from.plusDays(chance.nextInt(300)) : null,
                lines);
    }

    private <T> List<T> shuffled(List<T> list) {
        var other = new ArrayList<>(list);
        Collections.shuffle(other, chance);
        return other;
    }

    @Test
    @DisplayName("PL5.2 PL5.5 No obligation contradicts itself, and each is there once")
    void soundness() {
        var seen = new HashSet<Status>();
        var late = 0;
        for (var i = 0; i < HISTORIES; i++) {
            var facts = history();
            for (var n = 0; n < 5; n++) {
                var day = day();
                var keys = new HashSet<List<Long>>();
                for (var each : new Derivation(facts).on(day)) {
                    assertThat(keys.add(List.of(each.employment(), each.line())))
                            .isTrue();
                    var post = facts.posts().stream()
                            .filter(any -> any.employment() == each.employment())
                            .findFirst()
                            .orElseThrow();
                    assertThat(post.lasts(day)).isTrue();
                    assertThat(facts.adoptions())
                            .anyMatch(any ->
                                    any.employer() == post.employer() && any.line() == each.line() && any.holds(day));
                    assertThat(facts.editions())
                            .anyMatch(any -> any.lines().contains(each.line())
                                    && !any.from().isAfter(day)
                                    && !any.to().isBefore(day));
                    assertThat(each.began()).isBeforeOrEqualTo(day);
                    assertThat(each.doneOn() != null).isEqualTo(each.status() == Status.DONE);
                    if (each.status() == Status.DONE) {
                        assertThat(each.doneOn()).isBeforeOrEqualTo(day);
                        if (each.validUntil() != null) {
                            assertThat(each.validUntil()).isAfterOrEqualTo(day);
                        }
                    }
                    if (each.status() == Status.RENEW) {
                        assertThat(each.validUntil()).isBefore(day);
                    }
                    if (each.late()) {
                        assertThat(each.open()).isTrue();
                        assertThat(each.due()).isBefore(day);
                        late++;
                    }
                    assertThat(each.endsSoon() && each.status() != Status.DONE).isFalse();
                    seen.add(each.status());
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Status.values());
        assertThat(late).isPositive();
    }

    @Test
    @DisplayName("PL5.7 The order in which facts were recorded means nothing")
    void order() {
        for (var i = 0; i < HISTORIES; i++) {
            var facts = history();
            var other = new Facts(
                    shuffled(facts.posts()),
                    shuffled(facts.editions()),
                    facts.demands(),
                    shuffled(facts.adoptions()),
                    shuffled(facts.completions()),
                    shuffled(facts.begun()),
                    shuffled(facts.exemptions()),
                    shuffled(facts.absences()),
                    shuffled(facts.redos()));
            var day = day();
            assertThat(new Derivation(other).on(day)).isEqualTo(new Derivation(facts).on(day));
        }
    }

    @Test
    @DisplayName("PL1.3 PL5.7 What is decided, adopted, closed or done from a day on changes no day before it")
    void past() {
        for (var i = 0; i < HISTORIES; i++) {
            var facts = history();
            var today = day();
            var editions = new ArrayList<Facts.Edition>();
            for (var each : facts.editions()) {
                editions.add(
                        each.closedFrom() == null && each.plan() == 1
                                ? new Facts.Edition(
                                        each.plan(), each.number(), each.from(), each.to(), today, each.lines())
                                : each);
            }
            editions.add(edition(2, 4, today));
            var adoptions = new ArrayList<>(facts.adoptions());
            adoptions.add(new Facts.Adopted(1 + chance.nextInt(2), 1 + chance.nextInt(5), today, null, null));
            var done = new ArrayList<>(facts.completions());
            done.add(new Facts.Done(1, Learnt.here(1), 3, today, null));
            done.add(new Facts.Done(2, Learnt.elsewhere(1), 0, today, null));
            var redos = new ArrayList<>(facts.redos());
            redos.add(new Facts.Redo(2, 3, today, today.plusDays(1)));
            var changed = new Facts(
                    facts.posts(),
                    editions,
                    facts.demands(),
                    adoptions,
                    done,
                    facts.begun(),
                    facts.exemptions(),
                    facts.absences(),
                    redos);
            for (var n = 1; n < 400; n += 57) {
                var before = today.minusDays(n);
                assertThat(new Derivation(changed).on(before)).isEqualTo(new Derivation(facts).on(before));
            }
        }
    }

    @Test
    @DisplayName("PL5.1 What one employer adopts asks nothing of another's staff")
    void others() {
        for (var i = 0; i < HISTORIES; i++) {
            var facts = history();
            var day = day();
            var own = facts.adoptions().stream()
                    .filter(each -> each.employer() == 1)
                    .toList();
            var alone = new Facts(
                    facts.posts(),
                    facts.editions(),
                    facts.demands(),
                    own,
                    facts.completions(),
                    facts.begun(),
                    facts.exemptions(),
                    facts.absences(),
                    facts.redos());
            var employers = new HashMap<Long, Long>();
            facts.posts().forEach(post -> employers.put(post.employment(), post.employer()));
            assertThat(new Derivation(alone).on(day))
                    .isEqualTo(new Derivation(facts)
                            .on(day).stream()
                                    .filter(each -> employers.get(each.employment()) == 1L)
                                    .toList());
        }
    }
}
