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

/** The final check before an attempt: what it is, and one button. */
@Page(roles = Role.LEARNER)
public class CheckPage {

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private LearningQueries queries;

    @Inject
    private Checks checks;

    private LearningQueries.@Nullable CheckView view;

    public void load() {
        var pass = posted.number("pass").orElseThrow(Refused::notFound);
        if (posted.isForm()) {
            posted.goTo(Addresses.of(AttemptPage.class, "id", checks.begin(current.get(), pass)));
        }
        view = queries.check(current.get(), pass);
    }

    public LearningQueries.@Nullable CheckView getView() {
        return view;
    }
}
