package se.larstig.reports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.statistics.web.Shown;

/**
 * RP1: a report to a board as it is read. Page, print and PDF are all made of this, so they hold the same.
 *
 * @param mark what stands on each page of paper; empty without one
 * @param meta what stands under the title: whose, of when, made when
 * @param name of the file, without what stands for its kind
 */
public record BoardReport(String title, String mark, List<String> meta, String name, List<Section> sections) {

    /** A part with a heading: first sentences, then tables. */
    public record Section(String heading, List<String> sentences, List<Table> tables) {}

    /**
     * A table. The first column names what the row is about.
     *
     * @param columns the names of all columns
     */
    public record Table(String caption, List<String> columns, List<Row> rows) {}

    public record Row(String name, List<Cell> cells) {}

    /**
     * What stands in a table beside a name.
     *
     * @param shown the released figure that it is; null for anything else
     */
    public record Cell(String text, @Nullable Shown shown) {

        static Cell of(String text) {
            return new Cell(text, null);
        }

        static Cell of(long number) {
            return of(Long.toString(number));
        }
    }
}
