package se.larstig.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** RP2.4: what was answered to a question of a sheet, by whom and when. */
@Entity
@Table(name = "reports_answer")
public class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reports_answer_seq")
    @SequenceGenerator(name = "reports_answer_seq", sequenceName = "reports_answer_seq", allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "sheet")
    private AnswerSheet sheet;

    private int number;

    private String text;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private Long answeredBy;

    protected Answer() {}

    Answer(AnswerSheet sheet, int number, String text, Instant answeredAt, long answeredBy) {
        this.sheet = sheet;
        this.number = number;
        this.text = text;
        this.answeredAt = answeredAt;
        this.answeredBy = answeredBy;
    }

    void change(String to, Instant at, long by) {
        text = to;
        answeredAt = at;
        answeredBy = by;
    }

    /** The number of the question. */
    public int getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Long getAnsweredBy() {
        return answeredBy;
    }
}
