package se.larstig.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Settings;

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

    private static final Set<String> ADDRESSES =
            Set.copyOf(all().stream().map(DemoAccount::email).toList());

    /** I5.5: whether this is the address of a demo account, in demo mode. */
    static boolean is(String email) {
        return Settings.demo() && ADDRESSES.contains(email);
    }

    /** I5.5: the public secret of a demo account's second factor. */
    static byte[] secret(String email) {
        return Arrays.copyOf(("Larstig demo " + email).getBytes(StandardCharsets.UTF_8), Totp.SECRET_BYTES);
    }

    /** I5.5: the code of the moment, which the page shows. */
    public static String code(String email, Instant now) {
        return Totp.code(secret(email), now);
    }

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
