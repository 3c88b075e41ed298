package se.larstig.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.larstig.shared.Refused;
import se.larstig.shared.Scope;
import se.larstig.shared.Signs;

/** A part of an employer, with a manager of its own. */
@Entity
@Table(name = "organisation_unit")
public class Unit {

    static final int LONGEST_NAME = 150;

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
        this.name = named(name);
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

    /** Whether a role that is held for the scope reaches it. */
    public boolean liesIn(Scope scope) {
        return employer.liesIn(scope) || scope.equals(Scope.unit(employer.getId(), id));
    }

    void rename(String newName) {
        name = named(newName);
    }

    /** O2.4, SH7: a name of an employer or a unit. */
    static String named(String name) {
        var stripped = Signs.plain(name);
        if (stripped.length() > LONGEST_NAME || stripped.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Refused("organisation.refused.name", LONGEST_NAME);
        }
        return stripped;
    }
}
