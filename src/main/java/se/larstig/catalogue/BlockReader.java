package se.larstig.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.larstig.catalogue.content.Content;
import se.larstig.catalogue.content.Discussion;
import se.larstig.catalogue.content.Download;
import se.larstig.catalogue.content.Fact;
import se.larstig.catalogue.content.Film;
import se.larstig.catalogue.content.HelpLines;
import se.larstig.catalogue.content.Image;
import se.larstig.catalogue.content.Kinds;
import se.larstig.catalogue.content.Local;
import se.larstig.catalogue.content.Matching;
import se.larstig.catalogue.content.MultipleChoice;
import se.larstig.catalogue.content.Option;
import se.larstig.catalogue.content.Ordering;
import se.larstig.catalogue.content.Question;
import se.larstig.catalogue.content.Questions;
import se.larstig.catalogue.content.Quote;
import se.larstig.catalogue.content.Reflection;
import se.larstig.catalogue.content.Scenario;
import se.larstig.catalogue.content.ShortAnswer;
import se.larstig.catalogue.content.SingleChoice;
import se.larstig.catalogue.content.Sound;
import se.larstig.catalogue.content.Text;
import se.larstig.catalogue.content.TrueFalse;
import se.larstig.catalogue.content.Warning;
import se.larstig.organisation.ContactKind;

/** Reads blocks and questions of one course. It remembers question ids, which are unique in the whole course. */
final class BlockReader {

    private final Set<String> sources;
    private final Map<String, String> questionPlaces = new HashMap<>();

    BlockReader(Set<String> sources) {
        this.sources = sources;
    }

    /** The content of a block whose id and language have been read; empty when it has faults of its own. */
    Optional<Content> content(YamlMap block) {
        var kind = block.text("kind");
        if (!Kinds.ofContent().contains(kind)) {
            if (block.has("kind")) {
                block.fault("kind", "'" + kind + "' is no kind of block: " + String.join(", ", Kinds.ofContent()));
            }
            return Optional.empty();
        }
        var content = read(kind, block);
        block.done();
        return content;
    }

    private Optional<Content> read(String kind, YamlMap block) {
        return switch (kind) {
            case "text" -> {
                var markdown = block.markdown("markdown");
                yield made(block, () -> new Text(markdown));
            }
            case "image" -> {
                var file = block.file("file", "media/x.svg");
                var alt = block.maybeText("alt", 1000);
                var decorative = block.flag("decorative");
                var caption = block.maybeText("caption", 1000);
                yield made(block, () -> new Image(file, alt, decorative, caption));
            }
            case "film" -> {
                var title = block.text("title", 200);
                var file = block.file("file", "media/x.mp4");
                var seconds = block.number("seconds", 1, 7200);
                var captions = block.file("captions", "media/x.vtt");
                var transcript = block.markdown("transcript");
                yield made(block, () -> new Film(title, file, seconds, captions, transcript));
            }
            case "sound" -> {
                var title = block.text("title", 200);
                var file = block.file("file", "media/x.mp3");
                var seconds = block.number("seconds", 1, 7200);
                var transcript = block.markdown("transcript");
                yield made(block, () -> new Sound(title, file, seconds, transcript));
            }
            case "quote" -> {
                var markdown = block.markdown("markdown");
                var attribution = block.text("attribution", 300);
                yield made(block, () -> new Quote(markdown, attribution));
            }
            case "fact" -> {
                var title = block.text("title", 200);
                var markdown = block.markdown("markdown");
                var from = sourceIds(block);
                yield made(block, () -> new Fact(title, markdown, from));
            }
            case "warning" -> {
                var theme = block.one("theme", Warning.Theme.class);
                var markdown = block.markdown("markdown");
                var covers = block.texts("covers");
                var instead = block.markdown("instead");
                yield covers.isEmpty()
                        ? Optional.empty()
                        : made(block, () -> new Warning(theme, markdown, YamlMap.words(covers), instead));
            }
            case "questions" -> {
                var title = block.maybeText("title", 200);
                var maps = block.maps("questions");
                var questions = maps.stream()
                        .map(this::question)
                        .flatMap(Optional::stream)
                        .toList();
                yield maps.isEmpty() || questions.size() < maps.size()
                        ? Optional.empty()
                        : made(block, () -> new Questions(title, questions));
            }
            case "scenario" -> scenario(block);
            case "reflection" -> {
                var prompt = block.markdown("prompt");
                yield made(block, () -> new Reflection(prompt));
            }
            case "discussion" -> {
                var prompt = block.markdown("prompt");
                var minutes = block.number("minutes", 1, 240);
                var leader = block.maybeMarkdown("leader");
                yield made(block, () -> new Discussion(prompt, minutes, leader));
            }
            case "download" -> {
                var title = block.text("title", 200);
                var file = block.file("file", "media/x.pdf");
                var description = block.text("description");
                yield made(block, () -> new Download(title, file, description));
            }
            case "help-lines" -> {
                var markdown = block.maybeMarkdown("markdown");
                yield made(block, () -> new HelpLines(markdown));
            }
            case "local" -> {
                var title = block.maybeText("title", 200);
                var markdown = block.markdown("markdown");
                var contacts = contacts(block);
                yield contacts.isEmpty() ? Optional.empty() : made(block, () -> new Local(title, markdown, contacts));
            }
            default -> throw new IllegalStateException("no reader for blocks of kind " + kind);
        };
    }

    private static List<ContactKind> contacts(YamlMap block) {
        var contacts = new ArrayList<ContactKind>();
        for (var contact : block.texts("contacts")) {
            ContactKind.of(contact.text())
                    .ifPresentOrElse(
                            contacts::add,
                            () -> block.fault(contact.line(), "'" + contact.text() + "' is no kind of contact"));
        }
        return contacts;
    }

    private static Optional<Content> scenario(YamlMap block) {
        var title = block.text("title", 200);
        var start = block.text("start");
        var pages = new ArrayList<Scenario.Page>();
        var ways = new LinkedHashMap<String, Map<String, String>>();
        var lines = new HashMap<String, Integer>();
        var maps = block.maps("pages");
        for (var map : maps) {
            var id = map.id("id");
            lines.putIfAbsent(id, map.line());
            var choices = new LinkedHashMap<String, String>();
            page(map, id, choices, lines).ifPresent(pages::add);
            ways.putIfAbsent(id, choices);
        }
        if (pages.size() == maps.size() && !maps.isEmpty()) {
            return block.made(() -> new Scenario(title, start, pages), lines);
        }
        Scenario.problems(start, ways)
                .forEach(problem ->
                        block.fault(lines.getOrDefault(problem.at(), block.line("start")), problem.sentence()));
        return Optional.empty();
    }

    private static Optional<Scenario.Page> page(
            YamlMap map, String id, Map<String, String> ways, Map<String, Integer> lines) {
        var markdown = map.markdown("markdown");
        var end = map.flag("end");
        var maps = end && !map.has("choices") ? List.<YamlMap>of() : map.maps("choices");
        var choices = new ArrayList<Scenario.Choice>();
        for (var choiceMap : maps) {
            var choice = choice(choiceMap);
            choice.ifPresent(made -> {
                if (made.to().equals(id)) {
                    choiceMap.fault("to", "the choice '" + made.id() + "' leads to its own page");
                }
                choices.add(made);
                ways.putIfAbsent(made.id(), made.to());
                lines.putIfAbsent(id + "/" + made.id(), choiceMap.line("to"));
            });
        }
        map.done();
        return choices.size() < maps.size()
                ? Optional.empty()
                : map.made(() -> new Scenario.Page(id, markdown, choices, end), Map.of());
    }

    private static Optional<Scenario.Choice> choice(YamlMap map) {
        var id = map.id("id");
        var text = map.text("text");
        var to = map.text("to");
        var reason = map.markdown("reason");
        var verdict = map.one("verdict", Scenario.Judgement.class);
        map.done();
        return map.made(() -> new Scenario.Choice(id, text, to, reason, verdict), Map.of());
    }

    /** A question, in a block or in the bank of the final check. */
    Optional<Question> question(YamlMap map) {
        var id = map.id("id");
        var place = map.file() + ":" + map.line();
        var before = questionPlaces.putIfAbsent(id, place);
        if (before != null) {
            map.fault("id", "the question id '" + id + "' is used already in " + before);
        }
        var kind = map.text("kind");
        if (!Kinds.ofQuestion().contains(kind)) {
            if (map.has("kind")) {
                map.fault("kind", "'" + kind + "' is no kind of question: " + String.join(", ", Kinds.ofQuestion()));
            }
            return Optional.empty();
        }
        var text = map.text("text");
        var from = sourceIds(map);
        var question = question(kind, map, id, text, from);
        map.done();
        return question;
    }

    private static Optional<Question> question(String kind, YamlMap map, String id, String text, List<String> from) {
        return switch (kind) {
            case "single" ->
                options(map).flatMap(options -> made(map, () -> new SingleChoice(id, text, options, from)));
            case "multiple" ->
                options(map).flatMap(options -> made(map, () -> new MultipleChoice(id, text, options, from)));
            case "true-false" -> {
                var answer = map.saidFlag("answer");
                var whyTrue = map.text("why-true");
                var whyFalse = map.text("why-false");
                yield made(map, () -> new TrueFalse(id, text, answer, whyTrue, whyFalse, from));
            }
            case "match" -> {
                var maps = map.maps("pairs");
                var pairs = maps.stream()
                        .map(BlockReader::pair)
                        .flatMap(Optional::stream)
                        .toList();
                yield whole(maps, pairs) ? made(map, () -> new Matching(id, text, pairs, from)) : Optional.empty();
            }
            case "order" -> {
                var maps = map.maps("items");
                var items = maps.stream()
                        .map(BlockReader::item)
                        .flatMap(Optional::stream)
                        .toList();
                yield whole(maps, items) ? made(map, () -> new Ordering(id, text, items, from)) : Optional.empty();
            }
            case "short" -> {
                var model = map.markdown("model");
                yield made(map, () -> new ShortAnswer(id, text, model, from));
            }
            default -> throw new IllegalStateException("no reader for questions of kind " + kind);
        };
    }

    private static Optional<List<Option>> options(YamlMap map) {
        var maps = map.maps("options");
        var options =
                maps.stream().map(BlockReader::option).flatMap(Optional::stream).toList();
        return whole(maps, options) ? Optional.of(options) : Optional.empty();
    }

    private static boolean whole(List<YamlMap> maps, List<?> made) {
        return !maps.isEmpty() && made.size() == maps.size();
    }

    private static Optional<Option> option(YamlMap map) {
        var id = map.id("id");
        var text = map.text("text");
        var correct = map.flag("correct");
        var why = map.text("why");
        map.done();
        return map.made(() -> new Option(id, text, correct, why), Map.of());
    }

    private static Optional<Matching.Pair> pair(YamlMap map) {
        var id = map.id("id");
        var left = map.text("left");
        var right = map.text("right");
        var why = map.text("why");
        map.done();
        return map.made(() -> new Matching.Pair(id, left, right, why), Map.of());
    }

    private static Optional<Ordering.Item> item(YamlMap map) {
        var id = map.id("id");
        var text = map.text("text");
        var why = map.text("why");
        map.done();
        return map.made(() -> new Ordering.Item(id, text, why), Map.of());
    }

    private List<String> sourceIds(YamlMap map) {
        var ids = map.maybeTexts("sources");
        for (var id : ids) {
            if (!sources.contains(id.text())) {
                map.fault(id.line(), "course.yaml has no source '" + id.text() + "'");
            }
        }
        return YamlMap.words(ids);
    }

    private static <T> Optional<T> made(YamlMap map, Supplier<T> maker) {
        return map.made(maker, Map.of());
    }
}
