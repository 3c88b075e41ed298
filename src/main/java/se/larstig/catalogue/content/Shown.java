package se.larstig.catalogue.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A question as one learner sees it. Forms carry the numbers of choices as they are shown, never ids, so that nothing in
 * the page gives the answer away.
 *
 * <p>Fields: without rows, one field named as the question's id, whose values are numbers of choices (radio buttons,
 * checkboxes) or the text of a short answer; with rows, one field for each, {@code <id>.1}, {@code <id>.2} and so on.
 *
 * @param rows in matching the left sides, in ordering the places (their labels are empty); else none
 * @param choices what can be chosen, in the order of the seed; empty for a short answer
 */
public record Shown(Question question, List<Row> rows, List<Choice> choices) {

    /** One row to fill, counted from 1. */
    public record Row(int number, String label) {}

    /**
     * One choice, counted from 1.
     *
     * @param text empty for {@code true} and {@code false}, which the page says in the reader's language
     */
    public record Choice(int number, String id, String text) {}

    public Shown {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    /** Whether several choices may be marked, by checkboxes. */
    public boolean several() {
        return question instanceof MultipleChoice;
    }

    /**
     * Reads the answer from a form. Numbers that no choice has, and texts that are no numbers, count as nothing chosen.
     *
     * @param posted the values of a field by its name; empty when it was not sent
     */
    public Answer answer(Function<String, List<String>> posted) {
        if (choices.isEmpty()) {
            return new Answer(question.id(), List.of(), String.join("\n", posted.apply(question.id())));
        }
        if (rows.isEmpty()) {
            return Answer.of(
                    question.id(),
                    posted.apply(question.id()).stream()
                            .limit(Answer.MOST)
                            .map(this::id)
                            .filter(id -> !id.isEmpty())
                            .toList());
        }
        var chosen = new ArrayList<String>();
        for (var row : rows) {
            chosen.add(
                    posted.apply(field(row)).stream().findFirst().map(this::id).orElse(""));
        }
        return Answer.of(question.id(), chosen);
    }

    /** The name of a row's field. */
    public String field(Row row) {
        return question.id() + "." + row.number();
    }

    /** Whether the answer has this choice, in the row or, without rows, at all; so that a form shows what was chosen. */
    public boolean chosen(Answer answer, int row, Choice choice) {
        return rows.isEmpty()
                ? answer.chosen().contains(choice.id())
                : row >= 1
                        && row <= answer.chosen().size()
                        && answer.chosen().get(row - 1).equals(choice.id());
    }

    private String id(String number) {
        return choices.stream()
                .filter(choice -> Integer.toString(choice.number()).equals(number))
                .map(Choice::id)
                .findFirst()
                .orElse("");
    }

    static <T> List<Choice> numbered(List<T> things, Function<T, String> id, Function<T, String> text) {
        var choices = new ArrayList<Choice>();
        for (var thing : things) {
            choices.add(new Choice(choices.size() + 1, id.apply(thing), text.apply(thing)));
        }
        return choices;
    }
}
