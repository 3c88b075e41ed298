package se.larstig.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A county's training plan, through all its versions. */
@Entity
@Table(name = "plan_plan")
public class Plan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_plan_seq")
    @SequenceGenerator(name = "plan_plan_seq", sequenceName = "plan_plan_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String county;

    @Column(name = "newest_number")
    private int newestNumber;

    protected Plan() {}

    Plan(String county) {
        this.county = county;
    }

    /** The next version, a draft. */
    PlanVersion next(PlanDetails details) {
        newestNumber++;
        return new PlanVersion(this, newestNumber, details);
    }

    /** The newest version was a draft and is gone. */
    void drop() {
        newestNumber--;
    }

    public Long getId() {
        return id;
    }

    public String getCounty() {
        return county;
    }

    /** The number of its newest version; 0 when there is none. */
    public int getNewestNumber() {
        return newestNumber;
    }
}
