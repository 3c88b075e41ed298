package se.larstig.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A county (län) with SCB's code of two digits. Reference data. */
@Entity
@Table(name = "organisation_county")
public class County {

    @Id
    private String code;

    private String name;

    protected County() {}

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }
}
