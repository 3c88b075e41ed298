package se.larstig.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Counts;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Released;
import se.larstig.disclosure.Target;
import se.larstig.disclosure.Verdict;
import se.larstig.organisation.EmployerKind;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/**
 * Figures. What is not the actor's own employer comes from a release and is a {@link Figure}; exact numbers are given by
 * {@link InternalQueries}, for the own employer only. Other features are read through the views that they publish.
 */
@Queries
public class StatisticsQueries {

    /** A course by its name in two languages; the English one may be empty. */
    public record Course(long id, String title, String englishTitle) {

        public String titleIn(String language) {
            return language.equals("en") && !englishTitle.isEmpty() ? englishTitle : title;
        }

        /**
         * The wanted one of these; when none is wanted the one that has been here longest, since it has figures before the
         * others have. One that is not among them is not found.
         */
        public static Course chosen(List<Course> courses, Optional<Long> wanted) {
            return courses.stream()
                    .filter(course -> wanted.isEmpty() || wanted.get() == course.id())
                    .min(Comparator.comparingLong(Course::id))
                    .orElseThrow(Refused::notFound);
        }
    }

    /**
     * The released figures of a county for one course, with the settings of that time.
     *
     * @param publishedAt when it was published; in the preview of one that is prepared, when it was made
     * @param groups the profession groups that concern anybody
     * @param byGroup one tree of municipalities below the county for each
     */
    public record County(
            Period period,
            Instant publishedAt,
            long course,
            List<String> groups,
            List<Released> byGroup,
            FigureSettings settings) {

        /** The figure of a place or a cluster in the group with this number. */
        public Figure figure(String place, int group, Measure measure) {
            return figure(byGroup.get(group), place, measure);
        }

        /** The figure of a place or a cluster for all groups together: the sum of theirs. */
        public Figure figure(String place, Measure measure) {
            return Figure.sum(
                    byGroup.stream().map(tree -> figure(tree, place, measure)).toList());
        }

        private Figure figure(Released tree, String place, Measure measure) {
            return settings.clusters().stream()
                    .filter(cluster -> cluster.code().equals(place))
                    .findFirst()
                    .map(cluster -> Figure.sum(cluster.municipalities().stream()
                            .flatMap(code -> tree.find(code).stream())
                            .map(part -> part.figure(measure))
                            .toList()))
                    .orElseGet(() ->
                            tree.find(place).orElseThrow(Refused::notFound).figure(measure));
        }

        /** The share that the county wants to have completed the course; empty when it has decided none. */
        public Optional<Target> target() {
            return settings.target(course);
        }

        /** What is known of the target from the range of those who have completed; empty without a target. */
        public Optional<Verdict> verdict(String place, int group) {
            return target().map(
                            target -> figure(place, group, Measure.COMPLETED).against(target));
        }

        /** The same for all groups together. */
        public Optional<Verdict> verdict(String place) {
            return target().map(target -> figure(place, Measure.COMPLETED).against(target));
        }

        /** S4.1: which figure it is. */
        public String cell(String place, int group, Measure measure) {
            return cellOf(place, groups.get(group), measure);
        }

        /** S4.1: which figure it is; the group {@code *} is all groups together. */
        public String cellOf(String place, String group, Measure measure) {
            return String.join("/", period.code(), Long.toString(course), group, place, measure.name());
        }
    }

    /**
     * What one release says of one place, for one course and one profession group.
     *
     * @param target the share that the county wanted to have completed the course then; null without one
     */
    public record Line(
            Period period,
            Instant publishedAt,
            long course,
            String group,
            Released released,
            @Nullable Target target) {

        /** S5.4: what is known of the target from the range; empty without one. */
        public Optional<Verdict> verdict() {
            return Optional.ofNullable(target)
                    .map(wanted -> released.figure(Measure.COMPLETED).against(wanted));
        }

        /** S4.1: which figure it is. */
        public String cell(Measure measure) {
            return String.join("/", period.code(), Long.toString(course), group, released.code(), measure.name());
        }
    }

    /** That the county's figures for a period wait, since when. */
    public record Waiting(Period period, Instant since) {}

    /**
     * A release that waits for the coordinator.
     *
     * @param latest the day on which it publishes itself
     */
    public record Prepared(Period period, Instant madeAt, LocalDate latest) {}

    /**
     * A release that all who may see the county's figures see.
     *
     * @param byItself whether nobody had published it in time
     */
    public record Published(Period period, Instant publishedAt, boolean byItself) {}

    /** What the county says to whoever reads a release, since when. */
    public record Note(String text, Instant writtenAt) {}

    record Subject(long course, String professionGroup) {}

    record Cell(String municipality, String professionGroup) {}

    record InProfession(String municipality, Atoms.Pair pair) {}

    /**
     * What is counted of a county.
     *
     * @param employed persons, each once in a place
     * @param passes those of them who have started and completed, by course
     */
    record AllCounted(Map<Cell, Integer> employed, Map<Long, Map<Cell, Counted>> passes) {

        Counted of(long course, Cell key) {
            var learning = passes.getOrDefault(course, Map.of()).getOrDefault(key, Counted.NOBODY);
            return new Counted(employed.getOrDefault(key, 0), learning.started(), learning.completed());
        }
    }

    /**
     * Who does what, as ids, for groups that are put together of several professions: somebody with two of them is one.
     *
     * @param started who of them has started a course
     * @param completed who has completed it
     */
    record Workers(
            Map<InProfession, Set<Long>> employed, Map<Long, Set<Long>> started, Map<Long, Set<Long>> completed) {

        static final Workers NOBODY = new Workers(Map.of(), Map.of(), Map.of());

        Counted of(long course, String municipality, Set<Atoms.Pair> pairs) {
            var persons = pairs.stream()
                    .flatMap(pair -> employed.getOrDefault(new InProfession(municipality, pair), Set.of()).stream())
                    .collect(Collectors.toSet());
            return new Counted(
                    persons.size(),
                    both(persons, started.getOrDefault(course, Set.of())),
                    both(persons, completed.getOrDefault(course, Set.of())));
        }

        private static int both(Set<Long> some, Set<Long> others) {
            return (int) some.stream().filter(others::contains).count();
        }
    }

    record Counted(int registered, int started, int completed) {

        static final Counted NOBODY = new Counted(0, 0, 0);

        Counts outOf(int headcount) {
            return new Counts(headcount, registered, started, completed);
        }
    }

    /** S2.7: in signs. */
    public static final int LONGEST_NOTE = ReleaseNote.LONGEST;

    private static final int MOST_RELEASES = 40;

    static final String LASTS = " e.starts_on <= ?1 and (e.ends_on is null or e.ends_on >= ?1)";
    private static final String VALID =
            "p.completed_at < ?2 and p.recorded_at < ?2 and (p.valid_until is null or p.valid_until >= ?1)";
    static final String JOIN = " from identity_employment_view e left join learning_pass_view p"
            + " on p.person = e.person and p.course = ?3 and p.started_at < ?2";

    @PersistenceContext
    private EntityManager store;

    @Inject
    private SettingsQueries settings;

    @Inject
    private Clocks clocks;

    /** The courses that figures are about, by title. */
    public List<Course> courses() {
        return rows(store.createNativeQuery(
                        "select course, title, english_title from catalogue_course_view order by title"))
                .stream()
                .map(row -> new Course(number(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    /** S7.3: the courses of a release as they were called then, by title; also those that have ended. */
    List<Course> courses(Release release) {
        return store.createQuery(
                        "select c from ReleasedCourse c where c.release.id = :release order by c.title",
                        ReleasedCourse.class)
                .setParameter("release", release.getId())
                .getResultStream()
                .map(ReleasedCourse::named)
                .toList();
    }

    /** S3.2: the county's releases, the newest first. */
    public List<Period> periods(Actor actor, String county) {
        return published(actor, county).stream().map(Published::period).toList();
    }

    /**
     * S3.2: what the county's newest releases say of one municipality, for all courses and profession groups, the newest
     * release first.
     *
     * @param most of releases, at most 12
     */
    public List<Line> municipality(Actor actor, String county, String municipality, int most) {
        requireCounty(actor, county);
        return lines(county, municipality, most);
    }

    List<Line> lines(String county, String municipality, int most) {
        var releases = store.createQuery(
                        "select r.id from Release r where r.county = :county and r.publishedAt is not null"
                                + " order by r.period desc",
                        Long.class)
                .setParameter("county", county)
                .setMaxResults(Math.min(most, 12))
                .getResultList();
        if (releases.isEmpty()) {
            return List.of();
        }
        var decided = new HashMap<Integer, FigureSettings>(); // S5.1: they hold from a 1 January
        return store
                .createQuery(
                        "select p, r from ReleasedPlace p join p.release r where r.id in :releases and p.place = :place"
                                + " order by r.period desc",
                        Object[].class)
                .setParameter("releases", releases)
                .setParameter("place", municipality)
                .getResultList()
                .stream()
                .map(row -> line((ReleasedPlace) row[0], (Release) row[1], decided))
                .toList();
    }

    private Line line(ReleasedPlace place, Release release, Map<Integer, FigureSettings> decided) {
        var period = release.getPeriod();
        return new Line(
                period,
                release.since(),
                place.getCourse(),
                place.getProfessionGroup(),
                place.toReleased(List.of()),
                decided.computeIfAbsent(period.year(), year -> settings.during(release.getCounty(), period))
                        .target(place.getCourse())
                        .orElse(null));
    }

    /** S3.2: what was released for the county, or empty when nothing was. Profession groups that concern nobody are left out. */
    public Optional<County> county(Actor actor, String county, Period period, long course) {
        requireCounty(actor, county);
        return release(county, period).map(release -> {
            var groups = new ArrayList<String>();
            var trees = new ArrayList<Released>();
            released(release, course).forEach((subject, tree) -> {
                if (tree.headcount() > 0) {
                    groups.add(subject.professionGroup());
                    trees.add(tree);
                }
            });
            return new County(period, release.since(), course, groups, trees, settings.during(county, period));
        });
    }

    /** S2.7: what the county says to whoever reads the release; empty when nothing is said. */
    public Optional<Note> note(Actor actor, String county, Period period) {
        requireCounty(actor, county);
        return release(county, period).flatMap(this::note).map(note -> new Note(note.getText(), note.getWrittenAt()));
    }

    /** S2.3: the release that waits, for the coordinator; empty when none does. */
    public Optional<Waiting> waiting(Actor actor, String county) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        var newest = newest(county).map(Release::getPeriod);
        return store.createQuery("select w from Wait w where w.county = :county order by w.period desc", Wait.class)
                .setParameter("county", county)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(wait -> new Waiting(wait.getPeriod(), wait.getSince()))
                .filter(wait -> newest.isEmpty() || wait.period().compareTo(newest.get()) > 0);
    }

    private static void requireCounty(Actor actor, String county) {
        Access.requireAny(actor, Scope.county(county), Role.COORDINATOR, Role.STEERING_GROUP);
    }

    boolean isWaiting(String county, Period period) {
        return !store.createQuery("select w from Wait w where w.county = :county and w.period = :period", Wait.class)
                .setParameter("county", county)
                .setParameter("period", period.code())
                .getResultList()
                .isEmpty();
    }

    /** S2.8: what waits for the coordinator, the oldest first. */
    public List<Prepared> prepared(Actor actor, String county) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        return prepared(county).stream()
                .map(release -> new Prepared(release.getPeriod(), release.getMadeAt(), latest(release)))
                .toList();
    }

    /** S3.2, S2.9: the county's releases and how each was published, the newest first. */
    public List<Published> published(Actor actor, String county) {
        requireCounty(actor, county);
        return store.createQuery(
                        "select r from Release r where r.county = :county and r.publishedAt is not null"
                                + " order by r.period desc",
                        Release.class)
                .setParameter("county", county)
                .setMaxResults(MOST_RELEASES)
                .getResultStream()
                .map(release -> new Published(release.getPeriod(), release.since(), release.isByItself()))
                .toList();
    }

    /** S2.9: the day on which it publishes itself unless somebody has. */
    static LocalDate latest(Release release) {
        return LocalDate.ofInstant(release.getMadeAt(), Clocks.ZONE).plusDays(Release.MOST_DAYS_PREPARED);
    }

    List<Release> prepared(String county) {
        return store.createQuery(
                        "select r from Release r where r.county = :county and r.publishedAt is null order by r.period",
                        Release.class)
                .setParameter("county", county)
                .setMaxResults(MOST_RELEASES)
                .getResultList();
    }

    Optional<Release> oldestPrepared(String county) {
        return prepared(county).stream().findFirst();
    }

    /** The newest release that is published. */
    Optional<Release> newestPublished(String county) {
        return store.createQuery(
                        "select r from Release r where r.county = :county and r.publishedAt is not null"
                                + " order by r.period desc",
                        Release.class)
                .setParameter("county", county)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** S2.5: the county's newest release, published or not. */
    Optional<Release> newest(String county) {
        return store.createQuery(
                        "select r from Release r where r.county = :county order by r.period desc", Release.class)
                .setParameter("county", county)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The release of the period, if it is published. */
    Optional<Release> release(String county, Period period) {
        return made(county, period).filter(release -> release.getPublishedAt() != null);
    }

    /** The release of the period, published or not. */
    Optional<Release> made(String county, Period period) {
        return store.createQuery(
                        "select r from Release r where r.county = :county and r.period = :period", Release.class)
                .setParameter("county", county)
                .setParameter("period", period.code())
                .getResultStream()
                .findFirst();
    }

    Optional<ReleaseNote> note(Release release) {
        return store.createQuery("select n from ReleaseNote n where n.about.id = :release", ReleaseNote.class)
                .setParameter("release", release.getId())
                .getResultStream()
                .findFirst();
    }

    /** A release's trees of municipalities below the county, in the order of courses and profession groups. */
    Map<Subject, Released> released(Release release) {
        return trees(
                release.getCounty(),
                courses(release).stream().map(Course::id).toList(),
                store.createQuery(
                                "select p from ReleasedPlace p where p.release.id = :release order by p.place",
                                ReleasedPlace.class)
                        .setParameter("release", release.getId())
                        .getResultList());
    }

    /** The same for one course alone. */
    Map<Subject, Released> released(Release release, long course) {
        return trees(
                release.getCounty(),
                List.of(course),
                store.createQuery(
                                "select p from ReleasedPlace p where p.release.id = :release and p.course = :course"
                                        + " order by p.place",
                                ReleasedPlace.class)
                        .setParameter("release", release.getId())
                        .setParameter("course", course)
                        .getResultList());
    }

    private Map<Subject, Released> trees(String county, List<Long> courses, List<ReleasedPlace> places) {
        var tops = new HashMap<Subject, ReleasedPlace>();
        var below = new HashMap<Subject, List<ReleasedPlace>>();
        for (var place : places) {
            var subject = new Subject(place.getCourse(), place.getProfessionGroup());
            if (place.getPlace().equals(county)) {
                tops.put(subject, place);
            } else {
                below.computeIfAbsent(subject, key -> new ArrayList<>()).add(place);
            }
        }
        var trees = new LinkedHashMap<Subject, Released>();
        var groups = groupCodes();
        for (var course : courses) {
            for (var group : groups) {
                var subject = new Subject(course, group);
                Optional.ofNullable(tops.get(subject))
                        .ifPresent(top -> trees.put(
                                subject, top.toReleased(municipalities(below.getOrDefault(subject, List.of())))));
            }
        }
        return trees;
    }

    /** S8.2: municipalities with their parts, which stand after them by code. */
    private static List<Released> municipalities(List<ReleasedPlace> places) {
        var parts = new HashMap<String, List<Released>>();
        places.stream()
                .filter(place -> !place.isMunicipality())
                .forEach(place -> parts.computeIfAbsent(place.municipality(), none -> new ArrayList<>())
                        .add(place.toReleased(List.of())));
        return places.stream()
                .filter(ReleasedPlace::isMunicipality)
                .map(place -> place.toReleased(parts.getOrDefault(place.getPlace(), List.of())))
                .toList();
    }

    /** The headcounts of undivided groups that a release was made with. */
    static Map<Cell, Integer> headcounts(Map<Subject, Released> release) {
        var headcounts = new HashMap<Cell, Integer>();
        leaves(release).forEach((cell, leaves) -> {
            if (leaves.size() == 1) {
                headcounts.putAll(Map.of(cell, leaves.values().iterator().next()));
            }
        });
        return headcounts;
    }

    /** The headcounts of all leaves that a release was made with. */
    static Map<Cell, Map<String, Integer>> leaves(Map<Subject, Released> release) {
        var headcounts = new HashMap<Cell, Map<String, Integer>>();
        release.forEach((subject, tree) -> tree.parts().stream()
                .filter(part -> part.headcount() > 0)
                .forEach(part -> part.places()
                        .filter(place -> place.parts().isEmpty() && place.headcount() > 0)
                        .forEach(leaf -> headcounts
                                .computeIfAbsent(
                                        new Cell(part.code(), subject.professionGroup()), none -> new HashMap<>())
                                .put(leaf.code(), leaf.headcount()))));
        return headcounts;
    }

    List<Long> courseIds() {
        return courses().stream().map(Course::id).toList();
    }

    List<String> municipalityCodes(String county) {
        return texts(store.createNativeQuery(
                        "select code from organisation_municipality_view where county = ?1 order by code")
                .setParameter(1, county)
                .getResultList());
    }

    List<String> groupCodes() {
        return texts(store.createNativeQuery("select code from organisation_profession_view order by sort")
                .getResultList());
    }

    /** The counties in which anybody works. */
    List<String> countiesInUse() {
        return texts(store.createNativeQuery("select distinct county from identity_employment_view order by county")
                .getResultList());
    }

    /** The newest declaration of each employer on the last day, with its parts. Two statements. */
    List<Declaration> declarations(String county, LocalDate last) {
        var newest = " from organisation_headcount_view h where h.county = ?1 and h.id ="
                + " (select n.id from organisation_headcount_view n where n.employer = h.employer"
                + " and n.municipality = h.municipality and n.profession_group = h.profession_group"
                + " and n.counted_on <= ?2 order by n.counted_on desc, n.id desc limit 1)";
        var parts = new HashMap<Long, Map<String, Integer>>();
        rows(store.createNativeQuery(
                                "select p.headcount, p.profession, p.persons from organisation_headcount_part_view p"
                                        + " where p.headcount in (select h.id" + newest + ")")
                        .setParameter(1, county)
                        .setParameter(2, last))
                .forEach(row -> parts.computeIfAbsent(number(row[0]), none -> new HashMap<>())
                        .put((String) row[1], (int) number(row[2])));
        return rows(store.createNativeQuery(
                                "select h.id, h.employer, h.employer_kind, h.municipality, h.profession_group, h.persons"
                                        + newest)
                        .setParameter(1, county)
                        .setParameter(2, last))
                .stream()
                .map(row -> new Declaration(
                        number(row[1]),
                        EmployerKind.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        (int) number(row[5]),
                        parts.getOrDefault(number(row[0]), Map.of())))
                .toList();
    }

    /** The group of each profession, in one order. */
    Map<String, String> professions() {
        var groups = new LinkedHashMap<String, String>();
        rows(store.createNativeQuery(
                        "select code, profession_group from organisation_profession_in_group_view order by code"))
                .forEach(row -> groups.put((String) row[0], (String) row[1]));
        return groups;
    }

    /** The first quarter of the year that was released. */
    Optional<Period> firstOf(String county, int year) {
        return store.createQuery("select r from Release r where r.county = :county order by r.period", Release.class)
                .setParameter("county", county)
                .getResultStream()
                .map(Release::getPeriod)
                .filter(period -> period.year() == year)
                .findFirst();
    }

    /** Who does what in the county at the end of a day, and has taken what. They go into the filter and nowhere else. */
    Workers workers(String county, LocalDate last) {
        var employed = new HashMap<InProfession, Set<Long>>();
        rows(store.createNativeQuery("select distinct e.municipality, e.profession, e.employer_kind, e.person"
                                + " from identity_employment_view e where e.county = ?2 and" + LASTS)
                        .setParameter(1, last)
                        .setParameter(2, county))
                .forEach(row -> employed.computeIfAbsent(
                                new InProfession(
                                        (String) row[0],
                                        new Atoms.Pair((String) row[1], EmployerKind.valueOf((String) row[2]))),
                                none -> new HashSet<>())
                        .add(number(row[3])));
        var started = new HashMap<Long, Set<Long>>();
        var completed = new HashMap<Long, Set<Long>>();
        rows(store.createNativeQuery("select p.course, p.person, max(case when " + VALID + " then 1 else 0 end)"
                                + " from learning_pass_view p where p.started_at < ?2 and p.person in (select e.person"
                                + " from identity_employment_view e where e.county = ?3 and" + LASTS
                                + ") group by p.course, p.person")
                        .setParameter(1, last)
                        .setParameter(2, utc(Period.endOf(last)))
                        .setParameter(3, county))
                .forEach(row -> {
                    started.computeIfAbsent(number(row[0]), none -> new HashSet<>())
                            .add(number(row[1]));
                    if (number(row[2]) > 0) {
                        completed
                                .computeIfAbsent(number(row[0]), none -> new HashSet<>())
                                .add(number(row[1]));
                    }
                });
        return new Workers(employed, started, completed);
    }

    /**
     * The true counts at the end of a day, by profession group. They go into the filter and nowhere else. All courses in two
     * statements: asked for one by one, each would read all employments again.
     */
    AllCounted counted(String county, LocalDate last) {
        var employed = new HashMap<Cell, Integer>();
        rows(store.createNativeQuery("select e.municipality, e.profession_group, count(distinct e.person)"
                                + " from identity_employment_view e where e.county = ?2 and" + LASTS
                                + " group by e.municipality, e.profession_group")
                        .setParameter(1, last)
                        .setParameter(2, county))
                .forEach(row -> employed.put(cell(row), (int) number(row[2])));
        var passes = new HashMap<Long, Map<Cell, Counted>>();
        rows(store.createNativeQuery("select e.municipality, e.profession_group, p.course, count(distinct e.person),"
                                + " count(distinct case when " + VALID + " then e.person end)"
                                + " from identity_employment_view e join learning_pass_view p on p.person = e.person"
                                + " and p.started_at < ?2 where e.county = ?3 and" + LASTS
                                + " group by p.course, e.municipality, e.profession_group")
                        .setParameter(1, last)
                        .setParameter(2, utc(Period.endOf(last)))
                        .setParameter(3, county))
                .forEach(row -> passes.computeIfAbsent(number(row[2]), course -> new HashMap<>())
                        .put(cell(row), new Counted(0, (int) number(row[3]), (int) number(row[4]))));
        return new AllCounted(employed, passes);
    }

    private static Cell cell(Object[] row) {
        return new Cell((String) row[0], (String) row[1]);
    }

    static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    static long number(@Nullable Object number) {
        return number == null ? 0 : ((Number) number).longValue();
    }

    private static List<String> texts(List<?> column) {
        return column.stream().map(String.class::cast).toList();
    }

    static List<Object[]> rows(Query query) {
        var rows = new ArrayList<Object[]>();
        query.getResultList().forEach(row -> rows.add((Object[]) row));
        return rows;
    }
}
