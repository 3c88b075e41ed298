package se.larstig.catalogue.content;

import java.util.List;
import java.util.Set;

/** Choose all that fit; at least one does, and not all. */
public record MultipleChoice(String id, String text, List<Option> options, List<String> sources) implements Question {

    public MultipleChoice {
        text = Require.orEmpty(text);
        options = Require.orEmpty(options);
        sources = Require.orEmpty(sources);
        var correct = options.stream().filter(Option::correct).count();
        Option.check(text, options)
                .id(id)
                .that(
                        correct > 0 && correct < options.size(),
                        "a multiple-choice question has at least one correct option, and not all are correct")
                .unique("the source", sources)
                .done();
    }

    @Override
    public Shown shown(long seed) {
        return new Shown(this, List.of(), Option.choices(options, Shuffle.mix(seed, id)));
    }

    /** Right when exactly the correct options are chosen, partly when at least one of them is. */
    @Override
    public Verdict judge(Answer answer) {
        var chosen = answer.among(options.stream().map(Option::id).toList());
        var correct = options.stream().filter(Option::correct).map(Option::id).toList();
        return Verdict.of(outcome(Set.copyOf(chosen), Set.copyOf(correct)), () -> Option.remarks(options, chosen));
    }

    private static Verdict.Outcome outcome(Set<String> chosen, Set<String> correct) {
        if (chosen.isEmpty()) {
            return Verdict.Outcome.MISSING;
        }
        if (chosen.equals(correct)) {
            return Verdict.Outcome.RIGHT;
        }
        return chosen.stream().anyMatch(correct::contains) ? Verdict.Outcome.PARTLY : Verdict.Outcome.WRONG;
    }

    @Override
    public int words() {
        return Markdown.words(text) + Option.words(options);
    }
}
