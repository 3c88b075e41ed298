package se.larstig.catalogue.content;

import java.util.List;

/**
 * Something to remember, often about the law.
 *
 * @param sources ids of the course's sources; may be empty
 */
public record Fact(String title, Markdown markdown, List<String> sources) implements Content {

    public Fact {
        title = Require.orEmpty(title);
        markdown = Require.orEmpty(markdown);
        sources = Require.orEmpty(sources);
        new Require()
                .filled("title", title)
                .filled("markdown", markdown)
                .unique("the source", sources)
                .done();
    }

    @Override
    public int words() {
        return Markdown.words(title) + markdown.words();
    }
}
