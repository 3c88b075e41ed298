package se.larstig.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("C3.1 Published content can be read for ever")
class GoldenFilesTest {

    static Collection<String> files() {
        return Samples.written().keySet();
    }

    static Stream<Content> contents() {
        return Samples.CONTENTS.stream();
    }

    static Stream<Question> questions() {
        return Samples.QUESTIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("what is written today is what was written before")
    void written(String file) throws IOException {
        assertThat(json(Objects.requireNonNull(Samples.written().get(file)))).isEqualTo(json(golden(file)));
    }

    @ParameterizedTest
    @MethodSource("contents")
    @DisplayName("what was written before is read as the same content")
    void readContent(Content content) throws IOException {
        assertThat(ContentJson.readContent(golden(content.kind() + ".json"))).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("questions")
    @DisplayName("what was written before is read as the same question")
    void readQuestion(Question question) throws IOException {
        assertThat(ContentJson.readQuestion(golden("question-" + question.kind() + ".json")))
                .isEqualTo(question);
    }

    @Test
    @DisplayName("every kind has its golden file")
    void everyKind() {
        var expected = new ArrayList<String>();
        Kinds.ofContent().forEach(kind -> expected.add(kind + ".json"));
        Kinds.ofQuestion().forEach(kind -> expected.add("question-" + kind + ".json"));
        assertThat(files()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"magic\",\"markdown\":\"x\"}",
                "{\"markdown\":\"x\"}",
                "{\"kind\":\"text\"}",
                "{\"kind\":\"text\",\"markdown\":\"<script>x</script>\"}",
                "{\"kind\":\"image\",\"file\":\"media/../../secret.svg\",\"alt\":\"x\"}",
                "{\"kind\":\"questions\",\"questions\":[{\"kind\":\"essay\",\"id\":\"a\"}]}"
            })
    @DisplayName("unknown kinds and broken content are refused")
    void refused(String json) {
        assertThatThrownBy(() -> ContentJson.readContent(json)).isInstanceOf(JsonbException.class);
    }

    @Test
    @DisplayName("what JSON leaves out is empty, not missing")
    void normalised() {
        var fact = (Fact) ContentJson.readContent("{\"kind\":\"fact\",\"title\":\"a\",\"markdown\":\"b\"}");
        assertThat(fact.sources()).isEmpty();
        var lines = (HelpLines) ContentJson.readContent("{\"kind\":\"help-lines\"}");
        assertThat(lines.markdown()).isEqualTo(Markdown.NONE);
    }

    private static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenFilesTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
