package se.larstig.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import se.larstig.shared.Boundary;

/** Puts requests for links where the job finds them. */
@Boundary
public class RequestFixture {

    @PersistenceContext
    private EntityManager store;

    /** Its id. */
    public long put(String email) {
        var request = new PasswordRequest(email, Instant.now());
        store.persist(request);
        return request.getId();
    }
}
