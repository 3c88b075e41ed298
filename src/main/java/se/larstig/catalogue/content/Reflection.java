package se.larstig.catalogue.content;

/** Something to think about. What the learner writes is her own and is not saved unless she asks. */
public record Reflection(Markdown prompt) implements Content {

    public Reflection {
        prompt = Require.orEmpty(prompt);
        new Require().filled("prompt", prompt).done();
    }

    @Override
    public int words() {
        return prompt.words();
    }
}
