package se.larstig.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.larstig.external.ExternalCourse;
import se.larstig.external.ExternalCourseDetails;
import se.larstig.identity.DemoAccount;
import se.larstig.organisation.EmployerKind;
import se.larstig.statistics.Cluster;

/** What is not left to chance: the tables of {@code db/demo}. */
record Script(
        List<Place> places,
        List<Employer> employers,
        List<Staff> staff,
        List<Headcount> headcounts,
        List<DemoAccount> accounts,
        List<Name> names,
        List<Decided> decided,
        List<Planned> planned,
        List<Adopted> adopted,
        List<Elsewhere> elsewhere,
        List<Assigned> assigned) {

    /** That so many persons of an employer hold an assignment. */
    record Assigned(String employer, String assignment, int persons, int daysAgo) {}

    /** What a county has decided about its figures; the target is the same for all courses. */
    record Decided(String county, int k, int known, int targetPercent, List<Cluster> clusters) {}

    /**
     * A municipality, how many percent of its social workers and of all others have completed, and how many percent of its
     * people have a Finnish or Sami name.
     */
    record Place(
            String code,
            int socialWorkPercent,
            int othersPercent,
            int finnish,
            int sami,
            Optional<Contacts> contacts) {}

    /** Where a municipality's invented routine and numbers lie. */
    record Contacts(String site, String areaCode) {}

    /**
     * A line of a county's example plan.
     *
     * @param here whether it is about the course of this system
     * @param elsewhere names of courses elsewhere; all of them are asked for
     * @param validMonths 0: the line sets no bound
     */
    record Planned(
            String county,
            String name,
            List<String> professions,
            List<String> employers,
            boolean newlyEmployed,
            boolean here,
            List<String> elsewhere,
            String due,
            int validMonths,
            String goal,
            List<String> assignments) {}

    /** That an employer has adopted some lines of its county's plan, by their numbers in it. */
    record Adopted(String employer, String registerNumber, int daysAgo, List<Integer> lines) {}

    /** A course or meeting elsewhere that a county counts. */
    record Elsewhere(String county, ExternalCourseDetails details) {}

    record Employer(String key, EmployerKind kind, String name, List<String> municipalities) {}

    /** Where one person works, and as what. */
    record Post(String employer, String unit, String municipality, String profession, String group) {

        String county() {
            return municipality.substring(0, 2);
        }
    }

    /** How many persons hold a post of this kind. */
    record Staff(Post post, int persons) {}

    record Headcount(String employer, String municipality, String group, int persons) {}

    record Name(NameKind kind, Background background, String name) {}

    enum NameKind {
        WOMAN,
        MAN,
        FAMILY
    }

    enum Background {
        SWEDISH,
        FINNISH,
        SAMI,
        OTHER
    }

    /** D4.6. */
    private static final int DIVIDED_FROM = 15;

    /**
     * D4.6: a headcount by profession, as the staff there is; who is not registered is added to the largest. Empty where the
     * group is small in the municipality.
     */
    Map<String, Integer> parts(Headcount headcount) {
        var inMunicipality = headcounts.stream()
                .filter(other -> other.municipality().equals(headcount.municipality())
                        && other.group().equals(headcount.group()))
                .mapToInt(Headcount::persons)
                .sum();
        var parts = new TreeMap<String, Integer>();
        staff.stream()
                .filter(each -> each.post().employer().equals(headcount.employer())
                        && each.post().municipality().equals(headcount.municipality())
                        && each.post().group().equals(headcount.group()))
                .forEach(each -> parts.merge(each.post().profession(), each.persons(), Integer::sum));
        var missing = headcount.persons()
                - parts.values().stream().mapToInt(Integer::intValue).sum();
        if (inMunicipality < DIVIDED_FROM || parts.isEmpty() || missing < 0) {
            return Map.of();
        }
        parts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(largest -> largest.setValue(largest.getValue() + missing));
        return parts;
    }

    static Script read() {
        var groups = rows("reference/professions.csv", row -> row).stream()
                .collect(Collectors.toMap(
                        row -> row.getField("code"),
                        row -> row.getField("parent").isEmpty() ? row.getField("code") : row.getField("parent")));
        return new Script(
                rows("demo/municipalities.csv", Script::place),
                rows(
                        "demo/employers.csv",
                        row -> new Employer(
                                row.getField("key"),
                                EmployerKind.valueOf(row.getField("kind")),
                                row.getField("name"),
                                List.of(row.getField("municipalities").split(" ")))),
                rows(
                        "demo/staff.csv",
                        row -> new Staff(
                                new Post(
                                        row.getField("employer"),
                                        row.getField("unit"),
                                        row.getField("municipality"),
                                        row.getField("profession"),
                                        groups.getOrDefault(row.getField("profession"), "")),
                                number(row, "persons"))),
                rows(
                        "demo/headcounts.csv",
                        row -> new Headcount(
                                row.getField("employer"),
                                row.getField("municipality"),
                                row.getField("group"),
                                number(row, "persons"))),
                DemoAccount.all(),
                rows(
                        "demo/names.csv",
                        row -> new Name(
                                NameKind.valueOf(row.getField("kind")),
                                Background.valueOf(row.getField("background")),
                                row.getField("name"))),
                rows("demo/counties.csv", Script::decided),
                rows("demo/plans.csv", Script::planned),
                rows(
                        "demo/adoptions.csv",
                        row -> new Adopted(
                                row.getField("employer"),
                                row.getField("register_number"),
                                number(row, "days_ago"),
                                words(row.getField("lines")).stream()
                                        .map(Integer::valueOf)
                                        .toList())),
                rows(
                        "demo/external.csv",
                        row -> new Elsewhere(
                                row.getField("county"),
                                new ExternalCourseDetails(
                                        ExternalCourse.Kind.valueOf(row.getField("kind")),
                                        row.getField("name"),
                                        row.getField("link"),
                                        row.getField("proof"),
                                        row.getField("months").isEmpty() ? null : number(row, "months")))),
                rows(
                        "demo/assignments.csv",
                        row -> new Assigned(
                                row.getField("employer"),
                                row.getField("assignment"),
                                number(row, "persons"),
                                number(row, "days_ago"))));
    }

    private static Decided decided(NamedCsvRecord row) {
        var county = row.getField("county");
        return new Decided(
                county,
                number(row, "k"),
                number(row, "known"),
                number(row, "target_percent"),
                rows("demo/clusters.csv", cluster -> cluster).stream()
                        .filter(cluster -> cluster.getField("county").equals(county))
                        .map(cluster -> new Cluster(
                                cluster.getField("name"),
                                List.of(cluster.getField("municipalities").split(" "))))
                        .toList());
    }

    private static Planned planned(NamedCsvRecord row) {
        return new Planned(
                row.getField("county"),
                row.getField("name"),
                words(row.getField("professions")),
                words(row.getField("employers")),
                row.getField("new").equals("yes"),
                row.getField("here").equals("yes"),
                row.getField("elsewhere").isEmpty()
                        ? List.of()
                        : List.of(row.getField("elsewhere").split("; ")),
                row.getField("due"),
                row.getField("valid").isEmpty() ? 0 : number(row, "valid"),
                row.getField("goal"),
                words(row.getField("assignments")));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static Place place(NamedCsvRecord row) {
        return new Place(
                row.getField("code"),
                number(row, "social_work_percent"),
                number(row, "others_percent"),
                number(row, "finnish_percent"),
                number(row, "sami_percent"),
                row.getField("site").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Contacts(row.getField("site"), row.getField("area_code"))));
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> read) {
        try (var stream = Script.class.getClassLoader().getResourceAsStream("db/" + file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, UTF_8))) {
                return rows.stream().map(read).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
