package se.larstig.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Protection;
import se.larstig.shared.Refused;

/**
 * A county's figures for a quarter. They are made once and never again; then they are prepared, until they are published,
 * which also happens once.
 */
@Entity
@Table(name = "statistics_release")
public class Release {

    /** S2.9: so long it may be prepared. */
    static final int MOST_DAYS_PREPARED = 21;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_release_seq")
    @SequenceGenerator(name = "statistics_release_seq", sequenceName = "statistics_release_seq", allocationSize = 50)
    private Long id;

    private String county;

    private String period;

    private int k;

    private int known;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private Long madeBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable Long publishedBy;

    @Column(name = "by_itself")
    private boolean byItself;

    protected Release() {}

    Release(String county, Period period, Protection protection, Instant madeAt, long madeBy) {
        this.county = county;
        this.period = period.code();
        this.k = protection.k();
        this.known = protection.known();
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    public Long getId() {
        return id;
    }

    public String getCounty() {
        return county;
    }

    public Period getPeriod() {
        return Period.of(period).orElseThrow();
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Null while it is prepared. */
    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }

    /** When it was published; of one that is prepared, when it was made. */
    Instant since() {
        return publishedAt == null ? madeAt : publishedAt;
    }

    /** S2.9: whether nobody had published it in time. */
    public boolean isByItself() {
        return byItself;
    }

    /**
     * S2.8.
     *
     * @throws Refused {@code statistics.refused.published} when it is published already
     */
    void publish(Instant now, long by) {
        if (publishedAt != null) {
            throw new Refused("statistics.refused.published");
        }
        publishedAt = now;
        publishedBy = by;
    }

    /** S2.9. */
    void publishItself(Instant now) {
        publish(now, 0);
        byItself = true;
    }

    /** What it was made to withstand. */
    Protection protection() {
        return new Protection(k, known);
    }
}
