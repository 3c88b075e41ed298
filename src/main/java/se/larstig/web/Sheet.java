package se.larstig.web;

import java.util.List;

/**
 * A table that leaves as a file.
 *
 * @param name of its tab in a workbook
 * @param rows as many cells as there are columns; an empty text is an empty cell
 */
public record Sheet(String name, List<Column> columns, List<List<String>> rows) {

    private static final int LONGEST_NAME = 31;

    /**
     * What stands below each other.
     *
     * @param number whether its cells are whole numbers to reckon with; codes are none
     */
    public record Column(String name, boolean number) {

        /** A column of words, codes or days. */
        public static Column words(String name) {
            return new Column(name, false);
        }

        /** A column of whole numbers; what is not one stands there as it is. */
        public static Column numbers(String name) {
            return new Column(name, true);
        }
    }

    /** @throws IllegalArgumentException when a workbook could not hold it */
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (name.isBlank() || name.length() > LONGEST_NAME || name.matches(".*[\\[\\]:*?/\\\\].*")) {
            throw new IllegalArgumentException("not the name of a sheet: " + name);
        }
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row with " + row.size() + " cells of " + columns.size());
            }
        }
    }
}
