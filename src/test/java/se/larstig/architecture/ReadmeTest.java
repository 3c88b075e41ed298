package se.larstig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.KnownSettings;

class ReadmeTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \\|.*\\|.*\\|$");
    private static final Pattern NAME = Pattern.compile("`([A-Z_]+)`");
    private static final Pattern LINE = Pattern.compile("(?m)^(?:Environment=)?([A-Z_]+)=");

    @Test
    @DisplayName("A13 The README explains every setting that is read, and no other")
    void explained() {
        assertThat(explained(Tree.read(Path.of("README.md")))).isEqualTo(KnownSettings.all());
    }

    @Test
    @DisplayName("A13 catches a setting without explanation and one that nobody reads")
    void catchesTheGuilty() {
        assertThat(explained("| name |\n|---|\n| `PORT`, `COLOUR` | 8080 | where |\n| `KEY_FILE` | none | what |\n"))
                .containsExactly("COLOUR", "KEY", "PORT");
    }

    @Test
    @DisplayName("A13 The examples of settings name settings that are read")
    void examples() {
        for (var file : Set.of("docker/app/settings", "docker/app/larstig.service")) {
            assertThat(KnownSettings.all())
                    .containsAll(LINE.matcher(Tree.read(Path.of(file)))
                            .results()
                            .map(hit -> KnownSettings.withoutFile(hit.group(1)))
                            .toList());
        }
    }

    private static Set<String> explained(String readme) {
        var names = new TreeSet<String>();
        ROW.matcher(readme)
                .results()
                .forEach(row -> NAME.matcher(row.group(1))
                        .results()
                        .map(name -> KnownSettings.withoutFile(name.group(1)))
                        .forEach(names::add));
        return names;
    }
}
