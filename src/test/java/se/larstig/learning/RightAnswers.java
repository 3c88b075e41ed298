package se.larstig.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a course that ships is called and holds, and what the bank of its final check counts as right, in the words of the page. */
final class RightAnswers {

    private final Map<String, List<String>> byText = new HashMap<>();

    private final Map<?, ?> course;

    RightAnswers(String course) {
        this.course = read(course, "course.yaml");
        for (var question : list(read(course, "check.yaml"), "questions")) {
            byText.put(plain(question.get("text")), right(question));
        }
    }

    private static Map<?, ?> read(String course, String file) {
        try {
            var text = Files.readString(Path.of("db", "content", course, file));
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String title() {
        return plain(course.get("title"));
    }

    int lessons() {
        return list(course, "modules").stream()
                .mapToInt(module -> ((List<?>) module.get("lessons")).size())
                .sum();
    }

    /** The labels to choose; for questions with rows, one for each row. */
    List<String> to(String question) {
        return byText.getOrDefault(plain(question), List.of());
    }

    private static List<String> right(Map<?, ?> question) {
        return switch (String.valueOf(question.get("kind"))) {
            case "true-false" -> List.of(Boolean.TRUE.equals(question.get("answer")) ? "Sant" : "Falskt");
            case "match" ->
                list(question, "pairs").stream()
                        .map(pair -> plain(pair.get("right")))
                        .toList();
            case "order" ->
                list(question, "items").stream()
                        .map(item -> plain(item.get("text")))
                        .toList();
            default ->
                list(question, "options").stream()
                        .filter(option -> Boolean.TRUE.equals(option.get("correct")))
                        .map(option -> plain(option.get("text")))
                        .toList();
        };
    }

    private static List<Map<?, ?>> list(Map<?, ?> map, String key) {
        return ((List<?>) map.get(key))
                .stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    static String plain(Object text) {
        return String.valueOf(text).replaceAll("\\s+", " ").strip();
    }
}
