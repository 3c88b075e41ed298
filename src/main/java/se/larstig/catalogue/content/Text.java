package se.larstig.catalogue.content;

/** Running text. */
public record Text(Markdown markdown) implements Content {

    public Text {
        markdown = Require.orEmpty(markdown);
        new Require().filled("markdown", markdown).done();
    }

    @Override
    public int words() {
        return markdown.words();
    }
}
