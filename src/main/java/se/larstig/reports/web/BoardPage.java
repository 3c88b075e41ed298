package se.larstig.reports.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.AuditTrail;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.reports.BoardQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.shared.Settings;
import se.larstig.statistics.Period;
import se.larstig.statistics.ReportQueries;
import se.larstig.statistics.web.Choice;
import se.larstig.web.Addresses;
import se.larstig.web.Option;
import se.larstig.web.Page;
import se.larstig.web.Pdf;
import se.larstig.web.Posted;
import se.larstig.web.Scopes;
import se.larstig.web.Texts;

/** RP1: the report to the social welfare board, to read, to print, and to fetch as PDF. */
@Page(roles = {Role.MANAGER, Role.FOLLOW_UP})
public class BoardPage {

    private static final int RELEASES = 12;
    private static final String PUBLIC = "public";
    private static final String INTERNAL = "internal";

    @Inject
    private CurrentActor current;

    @Inject
    private BoardQueries queries;

    @Inject
    private ReportQueries released;

    @Inject
    private OrganisationQueries places;

    @Inject
    private BoardWriter writer;

    @Inject
    private Choice choice;

    @Inject
    private AuditTrail trail;

    @Inject
    private Posted posted;

    @Inject
    private Pdf pdf;

    @Inject
    private Texts texts;

    private List<Scope> employers = List.of();
    private @Nullable Scope employer;
    private List<Period> periods = List.of();
    private @Nullable Period period;
    private @Nullable BoardReport report;
    private boolean open;
    private boolean busy;

    public void load() {
        employers = Scopes.of(current.get(), Set.of(Scope.Level.EMPLOYER), Role.MANAGER, Role.FOLLOW_UP);
        if (employers.isEmpty()) {
            return;
        }
        employer = Scopes.chosen(employers, posted.text("employer", 40).orElse(""));
        periods = queries.periods();
        period = chosen();
        open = posted.text("for", 10).filter(PUBLIC::equals).isPresent();
        report = open ? published(employer, period) : internal(employer, period);
        if (posted.text("file", 10).isPresent()) {
            answerWithPdf(report);
        }
    }

    private Period chosen() {
        var wanted = posted.text("period", 10).orElse("");
        return periods.stream()
                .filter(each -> wanted.isEmpty() || each.code().equals(wanted))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private BoardReport internal(Scope employer, Period period) {
        return writer.internal(employer, period, queries.internal(current.get(), employer, period));
    }

    private BoardReport published(Scope employer, Period period) {
        var municipals = new ArrayList<BoardWriter.Municipal>();
        for (var place : places.municipalities(employer)) {
            municipals.add(new BoardWriter.Municipal(
                    place, released.municipality(current.get(), employer, place.code(), RELEASES)));
        }
        return writer.published(employer, period, municipals);
    }

    /** RP1.6. */
    private void answerWithPdf(BoardReport made) {
        var bytes = pdf.make(BoardPdf.of(made, texts, Settings.demo()));
        busy = bytes.isEmpty();
        bytes.ifPresent(file -> {
            trail.note(current.get(), "reports.board", made.name());
            posted.file(made.name() + ".pdf", Pdf.TYPE, file);
        });
    }

    /** The whole employers that she answers for; none when she answers for a unit. */
    public List<Scope> getEmployers() {
        return employers;
    }

    public List<Option> getEmployerOptions() {
        return Scopes.options(employers, employer, places);
    }

    public List<Option> getPeriodOptions() {
        return periods.stream()
                .map(each -> new Option(each.code(), choice.period(each), each.equals(period)))
                .toList();
    }

    public List<Option> getForOptions() {
        return List.of(
                new Option(INTERNAL, texts.say("reports.board.for.internal"), !open),
                new Option(PUBLIC, texts.say("reports.board.for.public"), open));
    }

    /** Null when she answers for no whole employer. */
    public @Nullable BoardReport getReport() {
        return report;
    }

    /** Whether it is the one for publication. */
    public boolean isOpen() {
        return open;
    }

    public boolean isBusy() {
        return busy;
    }

    public String getPdfAddress() {
        return Addresses.of(
                BoardPage.class,
                "employer",
                employer == null ? "" : employer.code(),
                "period",
                period == null ? "" : period.code(),
                "for",
                open ? PUBLIC : INTERNAL,
                "file",
                "pdf");
    }
}
