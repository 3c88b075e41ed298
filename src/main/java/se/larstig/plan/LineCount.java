package se.larstig.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.larstig.learning.Status;
import se.larstig.organisation.EmployerKind;

/**
 * PL5.9: how many persons of a profession at a kind of employer in a municipality have begun, and have done, what a line asks
 * for. Those who have done it have begun; the exempt have neither.
 */
public record LineCount(long line, String municipality, String profession, EmployerKind kind, int begun, int done) {

    private record Key(long line, String municipality, String profession, EmployerKind kind) {}

    static List<LineCount> of(Facts facts, String county, LocalDate day) {
        var posts = new HashMap<Long, Facts.Post>();
        facts.posts().stream()
                .filter(post -> post.municipality().startsWith(county))
                .forEach(post -> posts.put(post.employment(), post));
        var begun = new HashMap<Key, Set<Long>>();
        var done = new HashMap<Key, Set<Long>>();
        for (var obligation : new Derivation(facts).on(day)) {
            var post = posts.get(obligation.employment());
            if (post == null) {
                continue;
            }
            var key = new Key(obligation.line(), post.municipality(), post.profession(), post.employerKind());
            if (obligation.status() != Status.NOT_STARTED && obligation.status() != Status.EXEMPT) {
                begun.computeIfAbsent(key, none -> new HashSet<>()).add(obligation.person());
            }
            if (obligation.status() == Status.DONE) {
                done.computeIfAbsent(key, none -> new HashSet<>()).add(obligation.person());
            }
        }
        return begun.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue(), done))
                .toList();
    }

    private static LineCount of(Key key, Set<Long> begun, Map<Key, Set<Long>> done) {
        return new LineCount(
                key.line,
                key.municipality,
                key.profession,
                key.kind,
                begun.size(),
                done.getOrDefault(key, Set.of()).size());
    }
}
