package se.larstig.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.demo.Life.Job;
import se.larstig.demo.Life.Pass;
import se.larstig.shared.Clocks;

class InventionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Script SCRIPT = Script.read();
    private static final List<Life> LIVES = Invention.of(Demo.SEED, TODAY, SCRIPT, 1);

    @Test
    @DisplayName("D1.1 The same seed, day and tables give the same people")
    void sameSeed() {
        assertThat(Invention.of(Demo.SEED, TODAY, SCRIPT, 1)).isEqualTo(LIVES);
        assertThat(Invention.of(Demo.SEED + 1, TODAY, SCRIPT, 1)).isNotEqualTo(LIVES);
    }

    @Test
    @DisplayName("D1.1 Another course changes nobody's name or job")
    void moreCourses() {
        var more = Invention.of(Demo.SEED, TODAY, SCRIPT, 3);
        assertThat(more).extracting(Life::name).isEqualTo(names(LIVES));
        assertThat(more)
                .extracting(Life::jobs)
                .isEqualTo(LIVES.stream().map(Life::jobs).toList());
        assertThat(completions(more.stream()).map(Pass::course)).contains(0, 1, 2);
    }

    @Test
    @DisplayName("D1.2 About 1 500 people; Arjeplog has three social workers")
    void totals() {
        assertThat(LIVES).hasSizeBetween(1400, 1600);
        assertThat(holding(TODAY, group("2506", "social-work"))).hasSize(3);
    }

    @Test
    @DisplayName("D3.5 Nobody starts a course before the history begins, and so before it was published")
    void notBeforePublished() {
        assertThat(LIVES.stream().flatMap(life -> life.passes().stream()))
                .extracting(pass -> LocalDate.ofInstant(pass.startedAt(), Clocks.ZONE))
                .allMatch(day -> !day.isBefore(Invention.begins(TODAY)));
    }

    @Test
    @DisplayName("D1.3 Every name occurs once")
    void names() {
        assertThat(names(LIVES)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-07-03", "2026-11-22", "2026-12-31", "2028-02-29"})
    @DisplayName("D2.1, D2.2 Every post is held today, and none is counted twice in any quarter")
    void posts(LocalDate today) {
        var lives = Invention.of(Demo.SEED, today, SCRIPT, 0);
        for (var staff : SCRIPT.staff()) {
            assertThat(jobs(lives).filter(job -> job.post().equals(staff.post()) && job.lastsOn(today)))
                    .as("%s", staff.post())
                    .hasSize(staff.persons());
        }
        for (int back = 0; back < 8; back++) {
            var first = today.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(3L * back);
            var last = first.plusMonths(3).minusDays(1);
            for (var staff : SCRIPT.staff()) {
                assertThat(jobs(lives).filter(job -> job.post().equals(staff.post()) && overlaps(job, first, last)))
                        .as("%s from %s", staff.post(), first)
                        .hasSizeLessThanOrEqualTo(staff.persons());
            }
        }
    }

    @Test
    @DisplayName("D2.2 Groups of fewer than six keep their people")
    void smallGroups() {
        assertThat(jobs(LIVES).filter(group("2506", "social-work"))).hasSize(3);
        assertThat(jobs(LIVES).filter(group("2510", "social-work"))).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-07-03", "2026-11-22", "2028-02-29"})
    @DisplayName(
            "D2.3, D3.3, D3.4 Jobs follow each other; passes lie within their job, start before their end, are past, one per course")
    void times(LocalDate today) {
        for (var life : Invention.of(Demo.SEED, today, SCRIPT, 2)) {
            for (int i = 0; i < life.jobs().size(); i++) {
                var job = life.jobs().get(i);
                assertThat(job.startsOn()).isBeforeOrEqualTo(today);
                assertThat(job.endsOn() == null || !job.endsOn().isBefore(job.startsOn()))
                        .isTrue();
                if (i > 0) {
                    assertThat(life.jobs().get(i - 1).endsOn()).isNotNull().isBefore(job.startsOn());
                }
            }
            assertThat(life.passes()).extracting(Pass::course).doesNotHaveDuplicates();
            for (var pass : life.passes()) {
                assertThat(life.jobs()).contains(pass.job());
                assertThat(pass.job().lastsOn(day(pass.startedAt()))).isTrue();
                assertThat(day(pass.startedAt())).isBetween(today.minusYears(2).minusDays(2), today.minusDays(1));
                if (pass.completedAt() != null) {
                    assertThat(pass.completedAt()).isAfter(pass.startedAt());
                    assertThat(pass.job().lastsOn(day(pass.completedAt()))).isTrue();
                    assertThat(day(pass.completedAt())).isBefore(today);
                }
            }
        }
    }

    @Test
    @DisplayName("D2.4 Some who leave a post take another, a few of them in another municipality")
    void movers() {
        var movers = LIVES.stream().filter(life -> life.jobs().size() > 1).toList();
        assertThat(movers).hasSizeBetween(15, 80);
        assertThat(movers.stream()
                        .filter(life -> life.jobs().stream()
                                        .map(job -> job.post().municipality())
                                        .distinct()
                                        .count()
                                > 1))
                .hasSizeBetween(3, 45);
        assertThat(LIVES.stream().filter(life -> life.jobs().stream().noneMatch(job -> job.lastsOn(TODAY))))
                .hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2026-11-22", "2027-08-15"})
    @DisplayName("D3.1 Norrbotten has about five times as many completions as Dalarna")
    void counties(LocalDate today) {
        var counts = completions(Invention.of(Demo.SEED, today, SCRIPT, 1).stream())
                .collect(Collectors.groupingBy(pass -> pass.job().post().county(), Collectors.counting()));
        assertThat(1.0 * counts.getOrDefault("25", 0L) / counts.getOrDefault("20", 0L))
                .isBetween(4.5, 5.5);
    }

    @Test
    @DisplayName("D3.2 The share of completed is the table's, and varies widely among Norrbotten's social workers")
    void shares() {
        var shares = new TreeMap<String, Double>();
        for (var place : SCRIPT.places()) {
            var people = holding(TODAY, group(place.code(), "social-work"));
            var share = 100.0 * completions(people.stream()).count() / people.size();
            assertThat(share)
                    .as(place.code())
                    .isBetween(place.socialWorkPercent() - 17.0, place.socialWorkPercent() + 17.0);
            shares.put(place.code(), share);
        }
        assertThat(shares.tailMap("25").values())
                .anyMatch(share -> share < 20)
                .anyMatch(share -> share > 85)
                .hasSizeGreaterThan(10);
    }

    @Test
    @DisplayName("D3.4 Some have started and not completed; few learn in July")
    void season() {
        assertThat(LIVES.stream().flatMap(life -> life.passes().stream()).filter(pass -> pass.completedAt() == null))
                .hasSizeBetween(50, 150);
        var months = completions(LIVES.stream())
                .collect(Collectors.groupingBy(pass -> day(end(pass)).getMonth(), Collectors.counting()));
        var all = completions(LIVES.stream()).count();
        assertThat(months.getOrDefault(Month.JULY, 0L)).isLessThan(all / 12 / 3);
        assertThat(months.getOrDefault(Month.OCTOBER, 0L)).isGreaterThan(all / 12);
    }

    @Test
    @DisplayName("D4.1 Headcounts are never below the posts, but for Haparanda; Överkalix has none for its school")
    void headcounts() {
        Function<Script.Headcount, String> key = count -> count.employer() + count.municipality() + count.group();
        Map<String, Integer> declared =
                SCRIPT.headcounts().stream().collect(Collectors.toMap(key, Script.Headcount::persons));
        var posts = new TreeMap<String, Integer>();
        for (var staff : SCRIPT.staff()) {
            var post = staff.post();
            posts.merge(post.employer() + post.municipality() + post.group(), staff.persons(), Integer::sum);
        }
        var tooFew = new ArrayList<String>();
        var none = new ArrayList<String>();
        posts.forEach((each, persons) -> {
            if (!declared.containsKey(each)) {
                none.add(each);
            } else if (declared.get(each) < persons) {
                tooFew.add(each);
            } else {
                assertThat(declared.get(each)).as(each).isLessThanOrEqualTo(persons + 1 + persons / 10);
            }
        });
        assertThat(tooFew).containsExactly("haparanda-social2583social-work");
        assertThat(none).containsExactly("overkalix-school2513school");
        assertThat(posts.keySet()).containsAll(declared.keySet());
    }

    @Test
    @DisplayName("D4.6 Large groups are divided by profession, and the parts add up; small ones are not")
    void parts() {
        var divided = SCRIPT.headcounts().stream()
                .filter(headcount -> !SCRIPT.parts(headcount).isEmpty())
                .toList();
        assertThat(divided)
                .allSatisfy(headcount -> assertThat(SCRIPT.parts(headcount).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(headcount.persons()));
        assertThat(divided)
                .extracting(Script.Headcount::municipality)
                .contains("2560", "2580", "2080")
                .doesNotContain("2506", "2505");
    }

    @Test
    @DisplayName("D4.3 About two thirds of the municipalities have stated contacts; Arjeplog has none")
    void contacts() {
        var with = SCRIPT.places().stream()
                .filter(place -> place.contacts().isPresent())
                .map(Script.Place::code)
                .toList();
        assertThat(with).hasSizeBetween(17, 21).contains("2510", "2582").doesNotContain("2506");
    }

    @Test
    @DisplayName("D5.1 The learners have taken no course; those in Boden and Älvsbyn are newly employed")
    void learners() {
        assertThat(life("Elle Omma").passes()).isEmpty();
        assertThat(life("Amina Warsame").passes()).isEmpty();
        assertThat(life("Amina Warsame").jobs().get(0).startsOn()).isBetween(TODAY.minusDays(21), TODAY.minusDays(14));
        assertThat(life("Tove Sandell").passes()).isEmpty();
        assertThat(life("Tove Sandell").jobs().get(0).startsOn()).isBetween(TODAY.minusDays(13), TODAY.minusDays(4));
        assertThat(life("Elle Omma").jobs().get(0).startsOn()).isBefore(TODAY.minusYears(2));
    }

    @Test
    @DisplayName("D5.1 Whoever has an account is somebody, and employed where the table says")
    void accounts() {
        assertThat(SCRIPT.accounts()).hasSize(17);
        for (var account : SCRIPT.accounts()) {
            assertThat(life(account.name()).jobs())
                    .as(account.email())
                    .hasSize(account.employer() == null ? 0 : 1)
                    .extracting(Life.Job::post)
                    .allMatch(post -> post.employer().equals(account.employer())
                            && post.unit().equals(account.unit())
                            && post.profession().equals(account.profession()));
            assertThat(account.email()).endsWith(".example");
        }
    }

    private static Life life(String name) {
        return LIVES.stream()
                .filter(life -> life.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<Life> lives) {
        return lives.stream().map(Life::name).toList();
    }

    private static Stream<Job> jobs(List<Life> lives) {
        return lives.stream().flatMap(life -> life.jobs().stream());
    }

    private static Predicate<Job> group(String municipality, String group) {
        return job -> job.post().municipality().equals(municipality)
                && job.post().group().equals(group);
    }

    private static List<Life> holding(LocalDate day, Predicate<Job> which) {
        return LIVES.stream()
                .filter(life -> life.jobs().stream().anyMatch(job -> job.lastsOn(day) && which.test(job)))
                .toList();
    }

    private static boolean overlaps(Job job, LocalDate first, LocalDate last) {
        return !job.startsOn().isAfter(last)
                && (job.endsOn() == null || !job.endsOn().isBefore(first));
    }

    private static Stream<Pass> completions(Stream<Life> lives) {
        return lives.flatMap(life -> life.passes().stream()).filter(pass -> pass.completedAt() != null);
    }

    private static Instant end(Pass pass) {
        return pass.completedAt() == null ? Instant.MIN : pass.completedAt();
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Clocks.ZONE);
    }
}
