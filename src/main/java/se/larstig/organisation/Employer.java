package se.larstig.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import se.larstig.shared.Refused;
import se.larstig.shared.Scope;

/** Somebody people work for. It serves one or several municipalities, and its staff sit in units. */
@Entity
@Table(name = "organisation_employer")
public class Employer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_employer_seq")
    @SequenceGenerator(
            name = "organisation_employer_seq",
            sequenceName = "organisation_employer_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private EmployerKind kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organisation_employer_municipality", joinColumns = @JoinColumn(name = "employer"))
    @Column(name = "municipality")
    private Set<String> municipalities;

    protected Employer() {}

    Employer(String name, EmployerKind kind, Collection<String> municipalities) {
        if (municipalities.isEmpty()) {
            throw new Refused("organisation.refused.no-municipality");
        }
        this.name = Unit.named(name);
        this.kind = kind;
        this.municipalities = new TreeSet<>(municipalities);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public EmployerKind getKind() {
        return kind;
    }

    /** The codes of the municipalities that it serves, in order. */
    public Set<String> getMunicipalities() {
        return new TreeSet<>(municipalities);
    }

    public boolean serves(String municipality) {
        return municipalities.contains(municipality);
    }

    /** O2.3: whether a role that is held for the scope reaches it. */
    public boolean liesIn(Scope scope) {
        return switch (scope.level()) {
            case NATIONAL -> true;
            case COUNTY, MUNICIPALITY ->
                municipalities.stream().allMatch(municipality -> municipality.startsWith(scope.code()));
            case EMPLOYER -> Objects.equals(id, scope.employerId());
            case UNIT -> false;
        };
    }

    void rename(String newName) {
        name = Unit.named(newName);
    }

    /** O2.1: from now on it serves this one too. */
    void serve(String municipality) {
        var more = new TreeSet<>(municipalities);
        more.add(municipality);
        municipalities = more;
    }
}
