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

/** PL3: that an employer has said yes to a line, from a day on. It ends, and is never changed. */
@Entity
@Table(name = "plan_adoption")
public class Adoption {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int MOST_YEARS_LATER = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_adoption_seq")
    @SequenceGenerator(name = "plan_adoption_seq", sequenceName = "plan_adoption_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long employer;

    private Long line;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    @Column(name = "ends_from")
    private @Nullable LocalDate endsFrom;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "register_number")
    private String registerNumber;

    @Column(name = "own_day")
    private @Nullable LocalDate ownDay;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    protected Adoption() {}

    Adoption(
            long employer,
            long line,
            DueRule due,
            LocalDate decidedOn,
            String registerNumber,
            @Nullable LocalDate ownDay,
            LocalDate today,
            Instant at,
            long by) {
        if (decidedOn.isAfter(today) || decidedOn.isBefore(EARLIEST)) {
            throw new Refused("plan.refused.decided-on");
        }
        if (ownDay != null
                && (due.day() == null
                        || !ownDay.isAfter(due.day())
                        || ownDay.isAfter(due.day().plusYears(MOST_YEARS_LATER)))) {
            throw new Refused("plan.refused.own-day", MOST_YEARS_LATER);
        }
        this.employer = employer;
        this.line = line;
        this.holdsFrom = today;
        this.decidedOn = decidedOn;
        this.registerNumber = PlanDetails.registerNumber(registerNumber);
        this.ownDay = ownDay;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** PL3.3. */
    void end(LocalDate today, long by) {
        if (endsFrom != null) {
            throw new Refused("plan.refused.ended-already");
        }
        endsFrom = today;
        endedBy = by;
    }

    public Long getId() {
        return id;
    }

    public Long getEmployer() {
        return employer;
    }

    /** The origin of the line. */
    public Long getLine() {
        return line;
    }

    public LocalDate getHoldsFrom() {
        return holdsFrom;
    }

    /** The first day on which it no longer holds; null while it does. */
    public @Nullable LocalDate getEndsFrom() {
        return endsFrom;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    /** The diarienummer; may be empty. */
    public String getRegisterNumber() {
        return registerNumber;
    }

    /** Its own last day, later than the line's; null when it has none. */
    public @Nullable LocalDate getOwnDay() {
        return ownDay;
    }
}
