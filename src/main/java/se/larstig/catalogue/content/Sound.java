package se.larstig.catalogue.content;

import java.util.List;

/** Something to listen to, with everything that is said as text. */
public record Sound(String title, String file, int seconds, Markdown transcript) implements Content {

    public Sound {
        title = Require.orEmpty(title);
        file = Require.orEmpty(file);
        transcript = Require.orEmpty(transcript);
        new Require()
                .filled("title", title)
                .file("file", file, "mp3")
                .between("seconds", seconds, 1, 7200)
                .filled("transcript", transcript)
                .done();
    }

    @Override
    public int words() {
        return Markdown.words(title);
    }

    @Override
    public List<String> files() {
        return List.of(file);
    }
}
