package se.larstig.catalogue.content;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.List;

/**
 * One question. {@link #shown} is what the learner sees, in an order of its own for each seed; {@link Shown#answer} reads
 * her form; {@link #judge} tells how it went and why.
 *
 * <p>No answer that a form can hold makes {@code judge} fail: ids that are unknown count as not chosen, ids that come twice
 * count once, and where nothing valid remains the outcome is {@link Verdict.Outcome#MISSING}.
 */
@JsonbTypeInfo(
        key = "kind",
        value = {
            @JsonbSubtype(alias = "single", type = SingleChoice.class),
            @JsonbSubtype(alias = "multiple", type = MultipleChoice.class),
            @JsonbSubtype(alias = "true-false", type = TrueFalse.class),
            @JsonbSubtype(alias = "match", type = Matching.class),
            @JsonbSubtype(alias = "order", type = Ordering.class),
            @JsonbSubtype(alias = "short", type = ShortAnswer.class)
        })
public sealed interface Question permits SingleChoice, MultipleChoice, TrueFalse, Matching, Ordering, ShortAnswer {

    /** Unique in its course and stable over versions. */
    String id();

    String text();

    /** Ids of the course's sources; may be empty. */
    List<String> sources();

    /** The kind as it is written in course folders, JSON and view names: {@code true-false}. */
    default String kind() {
        return Kinds.of(Question.class, getClass());
    }

    /** Whether its answers can be right or wrong, so that it may stand in a final check. */
    default boolean scored() {
        return true;
    }

    /** What the learner sees; the same seed gives the same order for ever. */
    Shown shown(long seed);

    Verdict judge(Answer answer);

    /** How many words there are to read before answering. */
    int words();
}
