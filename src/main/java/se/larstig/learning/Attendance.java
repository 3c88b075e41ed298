package se.larstig.learning;

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

/**
 * L10: that somebody is said to have been at a sitting. She is asked, and answers once; a yes then points at the pass in which it
 * counts. What is not confirmed is erased.
 */
@Entity
@Table(name = "learning_attendance")
public class Attendance {

    /** What she says. */
    public enum Answer {
        YES,
        NO
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_attendance_seq")
    @SequenceGenerator(name = "learning_attendance_seq", sequenceName = "learning_attendance_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "meeting")
    private Meeting meeting;

    private Long person;

    private Long employment;

    private Long sitting;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable Long enrolment;

    protected Attendance() {}

    Attendance(Meeting meeting, long person, long employment, Instant registeredAt) {
        this.meeting = meeting;
        this.person = person;
        this.employment = employment;
        this.sitting = meeting.getSitting();
        this.heldOn = meeting.getHeldOn();
        this.registeredAt = registeredAt;
    }

    /** L10.3: she says it once. Whether it was said now. */
    boolean answer(Answer said, Instant at) {
        if (answer != null) {
            return false;
        }
        answer = said;
        answeredAt = at;
        return true;
    }

    /** L10.4: it counts in this pass. */
    void countsIn(long pass) {
        enrolment = pass;
    }

    public Long getId() {
        return id;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Long getPerson() {
        return person;
    }

    public Long getEmployment() {
        return employment;
    }

    public Long getSitting() {
        return sitting;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    /** Null while she has not. */
    public @Nullable Answer getAnswer() {
        return answer;
    }

    /** The pass in which it counts; null when it counts in none. */
    public @Nullable Long getEnrolment() {
        return enrolment;
    }
}
