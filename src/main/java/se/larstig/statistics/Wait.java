package se.larstig.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a county's release was not made, since it would have said too much. What it would have said is not kept. */
@Entity
@Table(name = "statistics_wait")
public class Wait {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_wait_seq")
    @SequenceGenerator(name = "statistics_wait_seq", sequenceName = "statistics_wait_seq", allocationSize = 50)
    private Long id;

    private String county;

    private String period;

    private Instant since;

    protected Wait() {}

    Wait(String county, Period period, Instant since) {
        this.county = county;
        this.period = period.code();
        this.since = since;
    }

    public Period getPeriod() {
        return Period.of(period).orElseThrow();
    }

    public Instant getSince() {
        return since;
    }
}
