package se.larstig.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/** PL7.1: that an employment holds an assignment, from a day, perhaps to a day. */
@Entity
@Table(name = "plan_assignment")
public class Assignment {

    private static final int MOST_YEARS_BEFORE = 10;
    private static final int MOST_YEARS = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_assignment_seq")
    @SequenceGenerator(name = "plan_assignment_seq", sequenceName = "plan_assignment_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long employment;

    private String kind;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected Assignment() {}

    Assignment(
            long employment,
            String kind,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            LocalDate today,
            Instant at,
            long by) {
        if (firstDay.isBefore(today.minusYears(MOST_YEARS_BEFORE)) || firstDay.isAfter(today.plusYears(1))) {
            throw new Refused("plan.refused.assigned-from", MOST_YEARS_BEFORE);
        }
        if (lastDay != null && (lastDay.isBefore(firstDay) || lastDay.isAfter(today.plusYears(MOST_YEARS)))) {
            throw new Refused("plan.refused.assigned-until", MOST_YEARS);
        }
        this.employment = employment;
        this.kind = kind;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** Yesterday was its last day. Returns whether anything of it remains. */
    boolean end(LocalDate today) {
        if (lastDay != null && lastDay.isBefore(today)) {
            throw new Refused("plan.refused.ended-already");
        }
        if (!firstDay.isBefore(today)) {
            return false;
        }
        lastDay = today.minusDays(1);
        return true;
    }

    /** Whether it lasts on a day of these; null: there is no last one. */
    boolean meets(LocalDate from, @Nullable LocalDate to) {
        return (lastDay == null || !lastDay.isBefore(from)) && (to == null || !firstDay.isAfter(to));
    }

    public Long getId() {
        return id;
    }

    public Long getEmployment() {
        return employment;
    }

    /** The code of what she is asked to do. */
    public String getKind() {
        return kind;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Null when none is known. */
    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }
}
