package se.larstig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern RULE = Pattern.compile("(?m)^ \\*\\s+<li>([A-Z]{1,2}\\d+(?:\\.\\d+)?) ");
    private static final Pattern NAME =
            Pattern.compile("@DisplayName\\(\\s*(\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)");
    private static final Pattern ID = Pattern.compile("\\b([A-Z]{1,2}\\d+(?:\\.\\d+)?)\\b");
    private static final Pattern RANGE = Pattern.compile("\\b([A-Z]{1,2}(?:\\d+\\.)?)(\\d+)–\\1(\\d+)\\b");

    /** What no test names, and why. The list may only become shorter. */
    private static final Map<String, String> WITHOUT_TEST =
            Map.of("CE2.4", "that a PDF waits for others depends on how fast they are made");

    @Test
    @DisplayName("A14 Every rule of a feature is named by a test")
    void named() {
        var named = named(Tree.files(TESTS, ".java").stream().map(Tree::read));
        var missing = new TreeSet<>(rules(specifications()));
        missing.removeAll(named);
        assertThat(missing)
                .as("rules without a test, beside those that are known")
                .isEqualTo(new TreeSet<>(WITHOUT_TEST.keySet()));
    }

    @Test
    @DisplayName("A14 No two rules have the same number")
    void once() {
        var counts = new TreeMap<String, Integer>();
        rules(specifications()).forEach(rule -> counts.merge(rule, 1, Integer::sum));
        counts.values().removeIf(count -> count == 1);
        assertThat(counts).isEmpty();
    }

    @Test
    @DisplayName("A14 catches a rule that no test names, and reads names of several lines and ranges")
    void catchesTheGuilty() {
        var specification = " *   <li>X1.1 One.\n *   <li>X1.2 Two.\n *   <li>X1.4 Four.\n *   <li>X2 Five.\n";
        assertThat(rules(Stream.of(specification))).containsExactly("X1.1", "X1.2", "X1.4", "X2");
        assertThat(named(Stream.of("@DisplayName(\n  \"X1.1–X1.3, X9 It is\"\n + \" as X2 says\") // X1.4")))
                .containsExactlyInAnyOrder("X1.1", "X1.2", "X1.3", "X9", "X2");
    }

    private static Stream<String> specifications() {
        return Tree.files(Tree.JAVA, "package-info.java").stream().map(Tree::read);
    }

    private static List<String> rules(Stream<String> specifications) {
        return specifications
                .flatMap(text -> RULE.matcher(text).results())
                .map(hit -> hit.group(1))
                .toList();
    }

    private static Set<String> named(Stream<String> tests) {
        var names = tests.flatMap(text -> NAME.matcher(text).results())
                .map(hit -> hit.group(1))
                .toList();
        var single = names.stream().flatMap(name -> ID.matcher(name).results()).map(hit -> hit.group(1));
        var ranges = names.stream()
                .flatMap(name -> RANGE.matcher(name).results())
                .flatMap(hit -> IntStream.rangeClosed(Integer.parseInt(hit.group(2)), Integer.parseInt(hit.group(3)))
                        .mapToObj(number -> hit.group(1) + number));
        return Stream.concat(single, ranges).collect(Collectors.toSet());
    }
}
