package se.larstig.catalogue.content;

import java.util.List;

/** Choose one of several; exactly one is correct. */
public record SingleChoice(String id, String text, List<Option> options, List<String> sources) implements Question {

    public SingleChoice {
        text = Require.orEmpty(text);
        options = Require.orEmpty(options);
        sources = Require.orEmpty(sources);
        Option.check(text, options)
                .id(id)
                .that(
                        options.stream().filter(Option::correct).count() == 1,
                        "a single-choice question has exactly one correct option")
                .unique("the source", sources)
                .done();
    }

    @Override
    public Shown shown(long seed) {
        return new Shown(this, List.of(), Option.choices(options, Shuffle.mix(seed, id)));
    }

    /** Right or wrong; missing unless exactly one known option is chosen. */
    @Override
    public Verdict judge(Answer answer) {
        var chosen = answer.among(options.stream().map(Option::id).toList());
        var outcome = chosen.size() != 1
                ? Verdict.Outcome.MISSING
                : options.stream().anyMatch(option -> option.correct() && chosen.contains(option.id()))
                        ? Verdict.Outcome.RIGHT
                        : Verdict.Outcome.WRONG;
        return Verdict.of(outcome, () -> Option.remarks(options, chosen));
    }

    @Override
    public int words() {
        return Markdown.words(text) + Option.words(options);
    }
}
