package se.larstig.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A national help line with the day its number was checked. Reference data. */
@Entity
@Table(name = "organisation_help_line")
public class HelpLine {

    @Id
    private String code;

    @Column(name = "name_sv")
    private String swedishName;

    @Column(name = "name_en")
    private String englishName;

    private String number;

    @Column(name = "hours_sv")
    private @Nullable String swedishHours;

    @Column(name = "hours_en")
    private @Nullable String englishHours;

    @Column(name = "note_sv")
    private @Nullable String swedishNote;

    @Column(name = "note_en")
    private @Nullable String englishNote;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    private String source;

    private boolean professional;

    private int sort;

    protected HelpLine() {}

    /** What a page shows of it, in the language ("sv" or "en"). */
    Line in(String language) {
        var english = language.equals("en");
        return new Line(
                code,
                english ? englishName : swedishName,
                number,
                english ? englishHours : swedishHours,
                english ? englishNote : swedishNote,
                checkedOn,
                source,
                professional);
    }

    /**
     * A help line in one language; hours and note may be missing.
     *
     * @param source where the number was read
     * @param professional whether it is for those who meet people in their work
     */
    public record Line(
            String code,
            String name,
            String number,
            @Nullable String hours,
            @Nullable String note,
            LocalDate checkedOn,
            String source,
            boolean professional) {

        /** The number as a telephone link wants it. */
        public String tel() {
            return "tel:" + number.replaceAll("[^0-9+]", "");
        }
    }
}
