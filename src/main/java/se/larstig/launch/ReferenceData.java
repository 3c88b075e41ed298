package se.larstig.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code db/reference} and its table. The header names the columns, an empty field is NULL. Rows are inserted or
 * brought up to date by their keys whenever the file has changed; none is ever deleted, because others may point at it.
 */
final class ReferenceData implements JavaMigration {

    /** In this order, since later tables point at earlier ones. */
    static final List<ReferenceData> ALL = List.of(
            new ReferenceData("reference 1 counties", "counties.csv", "organisation_county", Set.of("code")),
            new ReferenceData(
                    "reference 2 municipalities", "municipalities.csv", "organisation_municipality", Set.of("code")),
            new ReferenceData("reference 3 professions", "professions.csv", "organisation_profession", Set.of("code")),
            new ReferenceData("reference 4 help lines", "help_lines.csv", "organisation_help_line", Set.of("code")),
            new ReferenceData(
                    "reference 5 comparison questions",
                    "comparison_questions.csv",
                    "reports_question",
                    Set.of("year", "number")),
            new ReferenceData("reference 6 assignments", "assignments.csv", "plan_assignment_kind", Set.of("code")));

    private final String description;
    private final String table;
    private final Set<String> keys;
    private final String content;

    private ReferenceData(String description, String file, String table, Set<String> keys) {
        this(description, table, keys, read("db/reference/" + file));
    }

    ReferenceData(String description, String table, Set<String> keys, String content) {
        this.description = description;
        this.table = table;
        this.keys = Set.copyOf(keys);
        this.content = content;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(content)) {
            var all = rows.stream().toList();
            if (all.isEmpty()) {
                return;
            }
            var columns = all.get(0).getHeader();
            try (var statement = context.getConnection().prepareStatement(upsert(columns))) {
                for (NamedCsvRecord row : all) {
                    for (int i = 0; i < columns.size(); i++) {
                        var field = row.getField(i);
                        statement.setString(i + 1, field.isEmpty() ? null : field);
                    }
                    statement.executeUpdate();
                }
            }
        }
    }

    String upsert(List<String> columns) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ") on duplicate key update "
                + columns.stream()
                        .filter(column -> columns.size() == keys.size() || !keys.contains(column))
                        .map(column -> column + " = values(" + column + ")")
                        .collect(Collectors.joining(", "));
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Integer getChecksum() {
        var sum = new CRC32();
        sum.update((table + keys.stream().sorted().toList() + content).getBytes(UTF_8));
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    private static String read(String name) {
        try (var stream = ReferenceData.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
