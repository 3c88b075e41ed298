package se.larstig.learning.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.larstig.learning.Asked;
import se.larstig.learning.LearningQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** How an attempt at the final check went, with the reasons. */
@Page(roles = Role.LEARNER)
public class ResultPage {

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private LearningQueries queries;

    private LearningQueries.@Nullable AttemptView view;

    public void load() {
        var id = posted.number("id").orElseThrow(Refused::notFound);
        view = queries.attempt(current.get(), id);
        if (view.open()) {
            posted.goTo(Addresses.of(AttemptPage.class, "id", id));
        }
    }

    public LearningQueries.@Nullable AttemptView getView() {
        return view;
    }

    /** What is worth reading again: all answers that were not wholly right. */
    public List<Asked> getToReadAgain() {
        return questions(asked -> asked.answered() && !asked.verdict().right());
    }

    /** The questions that she left without an answer; their answers are not told. */
    public List<Asked> getUnanswered() {
        return questions(asked -> !asked.answered());
    }

    private List<Asked> questions(Predicate<Asked> which) {
        return view == null
                ? List.of()
                : view.questions().stream().filter(which).toList();
    }
}
