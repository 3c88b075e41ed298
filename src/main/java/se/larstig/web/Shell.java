package se.larstig.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.HelpLine;
import se.larstig.shared.Actor;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.shared.Settings;

/** What stands round every page: who is signed in, where she can go, and the help lines. */
@Named
@RequestScoped
public class Shell {

    /** A place in the main menu; {@code text} is a key. */
    public record Place(String path, String text) {}

    private static final List<Place> PLACES = List.of(
            new Place("/home/overview", "web.menu.overview"),
            new Place("/home/work", "web.menu.work"),
            new Place("/home/my-page", "web.menu.my-page"),
            new Place("/learning/courses", "web.menu.courses"),
            new Place("/statistics/internal", "web.menu.internal"),
            new Place("/reports/board", "web.menu.board"),
            new Place("/statistics/county", "web.menu.county"),
            new Place("/statistics/plan-figures", "web.menu.plan-figures"),
            new Place("/organisation/employers", "web.menu.employers"),
            new Place("/identity/people", "web.menu.people"),
            new Place("/statistics/working-view", "web.menu.working-view"),
            new Place("/catalogue/approvals", "web.menu.approvals"),
            new Place("/plan/plans", "web.menu.plans"),
            new Place("/external/county-courses", "web.menu.county-courses"),
            new Place("/plan/adoptions", "web.menu.adoptions"),
            new Place("/organisation/contacts", "web.menu.contacts"),
            new Place("/identity/audit", "web.menu.audit"),
            new Place("/notifications/mail", "web.menu.mail"),
            new Place("/home/reports", "web.menu.reports"));

    @Inject
    private CurrentActor current;

    @Inject
    private Pages pages;

    @Inject
    private Texts texts;

    @Inject
    private HelpLines helpLines;

    /** The signed-in person's name; null when nobody is. */
    public @Nullable String getName() {
        return current.find().map(Actor::name).orElse(null);
    }

    /** The role that says most about her: the last of {@link Role}'s order, so never "learner" when there is another. */
    public @Nullable Role getRole() {
        return current.find()
                .flatMap(actor -> actor.roles().stream().reduce((first, second) -> second))
                .orElse(null);
    }

    /** The places that this person may open. */
    public List<Place> getPlaces() {
        return current.find()
                .map(actor -> PLACES.stream()
                        .filter(place -> pages.rule(place.path())
                                .map(rule -> Pages.opens(rule, actor))
                                .orElse(false))
                        .toList())
                .orElse(List.of());
    }

    public List<HelpLine.Line> getHelpLines() {
        return helpLines.in(texts.getLanguage());
    }

    /** The day on which the one that was checked first was checked; only asked when there are any. */
    public LocalDate getHelpLinesCheckedOn() {
        return getHelpLines().stream()
                .map(HelpLine.Line::checkedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    public boolean isDemo() {
        return Settings.demo();
    }
}
