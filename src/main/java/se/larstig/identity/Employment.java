package se.larstig.identity;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.Profession;
import se.larstig.organisation.Unit;
import se.larstig.shared.Refused;

/**
 * That a person works in a unit, as a profession, in a municipality, from a day. It begins, and one day it ends; another
 * unit, profession or municipality is another employment, so that nobody's history vanishes when she changes job.
 */
@Entity
@Table(name = "identity_employment")
public class Employment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_employment_seq")
    @SequenceGenerator(name = "identity_employment_seq", sequenceName = "identity_employment_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "person")
    private Person person;

    private Long unit;

    private Long employer;

    private String municipality;

    private String profession;

    @Enumerated(EnumType.STRING)
    private EmploymentKind kind;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    protected Employment() {}

    Employment(
            Person person,
            Unit unit,
            Profession profession,
            String municipality,
            EmploymentKind kind,
            LocalDate startsOn) {
        if (!unit.getEmployer().serves(municipality)) {
            throw new Refused("identity.refused.not-served");
        }
        this.person = person;
        this.unit = unit.getId();
        this.employer = unit.getEmployer().getId();
        this.municipality = municipality;
        this.profession = profession.getCode();
        this.kind = kind;
        this.startsOn = startsOn;
    }

    /** I1.3: {@code lastDay} is the last day of work. */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(startsOn)) {
            throw new Refused("identity.refused.ends-before-start");
        }
        endsOn = lastDay;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public Long getUnit() {
        return unit;
    }

    public Long getEmployer() {
        return employer;
    }

    public String getMunicipality() {
        return municipality;
    }

    public String getProfession() {
        return profession;
    }

    public EmploymentKind getKind() {
        return kind;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public int getVersion() {
        return version;
    }
}
