package se.larstig.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.StaffFixture;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.PersonalData;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;

/** EX2 and EX5, on Gotland. */
@ArquillianTest
class ProofsIT {

    private static final String NOT_FOUND = "shared.refused.not-found";

    @Inject
    private StaffFixture staff;

    @Inject
    private ExternalFixture fixture;

    @Inject
    private Proofs proofs;

    @Inject
    private Attestations attestations;

    @Inject
    private ProofFiles files;

    @Inject
    private ProofQueries queries;

    @Inject
    private CompletionQueries completions;

    @Inject
    private ExternalCourses courses;

    @Inject
    private ExternalCourseQueries list;

    @Inject
    private ExternalData data;

    @Inject
    private Clocks clocks;

    private StaffFixture.Workplace here;
    private Actor manager;
    private Actor learner;
    private Actor coordinator;
    private long course;
    private LocalDate day;

    @BeforeEach
    void people() {
        here = staff.workplace();
        manager = staff.manager(here.unit(), here.scope());
        learner = ExternalFixture.learner(staff.colleague(here.unit()));
        coordinator = fixture.coordinator(here.unit());
        course = fixture.course(coordinator, ExternalCourse.Kind.COURSE);
        day = ExternalFixture.today().minusDays(40);
    }

    private long show() {
        return proofs.show(learner, course, day, ExternalFixture.file());
    }

    private ProofQueries.Mine mine() {
        return queries.mine(learner).get(0);
    }

    @Test
    @DisplayName("EX2.1 A course of her county's list, on a day that has been, and five at a time")
    void shows() {
        var today = ExternalFixture.today();
        var file = ExternalFixture.file();
        for (var wrong : List.of(today.plusDays(1), today.minusYears(10).minusDays(1))) {
            assertThatThrownBy(() -> proofs.show(learner, course, wrong, file)).hasMessage("external.refused.day");
        }
        var meeting = fixture.course(coordinator, ExternalCourse.Kind.MEETING);
        assertThatThrownBy(() -> proofs.show(learner, meeting, day, file)).hasMessage(NOT_FOUND);
        var dalarna = list.inUse("20").get(0).id();
        assertThatThrownBy(() -> proofs.show(learner, dalarna, day, file)).hasMessage(NOT_FOUND);
        show();
        assertThatThrownBy(this::show).hasMessage("external.refused.shown-already");
        for (var more = 1; more < 5; more++) {
            proofs.show(learner, course, day.minusDays(more), file);
        }
        assertThatThrownBy(() -> proofs.show(learner, course, day.minusDays(9), file))
                .hasMessage("external.refused.too-many-waiting");
        assertThat(queries.mine(learner)).hasSize(5).allMatch(ProofQueries.Mine::file);
    }

    @Test
    @DisplayName(
            "EX2.3 EX2.7 She and the managers where she works see it, each look is noted, and nobody else finds it")
    void whoSees() {
        var proof = show();
        var unitManager = staff.manager(here.unit(), here.unitScope());
        var otherUnit =
                staff.manager(here.otherUnit(), se.larstig.shared.Scope.unit(here.employer(), here.otherUnit()));
        var away = staff.workplace();
        var stranger = staff.manager(away.unit(), away.scope());
        var followUp = staff.holder(Role.FOLLOW_UP, here.unit(), here.scope());
        for (var other : List.of(otherUnit, stranger)) {
            assertThatThrownBy(() -> files.look(other, proof)).hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> queries.shown(other, proof)).hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> proofs.confirm(other, proof)).hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> proofs.decline(other, proof, Proof.Reason.NO_DAY))
                    .hasMessage(NOT_FOUND);
        }
        assertThatThrownBy(() -> files.look(followUp, proof)).hasMessage("shared.refused.missing-role");
        var colleague = ExternalFixture.learner(staff.colleague(here.unit()));
        assertThatThrownBy(() -> files.own(colleague, proof)).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> proofs.withdraw(colleague, proof)).hasMessage(NOT_FOUND);
        assertThat(mine().looks()).isEmpty();
        assertThat(files.own(learner, proof).type()).isEqualTo(ShownFile.Type.PNG);
        assertThat(mine().looks()).isEmpty();
        for (var one : List.of(manager, unitManager)) {
            assertThat(files.look(one, proof).bytes())
                    .isEqualTo(ExternalFixture.file().bytes());
            assertThat(queries.shown(one, proof).waiting()).isTrue();
        }
        assertThat(mine().looks())
                .hasSize(2)
                .first()
                .extracting(ProofQueries.Look::viewer)
                .isEqualTo(unitManager.name());
        assertThat(queries.waiting(manager, here.scope(), 0, 10).rows())
                .extracting(ProofQueries.Shown::id)
                .containsExactly(proof);
        assertThat(queries.waiting(otherUnit, otherUnit.scopes(Role.MANAGER).get(0), 0, 10)
                        .total())
                .isZero();
    }

    @Test
    @DisplayName("EX2.4 EX2.5 Confirmed once, it becomes a completion with where she works, and never one's own")
    void confirms() {
        var proof = show();
        proofs.confirm(manager, proof);
        for (var late : List.<Runnable>of(
                () -> proofs.confirm(manager, proof),
                () -> proofs.decline(manager, proof, Proof.Reason.NO_DAY),
                () -> proofs.withdraw(learner, proof))) {
            assertThatThrownBy(late::run).hasMessage("external.refused.decided-already");
        }
        assertThat(mine().state()).isEqualTo(Proof.State.CONFIRMED);
        assertThat(completions.mine(learner)).hasSize(1).first().satisfies(done -> {
            assertThat(done.happenedOn()).isEqualTo(day);
            assertThat(done.validUntil()).isEqualTo(day.plusMonths(24));
            assertThat(done.mode()).isEqualTo(ExternalCompletion.Mode.PROOF);
            assertThat(done.by()).isEqualTo(manager.name());
        });
        assertThatThrownBy(this::show).hasMessage("external.refused.shown-already");
        var other = proofs.show(learner, course, day.minusDays(2), ExternalFixture.file());
        attestations.attest(manager, here.scope(), course, day.minusDays(2), Set.of(learner.personId()));
        proofs.confirm(manager, other);
        assertThat(completions.mine(learner)).hasSize(2);
        var both = new Actor(
                manager.personId(),
                "test",
                List.of(manager.grants().get(0), learner.grants().get(0)));
        var own = proofs.show(both, course, day, ExternalFixture.file());
        assertThatThrownBy(() -> proofs.confirm(both, own)).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> files.look(both, own)).hasMessage(NOT_FOUND);
        assertThat(queries.waiting(manager, here.scope(), 0, 10).total()).isZero();
    }

    @Test
    @DisplayName("EX2.4 EX2.5 EX3.2 Two managers at once decide once, and a double click attests once")
    void atOnce() throws Exception {
        var proof = show();
        var other = staff.manager(here.unit(), here.unitScope());
        attestations.attest(manager, here.scope(), course, day.minusDays(9), Set.of(learner.personId()));
        proofs.confirm(manager, proofs.show(learner, course, day.minusDays(1), ExternalFixture.file()));
        assertThat(both(
                        () -> proofs.confirm(manager, proof),
                        () -> proofs.decline(other, proof, Proof.Reason.OTHER_COURSE)))
                .containsExactlyInAnyOrder("done", "external.refused.decided-already");
        Runnable attest =
                () -> attestations.attest(manager, here.scope(), course, day.minusDays(5), Set.of(learner.personId()));
        assertThat(both(attest, attest)).containsExactly("done", "done");
        assertThat(completions.mine(learner))
                .filteredOn(done -> done.happenedOn().equals(day.minusDays(5)))
                .hasSize(1);
    }

    /** What comes of both when they begin together; the beans have been used in a thread of the server before. */
    private static List<String> both(Runnable one, Runnable other) throws Exception {
        var start = new CountDownLatch(1);
        var hands = Executors.newFixedThreadPool(2);
        try {
            var answers = Stream.of(one, other)
                    .map(command -> hands.submit(() -> {
                        start.await();
                        try {
                            command.run();
                            return "done";
                        } catch (Refused refused) {
                            return refused.code();
                        }
                    }))
                    .toList();
            start.countDown();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            hands.shutdownNow();
        }
    }

    @Test
    @DisplayName("EX2.4 Declined with a reason, it may be shown again; withdrawn, its file goes at once")
    void declines() {
        var proof = show();
        proofs.decline(manager, proof, Proof.Reason.UNREADABLE);
        assertThat(mine().reason()).isEqualTo(Proof.Reason.UNREADABLE);
        assertThat(completions.mine(learner)).isEmpty();
        var again = show();
        proofs.withdraw(learner, again);
        assertThat(mine().state()).isEqualTo(Proof.State.WITHDRAWN);
        assertThat(mine().file()).isFalse();
        assertThatThrownBy(() -> files.own(learner, again)).hasMessage(NOT_FOUND);
    }

    @Test
    @DisplayName("EX2.6 The file goes thirty days after the decision, or after a year without one; the fact stays")
    void tidies() {
        var system = Actor.system("test");
        var now = clocks.now();
        clocks.at(now.minus(31, ChronoUnit.DAYS), () -> proofs.confirm(manager, show()));
        clocks.at(
                now.minus(29, ChronoUnit.DAYS),
                () -> proofs.confirm(manager, proofs.show(learner, course, day.minusDays(1), ExternalFixture.file())));
        var old = day.minusYears(1);
        clocks.at(now.minus(364, ChronoUnit.DAYS), () -> proofs.show(learner, course, old, ExternalFixture.file()));
        proofs.tidy(system);
        assertThat(queries.mine(learner))
                .filteredOn(ProofQueries.Mine::file)
                .extracting(ProofQueries.Mine::happenedOn)
                .containsExactly(day.minusDays(1), old);
        clocks.at(now.plus(2, ChronoUnit.DAYS), () -> proofs.tidy(system));
        assertThat(queries.mine(learner)).noneMatch(ProofQueries.Mine::file);
        assertThat(queries.mine(learner))
                .filteredOn(proof -> proof.state() == Proof.State.LAPSED)
                .extracting(ProofQueries.Mine::happenedOn)
                .containsExactly(old);
        assertThat(completions.mine(learner)).hasSize(2);
        assertThatThrownBy(() -> proofs.tidy(manager)).hasMessage("shared.refused.missing-role");
    }

    @Test
    @DisplayName(
            "EX5.1 P1.1 She is told all, with her files, and when she is forgotten what she has shown goes and the fact stays")
    void forgets() {
        var proof = show();
        files.look(manager, proof);
        proofs.confirm(manager, proof);
        proofs.show(learner, course, day.minusDays(1), ExternalFixture.file());
        assertThat(data.held(learner))
                .extracting(holding -> holding.rows().size())
                .containsExactly(1, 2, 1);
        assertThat(data.held(learner).get(1).rows())
                .allMatch(row ->
                        row.facts().stream().map(PersonalData.Fact::name).anyMatch("external.held.file"::equals));
        assertThat(data.held(learner).get(1).rows().get(0).facts())
                .filteredOn(fact -> fact.value() instanceof PersonalData.Document)
                .singleElement()
                .satisfies(fact -> {
                    var document = (PersonalData.Document) fact.value();
                    assertThat(document.name()).isEqualTo("underlag.png");
                    assertThat(document.bytes().get())
                            .isEqualTo(ExternalFixture.file().bytes());
                });
        assertThatThrownBy(() -> data.forget(manager, learner.personId())).hasMessage(NOT_FOUND);
        data.forget(learner, learner.personId());
        assertThat(queries.mine(learner)).isEmpty();
        assertThat(completions.mine(learner)).hasSize(1);
    }
}
