package se.larstig.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a compose file says, with its merges made. */
record Compose(Map<String, Object> all) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::[-?]([^}]*))?}");

    static Compose read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static Compose parse(String text) {
        return new Compose(map(merged(new Load(LoadSettings.builder().build()).loadFromString(text))));
    }

    Map<String, Object> services() {
        return map(all.get("services"));
    }

    Map<String, Object> service(String name) {
        return map(services().get(name));
    }

    /** The environment of a service; what you do not give has the default of the file. */
    Map<String, String> environment(String service, Map<String, String> given) {
        var environment = new LinkedHashMap<String, String>();
        map(service(service).get("environment"))
                .forEach((name, value) -> environment.put(name, filled(String.valueOf(value), given)));
        return environment;
    }

    static String filled(String value, Map<String, String> given) {
        return VARIABLE.matcher(value).replaceAll(hit -> {
            var otherwise = hit.group(2) == null || hit.group().contains(":?") ? "" : hit.group(2);
            return java.util.regex.Matcher.quoteReplacement(given.getOrDefault(hit.group(1), otherwise));
        });
    }

    static List<String> list(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static Object merged(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Compose::merged).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var result = new LinkedHashMap<String, Object>();
            if (map.get("<<") instanceof Map<?, ?> base) {
                result.putAll(map(merged(base)));
            }
            map.forEach((key, each) -> {
                if (!"<<".equals(key)) {
                    result.put(String.valueOf(key), merged(each));
                }
            });
            return result;
        }
        return value;
    }
}
