package se.larstig.catalogue.content;

import java.util.List;

/** A film with captions and everything that is said and seen as text. */
public record Film(String title, String file, int seconds, String captions, Markdown transcript) implements Content {

    public Film {
        title = Require.orEmpty(title);
        file = Require.orEmpty(file);
        captions = Require.orEmpty(captions);
        transcript = Require.orEmpty(transcript);
        new Require()
                .filled("title", title)
                .file("file", file, "mp4", "webm")
                .between("seconds", seconds, 1, 7200)
                .file("captions", captions, "vtt")
                .filled("transcript", transcript)
                .done();
    }

    @Override
    public int words() {
        return Markdown.words(title);
    }

    @Override
    public List<String> files() {
        return List.of(file, captions);
    }
}
