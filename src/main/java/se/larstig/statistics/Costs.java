package se.larstig.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.larstig.disclosure.Counts;
import se.larstig.disclosure.DisclosureFilter;
import se.larstig.disclosure.Protection;
import se.larstig.disclosure.Tally;
import se.larstig.plan.Audience;

/**
 * S8.14: lays the ground of a county as it would be with a version of a plan, and without one of its lines. It knows what
 * employers have declared, and nothing of what anybody has done.
 */
final class Costs {

    /** A line by its name. */
    record Line(String name, Audience audience) {

        /** Whether both split all groups in the same way, wherever they hold. */
        boolean splitsAs(Line other) {
            return audience.professions().equals(other.audience.professions())
                    && audience.employers().equals(other.audience.employers());
        }
    }

    private final Map<String, String> professions;
    private final List<String> municipalities;
    private final List<String> groups;
    private final List<Declaration> declared;
    private final Protection protection;
    private final List<Audience> beside;
    private final List<Line> lines;
    private final DisclosureFilter filter;
    private final Ground whole;

    /**
     * @param professions the group of each, in their order
     * @param beside audiences of lines of the county's other plans
     * @param lines of the version
     */
    Costs(
            Map<String, String> professions,
            List<String> municipalities,
            List<String> groups,
            List<Declaration> declared,
            Protection protection,
            List<Audience> beside,
            List<Line> lines) {
        this.professions = professions;
        this.municipalities = municipalities;
        this.groups = groups;
        this.declared = declared;
        this.protection = protection;
        this.beside = beside;
        this.lines =
                lines.stream().filter(line -> line.audience.isOfProfessions()).toList();
        this.filter = new DisclosureFilter(protection);
        this.whole = ground(this.lines);
    }

    private Ground ground(List<Line> some) {
        var audiences = Stream.concat(beside.stream(), some.stream().map(Line::audience))
                .filter(Audience::isOfProfessions)
                .toList();
        return new Ground(new Atoms(professions, audiences), declared, Ground.Earlier.NONE, protection);
    }

    /** Of one of the lines. */
    Cost of(Line line) {
        if (!line.audience.isOfProfessions()) {
            return Cost.NONE;
        }
        var without =
                ground(lines.stream().filter(other -> !other.splitsAs(line)).toList());
        var undivided = new ArrayList<Cost.Undivided>();
        var wider = new ArrayList<Cost.Wider>();
        var shared = new ArrayList<Cost.Shared>();
        for (var group : groups) {
            var cut = municipalities.stream()
                    .filter(place -> line.audience.isIn(place) && isCut(line.audience, place, group))
                    .toList();
            if (!cut.isEmpty()) {
                undivided.add(new Cost.Undivided(group, cut));
            }
            var more = wider(group, without);
            more.ifPresent(wider::add);
            var others = sharing(line, group);
            if (!others.isEmpty() && (!cut.isEmpty() || more.isPresent())) {
                shared.add(new Cost.Shared(group, others));
            }
        }
        return new Cost(List.copyOf(undivided), List.copyOf(wider), List.copyOf(shared));
    }

    private List<Ground.Leaf> leaves(Ground ground, String place, String group) {
        return ground.of(new StatisticsQueries.Cell(place, group)).stream()
                .filter(leaf -> leaf.headcount() > 0)
                .toList();
    }

    private boolean isCut(Audience audience, String place, String group) {
        return leaves(whole, place, group).stream()
                .anyMatch(leaf -> leaf.isOf(audience).isEmpty());
    }

    private Optional<Cost.Wider> wider(String group, Ground without) {
        var places = new ArrayList<String>();
        var widest = Optional.<Cost.Wider>empty();
        for (var place : municipalities) {
            var now = width(leaves(whole, place, group));
            var then = width(leaves(without, place, group));
            if (now > then) {
                places.add(place);
                if (widest.isEmpty()
                        || now - then > widest.get().with() - widest.get().without()) {
                    widest = Optional.of(new Cost.Wider(group, List.of(), place, now, then));
                }
            }
        }
        return widest.map(of -> new Cost.Wider(group, List.copyOf(places), of.widest(), of.with(), of.without()));
    }

    /** How wide the group's range would be if half of each leaf had completed, in hundredths of its headcount, rounded up. */
    private int width(List<Ground.Leaf> leaves) {
        if (leaves.isEmpty()) {
            return 0;
        }
        var halves = leaves.stream().map(Costs::half).toList();
        var figure = filter.release(halves.size() == 1 ? halves.get(0) : new Tally.Whole("", List.copyOf(halves)))
                .completed();
        return (100 * (figure.to() - figure.from()) + figure.headcount() - 1) / figure.headcount();
    }

    private static Tally half(Ground.Leaf leaf) {
        var half = leaf.headcount() / 2;
        return new Tally.Leaf(leaf.code(), new Counts(leaf.headcount(), half, half, half));
    }

    /** The lines that hold some of the group whom this one holds, where one of the two holds others too. */
    private List<String> sharing(Line line, String group) {
        var pairs = new HashSet<Atoms.Pair>();
        municipalities.forEach(place -> leaves(whole, place, group).forEach(leaf -> pairs.addAll(leaf.pairs())));
        var own = held(line, group, pairs);
        return lines.stream()
                .filter(other -> {
                    var theirs = held(other, group, pairs);
                    return !theirs.equals(own) && theirs.stream().anyMatch(own::contains);
                })
                .map(Line::name)
                .distinct()
                .toList();
    }

    private static Set<Atoms.Pair> held(Line line, String group, Set<Atoms.Pair> pairs) {
        var held = new HashSet<Atoms.Pair>();
        pairs.stream()
                .filter(pair -> line.audience.has(pair.profession(), group, pair.kind()))
                .forEach(held::add);
        return held;
    }
}
