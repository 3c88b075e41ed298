package se.larstig.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a county's figures for a quarter have been made. It happens once for a quarter and is never done again. */
@Entity
@Table(name = "statistics_release")
public class Release {

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

    /** What it was made to withstand. */
    Protection protection() {
        return new Protection(k, known);
    }
}
