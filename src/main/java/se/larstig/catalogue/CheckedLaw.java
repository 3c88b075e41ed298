package se.larstig.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * C9.3: the law that somebody has looked up, {@code db/content/law.yaml}, and what a text says of other law.
 *
 * <p>A paragraph is kept as {@code 4 kap. 4 e}, or {@code 31 a} where an act has no chapters.
 */
final class CheckedLaw {

    /**
     * A reference that is not in the list.
     *
     * @param line counted from 0 within the text
     */
    record Unknown(int line, String sentence) {}

    private static final String FILE = "law.yaml";

    /** Of an act: its number in brackets after a word that ends as acts do, or after the name of a series. */
    private static final Pattern ACT = Pattern.compile(
            "(?:(?:lag|lagen|lagens|balk|balken|balkens|förordning|förordningen)\\s*\\(|\\b(?:SFS|HSLF-FS|SOSFS)\\s+)(\\d{4}:\\d{1,4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String ONE = "\\d{1,3}(?:\\s[a-z])?(?![\\p{L}\\p{N}])";
    private static final String BETWEEN = "(?:\\s*–\\s*|,\\s+|\\s+(?:och|eller|samt)\\s+)";
    private static final Pattern PARAGRAPHS = Pattern.compile("(?:(?<chapter>\\d{1,3}) kap\\.\\s+)?(?<list>" + ONE
            + "(?:" + BETWEEN + "(?:" + ONE + "|[a-z](?![\\p{L}\\p{N}])))*)\\s?§§?(?=(?<after>[^\\n.;()]{0,60}))");

    private static final Pattern MEMBER = Pattern.compile(
            "(?<to>–\\s*)?(?:(?<number>\\d{1,3})(?:\\s(?<letter>[a-z])(?![\\p{L}]))?|(?<!\\p{L})(?<only>[a-z])(?!\\p{L}))");

    private static final int LONGEST_RANGE = 30;

    private static final CheckedLaw BUNDLED = bundled();

    private final Map<String, Set<String>> paragraphs = new HashMap<>();
    private final Map<String, String> called = new HashMap<>();

    private CheckedLaw(YamlMap map) {
        map.number("format", 1, 1);
        map.date("checked");
        for (var act : map.maps("acts")) {
            var number = act.text("number", 20);
            act.text("name", 200);
            var checked = new HashSet<String>();
            for (var paragraph : act.maybeTexts("paragraphs")) {
                references(paragraph.text()).forEach(reference -> checked.addAll(reference.paragraphs()));
            }
            paragraphs.put(number, checked);
            act.maybeTexts("called").forEach(name -> called.put(name.text().toLowerCase(Locale.ROOT), number));
            act.done();
        }
        map.texts("amendments").forEach(number -> paragraphs.putIfAbsent(number.text(), Set.of()));
        map.done();
    }

    /** The list that comes with the application. */
    static CheckedLaw get() {
        return BUNDLED;
    }

    private static CheckedLaw bundled() {
        try (@Nullable InputStream in = CheckedLaw.class.getResourceAsStream("/db/content/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("db/content/" + FILE + " is missing");
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CheckedLaw read(byte[] bytes) {
        var findings = new Findings();
        var law = YamlMap.read(FILE, bytes, findings).map(CheckedLaw::new);
        if (law.isEmpty() || !findings.faults().isEmpty()) {
            throw new IllegalStateException(findings.faults().toString());
        }
        return law.get();
    }

    /** One place where a text names paragraphs, of one chapter or of an act without chapters. */
    private record Reference(int at, Set<String> paragraphs, String after) {}

    private static List<Reference> references(String text) {
        return PARAGRAPHS
                .matcher(text)
                .results()
                .map(found -> new Reference(
                        found.start(),
                        members(found.group(1) == null ? "" : found.group(1) + " kap. ", found.group(2)),
                        found.group(3).strip()))
                .toList();
    }

    private static Set<String> members(String chapter, String list) {
        var members = new TreeSet<String>();
        var number = 0;
        var letter = "";
        var member = MEMBER.matcher(list);
        while (member.find()) {
            var before = number;
            var beforeLetter = letter;
            number = member.group("number") == null ? number : Integer.parseInt(member.group("number"));
            letter = Optional.ofNullable(member.group("letter"))
                    .or(() -> Optional.ofNullable(member.group("only")))
                    .orElse("");
            if (member.group("to") != null && number == before && !letter.isEmpty() && !beforeLetter.isEmpty()) {
                for (var each = beforeLetter.charAt(0); each <= letter.charAt(0); each++) {
                    members.add(chapter + number + " " + each);
                }
            } else if (member.group("to") != null && number - before < LONGEST_RANGE) {
                for (var each = before + 1; each < number; each++) {
                    members.add(chapter + each);
                }
            }
            members.add(chapter + number + (letter.isEmpty() ? "" : " " + letter));
        }
        return members;
    }

    /** What the text says of law that is not in the list. */
    List<Unknown> unknown(String text) {
        var unknown = new ArrayList<Unknown>();
        ACT.matcher(text)
                .results()
                .filter(found -> !paragraphs.containsKey(found.group(1)))
                .forEach(found -> unknown.add(new Unknown(
                        line(text, found.start()),
                        "the act " + found.group(1) + " is not in the list of checked law")));
        for (var reference : references(text)) {
            var act = called.entrySet().stream()
                    .filter(name -> reference.after().toLowerCase(Locale.ROOT).startsWith(name.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            missing(reference, act).forEach(paragraph -> unknown.add(unknown(line(text, reference.at()), paragraph)));
        }
        return unknown;
    }

    /** What a source says: its paragraph must be one of its own act. */
    List<Unknown> unknown(String act, String paragraph) {
        var number = ACT.matcher(act)
                .results()
                .map(found -> found.group(1))
                .filter(paragraphs::containsKey)
                .findFirst();
        return references(paragraph).stream()
                .flatMap(reference -> missing(reference, number).stream())
                .map(missing -> unknown(0, missing))
                .toList();
    }

    private List<String> missing(Reference reference, Optional<String> act) {
        return reference.paragraphs().stream()
                .filter(paragraph -> paragraphs.entrySet().stream()
                        .noneMatch(each -> each.getValue().contains(paragraph)
                                && (act.isEmpty() || act.get().equals(each.getKey()))))
                .toList();
    }

    private static Unknown unknown(int line, String paragraph) {
        return new Unknown(line, paragraph + " § is not in the list of checked law");
    }

    private static int line(String text, int at) {
        return (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count();
    }
}
