package se.larstig.notifications.web;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.larstig.notifications.OutboxQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.shared.Settings;
import se.larstig.web.Page;

/** N1.3: whether mail gets out. */
@Page(roles = Role.ADMINISTRATOR, national = true)
public class MailPage {

    @Inject
    private CurrentActor current;

    @Inject
    private OutboxQueries queries;

    private OutboxQueries.@Nullable State state;

    public void load() {
        state = queries.state(current.get());
    }

    public OutboxQueries.@Nullable State getState() {
        return state;
    }

    /** Whether this server sends mail. */
    public boolean isOn() {
        return Settings.mail();
    }
}
