package se.larstig.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.StopSuiteContainers;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;

/** Gives every test class the deployment of {@link Application}, made for the first and undone after the last. */
public class OneDeployment {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    @Inject
    private Event<GenerateDeployment> generation;

    @Inject
    private Event<UnDeployManagedDeployments> undeployment;

    @Inject
    private Instance<ClassContext> classes;

    private DeploymentScenario shared;
    private boolean deployed;
    private boolean failed;
    private boolean ending;

    void generate(@Observes EventContext<GenerateDeployment> context) {
        if (shared != null) {
            scenario.set(shared);
        } else if (context.getEvent().getTestClass().getJavaClass() == Application.class) {
            context.proceed();
        } else {
            generation.fire(new GenerateDeployment(new TestClass(Application.class)));
            shared = scenario.get();
        }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> context) throws IOException, InterruptedException {
        if (failed) {
            throw new IllegalStateException("The server did not start; its reasons are in " + Ground.log());
        }
        if (!deployed) {
            failed = true;
            try (var watch = new Watch()) {
                context.proceed();
            }
            awaitReady();
            deployed = true;
            failed = false;
        }
    }

    void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
        if (ending) {
            context.proceed();
        }
    }

    void end(@Observes EventContext<StopSuiteContainers> context) {
        if (shared != null) {
            ending = true;
            classes.get().activate(Application.class);
            try {
                scenario.set(shared);
                undeployment.fire(new UnDeployManagedDeployments());
            } finally {
                classes.get().deactivate();
            }
        }
        context.proceed();
    }

    private static void awaitReady() throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var question = HttpRequest.newBuilder(URI.create(Ground.address() + "/health/ready"))
                .timeout(Duration.ofSeconds(30))
                .build();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var pause = new CountDownLatch(1);
        for (var status = status(client, question); status != 200; status = status(client, question)) {
            if (status != 503 || System.nanoTime() > deadline || pause.await(200, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(
                        "The application does not start, it says " + status + "; its reasons are in " + Ground.log());
            }
        }
    }

    private static int status(HttpClient client, HttpRequest question) throws IOException, InterruptedException {
        return client.send(question, BodyHandlers.discarding()).statusCode();
    }

    /** Ends the wait for a server that has ended, which the container's adapter does not notice. */
    private static final class Watch implements AutoCloseable {

        private final Thread waiting = Thread.currentThread();
        private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        private boolean seen;

        Watch() {
            clock.scheduleWithFixedDelay(this::look, 500, 500, TimeUnit.MILLISECONDS);
        }

        private synchronized void look() {
            var runs = Ground.serverRuns();
            if (seen && !runs) {
                waiting.interrupt();
            }
            seen = seen || runs;
        }

        @Override
        public void close() {
            clock.shutdownNow();
            if (Thread.interrupted()) {
                throw new IllegalStateException("The server has ended; its reasons are in " + Ground.log());
            }
        }
    }
}
