package se.larstig.catalogue.content;

import java.util.List;

/** Practice questions. Each answer gets its explanation, and may be given as often as one likes. */
public record Questions(String title, List<Question> questions) implements Content {

    public Questions {
        title = Require.orEmpty(title);
        questions = Require.orEmpty(questions);
        new Require()
                .that(!questions.isEmpty(), "a block of questions has at least one question")
                .unique("the question id", questions.stream().map(Question::id).toList())
                .done();
    }

    @Override
    public int words() {
        return Markdown.words(title)
                + questions.stream().mapToInt(Question::words).sum();
    }

    @Override
    public List<Question> asked() {
        return questions;
    }
}
