package se.larstig.catalogue.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a record, so that its author hears everything at once. */
final class Require {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern FILE = Pattern.compile("media/[a-z0-9][a-z0-9-]{0,79}\\.[a-z0-9]{3,4}");

    private final List<Malformed.Problem> problems = new ArrayList<>();

    /** What JSON and YAML leave out is an empty text. */
    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** What JSON and YAML leave out is an empty list. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static Markdown orEmpty(@Nullable Markdown markdown) {
        return markdown == null ? Markdown.NONE : markdown;
    }

    Require id(@Nullable String id) {
        return that(
                id != null && ID.matcher(id).matches(),
                "an id has small letters a-z, digits and hyphens, begins with a letter and has at most 60 signs");
    }

    Require filled(String name, String text) {
        return that(name, !text.isBlank(), name + " must not be empty");
    }

    Require filled(String name, Markdown markdown) {
        return filled(name, markdown.text());
    }

    Require between(String name, int number, int least, int most) {
        return that(name, number >= least && number <= most, name + " must be between " + least + " and " + most);
    }

    Require file(String name, String file, String... types) {
        return that(
                name,
                FILE.matcher(file).matches() && List.of(types).contains(file.substring(file.lastIndexOf('.') + 1)),
                name + " must be media/<name> with small letters, digits and hyphens, and end with "
                        + String.join(" or ", types));
    }

    Require unique(String name, List<String> ids) {
        var seen = new HashSet<String>();
        for (var id : ids) {
            that(id, seen.add(id), name + " '" + id + "' is used twice");
        }
        return this;
    }

    Require that(boolean holds, String sentence) {
        return that("", holds, sentence);
    }

    Require that(String at, boolean holds, String sentence) {
        if (!holds) {
            problems.add(new Malformed.Problem(at, sentence));
        }
        return this;
    }

    void done() {
        if (!problems.isEmpty()) {
            throw new Malformed(problems);
        }
    }
}
