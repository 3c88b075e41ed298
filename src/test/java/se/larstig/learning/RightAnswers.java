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

/** What the bank of a course's final check counts as right, in the words of the page. */
final class RightAnswers {

    private final Map<String, List<String>> byText = new HashMap<>();

    RightAnswers(String course) {
        try {
            var text = Files.readString(Path.of("db", "content", course, "check.yaml"));
            var check = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
            for (var question : list(check, "questions")) {
                byText.put(plain(question.get("text")), right(question));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
