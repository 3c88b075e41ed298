package se.larstig.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.larstig.shared.Refused;

/**
 * What is wrong in the fields of a form, each a sentence. The tags {@code l:faults}, {@code l:text} and {@code l:select} show
 * it at the head of the page and beside its field.
 */
@Named
@RequestScoped
public class Faults {

    /** A field's id, and what is wrong with it. */
    public record Fault(String field, String sentence) {}

    private final Map<String, Fault> byField = new LinkedHashMap<>();

    @Inject
    private Texts texts;

    @Inject
    private Refusals refusals;

    /** Notes a fault; the first of a field stays. */
    public void add(String field, String key, Object... args) {
        byField.putIfAbsent(field, new Fault(field, texts.say(key, args)));
    }

    /** The field's text; when it is missing, a fault with the sentence of this key. */
    public String required(String field, Optional<String> text, String key) {
        if (text.isEmpty()) {
            add(field, key);
        }
        return text.orElse("");
    }

    /**
     * Does the command.
     *
     * @param fields by the code of a refusal the field that it is about; other refusals stand at the head of the page
     */
    public boolean allow(Runnable command, Map<String, String> fields) {
        return refusals.allow(() -> {
                    try {
                        command.run();
                    } catch (Refused refused) {
                        var field = fields.get(refused.code());
                        if (field == null) {
                            throw refused;
                        }
                        add(field, refused.code(), refused.args().toArray());
                    }
                })
                && byField.isEmpty();
    }

    /** The sentence of the field; empty when nothing is wrong. */
    public String of(String field) {
        return Optional.ofNullable(byField.get(field)).map(Fault::sentence).orElse("");
    }

    public boolean isAny() {
        return !byField.isEmpty();
    }

    public List<Fault> getAll() {
        return List.copyOf(byField.values());
    }
}
