package se.larstig.catalogue.content;

import java.util.List;
import java.util.Optional;

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

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
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

    @Override
    public boolean needsAnswer() {
        return true;
    }

    @Override
    public List<String> sourceIds() {
        return questions.stream()
                .flatMap(question -> question.sources().stream())
                .distinct()
                .toList();
    }
}
