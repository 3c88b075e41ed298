package se.larstig.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.larstig.shared.Actor;
import se.larstig.shared.Scope;

/** All pages by their path. */
@ApplicationScoped
public class Pages {

    private final Map<String, Class<?>> byPath = new TreeMap<>();

    @Inject
    Pages(BeanManager beans) {
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().isAnnotationPresent(Page.class)) {
                byPath.put(path(bean.getBeanClass()), bean.getBeanClass());
            }
        }
    }

    Pages() {}

    /** {@code /learning/my-courses} for {@code se.larstig.learning.web.MyCoursesPage}. */
    public static String path(Class<?> page) {
        var parts = page.getPackageName().split("\\.", -1);
        var feature = parts[parts.length - 1].equals("web") && parts.length > 3 ? parts[parts.length - 2] : "web";
        var name = page.getSimpleName().replaceFirst("Page$", "");
        return "/" + feature + "/"
                + name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The rule of a page, which also holds for what stands beside it as {@code .json}. */
    Optional<Page> rule(String path) {
        return Optional.ofNullable(byPath.get(path.replaceFirst("\\.json$", "")))
                .map(page -> page.getAnnotation(Page.class));
    }

    /** W1: whether the actor holds one of the page's roles. */
    static boolean hasRole(Page page, Actor actor) {
        return Arrays.stream(page.roles()).anyMatch(actor::has);
    }

    /** W1, W13: whether she opens it: holds one of its roles, and for the whole nation where it asks for that. */
    static boolean opens(Page page, Actor actor) {
        return page.national()
                ? Arrays.stream(page.roles()).anyMatch(role -> actor.has(role, Scope.NATIONAL))
                : hasRole(page, actor);
    }

    /** Every page's path and class, sorted by path. */
    public Map<String, Class<?>> all() {
        return Collections.unmodifiableMap(byPath);
    }
}
