package se.larstig.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.larstig.organisation.StaffCounts;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Scope;

/** Tells the organisation how many people work there. */
@Queries
public class StaffCountQueries implements StaffCounts {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Clocks clocks;

    @Override
    public long employed(Scope employer, String municipality, String professionGroup) {
        return store.createQuery(
                        "select count(distinct e.person) from Employment e, Profession p where p.code = e.profession"
                                + " and e.employer = :employer and e.municipality = :municipality"
                                + " and (p.code = :group or p.parent = :group)"
                                + " and e.startsOn <= :today and (e.endsOn is null or e.endsOn >= :today)",
                        Long.class)
                .setParameter("employer", employer.employerId())
                .setParameter("municipality", municipality)
                .setParameter("group", professionGroup)
                .setParameter("today", clocks.today())
                .getSingleResult();
    }
}
