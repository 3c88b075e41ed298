package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import se.larstig.disclosure.Counts;
import se.larstig.disclosure.DisclosureFilter;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.LinearAttack;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Range;
import se.larstig.disclosure.Released;
import se.larstig.disclosure.Sight;
import se.larstig.disclosure.Tally;
import se.larstig.disclosure.TallyFixture;
import se.larstig.identity.DemoAccount;
import se.larstig.support.Visitor;

/** Goes home with all that a county's readers can see, lays it side by side, and reckons. */
final class ChannelAttack {

    private static final List<Period> PERIODS = List.of(ChannelFixture.FIRST, ChannelFixture.SECOND);
    private static final int READERS = 4;
    private static final String LINE = "line-";
    private static final String REPORTED = "reported-here-";

    private final ChannelFixture fixture;
    private final String course;

    private ChannelAttack(ChannelFixture fixture, String course) {
        this.fixture = fixture;
        this.course = course;
    }

    static void run(ChannelFixture fixture) {
        Visitor steeringGroup = Visitor.freshlySignedIn(fixture.steeringGroup(), DemoAccount.PASSWORD);
        String course = Jsoup.parse(steeringGroup.get("/statistics/county").body())
                .select("select[name=course] option:contains(Ny i socialtjänsten)")
                .attr("value");
        ChannelAttack attack = new ChannelAttack(fixture, course);
        Set<String> known = Set.of("course=" + course, "group=" + ChannelFixture.GROUP);
        CompletableFuture<Harvest> meanwhile = CompletableFuture.supplyAsync(
                () -> Harvest.of(Visitor.freshlySignedIn(fixture.coordinator(), DemoAccount.PASSWORD), known));
        Harvest seen = Harvest.of(steeringGroup, known);
        assertThat(seen.faults(attack.released(seen), fixture.secrets())).isEmpty();
        assertThat(seen.figures().keySet()).noneMatch(cell -> cell.startsWith("week"));
        assertThat(seen.addresses())
                .anyMatch(address -> address.contains("as=xlsx"))
                .anyMatch(address -> address.contains("/statistics/report") && address.contains("file=pdf"))
                .anyMatch(address -> address.contains("/statistics/plan-line")
                        && address.contains("place=" + fixture.cluster.code())
                        && address.contains("file=trend"))
                .anyMatch(address -> address.contains("/statistics/county") && address.contains("file=reported"));
        attack.reckon(seen);

        Harvest worked = meanwhile.join();
        assertThat(worked.faults(attack.released(worked), fixture.secrets())).isEmpty();
        assertThat(worked.figures().keySet()).anyMatch(cell -> cell.startsWith("week"));
        attack.reckon(worked);
    }

    /** What each cell of the harvest should be. Nobody has begun any other course, or is declared in any other group. */
    private Map<String, Range> released(Harvest harvest) {
        Map<String, Range> released = new HashMap<>();
        for (String cell : harvest.figures().keySet()) {
            String[] parts = cell.split("/", -1);
            if (parts.length == 5 && parts[1].startsWith(REPORTED)) {
                reported(parts[0], parts[1], parts[3])
                        .forEach(figure -> released.put(cell, new Range(figure.from(), figure.to())));
            } else if (parts.length == 5) {
                boolean declared = parts[2].equals(ChannelFixture.GROUP) || parts[2].equals("*");
                expected(parts[0], parts[1], parts[3], Measure.valueOf(parts[4]))
                        .forEach(figure ->
                                released.put(cell, declared ? new Range(figure.from(), figure.to()) : new Range(0, 0)));
            }
        }
        return released;
    }

    private List<Figure> expected(String period, String ofCourse, String place, Measure measure) {
        boolean week = period.startsWith("week-");
        Period quarter = week ? ChannelFixture.SECOND : Period.of(period).orElse(Period.ALL);
        if (!PERIODS.contains(quarter)) {
            return List.of();
        }
        Tally tally = fixture.tally(quarter);
        if (!ofCourse.equals(course)) {
            tally = TallyFixture.mapLeaves(tally, counts -> new Counts(counts.headcount(), counts.registered(), 0, 0));
        }
        DisclosureFilter filter = new DisclosureFilter(fixture.protection);
        if (ofCourse.startsWith(LINE)) {
            return week ? List.of() : line(filter, fixture.tally(quarter), place, measure);
        }
        Released county = filter.release(tally);
        if (week) {
            county = ofWeek(filter, tally, county);
        }
        if (place.equals(fixture.cluster.code())) {
            Released whole = county;
            return List.of(Figure.sum(fixture.cluster.municipalities().stream()
                    .map(code -> whole.find(code).orElseThrow().figure(measure))
                    .toList()));
        }
        return county.find(place).map(found -> found.figure(measure)).stream().toList();
    }

    /** S8.5: the leaves of those municipalities that have adopted the line, and sums of them. */
    private List<Figure> line(DisclosureFilter filter, Tally.Whole tally, String place, Measure measure) {
        List<Figure> figures = TallyFixture.leaves(tally).stream()
                .filter(leaf -> ChannelFixture.adopts(leaf.code()))
                .filter(leaf -> place.equals(leaf.code())
                        || place.equals(fixture.county)
                        || (place.equals(fixture.cluster.code())
                                && fixture.cluster.municipalities().contains(leaf.code())))
                .map(leaf -> filter.release(leaf).figure(measure))
                .toList();
        return figures.isEmpty() ? List.of() : List.of(Figure.sum(figures));
    }

    /** S9.3: leaves, and sums of them. */
    private List<Figure> reported(String period, String ofCourse, String place) {
        Period quarter = Period.of(period).orElse(Period.ALL);
        if (!PERIODS.contains(quarter) || !ofCourse.equals(REPORTED + course)) {
            return List.of();
        }
        DisclosureFilter filter = new DisclosureFilter(fixture.protection);
        List<Figure> figures = fixture.reported(quarter).stream()
                .filter(leaf -> place.equals(leaf.code())
                        || place.equals(fixture.county)
                        || (place.equals(fixture.cluster.code())
                                && fixture.cluster.municipalities().contains(leaf.code())))
                .map(leaf -> filter.release(leaf).completed())
                .toList();
        return figures.isEmpty() ? List.of() : List.of(Figure.sum(figures));
    }

    private Released ofWeek(DisclosureFilter filter, Tally tally, Released released) {
        List<Released> parts = new ArrayList<>();
        for (Tally.Leaf leaf : TallyFixture.leaves(tally)) {
            parts.add(
                    fixture.protection.isSmall(leaf.counts().headcount())
                            ? released.find(leaf.code()).orElseThrow()
                            : filter.releaseOfWeek(leaf));
        }
        List<Figure> sums = Stream.of(Measure.values())
                .map(measure -> Figure.sum(
                        parts.stream().map(part -> part.figure(measure)).toList()))
                .toList();
        return new Released(fixture.county, sums.get(0), sums.get(1), sums.get(2), parts);
    }

    /** S1.10, S1.11: the two releases as they were harvested, alone and beside what a reader knows from Internt. */
    private void reckon(Harvest harvest) {
        List<Sight> sights =
                PERIODS.stream().map(period -> sight(harvest, period)).toList();
        for (boolean nobodyLeaves : new boolean[] {false, true}) {
            assertThat(new LinearAttack(sights, fixture.protection, nobodyLeaves).hits())
                    .isEmpty();
        }
        for (int number = 0; number < PERIODS.size(); number++) {
            assertThat(new LinearAttack(
                                    List.of(line(harvest, PERIODS.get(number), sights.get(number)), sights.get(number)),
                                    fixture.protection,
                                    true)
                            .ofOneDay()
                            .hits())
                    .as("the line beside the course that it asks for")
                    .isEmpty();
        }
        for (Period period : PERIODS) {
            assertThat(new LinearAttack(List.of(reported(harvest, period)), fixture.protection, false).hits())
                    .as("what employers have reported")
                    .isEmpty();
        }
        Random random = new Random(1);
        List<String> codes = new ArrayList<>(fixture.municipalities.keySet());
        for (int reader = 0; reader < READERS; reader++) {
            Collections.shuffle(codes, random);
            List<String> known = List.copyOf(codes.subList(0, fixture.protection.known()));
            List<List<Tally.Leaf>> exactly = PERIODS.stream()
                    .map(period -> known.stream()
                            .map(code -> fixture.leaf(code, period))
                            .toList())
                    .toList();
            assertThat(new LinearAttack(sights, fixture.protection, false)
                            .knowing(exactly)
                            .hits())
                    .as("knowing %s", known)
                    .isEmpty();
        }
    }

    /** S8.5: what was harvested of the line; where it is not adopted, nothing is known but who works there. */
    private Sight line(Harvest harvest, Period period, Sight ofCourse) {
        String line = harvest.figures().keySet().stream()
                .map(cell -> cell.split("/", -1)[1])
                .filter(subject -> subject.startsWith(LINE))
                .findFirst()
                .orElseThrow();
        List<Sight> parts = ofCourse.parts().stream()
                .map(part -> ChannelFixture.adopts(part.code())
                        ? new Sight(
                                part.code(),
                                part.headcount(),
                                ranges(harvest, period, line, "*", part.code()),
                                List.of())
                        : nothing(part, List.of()))
                .toList();
        return nothing(ofCourse, parts);
    }

    /** S9: what was harvested of what employers have reported, as the last of three measures. */
    private Sight reported(Harvest harvest, Period period) {
        List<Sight> parts = fixture.reported(period).stream()
                .map(leaf ->
                        reported(harvest, period, leaf.code(), leaf.counts().headcount(), List.of()))
                .toList();
        int headcount = parts.stream().mapToInt(Sight::headcount).sum();
        return reported(harvest, period, fixture.county, headcount, parts);
    }

    private Sight reported(Harvest harvest, Period period, String place, int headcount, List<Sight> parts) {
        String cell = String.join("/", period.code(), REPORTED + course, ChannelFixture.GROUP, place, "REPORTED");
        assertThat(harvest.figures()).containsKey(cell);
        Range any = new Range(0, headcount);
        return new Sight(
                place,
                headcount,
                List.of(any, any, harvest.figures().get(cell).iterator().next().range()),
                parts);
    }

    private static Sight nothing(Sight of, List<Sight> parts) {
        Range any = new Range(0, of.headcount());
        return new Sight(of.code(), of.headcount(), List.of(of.range(Measure.REGISTERED), any, any), parts);
    }

    /** Fails when a figure of the release was not within reach: then the harvest is blind. */
    private Sight sight(Harvest harvest, Period period) {
        List<Sight> parts = fixture.municipalities.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(place -> new Sight(
                        place.getKey(),
                        place.getValue().headcount(),
                        ranges(harvest, period, place.getKey()),
                        List.of()))
                .toList();
        int headcount = parts.stream().mapToInt(Sight::headcount).sum();
        return new Sight(fixture.county, headcount, ranges(harvest, period, fixture.county), parts);
    }

    private List<Range> ranges(Harvest harvest, Period period, String place) {
        return ranges(harvest, period, course, ChannelFixture.GROUP, place);
    }

    private static List<Range> ranges(Harvest harvest, Period period, String subject, String group, String place) {
        return Stream.of(Measure.values())
                .map(measure -> String.join("/", period.code(), subject, group, place, measure.name()))
                .map(cell -> {
                    assertThat(harvest.figures()).containsKey(cell);
                    return harvest.figures().get(cell).iterator().next().range();
                })
                .toList();
    }
}
