package se.larstig.reports.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.AuditTrail;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.reports.AnswerSheets;
import se.larstig.reports.ComparisonQueries;
import se.larstig.reports.Question;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.shared.Settings;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Option;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Scopes;
import se.larstig.web.Sheet;
import se.larstig.web.TableFile;
import se.larstig.web.Texts;

/** RP2: the year's questions of Öppna jämförelser, with what the system knows and what the employer answers. */
@Page(roles = {Role.MANAGER, Role.FOLLOW_UP})
public class ComparisonsPage {

    /** A little more than an answer may have, so that what is too long is shown and not cut. */
    private static final int LONGEST_TYPED = 2000;

    private static final int ALL = 100;

    /**
     * A question as the page shows it.
     *
     * @param field the id of its field
     * @param value what stands in it
     * @param basis what the system knows, in a sentence; empty when it knows nothing
     * @param few whether so few are meant that the answer may tell who they are
     * @param proposed whether the value is a proposal that nobody has saved
     * @param answer what is saved, as words; empty when nothing is
     * @param saved when and by whom; empty when nothing is
     */
    public record Row(
            Question question,
            String text,
            String field,
            String value,
            String basis,
            boolean few,
            boolean proposed,
            String answer,
            String saved) {}

    @Inject
    private CurrentActor current;

    @Inject
    private ComparisonQueries queries;

    @Inject
    private AnswerSheets sheets;

    @Inject
    private OrganisationQueries places;

    @Inject
    private AuditTrail trail;

    @Inject
    private Posted posted;

    @Inject
    private Faults faults;

    @Inject
    private Texts texts;

    private List<Scope> employers = List.of();
    private @Nullable Scope employer;
    private List<Integer> years = List.of();
    private int year;
    private List<Row> rows = List.of();
    private ComparisonQueries.@Nullable Sheet sheet;

    public void load() {
        var actor = current.get();
        employers = Scopes.of(actor, Set.of(Scope.Level.EMPLOYER), Role.MANAGER, Role.FOLLOW_UP).stream()
                .filter(each -> queries.isAsked(each.employerId()))
                .toList();
        years = queries.years();
        if (employers.isEmpty() || years.isEmpty()) {
            return;
        }
        employer = Scopes.chosen(employers, posted.text("employer", 40).orElse(""));
        var id = employer.employerId();
        year = chosenYear();
        var questions = queries.questions(year);
        if (posted.isForm() && act(id, questions)) {
            return;
        }
        sheet = queries.sheet(actor, id, year);
        var known = queries.known(actor, id, year);
        rows = questions.stream().map(question -> row(question, known)).toList();
        if (posted.text("file", 10).isPresent()) {
            answerWithFile(id);
        }
    }

    private int chosenYear() {
        var wanted = posted.number("year");
        return years.stream()
                .filter(each -> wanted.isEmpty() || wanted.get() == each.longValue())
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private boolean act(long id, List<Question> questions) {
        var actor = current.get();
        var seen = posted.text("seen", 20).orElse("");
        if (posted.button("sign")) {
            return done(faults.allow(() -> sheets.sign(actor, id, year, seen), Map.of()), "signed");
        }
        if (posted.button("correct")) {
            return done(faults.allow(() -> sheets.correct(actor, id, year, seen), Map.of()), "opened");
        }
        var answers = new LinkedHashMap<Integer, String>();
        var stored = queries.sheet(actor, id, year).answers();
        for (var question : questions) {
            var typed = posted.text(field(question), LONGEST_TYPED);
            typed.ifPresent(text -> {
                question.fault(text).ifPresent(code -> faults.add(field(question), code, Question.LONGEST));
                answers.put(question.number(), text);
            });
            if (typed.isEmpty() && stored.containsKey(question.number())) {
                faults.add(field(question), "reports.refused.empty");
            }
        }
        return !faults.isAny()
                && done(faults.allow(() -> sheets.save(actor, id, year, seen, answers), Map.of()), "saved");
    }

    private boolean done(boolean allowed, String what) {
        if (allowed) {
            posted.goTo(address() + "&did=" + what);
        }
        return allowed;
    }

    private static String field(Question question) {
        return "q" + question.number();
    }

    private Row row(Question question, Map<Question.Basis, ComparisonQueries.Known> known) {
        var given = Optional.ofNullable(getSheet().answers().get(question.number()));
        var knows = Optional.ofNullable(question.basis()).map(known::get);
        var proposal = knows.map(each -> proposal(question, each)).orElse("");
        var saved = given.map(ComparisonQueries.Given::text);
        return new Row(
                question,
                question.textIn(texts.getLanguage()),
                field(question),
                posted.isForm() ? posted.text(field(question), LONGEST_TYPED).orElse("") : saved.orElse(proposal),
                knows.map(each -> basis(question, each)).orElse(""),
                knows.map(ComparisonQueries.Known::few).orElse(false),
                saved.isEmpty() && !proposal.isEmpty() && !getSheet().signed(),
                saved.map(text -> words(question, text)).orElse(""),
                given.map(each -> by("reports.saved.", each.answeredAt(), each.answeredBy()))
                        .orElse(""));
    }

    /** RP2.3. Empty when what is known answers nothing. */
    private String proposal(Question question, ComparisonQueries.Known known) {
        if (question.basis() == Question.Basis.COURSES_TAKEN) {
            var titles = titles(known);
            return titles.length() <= Question.LONGEST ? titles : "";
        }
        if (question.kind() == Question.Kind.YES_NO) {
            return known.part() > 0 ? Question.YES : known.whole() > 0 ? Question.NO : "";
        }
        return known.whole() == 0 ? "" : Long.toString(Math.round((double) ALL * known.part() / known.whole()));
    }

    private String basis(Question question, ComparisonQueries.Known known) {
        if (question.basis() == Question.Basis.ADOPTED_PLAN) {
            return known.part() == 0
                    ? texts.say("reports.basis.plan.none")
                    : texts.count("reports.basis.plan", known.part());
        }
        if (question.basis() == Question.Basis.COURSES_TAKEN) {
            return titles(known).isEmpty()
                    ? texts.say("reports.basis.courses.none", Integer.toString(year))
                    : texts.say("reports.basis.courses", titles(known));
        }
        return known.whole() == 0
                ? texts.say("reports.basis.trained.none")
                : texts.say("reports.basis.trained", known.part(), known.whole(), Integer.toString(year));
    }

    private String titles(ComparisonQueries.Known known) {
        return texts.list(Stream.concat(
                        known.courses().stream().map(course -> course.titleIn(texts.getLanguage())),
                        known.elsewhere().stream())
                .toList());
    }

    /** The answer as it is copied. */
    private String words(Question question, String answer) {
        return switch (question.kind()) {
            case YES_NO -> texts.say("reports.answer." + answer);
            case SHARE -> answer + "\u00a0%";
            case NUMBER, TEXT -> answer;
        };
    }

    private String by(String key, Instant at, @Nullable Long by) {
        var own = by != null && by == current.get().personId();
        return texts.say(key + (own ? "you" : "other"), texts.day(at), texts.time(at));
    }

    /** RP2.6. */
    private void answerWithFile(long id) {
        trail.note(current.get(), "reports.export", id + " " + year);
        var lines = new ArrayList<List<String>>();
        for (var row : rows) {
            lines.add(List.of(
                    Integer.toString(row.question().number()),
                    row.text(),
                    row.answer(),
                    row.basis(),
                    row.saved(),
                    texts.say("reports.board.mark") + (Settings.demo() ? ". " + texts.say("web.demo") : "")));
        }
        var columns = List.of(
                Sheet.Column.numbers(texts.say("reports.number")),
                Sheet.Column.words(texts.say("reports.question")),
                Sheet.Column.words(texts.say("reports.answer")),
                Sheet.Column.words(texts.say("reports.basis")),
                Sheet.Column.words(texts.say("reports.saved")),
                Sheet.Column.words(texts.say("statistics.file.remark")));
        var about = List.of(
                List.of(texts.say("statistics.employer"), getEmployerName()),
                List.of(texts.say("reports.year"), Integer.toString(year)),
                List.of(texts.say("reports.state"), getState()),
                List.of(texts.say("reports.question"), texts.say("reports.check")),
                List.of(texts.say("statistics.file.figures"), texts.say("statistics.not-violence")));
        posted.file(
                "internt-underlag-" + id + "-" + year + ".xlsx",
                TableFile.XLSX,
                TableFile.xlsx(List.of(
                        new Sheet(texts.say("reports.answers"), columns, lines),
                        new Sheet(
                                texts.say("statistics.file.definitions"),
                                List.of(
                                        Sheet.Column.words(texts.say("statistics.file.word")),
                                        Sheet.Column.words(texts.say("statistics.file.meaning"))),
                                about))));
    }

    /** The employers that are asked and for which she answers; none when there are no such. */
    public List<Scope> getEmployers() {
        return employers;
    }

    public List<Option> getEmployerOptions() {
        return Scopes.options(employers, employer, places);
    }

    public List<Option> getYearOptions() {
        return years.stream()
                .map(each -> new Option(each.toString(), each.toString(), each == year))
                .toList();
    }

    public Scope getEmployer() {
        if (employer == null) {
            throw Refused.notFound();
        }
        return employer;
    }

    public String getEmployerName() {
        return places.name(getEmployer());
    }

    public String getYear() {
        return Integer.toString(year);
    }

    public ComparisonQueries.Sheet getSheet() {
        if (sheet == null) {
            throw Refused.notFound();
        }
        return sheet;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** How far the sheet has come, in a sentence. */
    public String getState() {
        var signedAt = getSheet().signedAt();
        if (signedAt != null) {
            return by("reports.signed.", signedAt, getSheet().signedBy())
                    + (getSheet().revision() > 1
                            ? " " + texts.say("reports.revision", getSheet().revision())
                            : "");
        }
        return texts.say("reports.answered", getAnswered(), rows.size());
    }

    private long getAnswered() {
        return rows.stream().filter(row -> !row.answer().isEmpty()).count();
    }

    /** RP2.5: whether she may sign now. */
    public boolean isSignable() {
        return !getSheet().signed()
                && getAnswered() == rows.size()
                && current.get().has(Role.MANAGER, getEmployer());
    }

    /** Whether all is answered, and somebody else must sign. */
    public boolean isForManager() {
        return !getSheet().signed()
                && getAnswered() == rows.size()
                && !current.get().has(Role.MANAGER, getEmployer());
    }

    public int getLongest() {
        return Question.LONGEST;
    }

    /** What was done last; empty when nothing was. */
    public String getDid() {
        return posted.text("did", 10)
                .filter(text -> text.matches("saved|signed|opened"))
                .orElse("");
    }

    /** Where the forms are sent. */
    public String getAddress() {
        return address();
    }

    public String getFileAddress() {
        return address() + "&file=xlsx";
    }

    private String address() {
        return Addresses.of(ComparisonsPage.class, "employer", getEmployer().code(), "year", year);
    }
}
