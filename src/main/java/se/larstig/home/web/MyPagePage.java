package se.larstig.home.web;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.learning.LearningQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.web.Page;

/** What I have, and what I am in the middle of. */
@Page(roles = Role.LEARNER)
public class MyPagePage {

    @Inject
    private CurrentActor current;

    @Inject
    private LearningQueries learning;

    private List<LearningQueries.Pass> passes = List.of();

    public void load() {
        passes = learning.mine(current.get());
    }

    /** The pass begun last that is still open; null when there is none. */
    public LearningQueries.@Nullable Pass getNow() {
        return passes.stream().filter(LearningQueries.Pass::open).findFirst().orElse(null);
    }

    public List<LearningQueries.Pass> getPasses() {
        return passes;
    }
}
