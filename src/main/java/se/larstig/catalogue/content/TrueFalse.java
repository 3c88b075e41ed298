package se.larstig.catalogue.content;

import java.util.List;
import se.larstig.catalogue.content.Verdict.Outcome;

/**
 * A sentence that is true or not. Its two choices have the ids {@code true} and {@code false} and no text of their own: the
 * page says the words in the reader's language.
 *
 * @param whyTrue the explanation for those who said true
 * @param whyFalse the explanation for those who said false
 */
public record TrueFalse(String id, String text, boolean answer, String whyTrue, String whyFalse, List<String> sources)
        implements Question {

    private static final List<String> CHOICES = List.of("true", "false");

    public TrueFalse {
        text = Require.orEmpty(text);
        whyTrue = Require.orEmpty(whyTrue);
        whyFalse = Require.orEmpty(whyFalse);
        sources = Require.orEmpty(sources);
        new Require()
                .id(id)
                .filled("text", text)
                .filled("why-true", whyTrue)
                .filled("why-false", whyFalse)
                .unique("the source", sources)
                .done();
    }

    @Override
    public Shown shown(long seed) {
        return new Shown(this, List.of(), Shown.numbered(CHOICES, choice -> choice, choice -> ""));
    }

    /** Right or wrong; missing unless exactly one of the two is chosen. */
    @Override
    public Verdict judge(Answer given) {
        var chosen = given.among(CHOICES);
        var correct = Boolean.toString(answer);
        var outcome = chosen.size() != 1 ? Outcome.MISSING : chosen.contains(correct) ? Outcome.RIGHT : Outcome.WRONG;
        return Verdict.of(
                outcome,
                () -> List.of(
                        Remark.ofOption("true", "", chosen.contains("true"), answer, whyTrue),
                        Remark.ofOption("false", "", chosen.contains("false"), !answer, whyFalse)));
    }

    @Override
    public int words() {
        return Markdown.words(text);
    }
}
