package se.larstig.certificates;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody asked about a number that was no certificate's; the number is not kept. */
@Entity
@Table(name = "certificates_failed_look_up")
public class FailedLookUp {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificates_failed_look_up_seq")
    @SequenceGenerator(
            name = "certificates_failed_look_up_seq",
            sequenceName = "certificates_failed_look_up_seq",
            allocationSize = 50)
    private Long id;

    private Instant at;

    private String address;

    protected FailedLookUp() {}

    FailedLookUp(Instant at, String address) {
        this.at = at;
        this.address = address;
    }
}
