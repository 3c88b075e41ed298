package se.larstig.organisation;

import se.larstig.shared.Scope;

/** How many people an employer has in Lärstig: told by the feature to the right that knows persons, since this one knows none. */
public interface StaffCounts {

    /** Persons employed today in the profession group and the municipality, each once. */
    long employed(Scope employer, String municipality, String professionGroup);
}
