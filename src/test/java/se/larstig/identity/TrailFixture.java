package se.larstig.identity;

import java.util.ArrayList;
import java.util.List;
import se.larstig.shared.Actor;

/** The audit trail for tests whose events are old by the clock, so that those of other tests stand before them. */
public final class TrailFixture {

    private static final int PAGE = 100;

    private TrailFixture() {}

    /** All of it, newest first. */
    public static List<IdentityQueries.Trace> whole(IdentityQueries identity) {
        var system = Actor.system("test");
        var whole = new ArrayList<IdentityQueries.Trace>();
        var page = identity.trail(system, 0, PAGE);
        while (!page.isEmpty()) {
            whole.addAll(page);
            page = identity.trail(system, whole.size(), PAGE);
        }
        return whole;
    }
}
