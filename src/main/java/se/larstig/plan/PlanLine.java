package se.larstig.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.EmploymentKind;
import se.larstig.organisation.EmployerKind;
import se.larstig.shared.Refused;

/**
 * A line of one version of a plan. While that is a draft it is written and rewritten. Its origin is the first line that
 * demanded the same (PL2.6): what employers have adopted, and what people owe, is of that one.
 */
@Entity
@Table(name = "plan_line")
public class PlanLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_line_seq")
    @SequenceGenerator(name = "plan_line_seq", sequenceName = "plan_line_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "plan_version")
    private PlanVersion planVersion;

    private @Nullable Long origin;

    private int sort;

    private String name;

    @ElementCollection
    @CollectionTable(name = "plan_line_profession", joinColumns = @JoinColumn(name = "line"))
    @Column(name = "profession")
    private Set<String> professions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "plan_line_employer_kind", joinColumns = @JoinColumn(name = "line"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<EmployerKind> employerKinds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "plan_line_municipality", joinColumns = @JoinColumn(name = "line"))
    @Column(name = "municipality")
    private Set<String> municipalities = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "plan_line_employment_kind", joinColumns = @JoinColumn(name = "line"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<EmploymentKind> employmentKinds = new HashSet<>();

    @Column(name = "newly_employed")
    private boolean newlyEmployed;

    @ElementCollection
    @CollectionTable(name = "plan_line_employer", joinColumns = @JoinColumn(name = "line"))
    @Column(name = "employer")
    private Set<Long> workplaces = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "plan_line_unit", joinColumns = @JoinColumn(name = "line"))
    @Column(name = "unit")
    private Set<Long> units = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "plan_line_assignment", joinColumns = @JoinColumn(name = "line"))
    @Column(name = "assignment")
    private Set<String> assignments = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "plan_line_course", joinColumns = @JoinColumn(name = "line"))
    @Column(name = "course")
    private Set<Long> courses = new HashSet<>();

    @Column(name = "all_courses")
    private boolean all;

    @ElementCollection
    @CollectionTable(name = "plan_line_external", joinColumns = @JoinColumn(name = "line"))
    @Column(name = "course")
    private Set<Long> elsewhere = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "due_kind")
    private DueKind dueKind;

    @Column(name = "due_day")
    private @Nullable LocalDate dueDay;

    @Column(name = "due_number")
    private @Nullable Integer dueNumber;

    @Column(name = "due_month")
    private @Nullable Integer dueMonth;

    @Column(name = "valid_months")
    private @Nullable Integer validMonths;

    @Enumerated(EnumType.STRING)
    @Column(name = "goal_kind")
    private Goal.Kind goalKind;

    @Column(name = "goal_number")
    private @Nullable Integer goalNumber;

    protected PlanLine() {}

    PlanLine(PlanVersion planVersion, int sort, LineDetails details) {
        this.planVersion = planVersion;
        this.sort = sort;
        say(details);
    }

    /** PL1.2, PL1.6. */
    void change(LineDetails details, int seen) {
        planVersion.requireDraft();
        requireSeen(seen);
        say(details);
    }

    final void say(LineDetails details) {
        var demand = details.demand();
        name = details.name();
        professions = new HashSet<>(demand.audience().professions());
        employerKinds = new HashSet<>(demand.audience().employers());
        municipalities = new HashSet<>(demand.audience().municipalities());
        employmentKinds = new HashSet<>(demand.audience().kinds());
        newlyEmployed = demand.audience().newlyEmployed();
        workplaces = new HashSet<>(demand.audience().workplaces());
        units = new HashSet<>(demand.audience().units());
        assignments = new HashSet<>(demand.audience().assignments());
        courses = new HashSet<>(demand.courses());
        elsewhere = new HashSet<>(demand.elsewhere());
        all = demand.all();
        dueKind = demand.due().kind();
        dueDay = demand.due().day();
        dueNumber = demand.due().number();
        dueMonth = demand.due().month();
        validMonths = demand.validMonths();
        goalKind = details.goal().kind();
        goalNumber = details.goal().number();
    }

    /** PL2.6: it is the same line as this one; null: it is a new one. */
    void is(@Nullable Long same) {
        origin = same;
    }

    final void requireSeen(int seen) {
        if (version != seen) {
            throw new Refused("plan.refused.changed-meanwhile");
        }
    }

    /** With the parts of its audience and its courses, which a query has read for many lines at once. */
    LineDetails details(Audience audience, Set<Long> ofCourses, Set<Long> ofCoursesElsewhere) {
        return new LineDetails(
                name,
                new Demand(
                        audience,
                        ofCourses,
                        ofCoursesElsewhere,
                        all,
                        new DueRule(dueKind, dueDay, dueNumber, dueMonth),
                        validMonths),
                new Goal(goalKind, goalNumber));
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public PlanVersion getPlanVersion() {
        return planVersion;
    }

    /** The id of the first line that demanded the same; perhaps its own. */
    public Long getOrigin() {
        return origin == null ? id : origin;
    }

    public String getName() {
        return name;
    }

    public int getSort() {
        return sort;
    }

    public boolean isNewlyEmployed() {
        return newlyEmployed;
    }
}
