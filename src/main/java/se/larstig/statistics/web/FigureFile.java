package se.larstig.statistics.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * S3.7: a table as a file that spreadsheets in Sweden open as it is: UTF-8 with a mark, semicolons, and no cell that begins
 * a formula.
 */
final class FigureFile {

    static final String TYPE = "text/csv;charset=UTF-8";

    private static final String MARK = "\uFEFF";
    private static final String BEGINS_FORMULA = "=+-@\t\r";
    private static final String MISSING = "-";

    private FigureFile() {}

    /** The bytes of a file with these rows, the header first. */
    static byte[] of(List<List<String>> rows) {
        var text = new StringWriter();
        text.write(MARK);
        try (var writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            rows.forEach(
                    row -> writer.writeRecord(row.stream().map(FigureFile::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(UTF_8);
    }

    /** The cell, with an apostrophe before what a spreadsheet would reckon out. The sign - alone is none. */
    static String safe(String cell) {
        return cell.isEmpty() || cell.equals(MISSING) || BEGINS_FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
