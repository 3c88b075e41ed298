package se.larstig.catalogue.content;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of content breaks its own rules. Holds everything that is wrong, in English, for authors. */
public final class Malformed extends IllegalArgumentException {

    /**
     * One thing that is wrong.
     *
     * @param at the id of the inner part that it is about, or empty when it is about the whole
     */
    public record Problem(String at, String sentence) {}

    private final transient List<Problem> problems;

    Malformed(List<Problem> problems) {
        super(problems.stream().map(Problem::sentence).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
