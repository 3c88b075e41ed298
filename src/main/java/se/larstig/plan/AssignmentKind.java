package se.larstig.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What somebody may be asked to do beside her profession (uppdrag). Reference data, a closed list. */
@Entity
@Table(name = "plan_assignment_kind")
public class AssignmentKind {

    @Id
    private String code;

    @Column(name = "name_sv")
    private String swedishName;

    @Column(name = "name_en")
    private String englishName;

    private int sort;

    protected AssignmentKind() {}

    public String getCode() {
        return code;
    }

    /** The name in the language ("sv" or "en"). */
    public String getName(String language) {
        return language.equals("en") ? englishName : swedishName;
    }

    public int getSort() {
        return sort;
    }
}
