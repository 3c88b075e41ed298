package se.larstig.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The second and third attacker: all measures of one or several releases at once, as a linear program. One variable per
 * leaf, measure and release; every published range is a constraint. She minimises and maximises each place, each step
 * between two measures and each change from one release to the next.
 *
 * <p>Every solution found on the way shows what is still possible, so most goals are cleared without being solved for.
 */
public final class LinearAttack {

    private static final List<Measure> MEASURES = Sight.MEASURES;

    private final List<Sight> releases;
    private final List<List<Sight>> leaves;
    private final int k;
    private final boolean nobodyLeaves;
    private boolean sameRegistered;
    private final Set<String> knownLeaves = new HashSet<>();

    public LinearAttack(List<Sight> releases, Protection protection, boolean nobodyLeaves) {
        this.releases = releases;
        this.nobodyLeaves = nobodyLeaves;
        leaves = releases.stream().map(Sight::leaves).toList();
        k = protection.k();
    }

    /** All of these are about the same people on the same day. */
    public LinearAttack ofOneDay() {
        sameRegistered = true;
        return this;
    }

    /** These leaves are known exactly, one list for each release; groups that contain them are judged without them. */
    public LinearAttack knowing(List<List<Tally.Leaf>> known) {
        List<Sight> sights = IntStream.range(0, releases.size())
                .mapToObj(release -> releases.get(release).knowing(known.get(release)))
                .toList();
        LinearAttack attack = new LinearAttack(sights, new Protection(k), nobodyLeaves);
        known.get(0).forEach(leaf -> attack.knownLeaves.add(leaf.code()));
        return attack;
    }

    public List<String> hits() {
        ExpressionsBasedModel model = model();
        List<Goal> goals = goals();
        List<String> hits = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 4; i++) {
            double[] weights = new double[variables()];
            for (int v = 0; v < weights.length; v++) {
                weights[v] = random.nextInt(3) - 1;
            }
            double[] solution = solve(model, weights, i % 2 == 0);
            if (solution.length == 0) {
                return List.of("impossible");
            }
            goals.forEach(goal -> goal.see(solution));
        }
        for (Goal goal : goals) {
            for (int end = 0; end < 2 && goal.isDisclosed(); end++) {
                double[] solution = solve(model, goal.weights, end == 0);
                goals.forEach(other -> other.see(solution));
            }
            if (goal.isDisclosed()) {
                hits.add(goal.name + " is " + goal.low() + " to " + goal.high());
            }
        }
        return hits;
    }

    private ExpressionsBasedModel model() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int v = 0; v < variables(); v++) {
            model.newVariable("v" + v);
        }
        for (int release = 0; release < releases.size(); release++) {
            Sight root = releases.get(release);
            List<Sight> own = leaves.get(release);
            for (int leaf = 0; leaf < own.size(); leaf++) {
                for (Measure measure : Measure.values()) {
                    Range range = own.get(leaf).range(measure);
                    model.getVariable(variable(release, leaf, measure))
                            .lower(range.from())
                            .upper(range.to());
                }
                notAbove(model, variable(release, leaf, Measure.COMPLETED), variable(release, leaf, Measure.STARTED));
                notAbove(model, variable(release, leaf, Measure.STARTED), variable(release, leaf, Measure.REGISTERED));
            }
            for (Sight place : root.places().filter(place -> !place.isLeaf()).toList()) {
                for (Measure measure : Measure.values()) {
                    Range range = place.range(measure);
                    Expression sum = model.newExpression("e" + model.countExpressions())
                            .lower(range.from())
                            .upper(range.to());
                    for (Sight leaf : place.leaves()) {
                        sum.set(variable(release, own.indexOf(leaf), measure), 1);
                    }
                }
            }
        }
        if (nobodyLeaves) {
            for (int release = 1; release < releases.size(); release++) {
                for (int leaf = 0; leaf < leaves.get(0).size(); leaf++) {
                    for (Measure measure : Measure.values()) {
                        notAbove(model, variable(release - 1, leaf, measure), variable(release, leaf, measure));
                    }
                }
            }
        }
        if (sameRegistered) {
            for (int release = 1; release < releases.size(); release++) {
                for (int leaf = 0; leaf < leaves.get(0).size(); leaf++) {
                    notAbove(
                            model,
                            variable(release, leaf, Measure.REGISTERED),
                            variable(release - 1, leaf, Measure.REGISTERED));
                }
            }
        }
        return model;
    }

    private static void notAbove(ExpressionsBasedModel model, int lesser, int greater) {
        model.newExpression("e" + model.countExpressions())
                .upper(0)
                .set(lesser, 1)
                .set(greater, -1);
    }

    private static double[] solve(ExpressionsBasedModel model, double[] weights, boolean upwards) {
        for (int v = 0; v < weights.length; v++) {
            Variable variable = model.getVariable(v);
            variable.weight(weights[v]);
        }
        Optimisation.Result result = upwards ? model.maximise() : model.minimise();
        if (result.getState().isFeasible()) {
            return IntStream.range(0, weights.length)
                    .mapToDouble(result::doubleValue)
                    .toArray();
        }
        return new double[0];
    }

    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        for (int release = 0; release < releases.size(); release++) {
            for (Sight place : releases.get(release).places().toList()) {
                for (Measure measure : Measure.values()) {
                    if (release > 0) {
                        Goal change = new Goal("change of " + measure + " in " + place.code(), -1);
                        add(change, place, release, measure, 1);
                        add(change, place, release - 1, measure, -1);
                        goals.add(change);
                    }
                    Goal count = new Goal(measure + " of release " + release + " in " + place.code(), 0);
                    add(count, place, release, measure, 1);
                    goals.add(count);
                    if (measure != Measure.REGISTERED) {
                        Goal step = new Goal("step to " + measure + " in " + place.code(), -1);
                        add(step, place, release, MEASURES.get(MEASURES.indexOf(measure) - 1), 1);
                        add(step, place, release, measure, -1);
                        goals.add(step);
                    }
                }
            }
        }
        return goals;
    }

    private void add(Goal goal, Sight place, int release, Measure measure, double weight) {
        for (Sight leaf : place.leaves()) {
            if (knownLeaves.contains(leaf.code())) {
                continue;
            }
            for (int i = 0; i < leaves.get(release).size(); i++) {
                if (leaves.get(release).get(i).code().equals(leaf.code())) {
                    goal.weights[variable(release, i, measure)] += weight;
                    goal.headcount += goal.headcount < 0 ? 0 : leaf.headcount();
                }
            }
        }
    }

    private int variables() {
        return releases.size() * leaves.get(0).size() * MEASURES.size();
    }

    private int variable(int release, int leaf, Measure measure) {
        return (release * leaves.get(0).size() + leaf) * MEASURES.size() + MEASURES.indexOf(measure);
    }

    /** Something that the attacker wants to know, and the span of it that she has seen to be possible. */
    private final class Goal {

        private final String name;
        private final double[] weights = new double[variables()];
        /** Negative for a step or a change, which has no complement. */
        private int headcount;

        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;

        Goal(String name, int headcount) {
            this.name = name;
            this.headcount = headcount;
        }

        void see(double[] solution) {
            if (solution.length == 0) {
                return;
            }
            double value = 0;
            for (int v = 0; v < weights.length; v++) {
                value += weights[v] * solution[v];
            }
            low = Math.min(low, value);
            high = Math.max(high, value);
        }

        int low() {
            return (int) Math.ceil(low - 1e-6);
        }

        int high() {
            return (int) Math.floor(high + 1e-6);
        }

        boolean isDisclosed() {
            if (low() > high()) {
                return true;
            }
            if (headcount >= 0) {
                return Disclosure.ofGroup(low(), high(), headcount, k);
            }
            return Disclosure.ofChange(low(), high(), k) || Disclosure.ofChange(-high(), -low(), k);
        }
    }
}
