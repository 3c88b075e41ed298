package se.larstig.catalogue.content;

import java.util.List;

/** A file to take along. */
public record Download(String title, String file, String description) implements Content {

    public Download {
        title = Require.orEmpty(title);
        file = Require.orEmpty(file);
        description = Require.orEmpty(description);
        new Require()
                .filled("title", title)
                .file("file", file, "pdf", "txt", "svg", "png", "jpg", "webp", "mp3", "mp4", "webm")
                .filled("description", description)
                .done();
    }

    @Override
    public int words() {
        return Markdown.words(title) + Markdown.words(description);
    }

    @Override
    public List<String> files() {
        return List.of(file);
    }
}
