package se.larstig.home.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.home.NamedList;
import se.larstig.identity.StaffQueries;
import se.larstig.learning.LocalPartQueries;
import se.larstig.learning.LocalParts;
import se.larstig.learning.Status;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.organisation.OrganisationQueries.Named;
import se.larstig.plan.AssignmentQueries;
import se.larstig.plan.Assignments;
import se.larstig.plan.Exemption;
import se.larstig.plan.Exemptions;
import se.larstig.plan.ObligationQueries;
import se.larstig.plan.OtherWayQueries;
import se.larstig.plan.OtherWays;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** H7.2: what plans ask of one of a manager's own staff, exemptions and absences. Opening it is a look. */
@Page(roles = Role.MANAGER, secondFactor = true)
public class DutiesPage {

    private static final Map<String, String> FIELDS = Map.of(
            "plan.refused.exempt-until", "until",
            "plan.refused.exempt-already", "duty",
            "plan.refused.absent-from", "from",
            "plan.refused.absent-until", "to",
            "plan.refused.assigned-from", "assigned-from",
            "plan.refused.assigned-until", "assigned-to",
            "plan.refused.assigned-already", "assignment");

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private NamedList list;

    @Inject
    private StaffQueries staff;

    @Inject
    private Exemptions exemptions;

    @Inject
    private OtherWays otherWays;

    @Inject
    private LocalParts localParts;

    @Inject
    private LocalPartQueries localQueries;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Assignments assignments;

    @Inject
    private AssignmentQueries assignmentQueries;

    @Inject
    private Texts texts;

    private long person;
    private String name = "";
    private ObligationQueries.@Nullable Member member;
    private List<LocalPartQueries.State> local = List.of();

    public void load() {
        var actor = current.get();
        var id = posted.number("person");
        if (id.isEmpty()) {
            posted.goTo(Addresses.of(StaffPage.class));
            return;
        }
        person = id.get();
        member = list.lookAt(actor, person);
        local = localQueries.member(actor, person);
        name = staff.person(actor, person, texts.getLanguage()).name();
        if (!posted.isForm()) {
            return;
        }
        if (posted.button("exempt")) {
            exempt();
        } else if (posted.button("away")) {
            noteAbsence();
        } else if (posted.button("end-exemption")) {
            done(
                    () -> exemptions.endExemption(
                            actor, posted.number("end-exemption").orElse(0L)),
                    "exemption-ended");
        } else if (posted.button("remove-absence")) {
            done(
                    () -> exemptions.removeAbsence(
                            actor, posted.number("remove-absence").orElse(0L)),
                    "absence-removed");
        } else if (posted.button("together") || posted.button("not-together")) {
            note();
        } else if (posted.button("agree")) {
            done(() -> otherWays.agree(actor, posted.number("agree").orElse(0L)), "agreed");
        } else if (posted.button("exempt-way")) {
            exemptWay();
        } else if (posted.button("assign")) {
            assign();
        } else if (posted.button("end-assignment")) {
            done(() -> assignments.end(actor, posted.number("end-assignment").orElse(0L)), "assignment-ended");
        } else if (posted.button("back")) {
            back();
        }
    }

    private void exempt() {
        var duty = posted.text("duty", 40).filter(text -> text.matches("\\d{1,18}/\\d{1,18}"));
        var reason = posted.word("reason", Exemption.Reason.class);
        var until = posted.day("until");
        faults.required("duty", duty, "home.duties.missing.duty");
        faults.required("reason", reason.map(Enum::name), "home.duties.missing.reason");
        faults.required("until", until.map(Object::toString), "home.duties.missing.day");
        if (!faults.isAny()) {
            var parts = duty.orElseThrow().split("/");
            done(
                    () -> exemptions.exempt(
                            current.get(),
                            Long.parseLong(parts[0]),
                            Long.parseLong(parts[1]),
                            reason.orElseThrow(),
                            until.orElseThrow()),
                    "exempted");
        }
    }

    private void noteAbsence() {
        var from = posted.day("from");
        var to = posted.day("to");
        faults.required("from", from.map(Object::toString), "home.duties.missing.day");
        if (to.isEmpty() && posted.text("to", 10).isPresent()) {
            faults.add("to", "home.duties.missing.day");
        }
        if (!faults.isAny()) {
            var job = job("job");
            done(
                    () -> exemptions.noteAbsence(current.get(), job, from.orElseThrow(), to.orElse(null)),
                    "absence-noted");
        }
    }

    /** The employment that is chosen in the field, or the only one. */
    private long job(String field) {
        return posted.number(field)
                .or(() -> getMember().jobs().stream().findFirst().map(ObligationQueries.Job::id))
                .orElseThrow(Refused::notFound);
    }

    /** L9.3. */
    private void note() {
        var yes = posted.button("together");
        var part = posted.text(yes ? "together" : "not-together", 40)
                .filter(text -> text.matches("\\d{1,18}/\\d{1,18}"))
                .orElseThrow(Refused::notFound)
                .split("/");
        done(
                () -> localParts.acknowledge(current.get(), Long.parseLong(part[0]), Long.parseLong(part[1]), yes),
                "noted");
    }

    /** L9.3: how it is done where she works, of the courses that are asked of her there. */
    public List<LocalPartQueries.State> getLocalParts() {
        return local.stream()
                .filter(state -> getMember().duties().stream()
                        .anyMatch(duty -> duty.obligation().employment() == state.employment()
                                && duty.courses().stream()
                                        .anyMatch(course -> !course.elsewhere() && course.id() == state.course())))
                .toList();
    }

    public String municipality(LocalPartQueries.State state) {
        return places.municipality(state.municipality())
                .map(OrganisationQueries.Place::name)
                .orElse("");
    }

    /** What stands of the part: gone through, left, or part of the course; and what the manager has noted. */
    public String said(LocalPartQueries.State state) {
        var confirmed = state.confirmedAt() != null
                ? texts.say("home.duties.local.confirmed", texts.day(state.confirmedAt()))
                : texts.say(state.left() ? "home.duties.local.left" : "home.duties.local.in-course");
        return state.together() == null
                ? confirmed
                : confirmed + " " + texts.say(state.together() ? "home.duties.local.yes" : "home.duties.local.no");
    }

    /** PL9.2. */
    private void exemptWay() {
        var way = posted.number("exempt-way").orElse(0L);
        var field = "way-until-" + way;
        var until = posted.day(field);
        faults.required(field, until.map(Object::toString), "home.duties.missing.day");
        if (!faults.isAny()
                && faults.allow(
                        () -> otherWays.exempt(current.get(), way, until.orElseThrow()),
                        Map.of("plan.refused.exempt-until", field))) {
            show("exempted");
        }
    }

    /** PL9.2: those that wait for an answer. */
    public List<OtherWayQueries.Asked> getWaiting() {
        return getMember().otherWays().stream()
                .filter(OtherWayQueries.Asked::open)
                .toList();
    }

    /** PL7.2. */
    private void assign() {
        var kind = posted.text("assignment", 40);
        var from = posted.day("assigned-from");
        var to = posted.day("assigned-to");
        faults.required("assignment", kind, "home.duties.missing.assignment");
        faults.required("assigned-from", from.map(Object::toString), "home.duties.missing.day");
        if (to.isEmpty() && posted.text("assigned-to", 10).isPresent()) {
            faults.add("assigned-to", "home.duties.missing.day");
        }
        if (!faults.isAny()) {
            var job = job("assigned-job");
            done(
                    () -> assignments.give(current.get(), job, kind.orElseThrow(), from.orElseThrow(), to.orElse(null)),
                    "assigned");
        }
    }

    /** She is back, or a last day is known. */
    private void back() {
        var absence = posted.number("back").orElse(0L);
        var last = posted.day("last-" + absence);
        faults.required("last-" + absence, last.map(Object::toString), "home.duties.missing.day");
        if (!faults.isAny()
                && faults.allow(
                        () -> exemptions.changeAbsence(current.get(), absence, last.orElseThrow()),
                        Map.of("plan.refused.absent-until", "last-" + absence))) {
            show("absence-noted");
        }
    }

    private void done(Runnable command, String did) {
        if (faults.allow(command, FIELDS)) {
            show(did);
        }
    }

    private void show(String did) {
        posted.goTo(Addresses.of(DutiesPage.class, "person", person, "did", did));
    }

    /** What was done last; empty when nothing was. */
    public String getDid() {
        return posted.text("did", 20)
                .filter(
                        text -> text.matches(
                                "noted|agreed|assigned|assignment-ended|exempted|exemption-ended|absence-noted|absence-removed"))
                .orElse("");
    }

    public long getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public ObligationQueries.Member getMember() {
        if (member == null) {
            throw Refused.notFound();
        }
        return member;
    }

    /** What she may be exempted from. */
    public List<Named> getExemptible() {
        var options = new ArrayList<Named>();
        getMember().duties().stream()
                .filter(duty -> duty.status() != Status.EXEMPT)
                .forEach(duty -> options.add(new Named(
                        duty.obligation().employment() + "/" + duty.obligation().line(), duty.name())));
        return options;
    }

    public List<Named> getReasons() {
        return Arrays.stream(Exemption.Reason.values())
                .map(reason -> new Named(reason.name(), texts.say("plan.reason." + reason)))
                .toList();
    }

    public List<Named> getAssignments() {
        return assignmentQueries.kinds(texts.getLanguage());
    }

    public List<Named> getJobs() {
        return getMember().jobs().stream()
                .map(job -> new Named(Long.toString(job.id()), job.employer() + ", " + job.unit()))
                .toList();
    }

    /** The name of a line; empty when it asks nothing of her now. */
    public String lineName(long line) {
        return getMember().duties().stream()
                .filter(duty -> duty.obligation().line() == line)
                .map(ObligationQueries.Duty::name)
                .findFirst()
                .orElse("");
    }

    public String value(String field) {
        return posted.isForm() ? posted.text(field, 40).orElse("") : "";
    }

    /** The last day of an absence, as it stands or was written. */
    public String lastDay(ObligationQueries.Away away) {
        return posted.isForm()
                ? value("last-" + away.id())
                : Optional.ofNullable(away.lastDay()).map(Object::toString).orElse("");
    }
}
