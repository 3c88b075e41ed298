package se.larstig.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.larstig.catalogue.content.Question;

/** A question of the final check's bank, which asks about one module. */
@Entity
@Table(name = "catalogue_question")
public class BankQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_question_seq")
    @SequenceGenerator(name = "catalogue_question_seq", sequenceName = "catalogue_question_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_version")
    private CourseVersion courseVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "module")
    private CourseModule module;

    @Column(name = "stable_key")
    private String stableKey;

    private int sort;

    private String kind;

    @Convert(converter = QuestionConverter.class)
    private Question content;

    protected BankQuestion() {}

    BankQuestion(CourseVersion courseVersion, CourseModule module, int sort, Question question) {
        this.courseVersion = courseVersion;
        this.module = module;
        this.stableKey = question.id();
        this.sort = sort;
        this.kind = question.kind();
        this.content = question;
    }

    public Long getId() {
        return id;
    }

    public CourseModule getModule() {
        return module;
    }

    /** The same in every version of the course. */
    public String getKey() {
        return stableKey;
    }

    public Question getQuestion() {
        return content;
    }
}
