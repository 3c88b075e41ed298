package se.larstig.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.People;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

@ArquillianTest
class ApprovalsIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final Scope OREBRO = Scope.county("18");
    private static final Expert SUBJECT = new Expert("Tove Sakkunnig", "socionom, Länsstyrelsen");
    private static final Expert LAW = new Expert("Nils Jurist", "jurist, Länsstyrelsen");

    @Inject
    private Authoring authoring;

    @Inject
    private Approvals approvals;

    @Inject
    private ApprovalQueries queries;

    @Inject
    private CourseQueries courses;

    @Inject
    private PublishingFixture heard;

    @Inject
    private People people;

    @Inject
    private IdentityQueries identity;

    @Inject
    private Clocks clocks;

    private final CourseFixture course = PublishingFixture.last();

    private Actor reviewer;
    private long version;
    private LocalDate today;

    @BeforeEach
    void publish() {
        reviewer = actor("Ines Granskare", Role.REVIEWER, OREBRO);
        version = authoring.publish(SYSTEM, OREBRO, course);
        today = clocks.today();
    }

    private Actor actor(String name, Role role, Scope scope) {
        return new Actor(people.register(SYSTEM, name, true), name, List.of(new Actor.Grant(role, scope)));
    }

    private void approve(Approval.Kind kind, Expert expert) {
        approvals.approve(reviewer, version, kind, expert, today, "");
    }

    private static void assertRefused(String code, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("catalogue.refused." + code));
    }

    private CourseQueries.VersionRow row() {
        return courses.row(version).orElseThrow();
    }

    @Test
    @DisplayName(
            "C7.1, C7.5 A version is approved once a subject expert and a lawyer stand for it, and says who they are")
    void both() {
        assertThat(courses.approved(version)).isFalse();
        approve(Approval.Kind.LAW, LAW);
        assertThat(courses.approved(version)).isFalse();
        assertThat(queries.reviewed(row())).isEmpty();
        assertThat(heard.approvals(version)).isZero();

        approve(Approval.Kind.SUBJECT, SUBJECT);
        assertThat(courses.approved(version)).isTrue();
        assertThat(queries.reviewed(row())).contains(new ApprovalQueries.Reviewed(SUBJECT, LAW, today));
        assertThat(heard.approvals(version)).isEqualTo(1);
    }

    @Test
    @DisplayName("C7.1 The two are different persons, however the name is spaced")
    void different() {
        approve(Approval.Kind.LAW, LAW);
        assertRefused("same-expert", () -> approve(Approval.Kind.SUBJECT, new Expert(" nils  JURIST", "socionom")));
        assertThat(courses.approved(version)).isFalse();
    }

    @Test
    @DisplayName("C7.2 Only a reviewer of the course's scope records an approval")
    void scope() {
        reviewer = actor("Utbildare", Role.TRAINER, OREBRO);
        assertThatThrownBy(() -> approve(Approval.Kind.LAW, LAW)).hasMessage("shared.refused.missing-role");
        reviewer = actor("Granskare", Role.REVIEWER, Scope.county("17"));
        assertThatThrownBy(() -> approve(Approval.Kind.LAW, LAW)).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> queries.version(reviewer, version)).hasMessage("shared.refused.not-found");
        assertThat(queries.list(reviewer, 0, 100).rows()).isEmpty();
        reviewer = actor("Granskare", Role.REVIEWER, Scope.NATIONAL);
        approve(Approval.Kind.LAW, LAW);
        assertThat(queries.version(reviewer, version).given()).hasSize(1);
    }

    @Test
    @DisplayName("C9.2 Its trainers read how hard it is, and record nothing; another county's do not see it")
    void trainers() {
        var trainer = actor("Utbildare", Role.TRAINER, OREBRO);
        var view = queries.version(trainer, version);
        assertThat(view.reviewer()).isFalse();
        assertThat(queries.version(reviewer, version).reviewer()).isTrue();
        assertThat(view.outline().modules().get(0).lessons())
                .allSatisfy(lesson -> assertThat(lesson.lix()).isNotNull());
        var other = actor("Utbildare", Role.TRAINER, Scope.county("17"));
        assertThatThrownBy(() -> queries.version(other, version)).hasMessage("shared.refused.not-found");
        var national = courses.published("ny-i-socialtjansten").orElseThrow().versionId();
        assertThat(queries.version(other, national).reviewer()).isFalse();
        assertThat(queries.list(other, 0, 100).rows())
                .allMatch(row -> row.belongsTo().equals(Scope.NATIONAL))
                .isNotEmpty();
    }

    @Test
    @DisplayName("C7.2 Nobody approves or records what she published herself")
    void ownText() {
        var author = new Actor(
                reviewer.personId(),
                reviewer.name(),
                List.of(new Actor.Grant(Role.TRAINER, OREBRO), new Actor.Grant(Role.REVIEWER, OREBRO)));
        course.replace("course.yaml", "Om att fråga.", "Om att fråga igen.");
        version = authoring.publish(author, OREBRO, course);
        assertRefused("own-text", () -> approve(Approval.Kind.LAW, LAW));
        assertThat(queries.version(reviewer, version).own()).isTrue();
        reviewer = actor("Annan Granskare", Role.REVIEWER, OREBRO);
        assertRefused("own-text", () -> approve(Approval.Kind.LAW, new Expert("ines granskare", "jurist")));
        approve(Approval.Kind.LAW, LAW);
    }

    @Test
    @DisplayName("C7.3 One approval of each kind stands, of a day from the publishing to today")
    void onceAndInTime() {
        today = today.plusDays(1);
        assertRefused("approved-on", () -> approve(Approval.Kind.LAW, LAW));
        today = today.minusDays(2);
        assertRefused("approved-on", () -> approve(Approval.Kind.LAW, LAW));
        today = clocks.today();
        approve(Approval.Kind.LAW, LAW);
        assertRefused("approved-already", () -> approve(Approval.Kind.LAW, new Expert("Eva", "jurist")));
    }

    @Test
    @DisplayName("C7.3 An approval is withdrawn with a reason; nothing is lost, and it can be given anew")
    void withdrawn() {
        approve(Approval.Kind.LAW, LAW);
        approve(Approval.Kind.SUBJECT, SUBJECT);
        var law = queries.version(reviewer, version).given().stream()
                .filter(given -> given.kind() == Approval.Kind.LAW)
                .findFirst()
                .orElseThrow();
        assertRefused("reason", () -> approvals.withdraw(reviewer, version, law.id(), " "));
        approvals.withdraw(reviewer, version, law.id(), "Lagen har ändrats.");
        assertThat(courses.approved(version)).isFalse();
        assertRefused("withdrawn", () -> approvals.withdraw(reviewer, version, law.id(), "Igen"));

        approve(Approval.Kind.LAW, new Expert("Eva Jurist", "jurist"));
        assertThat(courses.approved(version)).isTrue();
        assertThat(queries.version(reviewer, version).given()).hasSize(3).anySatisfy(given -> {
            assertThat(given.reason()).isEqualTo("Lagen har ändrats.");
            assertThat(given.withdrawnBy()).isEqualTo("Ines Granskare");
            assertThat(given.standing()).isFalse();
        });
        var administrator = actor("Administratör", Role.ADMINISTRATOR, Scope.NATIONAL);
        assertThat(identity.trail(administrator, 0, 100))
                .filteredOn(trace -> trace.action().startsWith("catalogue.")
                        && trace.subject().startsWith(version + " "))
                .extracting(IdentityQueries.Trace::action)
                .containsExactly("catalogue.approve", "catalogue.withdraw", "catalogue.approve", "catalogue.approve");
    }

    @Test
    @DisplayName("C7.4 A new version begins unapproved, also after an editorial change")
    void newVersion() {
        approve(Approval.Kind.LAW, LAW);
        approve(Approval.Kind.SUBJECT, SUBJECT);
        course.replace("course.yaml", "change: substantive", "change: editorial");
        var next = authoring.publish(SYSTEM, OREBRO, course);
        assertThat(courses.approved(next)).isFalse();
        assertThat(courses.approved(version)).isTrue();
    }
}
