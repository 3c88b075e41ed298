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

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

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
        this.person = person;
        this.kind = kind;
        this.startsOn = started(startsOn);
        post(unit, profession, municipality);
    }

    /** I10.5: it was wrong from the first day. */
    final void post(Unit newUnit, Profession newProfession, String newMunicipality) {
        if (!newUnit.getEmployer().serves(newMunicipality)) {
            throw new Refused("identity.refused.not-served");
        }
        unit = newUnit.getId();
        employer = newUnit.getEmployer().getId();
        municipality = newMunicipality;
        profession = newProfession.getCode();
    }

    /** I10.5: from the day she works elsewhere or as something else; this one ends the day before. */
    Employment becomes(Unit newUnit, Profession newProfession, String newMunicipality, LocalDate from) {
        if (endsOn != null && from.isAfter(endsOn)) {
            throw new Refused("identity.refused.after-end");
        }
        var next = new Employment(person, newUnit, newProfession, newMunicipality, kind, from);
        next.endsOn = endsOn;
        end(from.minusDays(1));
        return next;
    }

    /** I10.4. */
    void startsOn(LocalDate firstDay) {
        if (endsOn != null && firstDay.isAfter(endsOn)) {
            throw new Refused("identity.refused.ends-before-start");
        }
        startsOn = started(firstDay);
    }

    /** I10.4: a first day, when it can be one. */
    static LocalDate started(LocalDate firstDay) {
        if (firstDay.isBefore(EARLIEST)) {
            throw new Refused("identity.refused.too-early");
        }
        return firstDay;
    }

    /** I10.3: she goes on; there is no last day any more. */
    void goOn() {
        endsOn = null;
    }

    /** Whether its last day lies before the day. */
    boolean isOver(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
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
