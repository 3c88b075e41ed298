package se.larstig.learning;

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
import se.larstig.shared.Refused;
import se.larstig.shared.Scope;

/** L10: a sitting that a group has had on a day, as its leader registered it. It counts who was registered, and names nobody. */
@Entity
@Table(name = "learning_meeting")
public class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_meeting_seq")
    @SequenceGenerator(name = "learning_meeting_seq", sequenceName = "learning_meeting_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long sitting;

    private Long employer;

    /** The code of the employer or unit. */
    private String scope;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private int registered;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private Long registeredBy;

    protected Meeting() {}

    Meeting(long sitting, Scope scope, LocalDate heldOn, Instant registeredAt, long registeredBy) {
        this.sitting = sitting;
        this.employer = scope.employerId();
        this.scope = scope.code();
        this.heldOn = heldOn;
        this.registeredAt = registeredAt;
        this.registeredBy = registeredBy;
    }

    /** L10.1: a day on which a sitting can have been. */
    static LocalDate held(LocalDate day, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            throw new Refused("learning.refused.meeting.day");
        }
        return day;
    }

    /** One more was there. */
    Attendance add(long person, long employment, Instant at) {
        registered++;
        return new Attendance(this, person, employment, at);
    }

    public Long getId() {
        return id;
    }

    public Long getSitting() {
        return sitting;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    /** How many were ever registered. */
    public int getRegistered() {
        return registered;
    }
}
