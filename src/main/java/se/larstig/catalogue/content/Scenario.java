package se.larstig.catalogue.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case that goes on as the learner chooses. Every page can be reached, and from every page an end can be reached; nobody
 * is caught in a circle.
 *
 * @param start id of the first page
 */
public record Scenario(String title, String start, List<Page> pages) implements Content {

    private static final int MOST_STEPS = 200;

    /** How a choice is looked upon. None is called wrong. */
    public enum Judgement {
        GOOD,
        POSSIBLE,
        POOR
    }

    /**
     * Something one may do.
     *
     * @param to id of the page that follows
     * @param reason why it was a good or a less good choice, told after it
     */
    public record Choice(String id, String text, String to, Markdown reason, Judgement verdict) {

        public Choice {
            text = Require.orEmpty(text);
            to = Require.orEmpty(to);
            reason = Require.orEmpty(reason);
            new Require()
                    .id(id)
                    .filled("text", text)
                    .filled("to", to)
                    .filled("reason", reason)
                    .that(verdict != null, "verdict is missing")
                    .done();
        }
    }

    /** A moment of the case: with choices, or an end. */
    public record Page(String id, Markdown markdown, List<Choice> choices, boolean end) {

        public Page {
            markdown = Require.orEmpty(markdown);
            choices = Require.orEmpty(choices);
            new Require()
                    .id(id)
                    .filled("markdown", markdown)
                    .that(!end || choices.isEmpty(), "a page that is an end has no choices")
                    .that(end || choices.size() >= 2, "a page that is not an end has at least two choices")
                    .unique("the choice id", choices.stream().map(Choice::id).toList())
                    .done();
        }

        Optional<Choice> choice(String wanted) {
            return choices.stream().filter(choice -> choice.id().equals(wanted)).findFirst();
        }

        private int words() {
            return markdown.words()
                    + choices.stream()
                            .mapToInt(choice -> Markdown.words(choice.text()))
                            .sum();
        }
    }

    /** One choice that was made, on its page. Its reason and verdict are told now. */
    public record Step(Page page, Choice choice) {}

    /**
     * How far somebody has come.
     *
     * @param at where she stands
     */
    public record Path(List<Step> steps, Page at) {

        public Path {
            steps = List.copyOf(steps);
        }

        public boolean ended() {
            return at.end();
        }

        /** The choices made, to be carried on to the next page. */
        public List<String> choiceIds() {
            return steps.stream().map(step -> step.choice().id()).toList();
        }
    }

    public Scenario {
        title = Require.orEmpty(title);
        start = Require.orEmpty(start);
        pages = Require.orEmpty(pages);
        var require = new Require()
                .filled("title", title)
                .unique("the page id", pages.stream().map(Page::id).toList());
        problems(start, ways(pages)).forEach(problem -> require.that(problem.at(), false, problem.sentence()));
        require.done();
    }

    /**
     * What is wrong with the ways through a case.
     *
     * @param ways for each page its choices, and the page to which each leads; an end has none
     */
    public static List<Malformed.Problem> problems(String start, Map<String, Map<String, String>> ways) {
        var problems = new ArrayList<Malformed.Problem>();
        if (!ways.containsKey(start)) {
            problems.add(new Malformed.Problem("start", "start leads to no page: '" + start + "'"));
        }
        ways.forEach((page, choices) -> choices.forEach((choice, to) -> {
            if (!ways.containsKey(to)) {
                problems.add(new Malformed.Problem(
                        page + "/" + choice, "the choice '" + choice + "' leads to no page: '" + to + "'"));
            }
        }));
        var reached = depths(start, ways).keySet();
        var ending = ending(ways);
        for (var page : ways.keySet()) {
            if (ways.containsKey(start) && !reached.contains(page)) {
                problems.add(new Malformed.Problem(page, "no choice leads to the page '" + page + "'"));
            }
            if (!ending.contains(page)) {
                problems.add(new Malformed.Problem(page, "no way leads from the page '" + page + "' to an end"));
            }
        }
        return problems;
    }

    private static Map<String, Map<String, String>> ways(List<Page> pages) {
        var ways = new LinkedHashMap<String, Map<String, String>>();
        for (var page : pages) {
            var choices = new LinkedHashMap<String, String>();
            page.choices().forEach(choice -> choices.putIfAbsent(choice.id(), choice.to()));
            ways.putIfAbsent(page.id(), choices);
        }
        return ways;
    }

    /** The pages that can be reached, with the least number of choices it takes. */
    private static Map<String, Integer> depths(String start, Map<String, Map<String, String>> ways) {
        var depths = new HashMap<String, Integer>();
        var next = new ArrayDeque<String>();
        depths.put(start, 0);
        next.add(start);
        while (!next.isEmpty()) {
            var page = next.remove();
            var depth = depths.getOrDefault(page, 0);
            for (var to : ways.getOrDefault(page, Map.of()).values()) {
                if (depths.putIfAbsent(to, depth + 1) == null) {
                    next.add(to);
                }
            }
        }
        return depths;
    }

    /** The pages from which an end can be reached. */
    private static Set<String> ending(Map<String, Map<String, String>> ways) {
        var ending = new HashSet<String>();
        boolean more = true;
        while (more) {
            more = false;
            for (var way : ways.entrySet()) {
                if (way.getValue().isEmpty() || way.getValue().values().stream().anyMatch(ending::contains)) {
                    more |= ending.add(way.getKey());
                }
            }
        }
        return ending;
    }

    private static Map<String, Page> byId(List<Page> pages) {
        var byId = new LinkedHashMap<String, Page>();
        pages.forEach(page -> byId.putIfAbsent(page.id(), page));
        return byId;
    }

    /**
     * The path of these choices. It stops before the first choice that its page does not offer, at an end, and after 200
     * choices; what follows is ignored.
     */
    public Path follow(List<String> choiceIds) {
        var pagesById = byId(pages);
        var steps = new ArrayList<Step>();
        var at = page(pagesById, start);
        for (var id : choiceIds) {
            var choice = at.choice(id);
            if (choice.isEmpty() || steps.size() == MOST_STEPS) {
                break;
            }
            steps.add(new Step(at, choice.get()));
            at = page(pagesById, choice.get().to());
        }
        return new Path(steps, at);
    }

    private static Page page(Map<String, Page> pages, String id) {
        return Optional.ofNullable(pages.get(id)).orElseThrow();
    }

    /** As many pages of average length as lie between the start and the page farthest away: nobody reads all of them. */
    @Override
    public int words() {
        var all = pages.stream().mapToInt(Page::words).sum();
        var farthest = depths(start, ways(pages)).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return Markdown.words(title) + all * (farthest + 1) / pages.size();
    }
}
