package se.larstig.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the accounts that exist in demo mode only, as {@code db/demo/accounts.csv} lists them. No value there holds a comma
 * but the labels, which stand in quotes.
 */
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

    private static final int COLUMNS = 9;

    /** All of them, in the file's order. */
    public static List<DemoAccount> all() {
        try (var stream = DemoAccount.class.getResourceAsStream("/db/demo/accounts.csv")) {
            if (stream == null) {
                return List.of();
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(DemoAccount::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoAccount of(String line) {
        var cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("not a demo account: " + line);
        }
        for (var i = 0; i < cells.length; i++) {
            cells[i] = cells[i].replaceAll("^\"|\"$", "");
        }
        return new DemoAccount(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                empty(cells[4]),
                empty(cells[5]),
                empty(cells[6]),
                cells[7],
                cells[8]);
    }

    private static @Nullable String empty(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    public String label(String language) {
        return language.equals("en") ? englishLabel : swedishLabel;
    }
}
