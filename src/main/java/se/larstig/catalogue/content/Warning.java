package se.larstig.catalogue.content;

import java.util.List;

/**
 * Says that something heavy follows, and offers a milder text that gives the same knowledge.
 *
 * @param theme what the following blocks are about
 * @param markdown what follows, neutrally
 * @param covers ids of the following blocks in the same lesson that the milder text stands for
 * @param instead the milder text
 */
public record Warning(Theme theme, Markdown markdown, List<String> covers, Markdown instead) implements Content {

    /** Themes in neutral words. */
    public enum Theme {
        VIOLENCE,
        SEXUAL_VIOLENCE,
        CHILDREN,
        HONOUR,
        DEATH
    }

    public Warning {
        markdown = Require.orEmpty(markdown);
        covers = Require.orEmpty(covers);
        instead = Require.orEmpty(instead);
        new Require()
                .that(theme != null, "theme is missing")
                .filled("markdown", markdown)
                .that(!covers.isEmpty(), "a warning covers at least one following block")
                .unique("the covered block", covers)
                .filled("instead", instead)
                .done();
    }

    @Override
    public int words() {
        return markdown.words();
    }
}
