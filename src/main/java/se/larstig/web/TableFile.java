package se.larstig.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as files that spreadsheets in Sweden open as they are. CSV is UTF-8 with a mark and semicolons, and no cell begins a
 * formula. In XLSX numbers are numbers and everything else is text, which is never reckoned out.
 */
public final class TableFile {

    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String MARK = "\uFEFF";
    private static final String BEGINS_FORMULA = "=+-@\t\r";
    private static final String MISSING = "-";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private TableFile() {}

    /** The bytes of a CSV file, the names of the columns first. */
    public static byte[] csv(Sheet sheet) {
        var text = new StringWriter();
        text.write(MARK);
        try (var writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            writer.writeRecord(
                    sheet.columns().stream().map(column -> safe(column.name())).toList());
            sheet.rows()
                    .forEach(row ->
                            writer.writeRecord(row.stream().map(TableFile::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(UTF_8);
    }

    /** The cell, with an apostrophe before what a spreadsheet would reckon out. The sign - alone is none. */
    static String safe(String cell) {
        return cell.isEmpty() || cell.equals(MISSING) || BEGINS_FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    /** The bytes of a workbook with these sheets; what their names say also stands at the head of each printed page. */
    public static byte[] xlsx(List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Larstig", "1.0")) {
            for (var sheet : sheets) {
                write(sheet, book.newWorksheet(sheet.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, Worksheet to) {
        var columns = sheet.columns();
        for (var column = 0; column < columns.size(); column++) {
            to.value(0, column, columns.get(column).name());
            to.style(0, column).bold().wrapText(true).set();
            to.width(column, width(sheet, column));
        }
        for (var row = 0; row < sheet.rows().size(); row++) {
            for (var column = 0; column < columns.size(); column++) {
                var cell = sheet.rows().get(row).get(column);
                if (columns.get(column).number() && NUMBER.matcher(cell).matches()) {
                    to.value(row + 1, column, Long.valueOf(cell));
                } else if (!cell.isEmpty()) {
                    to.value(row + 1, column, printable(cell));
                    if (cell.length() > WIDEST) {
                        to.style(row + 1, column).wrapText(true).set();
                    }
                }
            }
        }
        to.freezePane(0, 1);
        if (!sheet.rows().isEmpty()) {
            to.setAutoFilter(0, 0, sheet.rows().size(), columns.size() - 1);
        }
        to.header(sheet.name(), Position.LEFT);
        to.pageOrientation("landscape");
        to.setFitToPage(true);
        to.fitToHeight((short) 0);
    }

    /** Without signs that XML cannot hold. */
    private static String printable(String cell) {
        return cell.codePoints()
                .filter(sign -> sign >= ' ' && sign < 0xFFFE && !Character.isSurrogate((char) sign)
                        || sign > 0xFFFF
                        || sign == '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int width(Sheet sheet, int column) {
        var longest = sheet.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.min(
                WIDEST,
                Math.max(
                        NARROWEST,
                        Math.max(longest, sheet.columns().get(column).name().length()) + 2));
    }
}
