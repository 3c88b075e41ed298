package se.larstig.catalogue.content;

/**
 * Something to talk about with colleagues.
 *
 * @param minutes how long the talk takes in a group
 * @param leader advice to the group leader; may be empty
 */
public record Discussion(Markdown prompt, int minutes, Markdown leader) implements Content {

    public Discussion {
        prompt = Require.orEmpty(prompt);
        leader = Require.orEmpty(leader);
        new Require()
                .filled("prompt", prompt)
                .between("minutes", minutes, 1, 240)
                .done();
    }

    @Override
    public int words() {
        return prompt.words();
    }
}
