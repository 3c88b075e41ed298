package se.larstig.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.external.Learnt;
import se.larstig.identity.EmploymentKind;
import se.larstig.learning.Status;
import se.larstig.organisation.EmployerKind;

class DerivationTest {

    private static final long COURSE = 1;
    private static final long OTHER_COURSE = 2;
    private static final long LINE = 7;

    private final List<Facts.Post> posts = new ArrayList<>(List.of(post(1, "2026-01-01", null, "2560")));
    private final List<Facts.Edition> editions = new ArrayList<>();
    private final Map<Long, Demand> demands = new HashMap<>();
    private final List<Facts.Adopted> adoptions =
            new ArrayList<>(List.of(new Facts.Adopted(1, LINE, day("2027-01-01"), null, null)));
    private final List<Facts.Done> done = new ArrayList<>();
    private final List<Facts.Begun> begun = new ArrayList<>();
    private final List<Facts.Exempted> exempted = new ArrayList<>();
    private final List<Facts.Away> away = new ArrayList<>();
    private final List<Facts.Redo> redos = new ArrayList<>();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Facts.Post post(long employment, String from, String to, String municipality) {
        return new Facts.Post(
                employment,
                100,
                1,
                11,
                EmployerKind.SOCIAL_SERVICES,
                municipality,
                "social-work-children",
                "social-work",
                EmploymentKind.EMPLOYED,
                day(from),
                to == null ? null : day(to),
                List.of());
    }

    private static Demand demand(Audience audience, DueRule due, Integer months) {
        return new Demand(audience, Set.of(COURSE), Set.of(), false, due, months);
    }

    private void plan(Demand demand) {
        demands.put(LINE, demand);
        editions.add(new Facts.Edition(1, 1, day("2027-01-01"), day("2028-12-31"), null, List.of(LINE)));
    }

    private List<Obligation> on(String day) {
        return new Derivation(new Facts(posts, editions, demands, adoptions, done, begun, exempted, away, redos))
                .on(day(day));
    }

    private Obligation one(String day) {
        var all = on(day);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void done(long course, String on, String until) {
        done.add(new Facts.Done(100, Learnt.here(course), 1, day(on), until == null ? null : day(until)));
    }

    @Test
    @DisplayName("PL5.1 Only what is decided, adopted and meant for her is asked of her, while it holds")
    void asked() {
        plan(demand(Audience.EVERYBODY, DueRule.by(day("2027-06-30")), null));
        assertThat(on("2026-12-31")).isEmpty();
        assertThat(one("2027-01-01").began()).isEqualTo("2027-01-01");
        assertThat(on("2029-01-01")).isEmpty();
        adoptions.clear();
        assertThat(on("2027-01-01")).isEmpty();
        adoptions.add(new Facts.Adopted(1, LINE, day("2027-02-01"), day("2027-05-01"), null));
        assertThat(on("2027-01-31")).isEmpty();
        assertThat(one("2027-04-30").began()).isEqualTo("2027-02-01");
        assertThat(on("2027-05-01")).isEmpty();
    }

    @Test
    @DisplayName("PL2.2 A group stands for its professions, and every set that is named must fit")
    void audience() {
        var group = new Audience(Set.of("social-work"), Set.of(), Set.of("2560"), Set.of(), false);
        plan(demand(group, DueRule.by(day("2027-06-30")), null));
        assertThat(on("2027-02-01")).hasSize(1);
        demands.put(
                LINE,
                demand(
                        new Audience(Set.of("school"), Set.of(), Set.of("2560"), Set.of(), false),
                        DueRule.by(day("2027-06-30")),
                        null));
        assertThat(on("2027-02-01")).isEmpty();
        demands.put(
                LINE,
                demand(
                        new Audience(Set.of(), Set.of(), Set.of(), Set.of(EmploymentKind.ELECTED), false),
                        DueRule.by(day("2027-06-30")),
                        null));
        assertThat(on("2027-02-01")).isEmpty();
    }

    private static Facts.Post holding(Facts.Held... held) {
        return new Facts.Post(
                1,
                100,
                1,
                11,
                EmployerKind.SOCIAL_SERVICES,
                "2560",
                "social-work-children",
                "social-work",
                EmploymentKind.EMPLOYED,
                day("2026-01-01"),
                null,
                List.of(held));
    }

    private static Audience named(Set<Long> workplaces, Set<Long> units, Set<String> assignments) {
        return new Audience(Set.of(), Set.of(), Set.of(), Set.of(), false, workplaces, units, assignments);
    }

    @Test
    @DisplayName("PL2.2 PL8.3 An audience may name employers and units")
    void workplaces() {
        plan(demand(named(Set.of(1L, 2L), Set.of(), Set.of()), DueRule.afterStart(14), null));
        assertThat(on("2027-02-01")).hasSize(1);
        demands.put(LINE, demand(named(Set.of(2L), Set.of(), Set.of()), DueRule.afterStart(14), null));
        assertThat(on("2027-02-01")).isEmpty();
        demands.put(LINE, demand(named(Set.of(), Set.of(11L), Set.of()), DueRule.afterStart(14), null));
        assertThat(on("2027-02-01")).hasSize(1);
        demands.put(LINE, demand(named(Set.of(), Set.of(12L), Set.of()), DueRule.afterStart(14), null));
        assertThat(on("2027-02-01")).isEmpty();
    }

    @Test
    @DisplayName(
            "PL2.8 An assignment counts from the day she got it, as long as she holds it, and a renewal is no beginning")
    void assigned() {
        plan(demand(named(Set.of(), Set.of(), Set.of("contact-person")), DueRule.afterStart(14), null));
        assertThat(on("2027-02-01")).isEmpty();
        var first = new Facts.Held("contact-person", day("2027-03-01"), day("2027-03-31"));
        posts.set(0, holding(first, new Facts.Held("group-leader", day("2026-03-01"), null)));
        assertThat(on("2027-02-28")).isEmpty();
        assertThat(one("2027-03-31").began()).isEqualTo("2027-03-01");
        assertThat(on("2027-04-01")).isEmpty();
        posts.set(0, holding(first, new Facts.Held("contact-person", day("2027-04-01"), null)));
        assertThat(one("2027-05-01").due()).isEqualTo("2027-03-15");
        posts.set(0, holding(first, new Facts.Held("contact-person", day("2027-04-02"), null)));
        assertThat(one("2027-05-01").due()).isEqualTo("2027-04-16");
        posts.set(0, holding(new Facts.Held("contact-person", day("2026-03-01"), null)));
        assertThat(one("2027-05-01").began()).isEqualTo("2027-01-01");
    }

    @Test
    @DisplayName("PL2.3 Newcomers alone, and a new unit is no new beginning")
    void newlyEmployed() {
        plan(demand(new Audience(Set.of(), Set.of(), Set.of(), Set.of(), true), DueRule.afterStart(14), null));
        assertThat(on("2027-02-01")).isEmpty();
        posts.set(0, post(1, "2027-03-01", "2027-03-31", "2560"));
        assertThat(one("2027-03-05").due()).isEqualTo("2027-03-15");
        posts.add(post(2, "2027-04-01", null, "2560"));
        assertThat(one("2027-04-05").due()).isEqualTo("2027-03-15");
        posts.set(1, post(2, "2027-04-01", null, "2580"));
        assertThat(one("2027-04-05").due()).isEqualTo("2027-04-15");
        posts.clear();
        posts.add(post(1, "2026-10-01", null, "2560"));
        assertThat(one("2027-01-01").due()).isEqualTo("2027-01-15");
    }

    @Test
    @DisplayName("PL5.2 PL5.5 Not begun, begun, late, done, soon over, to be renewed")
    void states() {
        plan(demand(Audience.EVERYBODY, DueRule.by(day("2027-06-30")), 12));
        assertThat(one("2027-06-30"))
                .extracting(Obligation::status, Obligation::late)
                .containsExactly(Status.NOT_STARTED, false);
        assertThat(one("2027-07-01").late()).isTrue();
        begun.add(new Facts.Begun(100, COURSE, day("2027-02-01")));
        assertThat(one("2027-01-31").status()).isEqualTo(Status.NOT_STARTED);
        assertThat(one("2027-02-01").status()).isEqualTo(Status.STARTED);
        done(COURSE, "2027-07-10", null);
        var now = one("2027-07-10");
        assertThat(now.status()).isEqualTo(Status.DONE);
        assertThat(now.late()).isFalse();
        assertThat(now.doneOn()).isEqualTo("2027-07-10");
        assertThat(now.validUntil()).isEqualTo("2028-07-10");
        assertThat(now.due()).isEqualTo("2028-07-10");
        assertThat(one("2028-04-10").endsSoon()).isFalse();
        assertThat(one("2028-04-11").endsSoon()).isTrue();
        assertThat(one("2028-07-11"))
                .extracting(Obligation::status, Obligation::late)
                .containsExactly(Status.RENEW, true);
    }

    @Test
    @DisplayName("PL5.3 What she took before counts, and a version that must be redone ends it on its day")
    void validity() {
        plan(demand(Audience.EVERYBODY, DueRule.by(day("2027-06-30")), null));
        done(COURSE, "2024-05-01", "2027-03-01");
        assertThat(one("2027-01-10").status()).isEqualTo(Status.DONE);
        assertThat(one("2027-03-02").status()).isEqualTo(Status.RENEW);
        assertThat(one("2027-03-02").due()).isEqualTo("2027-06-30");
        done(COURSE, "2027-03-05", null);
        assertThat(one("2027-03-05").due()).isNull();
        redos.add(new Facts.Redo(COURSE, 2, day("2027-04-01"), day("2027-09-01")));
        assertThat(one("2027-03-31").validUntil()).isNull();
        assertThat(one("2027-04-01").validUntil()).isEqualTo("2027-09-01");
        assertThat(one("2027-09-02"))
                .extracting(Obligation::status, Obligation::late)
                .containsExactly(Status.RENEW, true);
        done.add(new Facts.Done(100, Learnt.here(COURSE), 2, day("2027-09-03"), null));
        assertThat(one("2027-09-03").status()).isEqualTo(Status.DONE);
    }

    @Test
    @DisplayName("PL5.4 All of them, or any of them")
    void allOrAny() {
        plan(new Demand(
                Audience.EVERYBODY, Set.of(COURSE, OTHER_COURSE), Set.of(), true, DueRule.by(day("2027-06-30")), null));
        done(COURSE, "2027-02-01", "2028-02-01");
        assertThat(one("2027-03-01").status()).isEqualTo(Status.STARTED);
        done(OTHER_COURSE, "2027-03-01", "2027-12-01");
        assertThat(one("2027-03-01").doneOn()).isEqualTo("2027-03-01");
        assertThat(one("2027-03-01").validUntil()).isEqualTo("2027-12-01");
        assertThat(one("2027-12-02").status()).isEqualTo(Status.RENEW);
        demands.put(
                LINE,
                new Demand(
                        Audience.EVERYBODY,
                        Set.of(COURSE, OTHER_COURSE),
                        Set.of(),
                        false,
                        DueRule.by(day("2027-06-30")),
                        null));
        assertThat(one("2027-12-02").status()).isEqualTo(Status.DONE);
    }

    @Test
    @DisplayName(
            "PL2.4 PL5.3 PL5.4 What was taken elsewhere counts beside what was taken here, and is not mistaken for it")
    void elsewhere() {
        plan(new Demand(Audience.EVERYBODY, Set.of(COURSE), Set.of(COURSE), true, DueRule.by(day("2027-06-30")), 24));
        var webCourse = Learnt.elsewhere(COURSE);
        done.add(new Facts.Done(100, webCourse, 0, day("2025-06-01"), day("2028-06-01")));
        redos.add(new Facts.Redo(COURSE, 2, day("2027-01-01"), day("2027-02-01")));
        assertThat(one("2027-03-01").status()).isEqualTo(Status.STARTED);
        done.add(new Facts.Done(100, Learnt.here(COURSE), 2, day("2027-03-01"), null));
        assertThat(one("2027-03-01").validUntil()).isEqualTo("2027-06-01");
        demands.put(
                LINE,
                new Demand(
                        Audience.EVERYBODY, Set.of(COURSE), Set.of(COURSE), false, DueRule.by(day("2027-06-30")), 24));
        assertThat(one("2027-07-01").doneOn()).isEqualTo("2027-03-01");
        done.remove(1);
        assertThat(one("2027-03-01").doneOn()).isEqualTo("2025-06-01");
    }

    @Test
    @DisplayName("PL3.2 The employer's own day may be later, and never earlier")
    void ownDay() {
        plan(demand(Audience.EVERYBODY, DueRule.by(day("2027-06-30")), null));
        adoptions.set(0, new Facts.Adopted(1, LINE, day("2027-01-01"), null, day("2027-10-31")));
        assertThat(one("2027-02-01").due()).isEqualTo("2027-10-31");
        adoptions.set(0, new Facts.Adopted(1, LINE, day("2027-01-01"), null, day("2027-03-31")));
        assertThat(one("2027-02-01").due()).isEqualTo("2027-06-30");
    }

    @Test
    @DisplayName("PL5.6 Absence moves the last day, each day once, and takes it away while its end is not known")
    void absence() {
        plan(demand(Audience.EVERYBODY, DueRule.by(day("2027-06-30")), null));
        away.add(new Facts.Away(1, day("2026-12-01"), day("2027-01-10")));
        assertThat(one("2027-02-01").due()).isEqualTo("2027-07-10");
        away.add(new Facts.Away(1, day("2027-01-05"), day("2027-01-20")));
        assertThat(one("2027-02-01").due()).isEqualTo("2027-07-20");
        away.add(new Facts.Away(1, day("2027-07-20"), day("2027-07-21")));
        assertThat(one("2027-07-20").due()).isEqualTo("2027-07-22");
        away.add(new Facts.Away(1, day("2027-07-22"), null));
        assertThat(one("2027-07-21").due()).isEqualTo("2027-07-22");
        assertThat(one("2027-09-01").due()).isNull();
        assertThat(one("2027-09-01").late()).isFalse();
        assertThat(one("2027-09-01").status()).isEqualTo(Status.NOT_STARTED);
    }

    @Test
    @DisplayName("PL6.1 An exemption lasts from its first day to its last, and nothing is late meanwhile")
    void exemption() {
        plan(demand(Audience.EVERYBODY, DueRule.by(day("2027-06-30")), null));
        exempted.add(new Facts.Exempted(1, LINE, day("2027-06-01"), day("2027-08-31")));
        assertThat(one("2027-05-31").status()).isEqualTo(Status.NOT_STARTED);
        assertThat(one("2027-07-15"))
                .extracting(Obligation::status, Obligation::late)
                .containsExactly(Status.EXEMPT, false);
        assertThat(one("2027-09-01"))
                .extracting(Obligation::status, Obligation::late)
                .containsExactly(Status.NOT_STARTED, true);
    }

    @Test
    @DisplayName("PL1.3 PL2.6 A line of the next version with the same demands goes on as it began; another ends")
    void versions() {
        plan(demand(Audience.EVERYBODY, DueRule.by(day("2027-06-30")), null));
        editions.add(new Facts.Edition(1, 2, day("2027-04-01"), day("2028-12-31"), null, List.of(LINE)));
        assertThat(one("2027-05-01").began()).isEqualTo("2027-01-01");
        editions.set(1, new Facts.Edition(1, 2, day("2027-04-01"), day("2028-12-31"), null, List.of(8L)));
        assertThat(on("2027-03-31")).hasSize(1);
        assertThat(on("2027-04-01")).isEmpty();
        editions.set(
                1, new Facts.Edition(1, 2, day("2027-04-01"), day("2028-12-31"), day("2027-05-01"), List.of(LINE)));
        assertThat(on("2027-04-30")).hasSize(1);
        assertThat(on("2027-05-01")).isEmpty();
    }
}
