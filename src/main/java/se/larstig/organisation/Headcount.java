package se.larstig.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.larstig.shared.Refused;
import se.larstig.shared.Signs;

/**
 * How many persons an employer has in a profession group in a municipality at a day: the denominator of every share.
 * Declared, never counted from accounts, and never changed afterwards.
 */
@Entity
@Table(name = "organisation_headcount")
public class Headcount {

    static final int MOST = 100_000;
    static final int LONGEST_SOURCE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_headcount_seq")
    @SequenceGenerator(
            name = "organisation_headcount_seq",
            sequenceName = "organisation_headcount_seq",
            allocationSize = 50)
    private Long id;

    private Long employer;

    private String municipality;

    private String profession;

    private int persons;

    @Column(name = "counted_on")
    private LocalDate countedOn;

    private String source;

    @Column(name = "declared_by")
    private Long declaredBy;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected Headcount() {}

    Headcount(
            Employer employer,
            String municipality,
            Profession group,
            int persons,
            LocalDate countedOn,
            String source,
            long declaredBy,
            Instant declaredAt,
            LocalDate today) {
        if (!employer.serves(municipality)) {
            throw Refused.notFound();
        }
        if (!group.isGroup()) {
            throw new Refused("organisation.refused.not-a-group", group.getCode());
        }
        if (persons < 0 || persons > MOST) {
            throw new Refused("organisation.refused.persons", MOST);
        }
        if (countedOn.isAfter(today)) {
            throw new Refused("organisation.refused.headcount-future");
        }
        if (Signs.plain(source).isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new Refused("organisation.refused.headcount-source", LONGEST_SOURCE);
        }
        this.employer = employer.getId();
        this.municipality = municipality;
        this.profession = group.getCode();
        this.persons = persons;
        this.countedOn = countedOn;
        this.source = source;
        this.declaredBy = declaredBy;
        this.declaredAt = declaredAt;
    }

    public Long getId() {
        return id;
    }

    public int getPersons() {
        return persons;
    }

    public LocalDate getCountedOn() {
        return countedOn;
    }

    /** Where the number comes from, in the declarer's words. */
    public String getSource() {
        return source;
    }

    /** The declarer's person; 0 for the system. */
    public Long getDeclaredBy() {
        return declaredBy;
    }

    public Instant getDeclaredAt() {
        return declaredAt;
    }

    /** O3.3: a count of an earlier day than this one comes too late. */
    void requireNotNewerThan(LocalDate day) {
        if (day.isBefore(countedOn)) {
            throw new Refused("organisation.refused.headcount-older");
        }
    }

    /** Whether the same has been said before, as when a button is pressed twice. */
    boolean says(int otherPersons, LocalDate otherDay, String otherSource) {
        return persons == otherPersons && countedOn.equals(otherDay) && source.equals(otherSource);
    }
}
