package se.larstig.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.larstig.learning.Status;
import se.larstig.organisation.EmployerKind;

/**
 * PL5.9: how many persons in a municipality have begun, and have done, what a line asks for. Those who have done it have
 * begun; the exempt have neither. Who does two kinds of work there stands under both at once, and nowhere else, so that
 * whoever puts kinds of work together counts each person once.
 *
 * @param work all that these persons do there of what the line is for
 */
public record LineCount(long line, String municipality, Set<Work> work, int begun, int done) {

    /** A profession at a kind of employer. */
    public record Work(String profession, EmployerKind kind) {}

    private record Person(long line, String municipality, long person) {}

    private record Key(long line, String municipality, Set<Work> work) {}

    public LineCount {
        work = Set.copyOf(work);
    }

    static List<LineCount> of(Facts facts, String county, LocalDate day) {
        var posts = new HashMap<Long, Facts.Post>();
        facts.posts().stream()
                .filter(post -> post.municipality().startsWith(county))
                .forEach(post -> posts.put(post.employment(), post));
        var begun = new HashMap<Person, Set<Work>>();
        var done = new HashMap<Person, Set<Work>>();
        for (var obligation : new Derivation(facts).on(day)) {
            var post = posts.get(obligation.employment());
            if (post == null) {
                continue;
            }
            var person = new Person(obligation.line(), post.municipality(), obligation.person());
            var work = new Work(post.profession(), post.employerKind());
            if (obligation.status() != Status.NOT_STARTED && obligation.status() != Status.EXEMPT) {
                begun.computeIfAbsent(person, none -> new HashSet<>()).add(work);
            }
            if (obligation.status() == Status.DONE) {
                done.computeIfAbsent(person, none -> new HashSet<>()).add(work);
            }
        }
        var begunBy = byWork(begun);
        var doneBy = byWork(done);
        return Stream.concat(begunBy.keySet().stream(), doneBy.keySet().stream())
                .distinct()
                .map(key -> new LineCount(
                        key.line,
                        key.municipality,
                        key.work,
                        begunBy.getOrDefault(key, 0L).intValue(),
                        doneBy.getOrDefault(key, 0L).intValue()))
                .toList();
    }

    private static Map<Key, Long> byWork(Map<Person, Set<Work>> persons) {
        return persons.entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> new Key(each.getKey().line, each.getKey().municipality, each.getValue()),
                        Collectors.counting()));
    }
}
