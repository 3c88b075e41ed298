package se.larstig.demo;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.larstig.external.Attestations;
import se.larstig.external.ExternalCourseQueries;
import se.larstig.external.Learnt;
import se.larstig.external.Proofs;
import se.larstig.external.Reported;
import se.larstig.external.Reports;
import se.larstig.external.ShownFile;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** D8: what people took elsewhere, where their employer has adopted a line that asks for it. */
@Boundary
class ExampleElsewhere {

    /** Somebody who works for an employer today, and has no account. */
    record Member(long person, String name, Script.Post post, LocalDate since) {}

    /** A course or meeting of a day, which an employer attests later on. */
    private record Batch(String employer, long course, int daysAgo) {}

    private static final List<Integer> DAYS_AGO = List.of(95, 210, 420);
    private static final int RECORDED_AFTER = 21;
    private static final int MONTHS_UNTIL_EXPERIENCED = 24;
    private static final int EXPERIENCED_PERCENT = 66;
    private static final int NEW_PERCENT = 25;
    private static final int PERCENT = 100;

    private static final String COUNTY = "25";
    private static final String COURSE = "Webbkurs om våld";
    private static final Set<String> SHOWING = Set.of("alvsbyn-social", "boden-social");
    private static final int SHOWN_DAYS_AGO = 4;
    private static final int TAKEN_DAYS_AGO = 33;
    private static final String REPORTING = "boden-social";

    /** Of the quarters that were over last, the newest first. */
    private static final List<Integer> REPORTED = List.of(4, 17, 9, 12, 6, 8);

    private static final int REPORTED_AFTER = 20;
    private static final int MONTHS_OF_A_QUARTER = 3;

    @Inject
    private Attestations attestations;

    @Inject
    private Proofs proofs;

    @Inject
    private Reports reports;

    @Inject
    private ExternalCourseQueries courses;

    @Inject
    private Clocks clocks;

    /**
     * D8.1–D8.3.
     *
     * @param employers ids of employers by key
     * @param members by the key of their employer
     */
    public void write(
            Actor system,
            Script script,
            Map<String, Long> employers,
            Map<String, List<Member>> members,
            LocalDate today) {
        Access.requireSystem(system);
        var chance = new Random(Demo.SEED);
        for (var adopted : script.adopted()) {
            var county = county(script, adopted.employer());
            var ids = courses.inUse(county).stream()
                    .collect(Collectors.toMap(ExternalCourseQueries.Row::name, ExternalCourseQueries.Row::id));
            var asked = asked(script, adopted, county);
            var batches = new LinkedHashMap<Batch, Set<Long>>();
            var shown = !SHOWING.contains(adopted.employer());
            for (var member : members.getOrDefault(adopted.employer(), List.of())) {
                for (var course : courses(asked, member)) {
                    var daysAgo = DAYS_AGO.get(chance.nextInt(DAYS_AGO.size()));
                    if (took(member, today, daysAgo, chance)) {
                        batches.computeIfAbsent(
                                        new Batch(adopted.employer(), Objects.requireNonNull(ids.get(course)), daysAgo),
                                        none -> new TreeSet<>())
                                .add(member.person());
                    } else if (!shown && course.equals(COURSE)) {
                        show(member, Objects.requireNonNull(ids.get(course)), today);
                        shown = true;
                    }
                }
            }
            batches.forEach((batch, persons) -> attest(system, employers, batch, persons, today));
        }
        report(system, id(employers, REPORTING), today);
    }

    private static String county(Script script, String employer) {
        return script.employers().stream()
                .filter(each -> each.key().equals(employer))
                .map(each -> each.municipalities().get(0).substring(0, 2))
                .findFirst()
                .orElseThrow();
    }

    /** The lines that are asked of others than newcomers. */
    private static List<Script.Planned> asked(Script script, Script.Adopted adopted, String county) {
        var planned = script.planned().stream()
                .filter(line -> line.county().equals(county))
                .toList();
        return adopted.lines().stream()
                .map(number -> planned.get(number - 1))
                .filter(line -> !line.newlyEmployed())
                .toList();
    }

    private static Set<String> courses(List<Script.Planned> asked, Member member) {
        return asked.stream()
                .filter(line -> line.professions().contains(member.post().profession())
                        || line.professions().contains(member.post().group()))
                .flatMap(line -> line.elsewhere().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean took(Member member, LocalDate today, int daysAgo, Random chance) {
        var percent =
                member.since().isAfter(today.minusMonths(MONTHS_UNTIL_EXPERIENCED)) ? NEW_PERCENT : EXPERIENCED_PERCENT;
        return chance.nextInt(PERCENT) < percent && !member.since().isAfter(today.minusDays(daysAgo - RECORDED_AFTER));
    }

    private void attest(Actor system, Map<String, Long> employers, Batch batch, Set<Long> persons, LocalDate today) {
        var taken = today.minusDays(batch.daysAgo());
        var scope = Scope.employer(id(employers, batch.employer()));
        var all = List.copyOf(persons);
        for (var from = 0; from < all.size(); from += Attestations.MOST_PERSONS) {
            var some = Set.copyOf(all.subList(from, Math.min(all.size(), from + Attestations.MOST_PERSONS)));
            at(taken.plusDays(RECORDED_AFTER), () -> attestations.attest(system, scope, batch.course(), taken, some));
        }
    }

    private void show(Member member, long course, LocalDate today) {
        var learner = new Actor(member.person(), member.name(), List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL)));
        at(
                today.minusDays(SHOWN_DAYS_AGO),
                () -> proofs.show(learner, course, today.minusDays(TAKEN_DAYS_AGO), file()));
    }

    private static ShownFile file() {
        try (var stream = ExampleElsewhere.class.getClassLoader().getResourceAsStream("db/demo/proof.png")) {
            return ShownFile.of(Objects.requireNonNull(stream).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(Actor system, long employer, LocalDate today) {
        var course = courses.inUse(COUNTY).stream()
                .filter(each -> each.name().equals(COURSE))
                .findFirst()
                .orElseThrow();
        var quarters = Reported.quarters(today);
        for (var number = 0; number < REPORTED.size(); number++) {
            var said = new Reported(
                    Learnt.elsewhere(course.id()), "2582", "social-work", quarters.get(number), REPORTED.get(number));
            var day = said.quarter().plusMonths(MONTHS_OF_A_QUARTER).plusDays(REPORTED_AFTER);
            at(day.isAfter(today) ? today : day, () -> reports.report(system, employer, said));
        }
    }

    private static long id(Map<String, Long> employers, String key) {
        return Optional.ofNullable(employers.get(key)).orElseThrow();
    }

    private void at(LocalDate day, Runnable command) {
        clocks.at(day.atTime(LocalTime.NOON).atZone(Clocks.ZONE).toInstant(), command);
    }
}
