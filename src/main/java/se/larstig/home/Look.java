package se.larstig.home;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** H1.2: that somebody saw a person's status in the named list, in an hour. */
@Entity
@Table(name = "home_look")
public class Look {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "home_look_seq")
    @SequenceGenerator(name = "home_look_seq", sequenceName = "home_look_seq", allocationSize = 50)
    private Long id;

    private Long viewer;

    private Long person;

    @Column(name = "at_hour")
    private Instant hour;

    protected Look() {}
}
