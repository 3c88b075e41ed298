package se.larstig.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import se.larstig.shared.Refused;

/** PL6.1: that nothing is asked by a line of somebody, from a day to a day. */
@Entity
@Table(name = "plan_exemption")
public class Exemption {

    /** The closed neutral list: nothing about health or private life, and no text beside it. */
    public enum Reason {
        /** har redan motsvarande utbildning */
        EQUAL_TRAINING,
        /** arbetar inte med de här frågorna */
        OTHER_TASKS,
        /** arbetar här en kort tid */
        SHORT_TIME,
        /** går utbildningen på ett annat sätt */
        OTHER_WAY
    }

    private static final int MOST_YEARS = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_exemption_seq")
    @SequenceGenerator(name = "plan_exemption_seq", sequenceName = "plan_exemption_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long employment;

    private Long line;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected Exemption() {}

    Exemption(long employment, long line, Reason reason, LocalDate lastDay, LocalDate today, Instant at, long by) {
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(MOST_YEARS))) {
            throw new Refused("plan.refused.exempt-until", MOST_YEARS);
        }
        this.employment = employment;
        this.line = line;
        this.reason = reason;
        this.firstDay = today;
        this.lastDay = lastDay;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** It ends the day before. Returns whether anything of it remains. */
    boolean end(LocalDate today) {
        if (lastDay.isBefore(today)) {
            throw new Refused("plan.refused.ended-already");
        }
        if (!firstDay.isBefore(today)) {
            return false;
        }
        lastDay = today.minusDays(1);
        return true;
    }

    public Long getId() {
        return id;
    }

    public Long getEmployment() {
        return employment;
    }

    public Long getLine() {
        return line;
    }

    public Reason getReason() {
        return reason;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }
}
