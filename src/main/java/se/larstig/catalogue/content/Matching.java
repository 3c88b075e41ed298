package se.larstig.catalogue.content;

import java.util.ArrayList;
import java.util.List;

/** Find what belongs to each: the left sides stand as written, each with a list of all right sides. */
public record Matching(String id, String text, List<Pair> pairs, List<String> sources) implements Question {

    /** What belongs together, and why. */
    public record Pair(String id, String left, String right, String why) {

        public Pair {
            left = Require.orEmpty(left);
            right = Require.orEmpty(right);
            why = Require.orEmpty(why);
            new Require()
                    .id(id)
                    .filled("left", left)
                    .filled("right", right)
                    .filled("why", why)
                    .done();
        }
    }

    public Matching {
        text = Require.orEmpty(text);
        pairs = Require.orEmpty(pairs);
        sources = Require.orEmpty(sources);
        new Require()
                .id(id)
                .filled("text", text)
                .that(pairs.size() >= 2, "a matching question has at least two pairs")
                .that(pairs.size() <= Answer.MOST, "a question has at most " + Answer.MOST + " pairs")
                .unique("the pair id", pairs.stream().map(Pair::id).toList())
                .unique("the left side", pairs.stream().map(Pair::left).toList())
                .unique("the right side", pairs.stream().map(Pair::right).toList())
                .unique("the source", sources)
                .done();
    }

    @Override
    public Shown shown(long seed) {
        var rows = new ArrayList<Shown.Row>();
        pairs.forEach(pair -> rows.add(new Shown.Row(rows.size() + 1, pair.left())));
        var choices = Shown.numbered(Shuffle.of(pairs, Shuffle.mix(seed, id)), Pair::id, Pair::right);
        return new Shown(this, rows, choices);
    }

    /** Right when all rows are, partly when some are; the answer's n-th id stands for the n-th pair. */
    @Override
    public Verdict judge(Answer answer) {
        var chosen = answer.inRows(pairs.stream().map(Pair::id).toList());
        var remarks = new ArrayList<Remark>();
        for (var row = 0; row < pairs.size(); row++) {
            var pair = pairs.get(row);
            var id = chosen.get(row);
            var given = pairs.stream()
                    .filter(other -> other.id().equals(id))
                    .map(Pair::right)
                    .findFirst()
                    .orElse("");
            remarks.add(Remark.ofRow(pair.id(), pair.left(), given, pair.right(), pair.why()));
        }
        return Verdict.ofRows(remarks);
    }

    @Override
    public int words() {
        return Markdown.words(text)
                + pairs.stream()
                        .mapToInt(pair -> Markdown.words(pair.left()) + Markdown.words(pair.right()))
                        .sum();
    }
}
