package se.larstig.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.regex.Pattern;
import se.larstig.shared.Refused;
import se.larstig.shared.Signs;

/** A human being who works somewhere or has an account. Known by name alone: no personnummer. */
@Entity
@Table(name = "identity_person")
public class Person {

    private static final int LONGEST_NAME = 150;
    private static final Pattern PERSONNUMMER = Pattern.compile("\\d{6}[-+ ]?\\d{4}|\\d{8}[-+ ]?\\d{4}");

    private static final String FORGOTTEN = "Borttagen person";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_person_seq")
    @SequenceGenerator(name = "identity_person_seq", sequenceName = "identity_person_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String name;

    private boolean invented;

    protected Person() {}

    Person(String name, boolean invented) {
        this.name = checked(name);
        this.invented = invented;
    }

    private static String checked(String name) {
        var stripped = Signs.plain(name);
        if (stripped.length() > LONGEST_NAME || stripped.codePoints().noneMatch(Character::isLetter)) {
            throw new Refused("identity.refused.name");
        }
        if (PERSONNUMMER.matcher(stripped).find()) {
            throw new Refused("identity.refused.personnummer");
        }
        return stripped;
    }

    /** I10.4. */
    void rename(String newName) {
        name = checked(newName);
    }

    /** I9.1: takes her name away. The row stays, for what counts stand on. */
    void forget() {
        name = FORGOTTEN;
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

    /** Whether the person exists only as demo data. */
    public boolean isInvented() {
        return invented;
    }
}
