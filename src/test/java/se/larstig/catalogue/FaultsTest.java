package se.larstig.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("C5.1 A course folder with faults is refused with all of them, each with its file and line")
class FaultsTest {

    private static final String COURSE = "course.yaml";
    private static final String FIRST = "lessons/first.yaml";
    private static final String SECOND = "lessons/second.yaml";
    private static final String THIRD = "lessons/third.yaml";
    private static final String CHECK = "check.yaml";
    private static final String SITTINGS = "sittings.yaml";

    /**
     * A course spoilt at one place.
     *
     * @param at words on the line that must be blamed
     * @param said part of the sentence
     */
    private record Guilty(String name, Consumer<CourseFixture> spoil, String file, String at, String said) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Guilty swap(String name, String file, String words, String by, String at, String said) {
        return new Guilty(name, course -> course.replace(file, words, by), file, at, said);
    }

    static Stream<Guilty> guilty() {
        return Stream.of(
                        courseFile(),
                        lessons(),
                        content(),
                        cases(),
                        questions(),
                        finalCheck(),
                        media(),
                        sittings(),
                        learnt())
                .flatMap(guilty -> guilty);
    }

    private static Stream<Guilty> courseFile() {
        return Stream.of(
                swap("unknown key", COURSE, "level:", "colour: red\nlevel:", "colour", "unknown"),
                swap("key twice", COURSE, "level:", "title: \"B\"\nlevel:", "title: \"B\"", "stands twice"),
                swap("missing key", COURSE, "audience: \"Alla\"\n", "", "format", "'audience' is missing"),
                swap("missing lang", COURSE, "lang: sv\n", "", "format", "'lang' is missing"),
                swap("empty text", COURSE, "audience: \"Alla\"", "audience: \" \"", "audience", "empty"),
                swap("number for text", COURSE, "audience: \"Alla\"", "audience: 112", "audience", "must be a text"),
                swap("list for text", COURSE, "audience: \"Alla\"", "audience: [a]", "audience", "must be a text"),
                swap("text for list", COURSE, "goals: [\"Du kan fråga.\"]", "goals: x", "goals: x", "must be a list"),
                swap("no goals", COURSE, "goals: [\"Du kan fråga.\"]", "goals: []", "goals: []", "not be empty"),
                swap("text for map", COURSE, "english:\n", "other:\n", "other:", "unknown"),
                swap("too long", COURSE, "\"En liten kurs\"", "\"" + "x".repeat(201) + "\"", "title:", "200 signs"),
                swap("wrong format", COURSE, "format: 1", "format: 2", "format: 2", "must be between"),
                swap("wrong folder", COURSE, "course: small-course", "course: other", "course: other", "as its folder"),
                swap("id shape", COURSE, "id: sol\n", "id: SoL 19\n", "SoL 19", "is no id"),
                swap("language code", COURSE, "lang: sv", "lang: swedish language", "lang:", "no language code"),
                swap(
                        "its own review",
                        COURSE,
                        "review: not-reviewed",
                        "review: reviewed",
                        "review:",
                        "never its files"),
                swap("unknown level", COURSE, "level: introduction", "level: easy", "level: easy", "must be one of"),
                swap("no date", COURSE, "review-by: 2027-05-31", "review-by: 31 maj", "31 maj", "must be a date"),
                swap(
                        "no such day",
                        COURSE,
                        "review-by: 2027-05-31",
                        "review-by: 2027-02-30",
                        "02-30",
                        "must be a date"),
                swap("redo without date", COURSE, "change: substantive", "change: redo-by", "redo-by", "together"),
                swap(
                        "date without redo",
                        COURSE,
                        "change: substantive",
                        "change: editorial\nredo-by: 2027-01-01",
                        "change",
                        "together"),
                swap(
                        "validity",
                        COURSE,
                        "change: substantive",
                        "change: substantive\nvalid-months: 0",
                        "valid-months",
                        "between 1"),
                swap("lessons not all", COURSE, "lessons: all", "lessons: some", "lessons: some", "must be all"),
                swap("check no flag", COURSE, "check: true", "check: maybe", "check: maybe", "true or false"),
                swap("no pass mark", COURSE, "  pass-mark: 80\n", "", "check: true", "pass-mark"),
                swap("pass mark over 100", COURSE, "pass-mark: 80", "pass-mark: 101", "pass-mark: 101", "between"),
                swap(
                        "source twice",
                        COURSE,
                        "modules:\n",
                        "  - { id: sol, act: A, checked: 2026-01-01, checked-by: B }\nmodules:\n",
                        "act: A",
                        "used twice"),
                swap("address", COURSE, "\"https://www.riksdagen.se/\"", "\"javascript:x\"", "url:", "https"),
                swap("module twice", COURSE, "id: act", "id: ask", "id: ask\n    title: \"Agera\"", "used twice"),
                swap(
                        "lesson twice",
                        COURSE,
                        "lessons: [third]",
                        "lessons: [third, first]",
                        "[third, first]",
                        "listed twice"),
                swap(
                        "lesson without file",
                        COURSE,
                        "lessons: [third]",
                        "lessons: [third, fourth]",
                        "fourth",
                        "lessons/fourth.yaml is missing"),
                swap("path for lesson", COURSE, "lessons: [third]", "lessons: [third, ../../x]", "../../x", "no id"),
                swap("english of no module", COURSE, "    ask: {", "    asks: {", "asks", "no module"),
                swap(
                        "english without title",
                        COURSE,
                        "    ask: { title: \"Ask\",",
                        "    ask: {",
                        "Ask in private",
                        "'title' is missing"),
                swap("no YAML", COURSE, "level:", "level: [\nx", "audience", "not YAML"),
                new Guilty("no course file", course -> course.remove(COURSE).put("x", COURSE), COURSE, "", "missing"),
                new Guilty("not UTF-8", course -> course.put(CHECK, new byte[] {(byte) 0xff}), CHECK, "", "UTF-8"),
                new Guilty("a list", course -> course.put(CHECK, "- a"), CHECK, "", "keys with values"),
                new Guilty("an empty file", course -> course.put(CHECK, ""), CHECK, "", "keys with values"),
                new Guilty("deep nest", course -> course.put(CHECK, "[".repeat(200_000)), CHECK, "", ""),
                new Guilty(
                        "bomb of aliases",
                        course -> course.put(CHECK, "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]"),
                        CHECK,
                        "",
                        "YAML"),
                new Guilty("too large", course -> course.put(CHECK, "#".repeat(1_000_001)), CHECK, "", "larger"));
    }

    private static Stream<Guilty> lessons() {
        return Stream.of(
                swap("another name", FIRST, "lesson: first", "lesson: last", "lesson: last", "as its file"),
                swap("no blocks", FIRST, "blocks:", "block:", "block:", "unknown"),
                swap("block twice", FIRST, "id: picture", "id: intro", "id: intro\n    kind: image", "used twice"),
                swap("block without id", FIRST, "- id: picture\n    kind", "- kind", "kind: image", "'id' is missing"),
                swap("unknown kind", FIRST, "kind: help-lines", "kind: magic", "kind: magic", "no kind of block"),
                swap(
                        "key of another kind",
                        FIRST,
                        "kind: help-lines",
                        "kind: help-lines\n    minutes: 2",
                        "minutes",
                        "unknown"));
    }

    private static Stream<Guilty> content() {
        return Stream.of(
                swap("HTML block", FIRST, "Läs **lugnt**.", "<div>x</div>", "<div>", "HTML"),
                swap("HTML in a line", FIRST, "Läs **lugnt**.", "Läs <b>lugnt</b>.", "<b>", "HTML"),
                swap("picture in text", FIRST, "Läs **lugnt**.", "![x](y.png)", "![x]", "kind image"),
                swap("large heading", FIRST, "### Välkommen", "# Välkommen", "# Välkommen", "### or ####"),
                swap("wild link", FIRST, "Läs **lugnt**.", "[x](javascript:y)", "[x]", "a link must lead"),
                swap("code", FIRST, "Läs **lugnt**.", "`x`", "`x`", "code"),
                swap("HTML in quotes", SECOND, "\"Prata.\"", "\"<i>Prata</i>\"", "<i>", "HTML"),
                swap("no alt", FIRST, "    alt: \"En cirkel\"\n", "", "- id: picture", "either alt"),
                swap(
                        "alt and decorative",
                        FIRST,
                        "    alt:",
                        "    decorative: true\n    alt:",
                        "- id: picture",
                        "either alt"),
                swap(
                        "no transcript",
                        FIRST,
                        "    transcript: \"Hon säger hej.\"\n",
                        "",
                        "- id: clip",
                        "'transcript' is missing"),
                swap("no seconds", FIRST, "seconds: 90", "seconds: many", "seconds: many", "whole number"),
                swap("unknown source", FIRST, "sources: [sol]", "sources: [lvu]", "sources: [lvu]", "no source 'lvu'"),
                swap("theme", SECOND, "theme: violence", "theme: fear", "theme: fear", "must be one of"),
                swap("covers nothing", SECOND, "covers: [case]", "covers: []", "covers: []", "not be empty"),
                swap("covers what is not there", SECOND, "covers: [case]", "covers: [nowhere]", "covers", "no block"),
                swap("covers itself", SECOND, "covers: [case]", "covers: [before]", "covers", "that follow it"),
                swap("covered twice", SECOND, "covers: [case]", "covers: [case, case]", "covers", "twice"),
                swap(
                        "no milder text",
                        SECOND,
                        "    instead: \"En mildare text.\"\n",
                        "",
                        "- id: before",
                        "'instead' is missing"),
                swap("contact", SECOND, "[routine, social-night]", "[routine, friend]", "friend", "no kind of contact"),
                swap("no minutes", SECOND, "    minutes: 20\n", "", "- id: talk", "'minutes' is missing"));
    }

    private static Stream<Guilty> cases() {
        return Stream.of(
                swap("start nowhere", SECOND, "start: phone", "start: door", "start: door", "start leads to no page"),
                swap("dead choice", SECOND, "to: bad-end", "to: moon", "to: moon", "leads to no page: 'moon'"),
                swap(
                        "page that nobody reaches",
                        SECOND,
                        "to: bad-end",
                        "to: good-end",
                        "- id: bad-end",
                        "no choice leads to"),
                new Guilty(
                        "circle without end",
                        course -> course.replace(SECOND, "to: bad-end", "to: silence")
                                .replace(SECOND, "to: phone", "to: silence"),
                        SECOND,
                        "- id: silence",
                        "no way leads"),
                swap("page twice", SECOND, "- id: bad-end", "- id: good-end", "- id: good-end", "used twice"),
                swap("choice twice", SECOND, "{ id: home,", "{ id: again,", "- id: silence", "used twice"),
                swap("no reason", SECOND, ", reason: \"Kanske.\"", "", "{ id: again", "'reason' is missing"),
                swap("no verdict", SECOND, "verdict: possible", "verdict: fine", "{ id: again", "must be one of"),
                swap(
                        "end with choices",
                        SECOND,
                        "    markdown: \"Det är tyst.\"",
                        "    end: true\n        markdown: \"Det är tyst.\"",
                        "- id: silence",
                        "an end has no choices"),
                swap(
                        "page without choices",
                        SECOND,
                        "        markdown: \"Det gick bra.\"\n        end: true",
                        "        markdown: \"Det gick bra.\"",
                        "- id: good-end",
                        "'choices' is missing"));
    }

    private static Stream<Guilty> questions() {
        return Stream.of(
                swap(
                        "no correct option",
                        THIRD,
                        ", correct: true, why: \"Ja.\" }",
                        ", why: \"Ja.\" }",
                        "id: q-single",
                        "exactly one correct"),
                swap(
                        "two correct options",
                        THIRD,
                        "text: \"Väntar.\", why",
                        "text: \"Väntar.\", correct: true, why",
                        "id: q-single",
                        "exactly one correct"),
                swap(
                        "all correct",
                        THIRD,
                        "text: \"Tre.\", why",
                        "text: \"Tre.\", correct: true, why",
                        "id: q-multiple",
                        "not all"),
                swap(
                        "one option",
                        THIRD,
                        "          - { id: b, text: \"Väntar.\", why: \"Nej.\" }\n",
                        "",
                        "id: q-single",
                        "at least two options"),
                swap(
                        "option twice",
                        THIRD,
                        "{ id: b, text: \"Väntar.\"",
                        "{ id: a, text: \"Väntar.\"",
                        "id: q-single",
                        "used twice"),
                swap(
                        "no why",
                        THIRD,
                        "text: \"Väntar.\", why: \"Nej.\"",
                        "text: \"Väntar.\"",
                        "Väntar",
                        "'why' is missing"),
                swap("no answer", THIRD, "        answer: false\n", "", "id: q-true", "'answer' is missing"),
                swap(
                        "no why-false",
                        THIRD,
                        "        why-false: \"Just det.\"\n",
                        "",
                        "id: q-true",
                        "'why-false' is missing"),
                swap("same right side", THIRD, "right: \"Råd\"", "right: \"112\"", "id: q-match", "used twice"),
                swap(
                        "one item",
                        THIRD,
                        "          - { id: b, text: \"Barn?\", why: \"Sedan.\" }\n",
                        "",
                        "id: q-order",
                        "at least two items"),
                swap(
                        "no model",
                        THIRD,
                        "        model: \"Jag frågar många.\"\n",
                        "",
                        "id: q-short",
                        "'model' is missing"),
                swap(
                        "unknown kind of question",
                        THIRD,
                        "kind: short",
                        "kind: essay",
                        "kind: essay",
                        "no kind of question"),
                swap(
                        "question id twice",
                        THIRD,
                        "id: q-match",
                        "id: q-true",
                        "id: q-true\n        kind: match",
                        "used already"),
                swap("source of a question", THIRD, "sources: [sol]", "sources: [x]", "sources: [x]", "no source"));
    }

    private static Stream<Guilty> finalCheck() {
        return Stream.of(
                swap("question of practice", CHECK, "id: k-one", "id: q-single", "id: q-single", "used already"),
                swap("unknown module", CHECK, "module: ask", "module: else", "module: else", "no module"),
                swap("too few questions", CHECK, "draw: 2", "draw: 4", "draw: 4", "cannot be drawn"),
                swap("out of balance", CHECK, "draw: 2", "draw: 3", "questions:", "its share of 3 is 2"),
                swap(
                        "short answer",
                        CHECK,
                        "kind: true-false\n    text: \"Är det så?\"\n    answer: true\n    why-true: \"Ja.\"\n    why-false: \"Nej.\"",
                        "kind: short\n    text: \"Hur?\"\n    model: \"Så.\"",
                        "kind: short",
                        "cannot stand"),
                new Guilty(
                        "no check file", course -> course.remove(CHECK), COURSE, "completion", "check.yaml is missing"),
                new Guilty(
                        "check file for nothing",
                        course -> course.replace(COURSE, "check: true\n  pass-mark: 80", "check: false"),
                        CHECK,
                        "",
                        "check: false"));
    }

    private static Stream<Guilty> media() {
        return Stream.of(
                swap("path out", FIRST, "media/circle.svg", "media/../course.yaml", "media/..", "must be media/<name>"),
                swap("absolute path", FIRST, "media/circle.svg", "/etc/passwd", "/etc", "must be media/<name>"),
                swap(
                        "kind of file",
                        FIRST,
                        "media/circle.svg",
                        "media/circle.gif",
                        "circle.gif",
                        "end with svg or png"),
                swap(
                        "film as picture",
                        FIRST,
                        "media/circle.svg",
                        "media/talk.mp4",
                        "file: media/talk.mp4",
                        "end with svg"),
                new Guilty("no file", course -> course.remove("media/talk.vtt"), FIRST, "captions:", "is missing"),
                new Guilty(
                        "large file",
                        course -> course.put("media/list.txt", "x".repeat(CourseSource.LARGEST + 1)),
                        SECOND,
                        "media/list.txt",
                        "larger than 2 MB"),
                new Guilty(
                        "another file than it says",
                        course -> course.put("media/voice.mp3", "RIFF"),
                        FIRST,
                        "media/voice.mp3",
                        "not what its name says"),
                new Guilty(
                        "drawing with script",
                        course -> course.put(
                                "media/circle.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
                        FIRST,
                        "media/circle.svg",
                        "<script>"));
    }

    private static Guilty sitting(String name, String words, String by, String at, String said) {
        return new Guilty(name, course -> course.withSittings().replace(SITTINGS, words, by), SITTINGS, at, said);
    }

    private static Stream<Guilty> sittings() {
        return Stream.of(
                sitting("unknown module", "modules: [act]", "modules: [act, acts]", "[act, acts]", "no module 'acts'"),
                sitting(
                        "module in two sittings",
                        "modules: [act]",
                        "modules: [act, ask]",
                        "[act, ask]",
                        "two sittings"),
                sitting("module in none", "modules: [ask]", "modules: []", "sittings:", "'ask' stands in no sitting"),
                sitting("minutes", "minutes: 45", "minutes: 50", "minutes: 50", "take 45 minutes, and the sitting 50"),
                sitting("short sitting", "minutes: 45", "minutes: 4", "minutes: 4", "between 5"),
                sitting("sitting twice", "id: meet-two", "id: meet-one # again", "# again", "used twice"),
                sitting("no manual", "manual: |", "leader: |", "leader: |", "unknown"),
                sitting("empty step", "title: \"Börja\"", "title: \" \"", "title: \" \"", "not be empty"),
                sitting("step without text", ", markdown: \"Prata.\"", "", "{ minutes: 30", "'markdown' is missing"),
                sitting("HTML in a step", "Prata två och två.", "<b>Prata</b>", "<b>", "HTML"),
                sitting(
                        "no goals",
                        "goals: [\"Gruppen vet vem som ringer.\"]",
                        "goals: []",
                        "goals: []",
                        "not be empty"));
    }

    /** C9. */
    private static Stream<Guilty> learnt() {
        return Stream.of(
                swap("law in a text", FIRST, "Läs **lugnt**.", "Se 19 kap. 3 § SoL.", "19 kap. 3", "19 kap. 3 §"),
                swap(
                        "another act's paragraph",
                        FIRST,
                        "Läs **lugnt**.",
                        "Se 4 kap. 3 § SoL.",
                        "4 kap. 3",
                        "4 kap. 3 §"),
                swap("an act", FIRST, "Läs **lugnt**.", "Se lagen (1999:1).", "1999:1", "1999:1"),
                swap("paragraph of a source", COURSE, "\"19 kap. 1 §\"", "\"26 kap. 9 §\"", "26 kap. 9", "26 kap. 9 §"),
                swap(
                        "law in a reason",
                        THIRD,
                        "why: \"Just det.\"".replace("why", "why-false"),
                        "why-false: \"Se 99 a §.\"",
                        "99 a",
                        "99 a §"),
                swap("no such page", FIRST, "Läs **lugnt**.", "Läs [här](/learning/nothing).", "nothing", "no page"),
                swap(
                        "circle to itself",
                        SECOND,
                        "text: \"Ring.\", to: phone",
                        "text: \"Ring.\", to: silence",
                        "id: again",
                        "its own page"),
                new Guilty(
                        "module without a question",
                        course -> course.replace(CHECK, "module: ask", "module: act"),
                        CHECK,
                        "questions:",
                        "'ask' has no question"));
    }

    @ParameterizedTest
    @MethodSource("guilty")
    @DisplayName("the fault is found, and it alone")
    void found(Guilty guilty) {
        var course = new CourseFixture();
        guilty.spoil().accept(course);
        var line = guilty.at().isEmpty() ? 1 : course.line(guilty.file(), guilty.at());

        assertThat(course.faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(guilty.file());
            assertThat(fault.message()).contains(guilty.said());
            assertThat(fault.line()).isEqualTo(line);
        });
        assertThat(course.faults()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    @DisplayName("a good course has none")
    void good() {
        assertThat(new CourseFixture().faults()).isEmpty();
    }

    @Test
    @DisplayName("all faults of a course are told at once, in the order in which an author reads")
    void all() {
        var course = new CourseFixture()
                .replace(COURSE, "owner: \"Redaktionen\"", "owner: 1")
                .replace(COURSE, "lessons: [third]", "lessons: [third, fourth]")
                .replace(FIRST, "sources: [sol]", "sources: [lvu]")
                .replace(FIRST, "Läs **lugnt**.", "<b>Läs</b>")
                .replace(THIRD, ", why: \"Nej.\" }", " }")
                .replace(CHECK, "draw: 2", "draw: 9");

        assertThat(course.faults().stream().map(fault -> fault.file() + ":" + fault.line()))
                .containsExactly(
                        COURSE + ":" + course.line(COURSE, "owner: 1"),
                        COURSE + ":" + course.line(COURSE, "fourth"),
                        FIRST + ":" + course.line(FIRST, "<b>"),
                        FIRST + ":" + course.line(FIRST, "[lvu]"),
                        THIRD + ":" + course.line(THIRD, "Väntar"),
                        CHECK + ":" + course.line(CHECK, "draw: 9"));
    }

    @Test
    @DisplayName("the refusal counts them, and says them for logs")
    void refusal() {
        var course = new CourseFixture().replace(COURSE, "owner: \"Redaktionen\"", "owner: 1");
        try {
            CourseReader.read(course);
        } catch (FaultyCourse faulty) {
            assertThat(faulty.args()).containsExactly("small-course", 1);
            assertThat(faulty).hasMessageContaining("course.yaml:10: 'owner' must be a text");
            return;
        }
        throw new AssertionError("not refused");
    }
}
