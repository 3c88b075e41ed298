package se.larstig.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import se.larstig.catalogue.Authoring;
import se.larstig.catalogue.CourseSource;
import se.larstig.demo.Demo;
import se.larstig.identity.FirstAdministrator;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.DemoHosts;
import se.larstig.shared.Readiness;
import se.larstig.shared.Scope;
import se.larstig.shared.Settings;
import se.larstig.statistics.Period;
import se.larstig.statistics.ReleaseJob;
import se.larstig.statistics.Releases;
import se.larstig.statistics.WorkingViewJob;

/**
 * What happens once when the server starts, before it says that it is ready: courses, in demo mode the demo data, else
 * perhaps the link of the first administrator.
 */
@ApplicationScoped
public class Startup {

    private static final int DEMO_QUARTERS = 4;
    private static final int MONTHS_IN_QUARTER = 3;
    private static final int DAYS_AFTER_QUARTER = 14;

    private static final System.Logger LOG = System.getLogger(Startup.class.getName());

    @Inject
    private Authoring authoring;

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private Demo demo;

    @Inject
    private ReleaseJob releaseJob;

    @Inject
    private Releases releases;

    @Inject
    private WorkingViewJob workingViews;

    @Inject
    private Clocks clocks;

    @Inject
    private Readiness readiness;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        var system = Actor.system("start-up");
        requireAllowed(Settings.demo());
        demo.admit(system, Settings.demo());
        var versions = new ArrayList<Long>();
        clocks.at(
                Settings.demo() ? demo.publishes(system) : clocks.now(),
                () -> CourseSource.bundled()
                        .forEach(source -> versions.add(authoring.publish(system, Scope.NATIONAL, source))));
        var loaded = Settings.demo() && demo.load(system, versions);
        if (loaded) {
            showEarlierReleases(system);
        }
        releaseJob.make();
        if (loaded) {
            releases.publishAll(system);
        }
        workingViews.make();
        if (!Settings.demo()) {
            firstAdministrator.invite(system).ifPresent(Startup::tell);
        }
        readiness.reached();
    }

    /** SH6, where the launcher has not said it already. */
    private static void requireAllowed(boolean asDemo) {
        if (asDemo) {
            DemoHosts.forbidden(
                            Settings.find("PUBLIC_URL").orElse(""),
                            Settings.find(DemoHosts.SETTING).orElse(""))
                    .ifPresent(host -> {
                        throw new IllegalStateException("DEMO is true and PUBLIC_URL names " + host
                                + ", which others can reach. Set DEMO_ALLOWED_ON to " + host + " or DEMO to false.");
                    });
        }
    }

    /** The launcher shows this line on its console. */
    private static void tell(String token) {
        LOG.log(
                System.Logger.Level.INFO,
                "Nobody is administrator yet. Who opens this address within 24 hours becomes it: "
                        + Settings.publicUrl() + "/identity/begin?token=" + token);
    }

    /** A demo begins with the releases of the last quarters, each made and published two weeks after its quarter. */
    private void showEarlierReleases(Actor system) {
        var quarter = Period.around(Period.Kind.QUARTER, clocks.today());
        for (var ago = DEMO_QUARTERS - 1; ago >= 0; ago--) {
            var madeOn = quarter.firstDay()
                    .minusMonths((long) MONTHS_IN_QUARTER * ago)
                    .plusDays(DAYS_AFTER_QUARTER);
            if (!madeOn.isAfter(clocks.today())) {
                clocks.at(madeOn.atTime(3, 10).atZone(Clocks.ZONE).toInstant(), () -> {
                    releaseJob.make();
                    releases.publishAll(system);
                });
            }
        }
    }
}
