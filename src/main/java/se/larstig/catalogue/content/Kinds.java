package se.larstig.catalogue.content;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names of kinds, said once: in the JSON annotations of {@link Content} and {@link Question}. */
public final class Kinds {

    private static final Map<Class<?>, Map<Class<?>, String>> NAMES = new ConcurrentHashMap<>();

    private Kinds() {}

    /** All kinds of blocks. */
    public static List<String> ofContent() {
        return all(Content.class);
    }

    /** All kinds of questions. */
    public static List<String> ofQuestion() {
        return all(Question.class);
    }

    static String of(Class<?> family, Class<?> kind) {
        return Objects.requireNonNull(names(family).get(kind), () -> kind + " has no name");
    }

    private static List<String> all(Class<?> family) {
        return Arrays.stream(info(family).value()).map(JsonbSubtype::alias).toList();
    }

    private static Map<Class<?>, String> names(Class<?> family) {
        return NAMES.computeIfAbsent(
                family,
                key -> Arrays.stream(info(key).value())
                        .collect(Collectors.toMap(
                                (Function<JsonbSubtype, Class<?>>) JsonbSubtype::type, JsonbSubtype::alias)));
    }

    private static JsonbTypeInfo info(Class<?> family) {
        return Objects.requireNonNull(family.getAnnotation(JsonbTypeInfo.class));
    }
}
