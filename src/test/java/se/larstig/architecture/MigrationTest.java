package se.larstig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final Pattern NAME =
            Pattern.compile("(?:V(?<number>\\d{3})|R)__(?<feature>[a-z]+)__[a-z0-9_]+\\.sql");

    private static final Pattern MADE = Pattern.compile(
            "(?i)\\b(?:create|alter|drop)\\s+(?:or\\s+replace\\s+)?(?:table|sequence|view|procedure|function|trigger)"
                    + "\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?`?(\\w+)");

    @Test
    @DisplayName("A11 Migrations rise, and name the feature whose tables they touch")
    void riseAndNameTheirFeature() {
        var migrations = new TreeMap<String, String>();
        Tree.files(Tree.MIGRATIONS, "").stream()
                .filter(file -> file.toFile().isFile())
                .forEach(file -> migrations.put(file.getFileName().toString(), Tree.read(file)));
        assertThat(migrations).isNotEmpty();
        assertThat(faults(migrations)).isEmpty();
    }

    @Test
    @DisplayName("A11 catches a name of another shape, a number given twice, and a table of another feature")
    void catchesTheGuilty() {
        assertThat(faults(new TreeMap<>(Map.of(
                        "V001__plan__lines.sql", "create table plan_line (id int)",
                        "V001__plan__more.sql", "-- nothing",
                        "V2__plan.sql", "",
                        "V003__plan__rooms.sql", "CREATE OR REPLACE VIEW learning_room as select 1;"))))
                .containsExactly(
                        "V001__plan__more.sql has the number of V001__plan__lines.sql",
                        "V003__plan__rooms.sql touches learning_room, which is not plan's",
                        "V2__plan.sql is not named V000__feature__what.sql or R__feature__what.sql");
    }

    private static List<String> faults(Map<String, String> migrations) {
        var faults = new ArrayList<String>();
        var byNumber = new HashMap<String, String>();
        migrations.forEach((name, sql) -> {
            var parts = NAME.matcher(name);
            if (!parts.matches()) {
                faults.add(name + " is not named V000__feature__what.sql or R__feature__what.sql");
                return;
            }
            var number = parts.group("number");
            var other = number == null ? null : byNumber.putIfAbsent(number, name);
            if (other != null) {
                faults.add(name + " has the number of " + other);
            }
            var feature = parts.group("feature");
            MADE.matcher(sql)
                    .results()
                    .map(made -> made.group(1))
                    .filter(made -> !made.startsWith(feature + "_"))
                    .forEach(made -> faults.add(name + " touches " + made + ", which is not " + feature + "'s"));
        });
        return faults;
    }
}
