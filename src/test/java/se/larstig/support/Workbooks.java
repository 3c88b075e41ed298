package se.larstig.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Opens an XLSX file as a spreadsheet would: independently of what wrote it. */
public final class Workbooks {

    private Workbooks() {}

    /** The sheets by name, with the text of each cell row by row; an empty text where a cell is absent. */
    public static Map<String, List<List<String>>> read(byte[] file) {
        Map<String, String> parts = parts(file);
        List<String> shared = xml(parts, "xl/sharedStrings.xml").select("si").stream()
                .map(entry -> entry.select("t").stream().map(Element::wholeText).reduce("", String::concat))
                .toList();
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        int number = 1;
        for (Element sheet : xml(parts, "xl/workbook.xml").select("sheet")) {
            sheets.put(sheet.attr("name"), rows(xml(parts, "xl/worksheets/sheet" + number + ".xml"), shared));
            number++;
        }
        return sheets;
    }

    /** All parts as they stand in the file. */
    public static List<String> raw(byte[] file) {
        return List.copyOf(parts(file).values());
    }

    private static List<List<String>> rows(Document sheet, List<String> shared) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : sheet.select("sheetData > row")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.select("> c")) {
                int column = column(cell.attr("r"));
                while (cells.size() < column) {
                    cells.add("");
                }
                String value =
                        cell.select("v, is t").stream().map(Element::wholeText).reduce("", String::concat);
                cells.add(cell.attr("t").equals("s") ? shared.get(Integer.parseInt(value)) : value);
            }
            rows.add(cells);
        }
        return rows;
    }

    /** 0 for A7, 26 for AA7. */
    private static int column(String reference) {
        int column = 0;
        for (char letter : reference.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1;
    }

    private static Document xml(Map<String, String> parts, String name) {
        return Jsoup.parse(parts.getOrDefault(name, ""), "", Parser.xmlParser());
    }

    private static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try {
            Path copy = Files.createTempFile("workbook", ".zip");
            Files.write(copy, file);
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
