package se.larstig.home;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * H5.1: a known defect of accessibility, as {@code db/reference/accessibility_defects.csv} lists them. They belong to the
 * program, not to whoever runs it: whoever mends one takes its line away.
 *
 * @param criterion of WCAG, as 2.1.4
 * @param since when it was first known
 * @param checkedOn when it was last looked at
 */
public record KnownDefect(
        String swedishWhat,
        String englishWhat,
        String swedishHindered,
        String englishHindered,
        String criterion,
        LocalDate since,
        String swedishPlanned,
        String englishPlanned,
        LocalDate checkedOn) {

    private static final String FILE = "/db/reference/accessibility_defects.csv";

    /** All of them, in the file's order. */
    public static List<KnownDefect> all() {
        try (var stream = KnownDefect.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            try (var rows =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return rows.stream().map(KnownDefect::of).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownDefect of(NamedCsvRecord row) {
        return new KnownDefect(
                row.getField("what_sv"),
                row.getField("what_en"),
                row.getField("hindered_sv"),
                row.getField("hindered_en"),
                row.getField("criterion"),
                LocalDate.parse(row.getField("since")),
                row.getField("planned_sv"),
                row.getField("planned_en"),
                LocalDate.parse(row.getField("checked_on")));
    }

    public String what(String language) {
        return language.equals("en") ? englishWhat : swedishWhat;
    }

    public String hindered(String language) {
        return language.equals("en") ? englishHindered : swedishHindered;
    }

    public String planned(String language) {
        return language.equals("en") ? englishPlanned : swedishPlanned;
    }
}
