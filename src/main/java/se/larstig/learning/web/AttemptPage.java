package se.larstig.learning.web;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.larstig.learning.Checks;
import se.larstig.learning.LearningQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** An open attempt at the final check: its questions in one form. A submitted one leads to its result. */
@Page(roles = Role.LEARNER)
public class AttemptPage {

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private CurrentActor current;

    @Inject
    private LearningQueries queries;

    @Inject
    private Checks checks;

    private LearningQueries.@Nullable AttemptView view;

    public void load() {
        var id = posted.number("id").orElseThrow(Refused::notFound);
        var actor = current.get();
        view = queries.attempt(actor, id);
        if (!view.open()) {
            posted.goTo(Addresses.of(ResultPage.class, "id", id));
        } else if (posted.isForm()) {
            var answers = view.questions().stream()
                    .map(asked -> asked.shown().answer(posted::texts))
                    .toList();
            if (refusals.allow(() -> checks.save(actor, id, answers))) {
                posted.goTo(
                        posted.button("later")
                                ? Addresses.of(CoursePage.class, "id", view.courseId())
                                : Addresses.of(ReviewPage.class, "id", id));
            }
        }
    }

    public LearningQueries.@Nullable AttemptView getView() {
        return view;
    }
}
