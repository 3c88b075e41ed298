package se.larstig.external.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.larstig.external.AskedElsewhere;
import se.larstig.external.Attestations;
import se.larstig.external.CompletionQueries;
import se.larstig.external.ExternalCourseQueries;
import se.larstig.external.ProofFiles;
import se.larstig.external.ProofQueries;
import se.larstig.external.Proofs;
import se.larstig.external.ShownFile;
import se.larstig.organisation.OrganisationQueries.Named;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** EX2, EX3.3: what somebody has taken elsewhere: she shows proof, and sees what is recorded of her; {@code file} is her own. */
@Page(roles = Role.LEARNER, mostBytes = 6 * 1024 * 1024)
public class ShowPage {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("external.refused.day", "day"),
            Map.entry("external.refused.shown-already", "course"),
            Map.entry("external.refused.file-missing", "file"),
            Map.entry("external.refused.file-size", "file"),
            Map.entry("external.refused.file-type", "file"),
            Map.entry("external.refused.file-points", "file"),
            Map.entry("external.refused.file-broken", "file"),
            Map.entry("external.refused.file-encrypted", "file"),
            Map.entry("external.refused.file-pages", "file"),
            Map.entry("external.refused.file-active", "file"));

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private Proofs proofs;

    @Inject
    private ProofFiles files;

    @Inject
    private ProofQueries queries;

    @Inject
    private AskedElsewhere asked;

    @Inject
    private Attestations attestations;

    @Inject
    private CompletionQueries completions;

    private List<ExternalCourseQueries.Row> courses = List.of();
    private List<Long> mine = List.of();

    public void load() {
        var actor = current.get();
        var file = posted.number("file");
        if (!posted.isForm() && file.isPresent()) {
            var opened = files.own(actor, file.get());
            posted.file(opened.type().fileName(), opened.type().contentType(), opened.bytes());
            return;
        }
        courses = queries.showable(actor);
        mine = asked.ofMine(actor);
        if (!posted.isForm()) {
            return;
        }
        var withdrawn = posted.number("withdraw");
        var objected = posted.number("object");
        if (withdrawn.isPresent()) {
            done(() -> proofs.withdraw(actor, withdrawn.get()), "withdrawn");
        } else if (objected.isPresent()) {
            done(() -> attestations.object(actor, objected.get()), "objected");
        } else {
            show();
        }
    }

    private void show() {
        var course = posted.number("course");
        faults.required("course", course.map(Object::toString), "external.missing.course");
        var day = posted.day("day");
        faults.required("day", day.map(LocalDate::toString), "external.missing.day");
        var file = new ShownFile[1];
        faults.allow(() -> file[0] = ShownFile.of(posted.file("file", ShownFile.MOST_BYTES)), FIELDS);
        if (!faults.isAny() && file[0] != null) {
            done(() -> proofs.show(current.get(), course.orElseThrow(), day.orElseThrow(), file[0]), "shown");
        }
    }

    private void done(Runnable command, String did) {
        if (faults.allow(command, FIELDS)) {
            posted.goTo(Addresses.of(ShowPage.class, "did", did));
        }
    }

    /** Whether there is anything that can be shown. */
    public boolean isAny() {
        return !courses.isEmpty();
    }

    /** EX2.8: what can be shown and is asked of her, the next first. */
    public List<Named> getAsked() {
        return mine.stream()
                .flatMap(id -> courses.stream().filter(course -> course.id() == id))
                .map(ShowPage::named)
                .toList();
    }

    /** What else can be shown. */
    public List<Named> getOthers() {
        return courses.stream()
                .filter(course -> !mine.contains(course.id()))
                .map(ShowPage::named)
                .toList();
    }

    private static Named named(ExternalCourseQueries.Row course) {
        return new Named(Long.toString(course.id()), course.name());
    }

    /** What is accepted as proof of the chosen course; empty when that is not said. */
    public String getAccepted() {
        return courses.stream()
                .filter(course -> Long.toString(course.id()).equals(getCourse()))
                .map(course -> course.details().proof())
                .findFirst()
                .orElse("");
    }

    public String getCourse() {
        return posted.text("course", 19).orElse("");
    }

    public String getDay() {
        return posted.text("day", 10).orElse("");
    }

    public List<ProofQueries.Mine> getShown() {
        return queries.mine(current.get());
    }

    public List<CompletionQueries.Mine> getRecorded() {
        return completions.mine(current.get());
    }

    /** What was done last; empty for nothing. */
    public String getDid() {
        return Optional.of(posted.text("did", 20).orElse(""))
                .filter(did -> Set.of("shown", "withdrawn", "objected").contains(did))
                .orElse("");
    }
}
