package se.larstig.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceProperty;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Decides how a transaction reads, by what opened it. A question reads through the connection of its transaction from its
 * first statement on, so that all of them see one snapshot. A command does not before its first lock or native statement:
 * what it reads after it has waited for a lock must be what the other one wrote.
 *
 * <p>Without this EclipseLink borrows a connection for each statement of a question, and each sees what was last committed.
 */
@Reads
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class Snapshot {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** A transaction has one persistence context, which is as the first to ask for it wants it. */
    @PersistenceContext(
            properties = @PersistenceProperty(name = "eclipselink.transaction.join-existing", value = "true"))
    private EntityManager joined;

    @AroundInvoke
    Object within(InvocationContext call) throws Exception {
        if (transaction.getResource(Snapshot.class) == null) {
            transaction.putResource(Snapshot.class, Snapshot.class);
            if (call.getMethod().getDeclaringClass().isAnnotationPresent(Queries.class)) {
                joined.joinTransaction();
            }
        }
        return call.proceed();
    }
}
