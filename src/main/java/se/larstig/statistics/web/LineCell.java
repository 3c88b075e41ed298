package se.larstig.statistics.web;

import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Verdict;

/**
 * How a line stands in a place: a figure, or the words that stand instead of one.
 *
 * @param shown null where there is none
 * @param words instead of a figure, or beside it; may be empty
 * @param verdict about the line's goal; null where nothing is judged
 */
public record LineCell(
        @Nullable Shown shown, String words, @Nullable Verdict verdict) {

    /** How it is coloured: by the range alone. */
    public String look() {
        return verdict == null ? shown == null ? "line-none" : "line-shown" : "line-" + verdict;
    }
}
