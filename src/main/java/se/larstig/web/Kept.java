package se.larstig.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person had sent when her session had ended: shown as hidden fields on the sign-in page, and sent again after it.
 *
 * @param path where it was going
 * @param fields its fields, the token among them
 */
public record Kept(String path, List<Field> fields) {

    /** One field of the form. */
    public record Field(String name, String value) {}

    public static final String ATTRIBUTE = Kept.class.getName();

    private static final String PATH = "kept-path";
    private static final String PREFIX = "kept.";
    private static final int MOST_FIELDS = 500;
    private static final int MOST_CHARACTERS = 100_000;

    public Kept {
        fields = List.copyOf(fields);
    }

    /** The fields of this request, without those too many or too long to carry. */
    static Kept of(String path, HttpServletRequest request) {
        return new Kept(path, fields(request, ""));
    }

    /** What the sign-in page carried on, or nothing. Only addresses of this application are followed. */
    public static Optional<Kept> carried(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Kept kept) {
            return Optional.of(kept);
        }
        var path = request.getParameter(PATH);
        return Addresses.isOwn(path) ? Optional.of(new Kept(path, fields(request, PREFIX))) : Optional.empty();
    }

    private static List<Field> fields(HttpServletRequest request, String prefix) {
        var fields = new ArrayList<Field>();
        var room = MOST_CHARACTERS;
        for (var entry : request.getParameterMap().entrySet()) {
            for (var value : entry.getValue()) {
                room -= entry.getKey().length() + value.length();
                if (entry.getKey().startsWith(prefix) && fields.size() < MOST_FIELDS && room > 0) {
                    fields.add(new Field(entry.getKey().substring(prefix.length()), value));
                }
            }
        }
        return fields;
    }

    /** The token that was sent, or an empty text. */
    public String token() {
        return fields.stream()
                .filter(field -> field.name().equals(Tokens.FIELD))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }
}
