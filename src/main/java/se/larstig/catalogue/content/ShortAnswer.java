package se.larstig.catalogue.content;

import java.util.List;

/**
 * Write some words of one's own and compare them with a model answer. It is never scored.
 *
 * @param model one good answer
 */
public record ShortAnswer(String id, String text, Markdown model, List<String> sources) implements Question {

    public ShortAnswer {
        text = Require.orEmpty(text);
        model = Require.orEmpty(model);
        sources = Require.orEmpty(sources);
        new Require()
                .id(id)
                .filled("text", text)
                .filled("model", model)
                .unique("the source", sources)
                .done();
    }

    @Override
    public boolean scored() {
        return false;
    }

    @Override
    public Shown shown(long seed) {
        return new Shown(this, List.of(), List.of());
    }

    /** To be compared by the learner herself; missing when she wrote nothing. */
    @Override
    public Verdict judge(Answer answer) {
        return Verdict.of(answer.text().isBlank() ? Verdict.Outcome.MISSING : Verdict.Outcome.COMPARE, List::of);
    }

    @Override
    public int words() {
        return Markdown.words(text);
    }
}
