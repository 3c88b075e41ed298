package se.larstig.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.content.Answer;
import se.larstig.catalogue.content.Question;
import se.larstig.catalogue.content.Shown;
import se.larstig.catalogue.content.Verdict;

/**
 * A question as it stands before one learner, with her newest answer.
 *
 * @param answer null while she has given none
 * @param verdict how the answer went; outcome MISSING while there is none
 */
public record Asked(
        Question question, Shown shown, @Nullable Answer answer, Verdict verdict) {

    static Asked of(Question question, long seed, @Nullable Answer answer) {
        return new Asked(
                question,
                question.shown(seed),
                answer,
                question.judge(answer == null ? new Answer(question.id(), List.of(), "") : answer));
    }

    public boolean answered() {
        return !verdict.missing();
    }

    /** Whether this choice is the one that she made, in the row or, without rows, at all. */
    public boolean chosen(int row, Shown.Choice choice) {
        return answer != null && shown.chosen(answer, row, choice);
    }
}
