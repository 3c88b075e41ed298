package se.larstig.catalogue.web;

import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.Approval;
import se.larstig.catalogue.ApprovalQueries;
import se.larstig.catalogue.Approvals;
import se.larstig.catalogue.CourseQueries;
import se.larstig.catalogue.Expert;
import se.larstig.catalogue.Lix;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** C7, C9.2: one version with its sources, how hard its lessons are, and its approvals, and the forms to record an approval and to take one back. */
@Page(
        roles = {Role.REVIEWER, Role.TRAINER},
        sample = "version=1")
public class ApprovalPage {

    private static final int LONGEST_WORDS = 1000;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private CurrentActor current;

    @Inject
    private ApprovalQueries queries;

    @Inject
    private Approvals approvals;

    @Inject
    private Clocks clocks;

    private ApprovalQueries.@Nullable VersionView view;
    private final LinkedHashSet<String> missing = new LinkedHashSet<>();

    public void load() {
        var version = posted.number("version").orElseThrow(Refused::notFound);
        if (posted.button("approve")) {
            approve(version);
        } else if (posted.button("withdraw")) {
            withdraw(version);
        }
        view = queries.version(current.get(), version);
    }

    private void approve(long version) {
        var kind = kind();
        var day = day();
        require("kind", kind.isPresent());
        require("name", !getName().isEmpty());
        require("title", !getTitle().isEmpty());
        require("day", day.isPresent());
        require("sure", posted.text("sure", 5).isPresent());
        if (missing.isEmpty()) {
            refusals.allow(() -> {
                approvals.approve(
                        current.get(),
                        version,
                        kind.orElseThrow(),
                        new Expert(getName(), getTitle()),
                        day.orElseThrow(),
                        getNote());
                posted.goTo(Addresses.of(ApprovalPage.class, "version", version));
            });
        }
    }

    private void withdraw(long version) {
        require("reason", !getReason().isEmpty());
        if (missing.isEmpty()) {
            refusals.allow(() -> {
                approvals.withdraw(
                        current.get(), version, posted.number("withdraw").orElseThrow(Refused::notFound), getReason());
                posted.goTo(Addresses.of(ApprovalPage.class, "version", version));
            });
        }
    }

    private void require(String field, boolean given) {
        if (!given) {
            missing.add(field);
        }
    }

    private Optional<Approval.Kind> kind() {
        return posted.text("kind", 20)
                .flatMap(text -> Arrays.stream(Approval.Kind.values())
                        .filter(kind -> kind.name().equals(text))
                        .findFirst());
    }

    private Optional<LocalDate> day() {
        try {
            return posted.text("day", 10).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public ApprovalQueries.@Nullable VersionView getView() {
        return view;
    }

    /** The kinds that nobody stands for yet; none on her own text. */
    public List<Approval.Kind> getLacking() {
        var version = view;
        return version == null || version.own() || !version.reviewer()
                ? List.of()
                : Arrays.stream(Approval.Kind.values()).filter(version::lacks).toList();
    }

    /** C9.2: the lessons of which it is advised to write them anew. */
    public List<CourseQueries.LessonRow> getHard() {
        return view == null
                ? List.of()
                : view.outline().modules().stream()
                        .flatMap(module -> module.lessons().stream())
                        .filter(lesson -> lesson.lix() != null && lesson.lix().verdict() == Lix.Verdict.HARD)
                        .toList();
    }

    /** Whether the field was sent empty, or with something that it cannot hold. */
    public boolean lacks(String field) {
        return missing.contains(field);
    }

    public List<String> getMissing() {
        return List.copyOf(missing);
    }

    /** The approval whose withdrawal was sent without a reason. */
    public long getWithdrawing() {
        return posted.number("withdraw").orElse(0L);
    }

    public String getKind() {
        return kind().map(Approval.Kind::name).orElse("");
    }

    public String getName() {
        return posted.text("name", Expert.LONGEST_NAME).orElse("");
    }

    public String getTitle() {
        return posted.text("title", Expert.LONGEST_TITLE).orElse("");
    }

    public String getDay() {
        return posted.isForm()
                ? posted.text("day", 10).orElse("")
                : clocks.today().toString();
    }

    public String getToday() {
        return clocks.today().toString();
    }

    public String getNote() {
        return posted.text("note", LONGEST_WORDS).orElse("");
    }

    public String getReason() {
        return posted.text("reason", LONGEST_WORDS).orElse("");
    }

    public boolean isSure() {
        return posted.text("sure", 5).isPresent();
    }
}
