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

/** PL6.2: that somebody is away from an employment. Why is neither asked nor kept. */
@Entity
@Table(name = "plan_absence")
public class Absence {

    private static final int MOST_YEARS_BEFORE = 1;
    private static final int MOST_YEARS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_absence_seq")
    @SequenceGenerator(name = "plan_absence_seq", sequenceName = "plan_absence_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long employment;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected Absence() {}

    Absence(long employment, LocalDate firstDay, @Nullable LocalDate lastDay, LocalDate today, Instant at, long by) {
        if (firstDay.isBefore(today.minusYears(MOST_YEARS_BEFORE))
                || firstDay.isAfter(today.plusYears(MOST_YEARS_BEFORE))) {
            throw new Refused("plan.refused.absent-from");
        }
        this.employment = employment;
        this.firstDay = firstDay;
        this.recordedAt = at;
        this.recordedBy = by;
        until(lastDay);
    }

    /** Null: it is not known. */
    final void until(@Nullable LocalDate newLastDay) {
        if (newLastDay != null
                && (newLastDay.isBefore(firstDay) || newLastDay.isAfter(firstDay.plusYears(MOST_YEARS)))) {
            throw new Refused("plan.refused.absent-until", MOST_YEARS);
        }
        lastDay = newLastDay;
    }

    public Long getId() {
        return id;
    }

    public Long getEmployment() {
        return employment;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Null while it is not known. */
    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }
}
