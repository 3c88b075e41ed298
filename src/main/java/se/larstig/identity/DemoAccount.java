package se.larstig.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the accounts that exist in demo mode only, as {@code db/demo/accounts.csv} lists them. */
public record DemoAccount(
        String email,
        String name,
        String role,
        String scope,
        @Nullable String employer,
        @Nullable String unit,
        @Nullable String profession,
        String swedishLabel,
        String englishLabel) {

    /** The password of every demo account. It stands in the README and on the sign-in page. */
    public static final String PASSWORD = "Larstig-demo-2026";

    /** All of them, in the file's order. */
    public static List<DemoAccount> all() {
        try (var stream = DemoAccount.class.getResourceAsStream("/db/demo/accounts.csv")) {
            if (stream == null) {
                return List.of();
            }
            try (var rows =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return rows.stream().map(DemoAccount::of).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoAccount of(NamedCsvRecord row) {
        return new DemoAccount(
                row.getField("email"),
                row.getField("name"),
                row.getField("role"),
                row.getField("scope"),
                empty(row.getField("employer")),
                empty(row.getField("unit")),
                empty(row.getField("profession")),
                row.getField("label_sv"),
                row.getField("label_en"));
    }

    private static @Nullable String empty(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    public String label(String language) {
        return language.equals("en") ? englishLabel : swedishLabel;
    }
}
