package se.larstig.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** O3.7: persons by profession; empty when the group is not divided. A profession that counts nobody is not in it. */
    @ElementCollection
    @CollectionTable(name = "organisation_headcount_part", joinColumns = @JoinColumn(name = "headcount"))
    @MapKeyColumn(name = "profession")
    @Column(name = "persons")
    private Map<String, Integer> parts = new HashMap<>();

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
            Map<String, Integer> parts,
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
        requireToAddUp(parts, persons);
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
        this.parts = new HashMap<>(withoutNobody(parts));
        this.countedOn = countedOn;
        this.source = source;
        this.declaredBy = declaredBy;
        this.declaredAt = declaredAt;
    }

    /** O3.7. */
    private static void requireToAddUp(Map<String, Integer> parts, int persons) {
        if (parts.values().stream().anyMatch(part -> part < 0 || part > MOST)) {
            throw new Refused("organisation.refused.persons", MOST);
        }
        var sum = parts.values().stream().mapToInt(Integer::intValue).sum();
        if (!parts.isEmpty() && sum != persons) {
            throw new Refused("organisation.refused.headcount-parts", sum, persons);
        }
    }

    private static Map<String, Integer> withoutNobody(Map<String, Integer> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Long getId() {
        return id;
    }

    public int getPersons() {
        return persons;
    }

    /** O3.7: persons by profession, of those who are any; empty when the group is not divided. */
    public Map<String, Integer> getParts() {
        return Map.copyOf(parts);
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
    boolean says(Headcount other) {
        return persons == other.persons
                && parts.equals(other.parts)
                && countedOn.equals(other.countedOn)
                && source.equals(other.source);
    }
}
