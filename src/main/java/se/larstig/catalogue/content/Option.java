package se.larstig.catalogue.content;

import java.util.List;

/**
 * Something to choose.
 *
 * @param why a kind explanation, shown after the answer whether it was chosen or not
 */
public record Option(String id, String text, boolean correct, String why) {

    public Option {
        text = Require.orEmpty(text);
        why = Require.orEmpty(why);
        new Require().id(id).filled("text", text).filled("why", why).done();
    }

    static List<Shown.Choice> choices(List<Option> options, long seed) {
        return Shown.numbered(Shuffle.of(options, seed), Option::id, Option::text);
    }

    static List<Remark> remarks(List<Option> options, List<String> chosen) {
        return options.stream()
                .map(option -> Remark.ofOption(
                        option.id(), option.text(), chosen.contains(option.id()), option.correct(), option.why()))
                .toList();
    }

    static int words(List<Option> options) {
        return options.stream()
                .mapToInt(option -> Markdown.words(option.text()))
                .sum();
    }

    static Require check(String text, List<Option> options) {
        return new Require()
                .filled("text", text)
                .that(options.size() >= 2, "a question has at least two options")
                .that(options.size() <= Answer.MOST, "a question has at most " + Answer.MOST + " options")
                .unique("the option id", options.stream().map(Option::id).toList());
    }
}
