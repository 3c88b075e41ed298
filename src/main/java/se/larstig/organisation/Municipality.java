package se.larstig.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A municipality (kommun) with SCB's code of four digits. Reference data, never deleted. */
@Entity
@Table(name = "organisation_municipality")
public class Municipality {

    @Id
    private String code;

    private String county;

    private String name;

    @Column(name = "tile_row")
    private @Nullable Integer tileRow;

    @Column(name = "tile_column")
    private @Nullable Integer tileColumn;

    protected Municipality() {}

    /** Whether this can be a code. The store compares codes in ASCII, and fails on other signs. */
    static boolean isCode(String text) {
        return text.matches("[0-9]{4}");
    }

    public String getCode() {
        return code;
    }

    /** The county's code. */
    public String getCounty() {
        return county;
    }

    /** The short name, as "Kalix": genitives are irregular, so it is never inflected. */
    public String getName() {
        return name;
    }

    /** Row in the schematic tile map of the county, from the north; null where none is drawn. */
    public @Nullable Integer getTileRow() {
        return tileRow;
    }

    /** Column in the schematic tile map of the county, from the west; null where none is drawn. */
    public @Nullable Integer getTileColumn() {
        return tileColumn;
    }
}
