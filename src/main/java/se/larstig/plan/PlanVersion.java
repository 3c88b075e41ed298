package se.larstig.plan;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/**
 * A plan as it was decided once. It begins as a draft, which its county writes and rewrites; once decided it never changes,
 * and one day it is closed, or the next version takes its place.
 */
@Entity
@Table(name = "plan_version")
public class PlanVersion {

    /** PL1.2. */
    public enum State {
        /** utkast */
        DRAFT,
        /** beslutad */
        DECIDED,
        /** avslutad */
        CLOSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_version_seq")
    @SequenceGenerator(name = "plan_version_seq", sequenceName = "plan_version_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "plan")
    private Plan plan;

    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    private String title;

    private String strategy;

    @Column(name = "strategy_link")
    private String strategyLink;

    @Column(name = "register_number")
    private String registerNumber;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "holds_from")
    private @Nullable LocalDate holdsFrom;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "closed_from")
    private @Nullable LocalDate closedFrom;

    protected PlanVersion() {}

    PlanVersion(Plan plan, int number, PlanDetails details) {
        this.plan = plan;
        this.number = number;
        this.state = State.DRAFT;
        say(details);
    }

    /** PL1.2. */
    void change(PlanDetails details) {
        requireDraft();
        say(details);
    }

    private void say(PlanDetails details) {
        title = details.title();
        strategy = details.strategy();
        strategyLink = details.strategyLink();
        registerNumber = details.registerNumber();
        firstDay = details.firstDay();
        lastDay = details.lastDay();
    }

    /** PL1.3. */
    void decide(long by, Instant at, LocalDate today) {
        requireDraft();
        if (lastDay.isBefore(today)) {
            throw new Refused("plan.refused.over");
        }
        state = State.DECIDED;
        holdsFrom = firstDay.isAfter(today) ? firstDay : today;
        decidedAt = at;
        decidedBy = by;
    }

    /** PL1.2, PL1.3. */
    void close(LocalDate today) {
        if (state != State.DECIDED) {
            throw new Refused("plan.refused.not-decided");
        }
        state = State.CLOSED;
        closedFrom = today;
    }

    final void requireDraft() {
        if (state != State.DRAFT) {
            throw new Refused("plan.refused.decided-already");
        }
    }

    /** PL1.6. */
    void requireSeen(int seen) {
        if (version != seen) {
            throw new Refused("plan.refused.changed-meanwhile");
        }
    }

    PlanDetails details() {
        return new PlanDetails(title, strategy, strategyLink, registerNumber, firstDay, lastDay);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Plan getPlan() {
        return plan;
    }

    public int getNumber() {
        return number;
    }

    public State getState() {
        return state;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    /** The first day on which it holds; null for a draft. */
    public @Nullable LocalDate getHoldsFrom() {
        return holdsFrom;
    }

    /** The first day on which it is closed; null when it is not. */
    public @Nullable LocalDate getClosedFrom() {
        return closedFrom;
    }

    public String getTitle() {
        return title;
    }
}
