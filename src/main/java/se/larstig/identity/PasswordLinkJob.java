package se.larstig.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import se.larstig.shared.Actor;

/** I7.1: answers those who have lost their password, out of sight of who asked. Of several nodes one answers each. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PasswordLinkJob {

    @Inject
    private IdentityQueries queries;

    @Inject
    private Keys keys;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void answer() {
        var system = Actor.system("password links");
        queries.passwordRequests().forEach(request -> keys.answer(system, request.getId(), request.getEmail()));
    }
}
