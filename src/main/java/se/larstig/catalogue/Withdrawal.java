package se.larstig.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.larstig.shared.Refused;

/** C7.3: that an approval no longer stands, and why. */
@Entity
@Table(name = "catalogue_withdrawal")
public class Withdrawal {

    private static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_withdrawal_seq")
    @SequenceGenerator(
            name = "catalogue_withdrawal_seq",
            sequenceName = "catalogue_withdrawal_seq",
            allocationSize = 50)
    private Long id;

    @OneToOne
    @JoinColumn(name = "approval")
    private Approval approval;

    private String reason;

    private Instant at;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    protected Withdrawal() {}

    Withdrawal(Approval approval, String reason, long withdrawnBy, Instant at) {
        var words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new Refused("catalogue.refused.reason");
        }
        this.approval = approval;
        this.reason = words;
        this.withdrawnBy = withdrawnBy;
        this.at = at;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }
}
