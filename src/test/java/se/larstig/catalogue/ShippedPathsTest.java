package se.larstig.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.larstig.catalogue.CourseDraft.BankDraft;
import se.larstig.catalogue.CourseDraft.BlockDraft;
import se.larstig.catalogue.content.Answer;
import se.larstig.catalogue.content.Matching;
import se.larstig.catalogue.content.MultipleChoice;
import se.larstig.catalogue.content.Option;
import se.larstig.catalogue.content.Ordering;
import se.larstig.catalogue.content.Question;
import se.larstig.catalogue.content.Scenario;
import se.larstig.catalogue.content.ShortAnswer;
import se.larstig.catalogue.content.SingleChoice;
import se.larstig.catalogue.content.TrueFalse;
import se.larstig.catalogue.content.Verdict.Outcome;

@DisplayName("C3.4, C4.1, C4.4 Every way through the shipped courses leads on, and every answer is told why")
class ShippedPathsTest {

    private static final Path FOLDERS = Path.of("db", "content");
    private static final int WALKS = 200;
    private static final int LONGEST = 60;

    @TestFactory
    Stream<DynamicNode> courses() throws IOException {
        try (var folders = Files.list(FOLDERS)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream().map(folder -> {
                var course = CourseReader.read(CourseSource.directory(folder));
                return DynamicContainer.dynamicContainer(
                        course.code(), Stream.concat(cases(course), questions(course)));
            });
        }
    }

    private static Stream<BlockDraft> blocks(CourseDraft course) {
        return course.modules().stream()
                .flatMap(module -> module.lessons().stream())
                .flatMap(lesson -> lesson.blocks().stream());
    }

    private static Stream<DynamicTest> cases(CourseDraft course) {
        return blocks(course)
                .map(BlockDraft::content)
                .filter(Scenario.class::isInstance)
                .map(Scenario.class::cast)
                .map(scenario -> DynamicTest.dynamicTest("case: " + scenario.title(), () -> {
                    everyChoice(scenario);
                    atRandom(scenario);
                }));
    }

    /** From the start to each page by the shortest way, and there each choice, and from where it leads to an end. */
    private static void everyChoice(Scenario scenario) {
        var ways = shortest(scenario, scenario.start());
        assertThat(ways.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        scenario.pages().stream().map(Scenario.Page::id).toList());
        for (var page : scenario.pages()) {
            for (var choice : page.choices()) {
                var choices = new ArrayList<>(ways.getOrDefault(page.id(), List.of()));
                choices.add(choice.id());
                var path = scenario.follow(choices);
                assertThat(path.steps()).hasSameSizeAs(choices);
                assertThat(path.at().id()).isEqualTo(choice.to()).isNotEqualTo(page.id());
                var last = path.steps().get(choices.size() - 1).choice();
                assertThat(last.reason().text()).isNotBlank();
                var on = shortest(scenario, choice.to());
                assertThat(scenario.pages())
                        .as("an end after " + choices)
                        .anyMatch(end -> end.end() && on.containsKey(end.id()));
            }
        }
    }

    private static Map<String, List<String>> shortest(Scenario scenario, String from) {
        var pages = new HashMap<String, Scenario.Page>();
        scenario.pages().forEach(page -> pages.put(page.id(), page));
        var ways = new HashMap<String, List<String>>();
        ways.put(from, List.of());
        var next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            var at = next.remove();
            for (var choice : pages.getOrDefault(at, scenario.pages().get(0)).choices()) {
                var way = new ArrayList<>(ways.getOrDefault(at, List.of()));
                way.add(choice.id());
                if (ways.putIfAbsent(choice.to(), way) == null) {
                    next.add(choice.to());
                }
            }
        }
        return ways;
    }

    /** As somebody walks who chooses anything, the same every time. */
    private static void atRandom(Scenario scenario) {
        var random = new Random(1);
        var ends = new HashSet<String>();
        for (var walk = 0; walk < WALKS; walk++) {
            var choices = new ArrayList<String>();
            var path = scenario.follow(choices);
            while (!path.ended() && choices.size() < LONGEST) {
                var offered = path.at().choices();
                assertThat(offered).hasSizeGreaterThanOrEqualTo(2);
                choices.add(offered.get(random.nextInt(offered.size())).id());
                path = scenario.follow(choices);
            }
            if (path.ended()) {
                ends.add(path.at().id());
            }
        }
        assertThat(ends).isNotEmpty();
    }

    private static Stream<DynamicTest> questions(CourseDraft course) {
        var bank = course.check() == null ? Stream.<BankDraft>of() : course.check().questions().stream();
        return Stream.concat(
                        blocks(course).flatMap(block -> block.content().asked().stream()),
                        bank.map(BankDraft::question))
                .map(question -> DynamicTest.dynamicTest("question: " + question.id(), () -> answered(question)));
    }

    private static void answered(Question question) {
        assertThat(question.judge(Answer.of(question.id(), List.of())).missing())
                .isTrue();
        if (question instanceof ShortAnswer) {
            assertThat(question.judge(new Answer(question.id(), List.of(), "Jag frågar."))
                            .toCompare())
                    .isTrue();
            return;
        }
        var right = right(question);
        explained(question, right, true);
        if (question instanceof SingleChoice single) {
            each(single.options()).forEach(id -> explained(question, List.of(id), right.contains(id)));
        } else if (question instanceof TrueFalse) {
            Stream.of("true", "false").forEach(id -> explained(question, List.of(id), right.contains(id)));
        } else if (question instanceof MultipleChoice multiple) {
            each(multiple.options()).forEach(id -> explained(question, List.of(id), right.equals(List.of(id))));
            explained(question, each(multiple.options()), false);
        } else {
            IntStream.range(1, right.size()).forEach(at -> {
                var swapped = new ArrayList<>(right);
                swapped.set(at, right.get(at - 1));
                swapped.set(at - 1, right.get(at));
                explained(question, swapped, false);
            });
        }
    }

    private static List<String> each(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private static List<String> right(Question question) {
        if (question instanceof SingleChoice single) {
            return correct(single.options());
        }
        if (question instanceof MultipleChoice multiple) {
            return correct(multiple.options());
        }
        if (question instanceof TrueFalse sentence) {
            return List.of(Boolean.toString(sentence.answer()));
        }
        if (question instanceof Matching matching) {
            return matching.pairs().stream().map(Matching.Pair::id).toList();
        }
        if (question instanceof Ordering ordering) {
            return ordering.items().stream().map(Ordering.Item::id).toList();
        }
        throw new IllegalArgumentException(question.kind());
    }

    private static List<String> correct(List<Option> options) {
        return options.stream().filter(Option::correct).map(Option::id).toList();
    }

    private static void explained(Question question, List<String> chosen, boolean right) {
        var verdict = question.judge(Answer.of(question.id(), chosen));
        assertThat(verdict.right()).as("%s: %s", question.id(), chosen).isEqualTo(right);
        assertThat(verdict.outcome()).isNotIn(Outcome.MISSING, Outcome.COMPARE);
        assertThat(verdict.remarks())
                .isNotEmpty()
                .allSatisfy(remark -> assertThat(remark.why()).isNotBlank());
    }
}
