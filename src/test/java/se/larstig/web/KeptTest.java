package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    @DisplayName("W5 What was written is carried with its token, field by field")
    void carried() {
        var kept = Kept.of(
                "/learning/lesson", request(Map.of("csrf", new String[] {"t"}, "chosen", new String[] {"1", "2"})));
        assertThat(kept.token()).isEqualTo("t");
        var form = new LinkedHashMap<String, String[]>();
        form.put("kept-path", new String[] {kept.path()});
        form.put("email", new String[] {"a@b.example"});
        kept.fields()
                .forEach(field -> form.merge("kept." + field.name(), new String[] {field.value()}, KeptTest::both));
        assertThat(Kept.carried(request(form))).hasValueSatisfying(again -> {
            assertThat(again.path()).isEqualTo("/learning/lesson");
            assertThat(again.fields()).containsExactlyInAnyOrderElementsOf(kept.fields());
        });
    }

    @Test
    @DisplayName("W5 Nothing is carried to another place")
    void foreign() {
        assertThat(Kept.carried(request(Map.of("kept-path", new String[] {"https://evil.example/x"}))))
                .isEmpty();
        assertThat(Kept.carried(request(Map.of()))).isEmpty();
    }

    @Test
    @DisplayName("W5 No more is carried than a page can hold")
    void limits() {
        var many = new String[600];
        Arrays.fill(many, "x");
        assertThat(Kept.of("/a/b", request(Map.of("f", many))).fields()).hasSize(500);
        assertThat(Kept.of("/a/b", request(Map.of("f", new String[] {"x".repeat(100_001)})))
                        .fields())
                .isEmpty();
    }

    private static String[] both(String[] one, String[] other) {
        return Stream.of(one, other).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private static HttpServletRequest request(Map<String, String[]> form) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                KeptTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getParameterMap" -> form;
                    case "getParameter" -> form.containsKey(arguments[0]) ? form.get(arguments[0])[0] : null;
                    case "getAttribute" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
