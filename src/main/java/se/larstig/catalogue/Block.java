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
import se.larstig.catalogue.CourseDraft.BlockDraft;
import se.larstig.catalogue.content.Content;

/** One thing in a lesson: a text, a picture, a case. What it holds is {@link Content}, kept as JSON. */
@Entity
@Table(name = "catalogue_block")
public class Block {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_block_seq")
    @SequenceGenerator(name = "catalogue_block_seq", sequenceName = "catalogue_block_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lesson")
    private Lesson lesson;

    @Column(name = "stable_key")
    private String stableKey;

    private int sort;

    private String kind;

    private String lang;

    @Convert(converter = ContentConverter.class)
    private Content content;

    protected Block() {}

    Block(Lesson lesson, int sort, BlockDraft draft) {
        this.lesson = lesson;
        this.stableKey = draft.key();
        this.sort = sort;
        this.kind = draft.content().kind();
        this.lang = draft.lang();
        this.content = draft.content();
    }

    public Long getId() {
        return id;
    }

    public Lesson getLesson() {
        return lesson;
    }

    /** The same in every version of the course. */
    public String getKey() {
        return stableKey;
    }

    public int getSort() {
        return sort;
    }

    public String getKind() {
        return kind;
    }

    public String getLang() {
        return lang;
    }

    public Content getContent() {
        return content;
    }
}
