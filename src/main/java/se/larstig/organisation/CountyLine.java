package se.larstig.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A county's own help line, stated by its coordinator beside the national ones. */
@Entity
@Table(name = "organisation_county_line")
public class CountyLine extends StatedContact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_county_line_seq")
    @SequenceGenerator(
            name = "organisation_county_line_seq",
            sequenceName = "organisation_county_line_seq",
            allocationSize = 50)
    private Long id;

    private String county;

    protected CountyLine() {}

    CountyLine(String county, ContactDetails details) {
        this.county = county;
        state(details);
    }

    public Long getId() {
        return id;
    }

    Contact shown() {
        return shown(id, null);
    }
}
