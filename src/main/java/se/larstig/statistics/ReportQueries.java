package se.larstig.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Released;
import se.larstig.organisation.Employer;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** S7: what a county's report is made of. */
@Queries
public class ReportQueries {

    private static final int EDITIONS = 8;

    /**
     * One release as a report tells it.
     *
     * @param publishedAt null while it is prepared
     * @param byItself whether nobody had published it in time
     * @param before the release before it; null for the first
     * @param settings what the county had decided for it
     * @param settingsBefore the same for the release before it; null for the first
     * @param parts the courses of which the release says something, in their order
     * @param silent those of which it says nothing yet
     * @param plan what it says of the county's plans
     * @param planBefore the same of the release before it; null for the first
     * @param reported what employers had reported
     */
    public record Report(
            String county,
            Period period,
            Instant madeAt,
            @Nullable Instant publishedAt,
            boolean byItself,
            @Nullable Period before,
            FigureSettings settings,
            @Nullable FigureSettings settingsBefore,
            List<Part> parts,
            List<StatisticsQueries.Course> silent,
            LineFigureQueries.Edition plan,
            LineFigureQueries.@Nullable Edition planBefore,
            ReportedFigureQueries.Edition reported) {}

    /**
     * One course of a report.
     *
     * @param before what the release before said; null when it said nothing of the course
     * @param editions the whole county, all profession groups together, in this release and those before it, the newest
     *     first
     */
    public record Part(
            StatisticsQueries.Course course,
            StatisticsQueries.County now,
            StatisticsQueries.@Nullable County before,
            List<Edition> editions) {}

    /** What a release said of the whole county, all profession groups together. */
    public record Edition(Period period, Figure registered, Figure started, Figure completed) {

        public Figure figure(Measure measure) {
            return switch (measure) {
                case REGISTERED -> registered;
                case STARTED -> started;
                case COMPLETED -> completed;
            };
        }

        private Edition plus(Released top) {
            return new Edition(
                    period,
                    registered.plus(top.registered()),
                    started.plus(top.started()),
                    completed.plus(top.completed()));
        }
    }

    @PersistenceContext
    private EntityManager store;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private LineFigureQueries lines;

    @Inject
    private ReportedFigureQueries reported;

    @Inject
    private SettingsQueries settings;

    /** S7.1, S7.3: the report of a release that is published; empty when there is none. */
    public Optional<Report> report(Actor actor, String county, Period period) {
        Access.requireAny(actor, Scope.county(county), Role.COORDINATOR, Role.STEERING_GROUP);
        return queries.release(county, period).map(this::report);
    }

    /** S2.8: the report of the oldest release that is prepared, as it will stand; empty when none is. */
    public Optional<Report> preview(Actor actor, String county) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        return queries.oldestPrepared(county).map(this::report);
    }

    /**
     * S3.12: what the county's newest releases say of a municipality that the employer serves, as in {@link
     * StatisticsQueries#municipality}.
     *
     * @param employer the whole employer of the actor
     */
    public List<StatisticsQueries.Line> municipality(Actor actor, Scope employer, String municipality, int most) {
        Access.requireAny(actor, employer, Role.MANAGER, Role.FOLLOW_UP);
        var serves = Optional.ofNullable(store.find(Employer.class, employer.employerId()))
                .filter(found -> employer.level() == Scope.Level.EMPLOYER && found.serves(municipality))
                .isPresent();
        if (!serves) {
            throw Refused.notFound();
        }
        return queries.lines(municipality.substring(0, 2), municipality, most);
    }

    private Report report(Release release) {
        var county = release.getCounty();
        var period = release.getPeriod();
        var releases = upTo(county, period);
        var earlier = releases.size() > 1 ? releases.get(1) : null;
        var now = byCourse(release);
        var before = earlier == null ? Map.<Long, StatisticsQueries.County>of() : byCourse(earlier);
        var editions = editions(county, releases);
        var parts = new ArrayList<Part>();
        var silent = new ArrayList<StatisticsQueries.Course>();
        for (var course : queries.courses(release)) {
            var released = now.get(course.id());
            if (released == null) {
                continue; // nobody is declared who could take it
            }
            if (!saysSomething(released)) {
                silent.add(course);
            } else {
                parts.add(new Part(
                        course, released, before.get(course.id()), editions.getOrDefault(course.id(), List.of())));
            }
        }
        return new Report(
                county,
                period,
                release.getMadeAt(),
                release.getPublishedAt(),
                release.isByItself(),
                earlier == null ? null : earlier.getPeriod(),
                settings.during(county, period),
                earlier == null ? null : settings.during(county, earlier.getPeriod()),
                List.copyOf(parts),
                List.copyOf(silent),
                lines.edition(release),
                earlier == null ? null : lines.edition(earlier),
                reported.edition(release));
    }

    /** S7.4: whether somebody has certainly begun, in any profession group of the county. */
    private static boolean saysSomething(StatisticsQueries.County released) {
        return released.byGroup().stream()
                .flatMap(Released::places)
                .anyMatch(place -> place.started().from() > 0);
    }

    /** The release and those before it, the newest first. */
    private List<Release> upTo(String county, Period period) {
        return store.createQuery(
                        "select r from Release r where r.county = :county and r.period <= :period"
                                + " order by r.period desc",
                        Release.class)
                .setParameter("county", county)
                .setParameter("period", period.code())
                .setMaxResults(EDITIONS)
                .getResultList();
    }

    private Map<Long, StatisticsQueries.County> byCourse(Release release) {
        var held = settings.during(release.getCounty(), release.getPeriod());
        var groups = new LinkedHashMap<Long, Map<String, Released>>();
        queries.released(release).forEach((subject, tree) -> {
            if (tree.headcount() > 0) {
                groups.computeIfAbsent(subject.course(), course -> new LinkedHashMap<>())
                        .put(subject.professionGroup(), tree);
            }
        });
        var counties = new LinkedHashMap<Long, StatisticsQueries.County>();
        groups.forEach((course, trees) -> counties.put(
                course,
                new StatisticsQueries.County(
                        release.getPeriod(),
                        release.since(),
                        course,
                        List.copyOf(trees.keySet()),
                        List.copyOf(trees.values()),
                        held)));
        return counties;
    }

    private Map<Long, List<Edition>> editions(String county, List<Release> releases) {
        var tops = store.createQuery(
                        "select p, r.period from ReleasedPlace p join p.release r where r.id in :releases"
                                + " and p.place = :county",
                        Object[].class)
                .setParameter("releases", releases.stream().map(Release::getId).toList())
                .setParameter("county", county)
                .getResultList();
        var byCourse = new LinkedHashMap<Long, List<Edition>>();
        for (var release : releases) {
            var none = new Edition(release.getPeriod(), Figure.NONE, Figure.NONE, Figure.NONE);
            var sums = new LinkedHashMap<Long, Edition>();
            for (var row : tops) {
                var place = (ReleasedPlace) row[0];
                if (release.getPeriod().code().equals(row[1])) {
                    sums.put(
                            place.getCourse(),
                            sums.getOrDefault(place.getCourse(), none).plus(place.toReleased(List.of())));
                }
            }
            sums.forEach((course, sum) ->
                    byCourse.computeIfAbsent(course, key -> new ArrayList<>()).add(sum));
        }
        return byCourse;
    }
}
