package se.larstig.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A part of an employer, with a manager of its own. */
@Entity
@Table(name = "organisation_unit")
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_unit_seq")
    @SequenceGenerator(name = "organisation_unit_seq", sequenceName = "organisation_unit_seq", allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "employer")
    private Employer employer;

    private String name;

    protected Unit() {}

    Unit(Employer employer, String name) {
        this.employer = employer;
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public Employer getEmployer() {
        return employer;
    }

    public String getName() {
        return name;
    }
}
