package se.larstig.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.concurrent.Callable;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Counts the SQL statements of the calling thread, in whatever transaction: {@code assertThat(statements.of(() ->
 * queries.counties())).isEqualTo(1)}. A batch counts by its statements.
 */
@ApplicationScoped
public class Statements {

    private static final ThreadLocal<long[]> COUNT = ThreadLocal.withInitial(() -> new long[1]);

    @PersistenceUnit
    private EntityManagerFactory factory;

    @PostConstruct
    void listen() {
        factory.unwrap(ServerSession.class).getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                COUNT.get()[0]++;
            }
        });
    }

    /** How many statements the call took. */
    public long of(Callable<?> call) {
        var before = sofar();
        try {
            call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return sofar() - before;
    }

    /** The statements of this thread since it began. */
    public long sofar() {
        return COUNT.get()[0];
    }
}
