package se.larstig.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    @Test
    @DisplayName("LA9 A row is inserted, or brought up to date by its keys")
    void upsert() {
        assertThat(data("x").upsert(List.of("code", "name", "sort")))
                .isEqualTo("insert into place (code, name, sort) values (?, ?, ?)"
                        + " on duplicate key update name = values(name), sort = values(sort)");
    }

    @Test
    @DisplayName("LA9 A changed file is another migration, the same file the same")
    void checksum() {
        assertThat(data("a").getChecksum())
                .isEqualTo(data("a").getChecksum())
                .isNotEqualTo(data("b").getChecksum());
    }

    @Test
    @DisplayName("LA9 Files are applied in the order of the list")
    void order() {
        assertThat(ReferenceData.ALL).extracting(JavaMigration::getDescription).isSorted();
    }

    private static ReferenceData data(String content) {
        return new ReferenceData("places", "place", Set.of("code"), content);
    }
}
