package se.larstig.catalogue.content;

/** A voice from practice. An invented one says so in its attribution. */
public record Quote(Markdown markdown, String attribution) implements Content {

    public Quote {
        markdown = Require.orEmpty(markdown);
        attribution = Require.orEmpty(attribution);
        new Require()
                .filled("markdown", markdown)
                .filled("attribution", attribution)
                .done();
    }

    @Override
    public int words() {
        return markdown.words() + Markdown.words(attribution);
    }
}
