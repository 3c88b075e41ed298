package se.larstig.notifications;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.OpenTo;
import se.larstig.shared.PersonalData;
import se.larstig.shared.Role;

/** What the outbox holds of a person: mail that has not been sent. */
@Boundary
class MailData implements PersonalData {

    @Inject
    private OutboxQueries queries;

    @Override
    @OpenTo("names of tables say nothing of persons")
    public Set<String> tables() {
        return Set.of("notifications_mail");
    }

    @Override
    public List<Holding> held(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return List.of(new Holding(
                "notifications.held.mail",
                queries.waitingFor(actor).stream()
                        .map(mail -> Row.of(
                                new Fact(
                                        "notifications.held.what",
                                        new Word("notifications.mail." + mail.getKind() + ".subject")),
                                new Fact("notifications.held.since", mail.queuedAt())))
                        .toList()));
    }

    @Override
    public void forget(Actor actor, long personId) {
        Access.requireOwnOrSystem(actor, personId);
        queries.deleteOf(personId);
    }
}
