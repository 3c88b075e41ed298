package se.larstig.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.StaffFixture;
import se.larstig.shared.Actor;
import se.larstig.shared.Role;

/** EX3, on Gotland. */
@ArquillianTest
class AttestationsIT {

    private static final String NOT_FOUND = "shared.refused.not-found";

    @Inject
    private StaffFixture staff;

    @Inject
    private ExternalFixture fixture;

    @Inject
    private Attestations attestations;

    @Inject
    private CompletionQueries queries;

    @Inject
    private ExternalCourseQueries list;

    private StaffFixture.Workplace here;
    private Actor manager;
    private Actor one;
    private Actor other;
    private long meeting;
    private LocalDate day;

    @BeforeEach
    void people() {
        here = staff.workplace();
        manager = staff.manager(here.unit(), here.scope());
        one = ExternalFixture.learner(staff.colleague(here.unit()));
        other = ExternalFixture.learner(staff.colleague(here.otherUnit()));
        meeting = fixture.course(fixture.coordinator(here.unit()), ExternalCourse.Kind.MEETING);
        day = ExternalFixture.today().minusYears(2);
    }

    private Set<Long> attest(Actor... persons) {
        return attestations.attest(
                manager,
                here.scope(),
                meeting,
                day,
                List.of(persons).stream().map(Actor::personId).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("EX3.1 EX3.2 A manager attests for her own staff, each once, and never for herself")
    void attests() {
        assertThat(attest(one)).containsExactly(one.personId());
        assertThat(attest(one, other)).containsExactly(other.personId());
        assertThat(queries.mine(one)).hasSize(1).first().satisfies(done -> {
            assertThat(done.mode()).isEqualTo(ExternalCompletion.Mode.ATTESTED);
            assertThat(done.by()).isEqualTo(manager.name());
            assertThat(done.happenedOn()).isEqualTo(day);
        });
        assertThatThrownBy(() -> attest(manager)).hasMessage(NOT_FOUND);
        var away = staff.workplace();
        var foreign = ExternalFixture.learner(staff.colleague(away.unit()));
        assertThatThrownBy(() -> attest(foreign)).hasMessage(NOT_FOUND);
        assertThatThrownBy(this::attest).hasMessage("external.refused.persons");
        var crowd = LongStream.range(1, 52).boxed().collect(Collectors.toSet());
        assertThatThrownBy(() -> attestations.attest(manager, here.scope(), meeting, day, crowd))
                .hasMessage("external.refused.persons");
        var stranger = staff.manager(away.unit(), away.scope());
        assertThatThrownBy(() -> attestations.attest(stranger, here.scope(), meeting, day, Set.of(one.personId())))
                .hasMessage(NOT_FOUND);
        var unitManager = staff.manager(here.unit(), here.unitScope());
        assertThatThrownBy(() ->
                        attestations.attest(unitManager, here.unitScope(), meeting, day, Set.of(other.personId())))
                .hasMessage(NOT_FOUND);
        var dalarna = list.inUse("20").get(0).id();
        assertThatThrownBy(() -> attestations.attest(manager, here.scope(), dalarna, day, Set.of(one.personId())))
                .hasMessage(NOT_FOUND);
        var tomorrow = ExternalFixture.today().plusDays(1);
        assertThatThrownBy(() -> attestations.attest(manager, here.scope(), meeting, tomorrow, Set.of(one.personId())))
                .hasMessage("external.refused.day");
    }

    @Test
    @DisplayName("EX3.3 EX3.4 She may say once that it is not so, and a manager answers once")
    void objects() {
        attest(one, other);
        var attested = queries.mine(one).get(0);
        assertThatThrownBy(() -> attestations.object(other, attested.id())).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> attestations.answer(manager, attested.id(), ExternalCompletion.Answer.STANDS))
                .hasMessage("external.refused.answered-already");
        attestations.object(one, attested.id());
        assertThat(queries.mine(one).get(0).disputed()).isTrue();
        assertThatThrownBy(() -> attestations.object(one, attested.id()))
                .hasMessage("external.refused.not-open-to-objection");
        var waiting = queries.objections(manager, here.scope(), 0, 10);
        assertThat(waiting.rows()).extracting(CompletionQueries.Objection::id).containsExactly(attested.id());
        var away = staff.workplace();
        var stranger = staff.manager(away.unit(), away.scope());
        assertThatThrownBy(() -> attestations.answer(stranger, attested.id(), ExternalCompletion.Answer.STANDS))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> queries.objections(stranger, here.scope(), 0, 10))
                .hasMessage(NOT_FOUND);
        var both = new Actor(one.personId(), "test", List.of(new Actor.Grant(Role.MANAGER, here.scope())));
        assertThatThrownBy(() -> attestations.answer(both, attested.id(), ExternalCompletion.Answer.STANDS))
                .hasMessage(NOT_FOUND);
        assertThat(queries.objections(both, here.scope(), 0, 10).total()).isZero();
        attestations.answer(manager, attested.id(), ExternalCompletion.Answer.TAKEN_BACK);
        assertThat(queries.mine(one).get(0).answer()).isEqualTo(ExternalCompletion.Answer.TAKEN_BACK);
        assertThatThrownBy(() -> attestations.answer(manager, attested.id(), ExternalCompletion.Answer.STANDS))
                .hasMessage("external.refused.answered-already");
        assertThat(attest(one)).containsExactly(one.personId());
        assertThat(queries.objections(manager, here.scope(), 0, 10).total()).isZero();
    }
}
