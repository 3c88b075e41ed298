package se.larstig.support;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * An invented country for benchmarks: three employers in each of the 290 municipalities, forty units in each employer,
 * twenty courses, and as many persons as are asked for.
 *
 * <p>The database makes the rows itself, each from its number and a hash, so that the same country comes out each time.
 */
@ApplicationScoped
public class WholeCountryFixture {

    /** The ids of what is made here are not below this. */
    public static final long FIRST_ID = 900_000_000;

    private static final int AT_ONCE = 25_000;

    private static final String COUNTRY = """
            insert into organisation_employer (id, version, name, kind)
            select 900000000 + p.n * 3 + k.seq, 1, concat('Arbetsgivare ', p.code, ' ', k.seq),
                   elt(k.seq + 1, 'SOCIAL_SERVICES', 'SCHOOL', 'HEALTH_CARE')
            from (select code, row_number() over (order by crc32(code)) - 1 as n from organisation_municipality) p
            join seq_0_to_2 k;

            insert into organisation_employer_municipality (employer, municipality)
            select 900000000 + p.n * 3 + k.seq, p.code
            from (select code, row_number() over (order by crc32(code)) - 1 as n from organisation_municipality) p
            join seq_0_to_2 k;

            insert into organisation_unit (id, employer, name)
            select 900000000 + e.seq * 40 + u.seq, 900000000 + e.seq, concat('Enhet ', u.seq)
            from seq_0_to_869 e
            join seq_0_to_39 u;

            insert into catalogue_course (id, version, code, county, newest_number)
            select 900000000 + s.seq, 1, concat('country-', s.seq), null, 1
            from seq_0_to_19 s;

            insert into catalogue_version (id, version, course, number, content_hash, state, lang, title, summary, english_title,
              english_summary, course_level, audience, goals, owner, minutes, review, review_by, change_kind, valid_months, published_at)
            select 900000000 + s.seq, 1, 900000000 + s.seq, 1, sha2(s.seq, 256), 'PUBLISHED', 'sv', concat('Kurs ', s.seq), '', '',
                   '', 'BASIC', '', '', '', 60, 'REVIEWED', '2030-01-01', 'EDITORIAL', 36, '2020-01-01'
            from seq_0_to_19 s;
            """;

    /**
     * Each has one employment and ten completions of the last three years. The largest municipality has a thirteenth of
     * all, the median one a sixth of a percent; one in twenty has left.
     */
    private static final String PEOPLE = """
            insert into identity_person (id, version, name, invented)
            select 900000000 + s.seq, 1, concat('Person ', s.seq), 1
            from seq_%1$d_to_%2$d s;

            insert into identity_employment (id, version, person, unit, employer, municipality, profession, kind, starts_on, ends_on)
            select 900000000 + d.seq, 1, 900000000 + d.seq, 900000000 + d.employer * 40 + mod(crc32(concat('unit', d.seq)), 40),
                   900000000 + d.employer, w.municipality,
                   case mod(d.employer, 3)
                     when 0 then elt(1 + mod(d.seq, 8), 'social-work-children', 'social-work-adults', 'social-work-income',
                       'social-work-care', 'social-work-violence', 'social-work-treatment', 'management-unit', 'social-work-children')
                     when 1 then elt(1 + mod(d.seq, 4), 'school-head', 'school-teacher', 'school-preschool', 'school-nurse')
                     else elt(1 + mod(d.seq, 4), 'health-care-primary', 'health-care-child', 'health-care-maternity',
                       'health-care-psychiatry')
                   end,
                   'EMPLOYED',
                   current_date - interval 101 + mod(crc32(concat('from', d.seq)), 3000) day,
                   case when mod(d.seq, 20) = 0 then current_date - interval mod(d.seq, 100) day end
            from (
              select s.seq,
                     cast(floor(290 * pow(crc32(concat('place', s.seq)) / 4294967296, 2.2)) * 3
                       + case when mod(s.seq, 5) < 2 then 0 when mod(s.seq, 5) < 4 then 1 else 2 end as int) as employer
              from seq_%1$d_to_%2$d s
            ) d
            join organisation_employer_municipality w on w.employer = 900000000 + d.employer;

            insert into learning_enrolment (id, version, person, employment, course, course_version, pass, started_at, completed_at)
            select 900000000 + s.seq * 10 + c.seq, 1, 900000000 + s.seq, 900000000 + s.seq, 900000000 + mod(s.seq + c.seq, 20),
                   900000000 + mod(s.seq + c.seq, 20), 1,
                   timestamp(current_date) - interval 12 + 24 * mod(crc32(concat(s.seq, 'day', c.seq)), 1000) hour,
                   timestamp(current_date) - interval 10 + 24 * mod(crc32(concat(s.seq, 'day', c.seq)), 1000) hour
            from seq_%1$d_to_%2$d s
            join seq_0_to_9 c;

            insert into learning_completion (id, person, enrolment, course, course_version, employment, employer_kind, municipality,
              profession, happened_at, recorded_at, recorded_by, mode, valid_until)
            select n.id, n.person, n.id, n.course, n.course_version, n.employment, w.kind, e.municipality, e.profession,
                   n.completed_at, n.completed_at, n.person, 'ALONE', date(n.completed_at) + interval 36 month
            from learning_enrolment n
            join identity_employment e on e.id = n.employment
            join organisation_employer w on w.id = e.employer
            where n.person between 900000000 + %1$d and 900000000 + %2$d;
            """;

    /** A tenth more than is registered. */
    private static final String HEADCOUNTS = """
            insert into organisation_headcount (id, employer, municipality, profession, persons, counted_on, source, declared_by, declared_at)
            select 900000000 + row_number() over (order by e.employer, e.profession_group), e.employer, e.municipality,
                   e.profession_group, ceil(count(*) * 1.1), '2020-01-01', 'benchmark', 0, '2020-01-01'
            from identity_employment_view e
            where e.employer >= 900000000
            group by e.employer, e.municipality, e.profession_group;
            """;

    /** Each employer says yes to half of the lines of its county's plans that were decided by then. */
    private static final String ADOPTIONS = """
            insert into plan_adoption (id, version, employer, line, holds_from, decided_on, register_number, recorded_at, recorded_by)
            select 900000000 + row_number() over (order by s.employer, l.id), 1, s.employer, l.id, '2025-01-01', '2025-01-01', '',
                   '2025-01-01', 0
            from organisation_employer_municipality s
            join organisation_municipality m on m.code = s.municipality
            join plan_plan p on p.county = m.county
            join plan_version v on v.plan = p.id and v.holds_from = '2025-01-01'
            join plan_line l on l.plan_version = v.id
            where s.employer >= 900000000 and mod(crc32(concat(s.employer, '/', l.id)), 2) = 0
            """;

    @Resource(lookup = "java:app/jdbc/larstig")
    private DataSource database;

    /** Employers, units and courses. */
    public void found() {
        run(COUNTRY);
    }

    /** Persons with these numbers, their employments, and what they have done. */
    public void people(int first, int last) {
        for (var from = first; from <= last; from += AT_ONCE) {
            run(PEOPLE.formatted(from, Math.min(from + AT_ONCE - 1, last)));
        }
    }

    /** What employers declare. */
    public void declare() {
        run(HEADCOUNTS);
    }

    /** What employers adopt of plans that hold since {@code 2025-01-01}. */
    public void adopt() {
        run(ADOPTIONS);
    }

    private void run(String script) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : script.split(";\n")) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
