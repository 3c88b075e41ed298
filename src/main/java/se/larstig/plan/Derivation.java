package se.larstig.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.larstig.external.Learnt;
import se.larstig.learning.Status;

/**
 * PL5: the one pure function from facts to obligations.
 *
 * <p>It sorts the facts once by what they belong to, and then walks through the employments: each costs as much as its
 * employer has adopted, whatever the number of employments is (PL5.8).
 */
final class Derivation {

    /** PL2.3. */
    private static final int NEW_MONTHS = 3;

    /** PL5.5. */
    private static final int SOON_DAYS = 90;

    /** Days from the first to before the last; null: for ever. */
    private record Span(LocalDate from, @Nullable LocalDate until) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    private record Learning(long person, Learnt what) {}

    private record Exemption(long employment, long line) {}

    /** How something that was completed stands: until when it counts, and by when it is to be done again. */
    private record Standing(
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable LocalDate again) {

        boolean counts(LocalDate day) {
            return until == null || !until.isBefore(day);
        }

        /** The sooner of both ends, as when all courses are asked for. */
        Standing and(Standing other) {
            return new Standing(latest(on, other.on), earliest(until, other.until), earliest(again, other.again));
        }
    }

    /** Who counts longer is more; of those the one that was done last. */
    private static final Comparator<Standing> LONGER = Comparator.<Standing, LocalDate>comparing(
                    standing -> standing.until == null ? LocalDate.MAX : standing.until)
            .thenComparing(standing -> standing.again == null ? LocalDate.MAX : standing.again)
            .thenComparing(Standing::on);

    private final Facts facts;
    private final Map<Long, List<Span>> held = new HashMap<>();
    private final Map<Long, List<Facts.Adopted>> adopted;
    private final Map<Long, List<Facts.Post>> posts;
    private final Map<Learning, List<Facts.Done>> done;
    private final Map<Learning, List<Facts.Begun>> begun;
    private final Map<Exemption, List<Facts.Exempted>> exempted;
    private final Map<Long, List<Facts.Away>> away;
    private final Map<Learnt, List<Facts.Redo>> redos;

    Derivation(Facts facts) {
        this.facts = facts;
        by(facts.editions(), Facts.Edition::plan).values().forEach(this::hold);
        adopted = by(facts.adoptions(), Facts.Adopted::employer);
        posts = by(facts.posts(), Facts.Post::person);
        done = by(facts.completions(), each -> new Learning(each.person(), each.what()));
        begun = by(facts.begun(), each -> new Learning(each.person(), Learnt.here(each.course())));
        exempted = by(facts.exemptions(), each -> new Exemption(each.employment(), each.line()));
        away = by(facts.absences(), Facts.Away::employment);
        redos = by(facts.redos(), each -> Learnt.here(each.course()));
    }

    private static <K, T> Map<K, List<T>> by(List<T> all, Function<T, K> key) {
        var sorted = new HashMap<K, List<T>>();
        all.forEach(each -> sorted.computeIfAbsent(key.apply(each), none -> new ArrayList<>())
                .add(each));
        return sorted;
    }

    /** PL1.3: on which days each line of a plan holds. A line that stands in one version after the other holds on. */
    private void hold(List<Facts.Edition> editions) {
        var rising = editions.stream()
                .sorted(Comparator.comparingInt(Facts.Edition::number))
                .toList();
        for (var i = 0; i < rising.size(); i++) {
            var edition = rising.get(i);
            var until = edition.to().plusDays(1);
            if (edition.closedFrom() != null) {
                until = first(until, edition.closedFrom());
            }
            for (var later : rising.subList(i + 1, rising.size())) {
                until = first(until, later.from());
            }
            if (edition.from().isBefore(until)) {
                for (var line : edition.lines()) {
                    add(held.computeIfAbsent(line, none -> new ArrayList<>()), new Span(edition.from(), until));
                }
            }
        }
    }

    private static void add(List<Span> spans, Span next) {
        var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && next.from.equals(last.until)) {
            spans.set(spans.size() - 1, new Span(last.from, next.until));
        } else {
            spans.add(next);
        }
    }

    /** Every obligation of the posts that last on the day, as it stands then, by employment and line. */
    List<Obligation> on(LocalDate day) {
        var all = new ArrayList<Obligation>();
        for (var post : facts.posts()) {
            if (post.lasts(day)) {
                adopted.getOrDefault(post.employer(), List.of()).stream()
                        .filter(adoption -> adoption.holds(day))
                        .flatMap(adoption -> obligation(post, adoption, day).stream())
                        .forEach(all::add);
            }
        }
        all.sort(Comparator.comparingLong(Obligation::employment).thenComparingLong(Obligation::line));
        return all;
    }

    private Optional<Obligation> obligation(Facts.Post post, Facts.Adopted adoption, LocalDate day) {
        var demand = facts.demands().get(adoption.line());
        if (demand == null || !demand.audience().has(post)) {
            return Optional.empty();
        }
        var audience = demand.audience();
        var assigned = assigned(post, audience, day);
        if (assigned.isEmpty() && !audience.assignments().isEmpty()) {
            return Optional.empty();
        }
        return held.getOrDefault(adoption.line(), List.of()).stream()
                .filter(span -> span.holds(day))
                .findFirst()
                .map(span -> latest(span.from, adoption.from()))
                .filter(asked ->
                        !audience.newlyEmployed() || !beganHere(post, null).isBefore(asked.minusMonths(NEW_MONTHS)))
                .map(asked -> latest(asked, beganHere(post, audience)))
                .map(asked -> assigned.map(since -> latest(asked, since)).orElse(asked))
                .map(began -> stands(post, adoption, demand, began, day));
    }

    /** PL2.8: since when she has held one of the audience's assignments without a break; empty when she holds none. */
    private static Optional<LocalDate> assigned(Facts.Post post, Audience audience, LocalDate day) {
        var some = post.held().stream()
                .filter(each -> audience.assignments().contains(each.assignment()))
                .sorted(Comparator.comparing(Facts.Held::from).reversed())
                .toList();
        return some.stream()
                .filter(each -> each.lasts(day))
                .map(Facts.Held::from)
                .min(Comparator.naturalOrder())
                .map(since -> {
                    var from = since;
                    for (var earlier : some) {
                        if (earlier.from().isBefore(from) && earlier.lasts(from.minusDays(1))) {
                            from = earlier.from();
                        }
                    }
                    return from;
                });
    }

    /**
     * PL2.3: since when she has worked there, in one unbroken row of employments at the same employer in the same
     * municipality, each of which belongs to the audience.
     */
    private LocalDate beganHere(Facts.Post post, @Nullable Audience audience) {
        var from = post.from();
        var moved = true;
        while (moved) {
            moved = false;
            for (var other : posts.getOrDefault(post.person(), List.of())) {
                if (other.employer() == post.employer()
                        && other.municipality().equals(post.municipality())
                        && other.from().isBefore(from)
                        && (other.to() == null || !other.to().isBefore(from.minusDays(1)))
                        && (audience == null || audience.has(other))) {
                    from = other.from();
                    moved = true;
                }
            }
        }
        return from;
    }

    private Obligation stands(Facts.Post post, Facts.Adopted adoption, Demand demand, LocalDate began, LocalDate day) {
        var first = latest(demand.due().first(began), Objects.requireNonNullElse(adoption.ownDay(), began));
        var standing = completed(post.person(), demand, day);
        var again = standing.map(Standing::again);
        var due = standing.isPresent() ? again.map(next -> latest(next, first)).orElse(null) : first;
        if (due != null) {
            due = moved(post.employment(), standing.map(Standing::on).orElse(began), due, day);
        }
        var status = status(post, adoption.line(), demand, standing, day);
        var isDone = status == Status.DONE;
        var until = standing.map(Standing::until).orElse(null);
        var open = status != Status.EXEMPT && !isDone;
        return new Obligation(
                post.employment(),
                post.person(),
                adoption.line(),
                status,
                began,
                due,
                isDone ? standing.map(Standing::on).orElse(null) : null,
                status == Status.DONE || status == Status.RENEW ? until : null,
                open && due != null && due.isBefore(day),
                isDone && until != null && !until.isAfter(day.plusDays(SOON_DAYS)));
    }

    /** PL5.2. */
    private Status status(Facts.Post post, long line, Demand demand, Optional<Standing> standing, LocalDate day) {
        if (exempted.getOrDefault(new Exemption(post.employment(), line), List.of()).stream()
                .anyMatch(each -> !each.from().isAfter(day) && !each.to().isBefore(day))) {
            return Status.EXEMPT;
        }
        if (standing.isPresent()) {
            return standing.get().counts(day) ? Status.DONE : Status.RENEW;
        }
        return demand.asked().stream()
                        .map(what -> new Learning(post.person(), what))
                        .anyMatch(learning -> Stream.concat(
                                        begun.getOrDefault(learning, List.of()).stream()
                                                .map(Facts.Begun::on),
                                        done.getOrDefault(learning, List.of()).stream()
                                                .map(Facts.Done::on))
                                .anyMatch(on -> !on.isAfter(day)))
                ? Status.STARTED
                : Status.NOT_STARTED;
    }

    /** PL5.3, PL5.4: how what the line asks for stands, when all of it has been completed at some time. */
    private Optional<Standing> completed(long person, Demand demand, LocalDate day) {
        var each = demand.asked().stream()
                .map(what -> done.getOrDefault(new Learning(person, what), List.of()).stream()
                        .filter(completion -> !completion.on().isAfter(day))
                        .map(completion -> standing(completion, demand, day))
                        .max(LONGER))
                .toList();
        return demand.all()
                ? each.stream()
                        .reduce((one, other) -> one.flatMap(found -> other.map(found::and)))
                        .flatMap(all -> all)
                : each.stream().flatMap(Optional::stream).max(LONGER);
    }

    private Standing standing(Facts.Done completion, Demand demand, LocalDate day) {
        var until = completion.validUntil();
        if (demand.validMonths() != null) {
            until = earliest(until, completion.on().plusMonths(demand.validMonths()));
        }
        for (var redo : redos.getOrDefault(completion.what(), List.of())) {
            if (redo.version() > completion.version() && !redo.published().isAfter(day)) {
                until = earliest(until, redo.by());
            }
        }
        var byRule = demand.due().countsUntil(completion.on());
        return byRule == null
                ? new Standing(completion.on(), until, until)
                : new Standing(
                        completion.on(),
                        earliest(until, byRule),
                        earliest(until, demand.due().again(byRule)));
    }

    /** PL5.6: the last day, later by each day of absence from the day on which time began to run. Null: not known. */
    private @Nullable LocalDate moved(long employment, LocalDate runsFrom, LocalDate lastDay, LocalDate day) {
        var due = lastDay;
        var counted = runsFrom;
        for (var absence : away.getOrDefault(employment, List.of()).stream()
                .filter(each -> !each.from().isAfter(day))
                .sorted(Comparator.comparing(Facts.Away::from))
                .toList()) {
            if (absence.from().isAfter(due)) {
                break;
            }
            if (absence.to() == null) {
                return null;
            }
            var from = latest(absence.from(), counted);
            if (!absence.to().isBefore(from)) {
                due = due.plusDays(ChronoUnit.DAYS.between(from, absence.to()) + 1);
                counted = absence.to().plusDays(1);
            }
        }
        return due;
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null ? one : first(one, other);
    }
}
