package se.larstig.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who may open a page, and its address for her.
 *
 * @param person nobody for pages that are open to all
 */
public record Way(AllPages page, Optional<People> person, String address) {

    private static final Map<People, Links> LINKS = new EnumMap<>(People.class);
    private static final List<Way> ALL = new ArrayList<>();

    /** A way to every page that a demo account can reach by links, or that has a sample or needs none. */
    public static synchronized List<Way> all() {
        if (ALL.isEmpty()) {
            AllPages.all().forEach(page -> to(page).ifPresent(ALL::add));
        }
        return List.copyOf(ALL);
    }

    private static Optional<Way> to(AllPages page) {
        if (page.isOpen()) {
            return Optional.of(new Way(page, Optional.empty(), page.address()));
        }
        return Arrays.stream(People.values())
                .filter(person -> page.isFor(person.roles()))
                .flatMap(person ->
                        links(person)
                                .to(page.path())
                                .map(address -> new Way(page, Optional.of(person), address))
                                .stream())
                .findFirst()
                .or(() -> sample(page));
    }

    private static Optional<Way> sample(AllPages page) {
        return Arrays.stream(People.values())
                .filter(person -> page.isFor(person.roles()))
                .filter(person -> Visitor.signedIn(person).get(page.address()).statusCode() == 200)
                .map(person -> new Way(page, Optional.of(person), page.address()))
                .findFirst();
    }

    private static Links links(People person) {
        return LINKS.computeIfAbsent(person, each -> Links.of(Visitor.signedIn(each)));
    }

    @Override
    public String toString() {
        return page + person.map(each -> " as " + each).orElse("");
    }
}
