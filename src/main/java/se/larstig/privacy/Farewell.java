package se.larstig.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** P3.1: that the holder of an unused account was told on which day it goes. */
@Entity
@Table(name = "privacy_farewell")
public class Farewell {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "privacy_farewell_seq")
    @SequenceGenerator(name = "privacy_farewell_seq", sequenceName = "privacy_farewell_seq", allocationSize = 50)
    private Long id;

    private Long person;

    @Column(name = "goes_on")
    private LocalDate goesOn;

    protected Farewell() {}

    Farewell(long person, LocalDate goesOn) {
        this.person = person;
        this.goesOn = goesOn;
    }

    Long getPerson() {
        return person;
    }

    LocalDate getGoesOn() {
        return goesOn;
    }
}
