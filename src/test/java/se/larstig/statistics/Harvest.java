package se.larstig.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.larstig.disclosure.Range;
import se.larstig.support.Visitor;
import se.larstig.support.Workbooks;

/**
 * Everything that a reader can take home: all figures by cell, and all words, from every page and file that links and forms
 * lead her to. A page that marks its figures as S4.1 says is harvested by itself.
 */
final class Harvest {

    /** What a figure said, and where. */
    record Seen(Range range, String where) {}

    private static final int MOST_OF_A_FIGURE_PAGE = 400;
    private static final int MOST_OF_ANOTHER_PAGE = 3;
    private static final int MOST_CHOICES = 200;
    private static final Set<String> NOT_FOLLOWED =
            Set.of("/leave", "/identity/sign-out", "/web/language", "/identity/sign-in");

    /** Where something is drawn, in its own units; the lengths are those of the range. */
    private static final Set<String> GEOMETRY = Set.of(
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "dx",
            "dy",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "d",
            "width",
            "height",
            "points",
            "viewbox",
            "transform",
            "maxlength",
            "tabindex",
            "stroke-width",
            "font-size");

    /** The ends of ranges, which are compared as figures. */
    private static final Set<String> ENDS = Set.of("data-from", "data-to");

    private static final Set<String> FILE_ENDS = Set.of("from", "to");

    private static final List<String> WITHOUT_FIGURES = List.of("/learning/", "/plan/", "/external/");

    private static final Pattern JSON = Pattern.compile(
            "\"cell\"\\s*:\\s*\"([^\"]+)\"\\s*,\\s*\"from\"\\s*:\\s*(\\d+)\\s*,\\s*\"to\"\\s*:\\s*(\\d+)");

    private static final Pattern CHOSEN = Pattern.compile("(?<=[?&])(?:course|group)=[^&#]+");

    /** One of which something is known, all together, and one that stands for the others. */
    private static final int MOST_OF_A_CHOICE = 3;

    private final Set<String> followed = new HashSet<>();
    private final Map<String, Set<Seen>> figures = new TreeMap<>();
    private final Map<String, List<String>> words = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    /** What somebody can reach from the start page. */
    static Harvest of(Visitor visitor) {
        return of(visitor, Set.of());
    }

    /**
     * The same, by the courses and profession groups of which anything is known, and one more of each that stands for the
     * others: of those nothing but the names differ, and other tests publish courses too.
     *
     * @param known such as {@code course=7} and {@code group=SOCIAL}
     */
    static Harvest of(Visitor visitor, Set<String> known) {
        Harvest harvest = new Harvest();
        harvest.followed.addAll(known);
        harvest.crawl(visitor);
        return harvest;
    }

    private boolean follows(String address) {
        return CHOSEN.matcher(address).results().map(MatchResult::group).allMatch(choice -> {
            String name = choice.replaceFirst("=.*", "=");
            if (followed.stream().noneMatch(each -> each.startsWith(name))) {
                return true;
            }
            if (followed.stream().filter(each -> each.startsWith(name)).count() < MOST_OF_A_CHOICE) {
                followed.add(choice);
            }
            return followed.contains(choice);
        });
    }

    Map<String, Set<Seen>> figures() {
        return figures;
    }

    /** The addresses that were read. */
    Set<String> addresses() {
        return words.keySet();
    }

    private void crawl(Visitor visitor) {
        Map<String, Integer> opened = new HashMap<>();
        Set<String> known = new HashSet<>(List.of("/"));
        ArrayDeque<String> open = new ArrayDeque<>(known);
        while (!open.isEmpty()) {
            String address = open.remove();
            String path = address.replaceFirst("[?#].*", "");
            int most = path.startsWith("/statistics") ? MOST_OF_A_FIGURE_PAGE : MOST_OF_ANOTHER_PAGE;
            if (NOT_FOLLOWED.contains(path)
                    || path.startsWith("/asset/")
                    || opened.merge(path, 1, Integer::sum) > most) {
                continue;
            }
            var answer = visitor.fetch(address);
            if (answer.statusCode() >= 500) {
                broken.add(address + " answers " + answer.statusCode());
            }
            String type = answer.headers().firstValue("Content-Type").orElse("");
            List<String> next = new ArrayList<>(
                    answer.headers().firstValue("Location").map(List::of).orElse(List.of()));
            next.addAll(read(address, type, answer.body()));
            next.stream()
                    .filter(each -> each.matches("/(?!/).*"))
                    .filter(this::follows)
                    .filter(known::add)
                    .forEach(open::add);
        }
    }

    /** The same of a file that is no text: a workbook or a PDF. */
    List<String> read(String address, String type, byte[] body) {
        if (type.contains("spreadsheetml")) {
            Workbooks.read(body).values().forEach(rows -> readSheet(address, rows));
            return List.of();
        }
        if (type.startsWith("application/pdf")) {
            words.computeIfAbsent(address, key -> new ArrayList<>()).addAll(pdf(body));
            return List.of();
        }
        return read(address, type, new String(body, UTF_8));
    }

    private static List<String> pdf(byte[] body) {
        try (PDDocument document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readSheet(String address, List<List<String>> rows) {
        List<String> said = words.computeIfAbsent(address, key -> new ArrayList<>());
        List<String> columns = rows.get(0);
        rows.stream().skip(1).forEach(row -> {
            for (int column = 0; column < row.size(); column++) {
                if (!FILE_ENDS.contains(columns.get(column))) {
                    said.add(row.get(column));
                }
            }
            if (columns.contains("cell") && !row.get(columns.indexOf("cell")).isEmpty()) {
                add(
                        row.get(columns.indexOf("cell")),
                        Integer.parseInt(row.get(columns.indexOf("from"))),
                        Integer.parseInt(row.get(columns.indexOf("to"))),
                        address);
            }
        });
    }

    /** Takes what an answer holds. Returns the addresses to which it leads. */
    List<String> read(String address, String type, String body) {
        if (type.startsWith("text/csv")) {
            readFile(address, body);
            return List.of();
        }
        if (type.contains("json")) {
            JSON.matcher(body)
                    .results()
                    .forEach(found -> add(
                            found.group(1),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3)),
                            address));
            words.computeIfAbsent(address, key -> new ArrayList<>())
                    .add(JSON.matcher(body).replaceAll(""));
            return List.of();
        }
        if (!type.contains("html") && !type.contains("svg")) {
            return List.of();
        }
        Document page = Jsoup.parse(body);
        for (Element element : page.select("[data-cell]")) {
            if (!element.attr("data-cell").isEmpty()) {
                add(
                        element.attr("data-cell"),
                        Integer.parseInt(element.attr("data-from")),
                        Integer.parseInt(element.attr("data-to")),
                        address);
            }
        }
        List<String> said = words.computeIfAbsent(address, key -> new ArrayList<>());
        for (Element element : page.getAllElements()) {
            said.add(element.ownText());
            if (!element.attr("name").equals("csrf")) {
                element.attributes().asList().stream()
                        .filter(attribute ->
                                !GEOMETRY.contains(attribute.getKey().toLowerCase(Locale.ROOT))
                                        && !(element.hasAttr("data-cell") && ENDS.contains(attribute.getKey())))
                        .forEach(attribute -> said.add(attribute.getValue()));
            }
        }
        Set<String> next = new LinkedHashSet<>();
        page.select("a[href]").forEach(link -> next.add(link.attr("href").replaceFirst("#.*", "")));
        page.select("img[src], object[data], iframe[src]")
                .forEach(part -> next.add(part.hasAttr("src") ? part.attr("src") : part.attr("data")));
        page.select("form[method=get]").forEach(form -> next.addAll(choices(form)));
        return List.copyOf(next);
    }

    /** All that can be asked with a form: each choice with each other. */
    private static List<String> choices(Element form) {
        List<String> addresses = List.of(form.attr("action").replaceFirst("#.*", "") + "?");
        for (Element field : form.select("select[name], input[type=hidden][name], button[name]")) {
            List<String> values = field.tagName().equals("select")
                    ? field.select("option").eachAttr("value")
                    : List.of(field.attr("value"));
            List<String> longer = new ArrayList<>(field.tagName().equals("button") ? addresses : List.of());
            for (String address : addresses) {
                for (String value : values) {
                    longer.add(address + (address.endsWith("?") ? "" : "&") + field.attr("name") + "=" + value);
                }
            }
            addresses = longer.subList(0, Math.min(longer.size(), MOST_CHOICES));
        }
        return addresses;
    }

    private void readFile(String address, String body) {
        List<String> said = words.computeIfAbsent(address, key -> new ArrayList<>());
        CsvReader.builder()
                .fieldSeparator(body.contains(";") ? ';' : ',')
                .ofNamedCsvRecord(body.startsWith("\uFEFF") ? body.substring(1) : body)
                .forEach(row -> {
                    row.getFieldsAsMap().forEach((column, field) -> {
                        if (!FILE_ENDS.contains(column)) {
                            said.add(field);
                        }
                    });
                    if (row.findField("cell").filter(cell -> !cell.isEmpty()).isPresent()) {
                        add(
                                row.getField("cell"),
                                Integer.parseInt(row.getField("from")),
                                Integer.parseInt(row.getField("to")),
                                address);
                    }
                });
    }

    private void add(String cell, int from, int to, String where) {
        figures.computeIfAbsent(cell, key -> new LinkedHashSet<>()).add(new Seen(new Range(from, to), where));
    }

    /**
     * What is wrong with the harvest: a figure that is not the released one, one that nobody knows, or a true count
     * somewhere. The texts of courses, and the lists of plans and of courses elsewhere, hold numbers of their own, as that of a
     * row in an address. They are not looked at: their features stand to the left of statistics and know no figures.
     */
    List<String> faults(Map<String, Range> released, List<Integer> secrets) {
        List<String> faults = new ArrayList<>(broken);
        figures.forEach((cell, all) -> all.forEach(seen -> {
            Range expected = released.get(cell);
            if (expected == null) {
                faults.add(cell + " at " + seen.where() + " is nothing released");
            } else if (!expected.equals(seen.range())) {
                faults.add(cell + " at " + seen.where() + " is " + seen.range() + " instead of " + expected);
            }
        }));
        for (int secret : secrets) {
            Pattern number = Pattern.compile("(?<![\\w.,])" + secret + "(?![\\w]|[.,]\\d)");
            words.forEach((address, said) -> {
                if (WITHOUT_FIGURES.stream().noneMatch(address::startsWith)) {
                    said.stream()
                            .filter(text -> number.matcher(text).find())
                            .forEach(text -> faults.add("a true count at " + address + ": " + text));
                }
            });
        }
        return faults;
    }
}
