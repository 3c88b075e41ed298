package se.larstig.catalogue.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.larstig.organisation.ContactKind;

/** One piece of content and one question of each kind. */
final class Samples {

    private Samples() {}

    static final SingleChoice SINGLE = new SingleChoice(
            "first",
            "What do you do first?",
            List.of(
                    new Option("ask", "Ask.", true, "A question opens."),
                    new Option("wait", "Wait.", false, "Most people wait to be asked."),
                    new Option("call", "Call the family.", false, "It may be dangerous.")),
            List.of("sol"));

    static final MultipleChoice MULTIPLE = new MultipleChoice(
            "forms",
            "What is violence?",
            List.of(
                    new Option("money", "Taking her money.", true, "It is economic."),
                    new Option("phone", "Reading her phone.", true, "It is digital."),
                    new Option("quarrel", "A quarrel.", false, "Nobody is afraid.")),
            List.of());

    static final TrueFalse TRUE_FALSE = new TrueFalse(
            "advice", "General advice is a recommendation.", true, "So it is.", "Easily confused.", List.of("sol"));

    static final Matching MATCH = new Matching(
            "who",
            "Who does what?",
            List.of(
                    new Matching.Pair("police", "The police", "protects now", "112."),
                    new Matching.Pair("social", "Social services", "helps and decides", "Day and night."),
                    new Matching.Pair("shelter", "The shelter", "gives a bed", "Ask them.")),
            List.of());

    static final Ordering ORDER = new Ordering(
            "steps",
            "In which order?",
            List.of(
                    new Ordering.Item("danger", "Is it dangerous now?", "Life first."),
                    new Ordering.Item("child", "Is there a child?", "Report at once."),
                    new Ordering.Item("note", "Write it down.", "With her words.")),
            List.of());

    static final ShortAnswer SHORT =
            new ShortAnswer("words", "How would you begin?", new Markdown("I ask *many* people."), List.of());

    static final Scenario SCENARIO = new Scenario(
            "Friday",
            "phone",
            List.of(
                    new Scenario.Page(
                            "phone",
                            new Markdown("She whispers."),
                            List.of(
                                    choice("ask", "manager", Scenario.Judgement.GOOD),
                                    choice("later", "silence", Scenario.Judgement.POOR)),
                            false),
                    new Scenario.Page(
                            "silence",
                            new Markdown("Nobody answers."),
                            List.of(
                                    choice("again", "phone", Scenario.Judgement.POSSIBLE),
                                    choice("home", "sorry", Scenario.Judgement.POOR)),
                            false),
                    new Scenario.Page("manager", new Markdown("She stands up."), List.of(), true),
                    new Scenario.Page("sorry", new Markdown("You worry."), List.of(), true)));

    static Scenario.Choice choice(String id, String to, Scenario.Judgement verdict) {
        return new Scenario.Choice(id, "Do " + id, to, new Markdown("Because of **" + id + "**."), verdict);
    }

    static final List<Question> QUESTIONS = List.of(SINGLE, MULTIPLE, TRUE_FALSE, MATCH, ORDER, SHORT);

    static final List<Content> CONTENTS = List.of(
            new Text(new Markdown("### Hej\n\n- en *sak*\n- en **annan**")),
            new Image("media/circle.svg", "A circle", false, "Fig. 1"),
            new Film("A film", "media/talk.mp4", 90, "media/talk.vtt", new Markdown("She talks.")),
            new Sound("A sound", "media/voice.mp3", 45, new Markdown("A voice.")),
            new Quote(new Markdown("I ask many."), "Invented quote, social worker"),
            new Fact("Remember", new Markdown("Report at once."), List.of("sol", "practice")),
            new Warning(
                    Warning.Theme.SEXUAL_VIOLENCE,
                    new Markdown("A case follows."),
                    List.of("case", "talk"),
                    new Markdown("A milder text.")),
            new Questions("Practise", QUESTIONS),
            SCENARIO,
            new Reflection(new Markdown("What do you think?")),
            new Discussion(new Markdown("What would we do?"), 20, new Markdown("Let all think first.")),
            new Download("Checklist", "media/checklist.pdf", "One page."),
            new HelpLines(Markdown.NONE),
            new Local(
                    "With us",
                    new Markdown("Open the routine."),
                    List.of(ContactKind.ROUTINE, ContactKind.SOCIAL_NIGHT)));

    /** All samples as they stand in golden files, by file name. */
    static Map<String, String> written() {
        var written = new TreeMap<String, String>();
        CONTENTS.forEach(content -> written.put(content.kind() + ".json", ContentJson.write(content)));
        QUESTIONS.forEach(
                question -> written.put("question-" + question.kind() + ".json", ContentJson.write(question)));
        return written;
    }
}
