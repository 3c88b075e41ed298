package se.larstig.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A profession in the tree of two levels. Reference data. */
@Entity
@Table(name = "organisation_profession")
public class Profession {

    @Id
    private String code;

    private @Nullable String parent;

    @Column(name = "name_sv")
    private String swedishName;

    @Column(name = "name_en")
    private String englishName;

    private int sort;

    protected Profession() {}

    /** Whether this can be a code. The store compares codes in ASCII, and fails on other signs. */
    public static boolean isCode(String text) {
        return text.matches("[a-z-]{1,60}");
    }

    public String getCode() {
        return code;
    }

    /** The group's code, or its own when it is a group. */
    public String getGroup() {
        return parent == null ? code : parent;
    }

    public boolean isGroup() {
        return parent == null;
    }

    /** The name in the language ("sv" or "en"). */
    public String getName(String language) {
        return language.equals("en") ? englishName : swedishName;
    }
}
