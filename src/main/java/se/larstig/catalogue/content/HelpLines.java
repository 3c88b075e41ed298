package se.larstig.catalogue.content;

/** Where help is to be had. The lines themselves are the organisation's data, so that a number is changed in one place. */
public record HelpLines(Markdown markdown) implements Content {

    public HelpLines {
        markdown = Require.orEmpty(markdown);
    }

    @Override
    public int words() {
        return markdown.words();
    }
}
