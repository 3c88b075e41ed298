package se.larstig.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** A training plan of a county or of one employer, through all its versions. */
@Entity
@Table(name = "plan_plan")
public class Plan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_plan_seq")
    @SequenceGenerator(name = "plan_plan_seq", sequenceName = "plan_plan_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private @Nullable String county;

    private @Nullable Long employer;

    @Column(name = "newest_number")
    private int newestNumber;

    protected Plan() {}

    /** PL1.1, PL8.1: of a county or of an employer. */
    Plan(Scope owner) {
        switch (owner.level()) {
            case COUNTY -> county = owner.code();
            case EMPLOYER -> employer = owner.employerId();
            case NATIONAL, MUNICIPALITY, UNIT -> throw Refused.notFound();
        }
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

    /** The county or the employer. */
    public Scope getOwner() {
        return employer == null ? Scope.county(Objects.requireNonNull(county)) : Scope.employer(employer);
    }

    /** PL1.1, PL8.1: who writes it. */
    Role writer() {
        return employer == null ? Role.COORDINATOR : Role.MANAGER;
    }

    /** The number of its newest version; 0 when there is none. */
    public int getNewestNumber() {
        return newestNumber;
    }
}
