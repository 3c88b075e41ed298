package se.larstig.reports;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/**
 * RP2: an employer's answers for a year. It is opened by its first answer, signed when all questions are answered, and then
 * never changed; its next revision begins with the same answers.
 */
@Entity
@Table(name = "reports_sheet")
public class AnswerSheet {

    private static final int MOST_REVISIONS = 99;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reports_sheet_seq")
    @SequenceGenerator(name = "reports_sheet_seq", sequenceName = "reports_sheet_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long employer;

    private int year;

    private int revision;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private Long openedBy;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "signed_by")
    private @Nullable Long signedBy;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Answer> answers = new ArrayList<>();

    protected AnswerSheet() {}

    AnswerSheet(long employer, int year, int revision, Instant at, long by) {
        this.employer = employer;
        this.year = year;
        this.revision = revision;
        this.openedAt = at;
        this.openedBy = by;
    }

    /** RP2.4. The same answer again changes nothing. */
    void answer(Question question, String text, Instant at, long by) {
        requireOpen();
        var checked = question.checked(text);
        var known = answer(question.number());
        if (known.isEmpty()) {
            answers.add(new Answer(this, question.number(), checked, at, by));
        } else if (!known.get().getText().equals(checked)) {
            known.get().change(checked, at, by);
        }
    }

    /** RP2.5. */
    void sign(List<Question> questions, Instant at, long by) {
        requireOpen();
        if (questions.isEmpty()
                || questions.stream()
                        .anyMatch(question -> answer(question.number()).isEmpty())) {
            throw new Refused("reports.refused.unanswered");
        }
        signedAt = at;
        signedBy = by;
    }

    /** RP2.5: the next revision, with the same answers. */
    AnswerSheet correct(Instant at, long by) {
        if (signedAt == null || revision == MOST_REVISIONS) {
            throw new Refused("reports.refused.unsigned");
        }
        var next = new AnswerSheet(employer, year, revision + 1, at, by);
        answers.forEach(each -> next.answers.add(
                new Answer(next, each.getNumber(), each.getText(), each.getAnsweredAt(), each.getAnsweredBy())));
        return next;
    }

    private void requireOpen() {
        if (signedAt != null) {
            throw new Refused("reports.refused.signed");
        }
    }

    private Optional<Answer> answer(int number) {
        return answers.stream().filter(each -> each.getNumber() == number).findFirst();
    }

    public Long getId() {
        return id;
    }

    /** What changes with it. */
    public int getVersion() {
        return version;
    }

    public int getRevision() {
        return revision;
    }

    public @Nullable Instant getSignedAt() {
        return signedAt;
    }

    public @Nullable Long getSignedBy() {
        return signedBy;
    }

    public List<Answer> getAnswers() {
        return List.copyOf(answers);
    }
}
