package se.larstig.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/**
 * To whom people can turn: the contacts of each municipality and the help lines of each county.
 *
 * <p>Changes within a place take turns: each locks the place first, so that two of the same kind never meet.
 */
@Boundary
public class Contacts {

    static final int MOST_LINES = 12;

    /** The version to name when nothing is there yet. */
    public static final int NONE = 0;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private OrganisationQueries queries;

    @Inject
    private Clocks clocks;

    @Inject
    private Event<ContactChanged> changes;

    /**
     * O4.1–O4.3, O4.5.
     *
     * @param seenVersion the version that was on the screen, or {@link #NONE}
     */
    public void state(Actor actor, String municipality, ContactKind kind, ContactDetails details, int seenVersion) {
        keep(actor, municipality);
        var checked = details.notAfter(clocks.today());
        var there = queries.contact(municipality, kind);
        if (there.isPresent()) {
            there.get().seenAs(seenVersion).state(checked);
        } else if (seenVersion == NONE) {
            store.persist(new LocalContact(municipality, kind, checked));
        } else {
            throw new Refused("organisation.refused.contact-gone");
        }
        tell(actor, "organisation.contact", municipality + " " + kind);
    }

    /** O4.4: it was checked today, and is right as the actor saw it. */
    public void check(Actor actor, String municipality, ContactKind kind, int seenVersion) {
        keep(actor, municipality);
        contact(municipality, kind).seenAs(seenVersion).check(clocks.today());
        tell(actor, "organisation.contact-check", municipality + " " + kind);
    }

    /** O4.5. What is gone already stays gone. */
    public void remove(Actor actor, String municipality, ContactKind kind, int seenVersion) {
        keep(actor, municipality);
        store.remove(contact(municipality, kind).seenAs(seenVersion));
        tell(actor, "organisation.contact-remove", municipality + " " + kind);
    }

    /** O5.1, O5.2, O4.2, O4.3. Returns the line's id. */
    public long openLine(Actor actor, String county, ContactDetails details) {
        keepLines(actor, county);
        var lines = queries.lines(county);
        if (lines.size() >= MOST_LINES) {
            throw new Refused("organisation.refused.lines", MOST_LINES);
        }
        requireOwnLabel(county, details.label(), 0);
        var line = new CountyLine(county, details.notAfter(clocks.today()));
        store.persist(line);
        tell(actor, "organisation.help-line", county + " " + line.getId());
        return line.getId();
    }

    /** O5.1, O4.5. */
    public void changeLine(Actor actor, String county, long lineId, ContactDetails details, int seenVersion) {
        keepLines(actor, county);
        var line = line(county, lineId).seenAs(seenVersion);
        requireOwnLabel(county, details.label(), lineId);
        line.state(details.notAfter(clocks.today()));
        tell(actor, "organisation.help-line", county + " " + lineId);
    }

    /** O4.4, O5.1. */
    public void checkLine(Actor actor, String county, long lineId, int seenVersion) {
        keepLines(actor, county);
        line(county, lineId).seenAs(seenVersion).check(clocks.today());
        tell(actor, "organisation.help-line-check", county + " " + lineId);
    }

    /** O5.1, O4.5. */
    public void closeLine(Actor actor, String county, long lineId, int seenVersion) {
        keepLines(actor, county);
        store.remove(line(county, lineId).seenAs(seenVersion));
        tell(actor, "organisation.help-line-remove", county + " " + lineId);
    }

    /** O4.6: 403 without the role, 404 for a foreign municipality, 403 where others keep the contacts. */
    private void keep(Actor actor, String municipality) {
        Access.require(actor, Role.MANAGER, Role.COORDINATOR);
        if (!queries.keeps(actor, municipality)) {
            throw queries.sees(actor, municipality) ? Refused.missingRole() : Refused.notFound();
        }
        if (store.find(Municipality.class, municipality, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refused.notFound();
        }
    }

    private void keepLines(Actor actor, String county) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        if (store.find(County.class, county, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refused.notFound();
        }
    }

    private LocalContact contact(String municipality, ContactKind kind) {
        return queries.contact(municipality, kind).orElseThrow(() -> new Refused("organisation.refused.contact-gone"));
    }

    private CountyLine line(String county, long lineId) {
        return queries.lines(county).stream()
                .filter(line -> line.getId() == lineId)
                .findFirst()
                .orElseThrow(() -> new Refused("organisation.refused.contact-gone"));
    }

    private void requireOwnLabel(String county, String label, long lineId) {
        if (queries.lines(county).stream()
                .anyMatch(line -> line.getId() != lineId && line.getLabel().equalsIgnoreCase(label))) {
            throw new Refused("organisation.refused.line-twice");
        }
    }

    /** O4.7: told when the change has met the database. What the system does is no person's act. */
    private void tell(Actor actor, String action, String subject) {
        store.flush();
        if (!actor.isSystem()) {
            changes.fire(new ContactChanged(actor.personId(), action, subject));
        }
    }
}
