package se.larstig.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import se.larstig.catalogue.CourseQueries.BankRow;
import se.larstig.catalogue.content.Shuffle;

/** C4.2: which questions of the bank make one final check. The same seed draws the same questions for ever. */
public final class Draw {

    private Draw() {}

    /** As many questions as asked for, or all when the bank holds fewer, spread evenly over the modules and in their order. */
    public static List<BankRow> of(List<BankRow> bank, int draw, long seed) {
        return of(bank, BankRow::module, draw, seed);
    }

    /** The same for anything that belongs to modules: one from each module in turn, the first module being drawn by lot. */
    static <Q> List<Q> of(List<Q> bank, Function<Q, String> module, int draw, long seed) {
        var left = new LinkedHashMap<String, List<Q>>();
        bank.forEach(question -> left.computeIfAbsent(module.apply(question), key -> new ArrayList<>())
                .add(question));
        left.replaceAll((key, questions) -> Shuffle.of(questions, Shuffle.mix(seed, key)));
        var drawn = new LinkedHashMap<String, List<Q>>();
        left.keySet().forEach(key -> drawn.put(key, new ArrayList<>()));
        var turns = Shuffle.of(List.copyOf(left.keySet()), seed);
        var wanted = Math.min(draw, bank.size());
        for (var turn = 0; wanted > 0; turn++) {
            var key = turns.get(turn % turns.size());
            var questions = left.getOrDefault(key, List.of());
            if (!questions.isEmpty()) {
                drawn.getOrDefault(key, new ArrayList<>()).add(questions.remove(questions.size() - 1));
                wanted--;
            }
        }
        return drawn.values().stream().flatMap(List::stream).toList();
    }
}
