package se.larstig.catalogue.content;

import java.util.ArrayList;
import java.util.List;

/** Put in order: one list of all items for the first place, one for the second, and so on. The items are written in the right order. */
public record Ordering(String id, String text, List<Item> items, List<String> sources) implements Question {

    /** Something that has its place, and why there. */
    public record Item(String id, String text, String why) {

        public Item {
            text = Require.orEmpty(text);
            why = Require.orEmpty(why);
            new Require().id(id).filled("text", text).filled("why", why).done();
        }
    }

    public Ordering {
        text = Require.orEmpty(text);
        items = Require.orEmpty(items);
        sources = Require.orEmpty(sources);
        new Require()
                .id(id)
                .filled("text", text)
                .that(items.size() >= 2, "a question of order has at least two items")
                .that(items.size() <= Answer.MOST, "a question has at most " + Answer.MOST + " items")
                .unique("the item id", items.stream().map(Item::id).toList())
                .unique("the item", items.stream().map(Item::text).toList())
                .unique("the source", sources)
                .done();
    }

    /** The items are never shown in their right order. */
    @Override
    public Shown shown(long seed) {
        var rows = new ArrayList<Shown.Row>();
        items.forEach(item -> rows.add(new Shown.Row(rows.size() + 1, "")));
        var shuffled = Shuffle.of(items, Shuffle.mix(seed, id));
        if (shuffled.equals(items)) {
            shuffled.add(shuffled.remove(0));
        }
        return new Shown(this, rows, Shown.numbered(shuffled, Item::id, Item::text));
    }

    /** Right when every place is, partly when some are; the answer's n-th id stands for the n-th place. */
    @Override
    public Verdict judge(Answer answer) {
        var chosen = answer.inRows(items.stream().map(Item::id).toList());
        var remarks = new ArrayList<Remark>();
        for (var place = 0; place < items.size(); place++) {
            var item = items.get(place);
            var id = chosen.get(place);
            var given = items.stream()
                    .filter(other -> other.id().equals(id))
                    .map(Item::text)
                    .findFirst()
                    .orElse("");
            remarks.add(Remark.ofRow(item.id(), "", given, item.text(), item.why()));
        }
        return Verdict.ofRows(remarks);
    }

    @Override
    public int words() {
        return Markdown.words(text)
                + items.stream().mapToInt(item -> Markdown.words(item.text())).sum();
    }
}
