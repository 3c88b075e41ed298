package se.larstig.statistics;

import jakarta.persistence.Column;
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
import org.jspecify.annotations.Nullable;
import se.larstig.plan.Goal;
import se.larstig.plan.LineQueries;

/** S8.8: a line of the county's plans, as it was called and what it wanted when the release was made. */
@Entity
@Table(name = "statistics_released_line")
public class ReleasedLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_released_line_seq")
    @SequenceGenerator(
            name = "statistics_released_line_seq",
            sequenceName = "statistics_released_line_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "part_of")
    private Release release;

    private Long line;

    private int sort;

    private String plan;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "goal_kind")
    private Goal.Kind goalKind;

    @Column(name = "goal_number")
    private @Nullable Integer goalNumber;

    @Enumerated(EnumType.STRING)
    private LineShown shown;

    protected ReleasedLine() {}

    ReleasedLine(Release release, int sort, LineQueries.Held held, LineShown shown) {
        this.release = release;
        this.sort = sort;
        this.line = held.line();
        this.plan = held.plan();
        this.name = held.details().name();
        this.goalKind = held.details().goal().kind();
        this.goalNumber = held.details().goal().number();
        this.shown = shown;
    }

    public Long getId() {
        return id;
    }

    public Release getRelease() {
        return release;
    }

    /** The first line that demanded the same. */
    public Long getLine() {
        return line;
    }

    /** The plan's title. */
    public String getPlan() {
        return plan;
    }

    public String getName() {
        return name;
    }

    public Goal getGoal() {
        return new Goal(goalKind, goalNumber);
    }

    public LineShown getShown() {
        return shown;
    }
}
