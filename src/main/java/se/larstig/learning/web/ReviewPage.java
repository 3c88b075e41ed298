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

/** All answers of an attempt once more, before they are submitted. */
@Page(roles = Role.LEARNER)
public class ReviewPage {

    @Inject
    private Posted posted;

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
        if (posted.isForm()) {
            checks.submit(actor, id);
        }
        view = queries.attempt(actor, id);
        if (!view.open()) {
            posted.goTo(Addresses.of(ResultPage.class, "id", id));
        }
    }

    public LearningQueries.@Nullable AttemptView getView() {
        return view;
    }
}
