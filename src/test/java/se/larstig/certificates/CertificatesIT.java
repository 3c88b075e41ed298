package se.larstig.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.larstig.certificates.Revocation.Reason.MISTAKE;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.Approval;
import se.larstig.catalogue.PublishingFixture;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.People;
import se.larstig.identity.TrailFixture;
import se.larstig.learning.EarlierLearning;
import se.larstig.learning.LearnerFixture;
import se.larstig.learning.LearnerFixture.Learner;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.support.Statements;

/** As outside a demo, but for one test. */
@ArquillianTest
class CertificatesIT {

    private static final Actor SYSTEM = Actor.system("test");

    @Inject
    private PublishingFixture publishing;

    @Inject
    private LearnerFixture learners;

    @Inject
    private EarlierLearning learning;

    @Inject
    private Certificates certificates;

    @Inject
    private CertificateQueries queries;

    @Inject
    private Verification verification;

    @Inject
    private CertificatesData data;

    @Inject
    private People people;

    @Inject
    private IdentityQueries identity;

    @Inject
    private Statements statements;

    @Inject
    private Clocks clocks;

    private final String computer = UUID.randomUUID().toString();
    private long version;
    private Actor reviewer;
    private Learner learner;

    @BeforeEach
    void publish() {
        System.setProperty("DEMO", "false");
        version = publishing.smallCourse();
        reviewer = publishing.reviewer();
        learner = learners.learner(1);
    }

    @AfterEach
    void demoAgain() {
        System.setProperty("DEMO", "true");
    }

    private void approve() {
        publishing.approve(reviewer, version, Approval.Kind.SUBJECT);
        publishing.approve(reviewer, version, Approval.Kind.LAW);
    }

    private void complete(Learner who) {
        var now = clocks.now();
        learning.record(SYSTEM, who.employments().get(0), version, now.minus(Duration.ofHours(2)), now);
    }

    private CertificateNumber number() {
        return queries.mine(learner.actor()).get(0).number();
    }

    private Actor administrator() {
        var name = "Lina Administratör";
        return new Actor(
                people.register(SYSTEM, name, true),
                name,
                List.of(new Actor.Grant(Role.ADMINISTRATOR, Scope.NATIONAL)));
    }

    @Test
    @DisplayName(
            "CE1.1, CE1.4 A completion of an approved version gives one certificate, which says what the completion says")
    void issued() {
        approve();
        complete(learner);
        assertThat(queries.mine(learner.actor())).hasSize(1);
        var paper = queries.certificate(learner.actor(), number());
        assertThat(paper.name()).isEqualTo(learner.actor().name());
        assertThat(paper.title()).isEqualTo("Övning: en liten kurs");
        assertThat(paper.goals()).containsExactly("Du kan fråga.");
        assertThat(paper.county()).isEqualTo("Örebro län");
        assertThat(paper.reviewed()).isNotNull();
        assertThat(paper.revoked()).isFalse();
        assertThat(statements.of(() -> queries.mine(learner.actor()))).isEqualTo(1);
    }

    @Test
    @DisplayName("CE1.1 What was completed before the approval gets its certificate with the approval, and only one")
    void approvedLater() {
        complete(learner);
        assertThat(queries.mine(learner.actor())).isEmpty();
        approve();
        var number = number();
        publishing.withdrawAll(reviewer, version);
        approve();
        assertThat(queries.mine(learner.actor()))
                .singleElement()
                .satisfies(mine -> assertThat(mine.number()).isEqualTo(number));
    }

    @Test
    @DisplayName("CE1.1 An approval and many completions at the same time: each has one certificate")
    void atTheSameTime() throws Exception {
        publishing.approve(reviewer, version, Approval.Kind.SUBJECT);
        var many = List.of(learner, learners.learner(1), learners.learner(1), learners.learner(1), learners.learner(1));
        var commands = new ArrayList<Callable<Object>>();
        for (var each : many) {
            commands.add(() -> {
                complete(each);
                return true;
            });
        }
        commands.add(2, () -> {
            publishing.approve(reviewer, version, Approval.Kind.LAW);
            return true;
        });
        var threads = Executors.newFixedThreadPool(commands.size());
        try {
            for (var result : threads.invokeAll(commands)) {
                assertThat(result.get()).isEqualTo(true);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(many)
                .allSatisfy(each -> assertThat(queries.mine(each.actor())).hasSize(1));
    }

    @Test
    @DisplayName("CE1.2 In demo mode every completion gives a certificate")
    void inDemo() {
        System.setProperty("DEMO", "true");
        complete(learner);
        assertThat(queries.mine(learner.actor())).hasSize(1);
    }

    @Test
    @DisplayName("CE1.4 A certificate stays valid when an approval is withdrawn later")
    void withdrawnLater() {
        approve();
        complete(learner);
        publishing.withdrawAll(reviewer, version);
        assertThat(verification.verify(number().toString(), computer).outcome()).isEqualTo(Verification.Outcome.VALID);
    }

    @Test
    @DisplayName(
            "CE1.5, CE1.6, CE3.2 A national administrator revokes it with a reason; then it verifies as one that never was")
    void revoked() {
        approve();
        complete(learner);
        var number = number();
        assertThatThrownBy(() -> certificates.revoke(reviewer, number, MISTAKE))
                .hasMessage("shared.refused.missing-role");
        var administrator = administrator();
        var ofCounty = new Actor(1, "x", List.of(new Actor.Grant(Role.ADMINISTRATOR, Scope.county("18"))));
        assertThatThrownBy(() -> certificates.revoke(ofCounty, number, MISTAKE)).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> queries.revocable(reviewer, number)).hasMessage("shared.refused.missing-role");
        assertThat(queries.revocable(administrator, number)).hasValueSatisfying(found -> {
            assertThat(found.title()).isEqualTo("Övning: en liten kurs");
            assertThat(found.revokedAt()).isNull();
            assertThat(found.toString()).doesNotContain(learner.actor().name());
        });
        certificates.revoke(administrator, number, MISTAKE);
        assertThatThrownBy(() -> certificates.revoke(administrator, number, Revocation.Reason.OWN_WISH))
                .hasMessage("certificates.refused.revoked");
        assertThat(queries.revocable(administrator, number))
                .hasValueSatisfying(found -> assertThat(found.reason()).isEqualTo(MISTAKE));
        var paper = queries.certificate(learner.actor(), number);
        assertThat(paper.revoked()).isTrue();
        assertThat(paper.reason()).isEqualTo(MISTAKE);
        assertThat(queries.mine(learner.actor()).get(0).revokedAt()).isEqualTo(paper.revokedAt());
        assertThat(verification.verify(number.toString(), computer))
                .isEqualTo(verification.verify("KRTM-7H4P-XC9D", computer))
                .isEqualTo(verification.verify("x", computer));
        assertThat(TrailFixture.whole(identity))
                .anySatisfy(trace -> assertThat(trace.subject()).isEqualTo(number.toString()));
    }

    @Test
    @DisplayName("CE2.1 Another person's certificate does not exist, and neither does a forged number")
    void foreign() {
        approve();
        complete(learner);
        var number = number();
        var other = learners.learner(1).actor();
        assertThatThrownBy(() -> queries.certificate(other, number)).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> queries.certificate(administrator(), number)).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> queries.certificate(SYSTEM, number)).hasMessage("shared.refused.not-found");
        var forged = CertificateNumber.read("KRTM-7H4P-XC9D").orElseThrow();
        assertThatThrownBy(() -> queries.certificate(learner.actor(), forged)).hasMessage("shared.refused.not-found");
    }

    @Test
    @DisplayName("CE4.1 What is held is told, and whoever is forgotten has no valid certificate any more")
    void forgotten() {
        approve();
        complete(learner);
        var number = number().toString();
        assertThat(data.held(learner.actor()))
                .singleElement()
                .satisfies(held -> assertThat(held.rows()).hasSize(1));
        data.forget(learner.actor(), learner.actor().personId());
        assertThat(verification.verify(number, computer).outcome()).isEqualTo(Verification.Outcome.INVALID);
    }

    @Test
    @DisplayName("CE3.1 Verification tells course and dates of a genuine number, however it is written")
    void verified() {
        approve();
        complete(learner);
        var typed = " " + number().signs().toLowerCase(Locale.ROOT) + " ";
        var answer = verification.verify(typed, computer);
        assertThat(answer.outcome()).isEqualTo(Verification.Outcome.VALID);
        assertThat(answer.title()).isEqualTo("Övning: en liten kurs");
        assertThat(answer.completedOn()).isEqualTo(clocks.today());
    }

    @Test
    @DisplayName("CE3.3 After twenty wrong numbers a computer waits a quarter of an hour; right ones are not counted")
    void throttled() {
        approve();
        complete(learner);
        var right = number().toString();
        for (var i = 0; i < FailedLookUps.FROM_COMPUTER - 1; i++) {
            verification.verify("KRTM-7H4P-XC9D", computer);
            verification.verify(right, computer);
        }
        verification.verify("KRTM-7H4P-XC9D", computer);
        assertThatThrownBy(() -> verification.verify(right, computer)).hasMessage("certificates.refused.wait");
        assertThat(verification.verify(right, "another " + computer).outcome()).isEqualTo(Verification.Outcome.VALID);
        clocks.at(
                clocks.now().plus(FailedLookUps.WINDOW).plusSeconds(1),
                () -> assertThat(verification.verify(right, computer).outcome()).isEqualTo(Verification.Outcome.VALID));
    }
}
