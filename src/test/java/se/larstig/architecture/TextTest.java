package se.larstig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.Approval;
import se.larstig.catalogue.CourseVersion;
import se.larstig.catalogue.Lix;
import se.larstig.catalogue.content.Question;
import se.larstig.catalogue.content.Scenario;
import se.larstig.catalogue.content.Verdict;
import se.larstig.catalogue.content.Warning;
import se.larstig.certificates.Revocation;
import se.larstig.certificates.Verification;
import se.larstig.disclosure.Measure;
import se.larstig.external.ExternalCompletion;
import se.larstig.external.ExternalCourse;
import se.larstig.external.Proof;
import se.larstig.identity.EmploymentKind;
import se.larstig.learning.Attendance;
import se.larstig.learning.Mode;
import se.larstig.learning.Status;
import se.larstig.organisation.ContactKind;
import se.larstig.organisation.EmployerKind;
import se.larstig.plan.DueKind;
import se.larstig.plan.Exemption;
import se.larstig.plan.Goal;
import se.larstig.plan.OtherWay;
import se.larstig.plan.PlanVersion;
import se.larstig.plan.Preview;
import se.larstig.privacy.web.AboutPage;
import se.larstig.shared.Role;
import se.larstig.statistics.Period;
import se.larstig.statistics.PlanChangeQueries;

/**
 * Looks for literals that have the shape of a key, in pages and in Java. A key that is put together, {@code "web.role."} and
 * the name of a role, stands in {@link #PUT_TOGETHER}.
 */
class TextTest {

    /** Words of the audit trail that come to it with an event; those that {@code note(…)} takes are found in the code. */
    private static final Set<String> EVENT_WORDS = Set.of(
            "organisation.contact",
            "organisation.contact-check",
            "organisation.contact-remove",
            "organisation.help-line",
            "organisation.help-line-check",
            "organisation.help-line-remove");

    private static final Pattern AUDIT_WORD = Pattern.compile("\\bnote\\([^\";]*,\\s*\"([^\"]*)\"");

    /** What may follow a literal that ends in a dot. */
    private static final Map<String, Set<String>> PUT_TOGETHER = Map.ofEntries(
            Map.entry("catalogue.approval.as.", names(Approval.Kind.values())),
            Map.entry("catalogue.approval.kind.", names(Approval.Kind.values())),
            Map.entry("catalogue.approval.missing.", Set.of("kind", "name", "title", "day", "sure", "reason")),
            Map.entry("catalogue.change.", names(CourseVersion.Change.values())),
            Map.entry("catalogue.lix.", names(Lix.Verdict.values())),
            Map.entry("catalogue.judgement.", names(Scenario.Judgement.values())),
            Map.entry("catalogue.question.", and(kindsOfQuestion(), "match.hint", "order.hint")),
            Map.entry("catalogue.question.true-false.", Set.of("true", "false")),
            Map.entry("catalogue.theme.", names(Warning.Theme.values())),
            Map.entry("catalogue.verdict.", names(Verdict.Outcome.values())),
            Map.entry("certificates.mode.", names(Mode.values())),
            Map.entry("certificates.reason.", names(Revocation.Reason.values())),
            Map.entry("certificates.outcome.", and(names(Verification.Outcome.values()), "INVALID.explained")),
            Map.entry("learning.level.", names(CourseVersion.Level.values())),
            Map.entry("learning.status.", names(Status.values())),
            Map.entry("organisation.contact.", names(ContactKind.values())),
            Map.entry("web.role.", names(Role.values())),
            Map.entry("identity.action.", actions()),
            Map.entry("identity.held.kind.", names(EmploymentKind.values())),
            Map.entry("organisation.kind.", names(EmployerKind.values())),
            Map.entry("identity.kind.", names(EmploymentKind.values())),
            Map.entry("learning.held.kind.", names(EmployerKind.values())),
            Map.entry("learning.held.mode.", names(Mode.values())),
            Map.entry("learning.held.attendance.", names(Attendance.Answer.values())),
            Map.entry("home.sittings.did.", Set.of("yes", "no")),
            Map.entry("privacy.kind.", kindsOfData()),
            Map.entry("notifications.mail.", mails()),
            Map.entry(
                    "statistics.short.",
                    Set.of("UNDER_HALF", "AT_LEAST_HALF", "UNDER", "AT_LEAST", "ABOUT", "BETWEEN")),
            Map.entry("statistics.plan-change.kind.", names(PlanChangeQueries.Kind.values())),
            Map.entry("statistics.plan-change.unknown.", names(PlanChangeQueries.Why.values())),
            Map.entry("statistics.plan.goal.", and(names(Goal.Kind.values()), "means")),
            Map.entry("statistics.plan.shown.", Set.of("OWN_EMPLOYER", "BY_COURSES")),
            Map.entry("statistics.plan.standing.", Set.of("NOT_ADOPTED", "PARTLY", "NOBODY", "UNDIVIDED", "OUTDATED")),
            Map.entry("reports.refused.", names(se.larstig.reports.Question.Kind.values())),
            Map.entry("reports.answer.", Set.of("yes", "no")),
            Map.entry("reports.saved.", Set.of("you", "other")),
            Map.entry("reports.signed.", Set.of("you", "other")),
            Map.entry("reports.did.", Set.of("saved", "signed", "opened")),
            Map.entry("statistics.report.change.", names(se.larstig.disclosure.Change.values())),
            Map.entry("statistics.report.target.", names(se.larstig.disclosure.Verdict.values())),
            Map.entry("statistics.target.place.", names(se.larstig.disclosure.Verdict.values())),
            Map.entry("statistics.target.cluster.", names(se.larstig.disclosure.Verdict.values())),
            Map.entry("statistics.target.county.", names(se.larstig.disclosure.Verdict.values())),
            Map.entry("statistics.verdict.", names(se.larstig.disclosure.Verdict.values())),
            Map.entry("statistics.words.", and(names(Measure.values()), "none")),
            Map.entry("statistics.measure.", names(Measure.values())),
            Map.entry("statistics.period.", names(Period.Kind.values())),
            Map.entry("external.did.", Set.of("saved", "retired", "taken-up")),
            Map.entry(
                    "external.kind.",
                    and(names(ExternalCourse.Kind.values()), "COURSE.explained", "MEETING.explained")),
            Map.entry("external.answer.", names(ExternalCompletion.Answer.values())),
            Map.entry("external.mine.did.", Set.of("shown", "withdrawn", "objected")),
            Map.entry("external.proofs.did.", and(names(ExternalCompletion.Answer.values()), "confirmed", "declined")),
            Map.entry("external.reason.", names(Proof.Reason.values())),
            Map.entry("external.state.", names(Proof.State.values())),
            Map.entry("external.mode.", names(ExternalCompletion.Mode.values())),
            Map.entry(
                    "home.duties.did.",
                    Set.of(
                            "exempted",
                            "exemption-ended",
                            "absence-noted",
                            "absence-removed",
                            "assigned",
                            "assignment-ended",
                            "agreed",
                            "noted")),
            Map.entry("home.other-way.did.", Set.of("asked", "withdrawn")),
            Map.entry(
                    "plan.did.",
                    Set.of(
                            "saved",
                            "gone",
                            "decided",
                            "own-decided",
                            "declined",
                            "reconsidered",
                            "closed",
                            "begun",
                            "adopted",
                            "ended")),
            Map.entry("plan.due.", names(DueKind.values())),
            Map.entry("plan.goal.", names(Goal.Kind.values())),
            Map.entry(
                    "plan.other-way.",
                    and(
                            names(OtherWay.State.values()),
                            "OPEN.words",
                            "AGREED.words",
                            "EXEMPTED.words",
                            "WITHDRAWN.words")),
            Map.entry("plan.offer.", Set.of("recommended", "adopted", "declined")),
            Map.entry("plan.preview.", names(Preview.Who.values())),
            Map.entry("plan.reason.", names(Exemption.Reason.values())),
            Map.entry("plan.state.", names(PlanVersion.State.values())));

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--.*?-->");
    private static final Pattern PLACE = Pattern.compile("\\{\\s*(\\d+)");

    @Test
    @DisplayName("A9 Every text exists in Swedish and English, with the same places for words")
    void bothLanguages() {
        assertThat(differences(texts("sv"), texts("en"))).isEmpty();
    }

    @Test
    @DisplayName("A9 No text holds a straight apostrophe or a broken place, which would read otherwise than it stands")
    void sound() {
        assertThat(unsound(texts("sv"))).isEmpty();
        assertThat(unsound(texts("en"))).isEmpty();
    }

    @Test
    @DisplayName("A9 Every text stands in the file of its feature")
    void atHome() {
        for (var file : Tree.files(Tree.RESOURCES, ".properties")) {
            var feature = file.getParent().getFileName().toString();
            assertThat(load(file).keySet()).as(file.toString()).allMatch(key -> key.startsWith(feature + "."));
        }
    }

    @Test
    @DisplayName("A9 Every key in pages and code has its text")
    void noneMissing() {
        var texts = texts("sv").keySet();
        assertThat(missing(texts, literals(features()))).isEmpty();
    }

    @Test
    @DisplayName("A9 No text is left over")
    void noneUnused() {
        var texts = texts("sv").keySet();
        assertThat(unused(texts, literals(features()))).isEmpty();
    }

    @Test
    @DisplayName("A9 catches a text in one language, with other places, unsound, missing and left over")
    void catchesTheGuilty() {
        assertThat(differences(Map.of("a.b", "{0} x {1}", "a.c", "y"), Map.of("a.b", "x {0}")))
                .containsExactly("a.b has other places: [0, 1] and [0]", "a.c is missing in one language");
        assertThat(unsound(Map.of("a.b", "it's", "a.c", "{0", "a.d", "it’s {0}")))
                .containsExactly("a.b holds a straight apostrophe: it's", "a.c has a broken place: {0");
        var texts = Set.of("web.role.LEARNER", "web.role.KING", "web.one.one", "web.one.many", "web.old");
        var literals = Set.of("web.role.", "web.one", "web.new", "web.kind.");
        assertThat(missing(texts, literals))
                .contains("web.new has no text", "web.role.MANAGER has no text")
                .contains("web.kind. is put together: say in PUT_TOGETHER of what");
        assertThat(unused(texts, literals)).containsExactly("web.old", "web.role.KING");
    }

    private static List<String> differences(Map<String, String> one, Map<String, String> other) {
        var faults = new ArrayList<String>();
        var all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        for (var key : all) {
            if (!one.containsKey(key) || !other.containsKey(key)) {
                faults.add(key + " is missing in one language");
            } else if (!places(one.get(key)).equals(places(other.get(key)))) {
                faults.add(key + " has other places: " + places(one.get(key)) + " and " + places(other.get(key)));
            }
        }
        return faults;
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(found -> places.add(found.group(1)));
        return places;
    }

    private static List<String> unsound(Map<String, String> texts) {
        var faults = new ArrayList<String>();
        new TreeMap<>(texts).forEach((key, text) -> {
            if (text.contains("'")) {
                faults.add(key + " holds a straight apostrophe: " + text);
            }
            if (text.isBlank()) {
                faults.add(key + " is empty");
            }
            try {
                new MessageFormat(text);
            } catch (IllegalArgumentException e) {
                faults.add(key + " has a broken place: " + text);
            }
        });
        return faults;
    }

    private static Set<String> missing(Set<String> texts, Set<String> literals) {
        var faults = new TreeSet<String>();
        for (var literal : literals) {
            if (!literal.endsWith(".")) {
                if (!texts.contains(literal) && !isCounted(texts, literal)) {
                    faults.add(literal + " has no text");
                }
            } else if (PUT_TOGETHER.containsKey(literal)) {
                PUT_TOGETHER.get(literal).stream()
                        .map(literal::concat)
                        .filter(key -> !texts.contains(key))
                        .forEach(key -> faults.add(key + " has no text"));
            } else {
                faults.add(literal + " is put together: say in PUT_TOGETHER of what");
            }
        }
        return faults;
    }

    /** {@code count} adds {@code .one} or {@code .many}. */
    private static boolean isCounted(Set<String> texts, String literal) {
        return texts.contains(literal + ".one") && texts.contains(literal + ".many");
    }

    private static Set<String> unused(Set<String> texts, Set<String> literals) {
        var left = new TreeSet<>(texts);
        for (var literal : literals) {
            left.remove(literal);
            if (isCounted(texts, literal)) {
                left.remove(literal + ".one");
                left.remove(literal + ".many");
            }
        }
        PUT_TOGETHER.forEach((prefix, ends) -> ends.forEach(end -> left.remove(prefix + end)));
        return left;
    }

    private static Set<String> literals(Set<String> features) {
        var key = Pattern.compile("(?<=['\"])(?:" + String.join("|", features) + ")\\.[\\w.-]*(?=['\"])");
        var literals = new TreeSet<String>();
        found(key, Tree.files(Tree.JAVA, ".java"))
                .filter(literal -> !EVENT_WORDS.contains(literal))
                .forEach(literals::add);
        found(key, Tree.files(Tree.WEBAPP, ".xhtml")).forEach(literals::add);
        return literals;
    }

    private static Stream<String> found(Pattern key, List<Path> files) {
        return files.stream()
                .map(file -> COMMENT.matcher(Tree.read(file)).replaceAll(""))
                .map(source -> AUDIT_WORD.matcher(source).replaceAll("note("))
                .flatMap(source -> key.matcher(source).results())
                .map(MatchResult::group);
    }

    private static Set<String> features() {
        var features = new TreeSet<String>();
        Tree.files(Tree.JAVA, "package-info.java")
                .forEach(file ->
                        features.add(Tree.JAVA.relativize(file).getName(0).toString()));
        return features;
    }

    private static Map<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        Tree.files(Tree.RESOURCES, "Texts_" + language + ".properties").forEach(file -> texts.putAll(load(file)));
        return texts;
    }

    private static Map<String, String> load(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(reader);
            var texts = new TreeMap<String, String>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> mails() {
        var mails = new TreeSet<String>();
        Stream.of(
                        "access-code",
                        "access-code-again",
                        "access-code-mailed",
                        "access-code-mailed-again",
                        "account-ends",
                        "password-by-code",
                        "password-changed",
                        "password-link",
                        "second-factor")
                .forEach(kind -> mails.addAll(List.of(kind + ".subject", kind + ".text")));
        return mails;
    }

    /** The words of the audit trail: those that code notes, and those that come to it with an event. */
    private static Set<String> actions() {
        var actions = new TreeSet<>(EVENT_WORDS);
        Tree.files(Tree.JAVA, ".java")
                .forEach(file ->
                        AUDIT_WORD.matcher(Tree.read(file)).results().forEach(word -> actions.add(word.group(1))));
        return actions;
    }

    private static Set<String> names(Enum<?>[] words) {
        var names = new TreeSet<String>();
        Arrays.stream(words).map(Enum::name).forEach(names::add);
        return names;
    }

    private static Set<String> kindsOfQuestion() {
        var kinds = new TreeSet<String>();
        Arrays.stream(Question.class.getAnnotation(JsonbTypeInfo.class).value())
                .map(JsonbSubtype::alias)
                .forEach(kinds::add);
        return kinds;
    }

    private static Set<String> kindsOfData() {
        var kinds = new TreeSet<String>();
        new AboutPage()
                .getKinds()
                .forEach(kind -> List.of("what", "who", "why", "long", "sees")
                        .forEach(column -> kinds.add(kind + "." + column)));
        return kinds;
    }

    private static Set<String> and(Set<String> words, String... more) {
        var all = new TreeSet<>(words);
        all.addAll(List.of(more));
        return all;
    }
}
