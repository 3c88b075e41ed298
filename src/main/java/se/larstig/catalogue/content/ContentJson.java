package se.larstig.catalogue.content;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.adapter.JsonbAdapter;

/**
 * Content and questions as JSON: {@code {"kind": "text", "markdown": "…"}}. Published versions are kept like this, so the
 * format only grows; golden files guard it.
 */
public final class ContentJson {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withAdapters(new MarkdownAdapter()));

    /** A Markdown text is a plain JSON text. */
    public static final class MarkdownAdapter implements JsonbAdapter<Markdown, String> {

        @Override
        public String adaptToJson(Markdown markdown) {
            return markdown.text();
        }

        @Override
        public Markdown adaptFromJson(String text) {
            return new Markdown(text);
        }
    }

    private ContentJson() {}

    public static String write(Content content) {
        return JSON.toJson(content);
    }

    public static String write(Question question) {
        return JSON.toJson(question);
    }

    public static String write(Guide guide) {
        return JSON.toJson(guide);
    }

    /** Throws {@link JsonbException} when the guide breaks its rules. */
    public static Guide readGuide(String json) {
        return JSON.fromJson(json, Guide.class);
    }

    /** Throws {@link JsonbException} when the kind is unknown or the content breaks its rules. */
    public static Content readContent(String json) {
        return JSON.fromJson(json, Content.class);
    }

    /** Throws {@link JsonbException} when the kind is unknown or the question breaks its rules. */
    public static Question readQuestion(String json) {
        return JSON.fromJson(json, Question.class);
    }
}
