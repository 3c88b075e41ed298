package se.larstig.catalogue.content;

import java.util.List;

/**
 * A picture.
 *
 * @param file {@code media/circle.svg}
 * @param alt what the picture shows, for those who do not see it; empty only when it is decorative
 * @param caption may be empty
 */
public record Image(String file, String alt, boolean decorative, String caption) implements Content {

    public Image {
        file = Require.orEmpty(file);
        alt = Require.orEmpty(alt);
        caption = Require.orEmpty(caption);
        new Require()
                .file("file", file, "svg", "png", "jpg", "webp")
                .that(
                        alt.isEmpty() == decorative,
                        "an image has either alt (what it shows) or decorative: true, one of them")
                .done();
    }

    @Override
    public int words() {
        return Markdown.words(caption);
    }

    @Override
    public List<String> files() {
        return List.of(file);
    }
}
