package se.larstig.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import se.larstig.catalogue.content.Malformed;
import se.larstig.catalogue.content.Markdown;
import se.larstig.shared.Signs;

/**
 * A mapping in a YAML file of an author, read key by key. What is missing or wrong becomes a {@link Fault} at its line, and a
 * placeholder is returned, so that reading goes on and finds the next one. {@link #done} reports the keys that nobody asked
 * for.
 */
final class YamlMap {

    /** A text and the line where it stands. */
    record Placed(String text, int line) {}

    /** The texts alone. */
    static List<String> words(List<Placed> placed) {
        return placed.stream().map(Placed::text).toList();
    }

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern LANG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final String PLACEHOLDER = "?";
    private static final int LARGEST = 1_000_000;
    private static final int LONGEST_MARKDOWN = 20_000;
    private static final int LONGEST_LINE = 1_000;

    private final String file;
    private final Findings findings;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    private YamlMap(String file, MappingNode node, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.line = line(node);
        for (var tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
                    fault(line(key), "the key '" + key.getValue() + "' stands twice");
                }
                lines.putIfAbsent(key.getValue(), line(key));
            } else {
                fault(line(tuple.getKeyNode()), "a key must be a word");
            }
        }
    }

    /** Reads a file, or reports why it cannot be read. */
    static Optional<YamlMap> read(String file, byte[] bytes, Findings findings) {
        try {
            if (bytes.length > LARGEST) {
                findings.fault(new Fault(file, 1, "the file is larger than 1 MB"));
                return Optional.empty();
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var settings = LoadSettings.builder()
                    .setLabel(file)
                    .setMaxAliasesForCollections(0)
                    .build();
            var root = new Compose(settings).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(new YamlMap(file, mapping, findings));
            }
            findings.fault(new Fault(file, 1, "the file must consist of keys with values"));
        } catch (CharacterCodingException e) {
            findings.fault(new Fault(file, 1, "the file is not UTF-8"));
        } catch (MarkedYamlEngineException e) {
            var at = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0) + 1;
            findings.fault(new Fault(file, at, "this is not YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            findings.fault(new Fault(file, 1, "this is not YAML: " + String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            findings.fault(new Fault(file, 1, "the file nests too deeply"));
        }
        return Optional.empty();
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    /** Where the key stands, or where the mapping begins when there is no such key. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    /** All keys with their lines, as if they were asked for. */
    List<Placed> keys() {
        asked.addAll(values.keySet());
        return values.keySet().stream().map(key -> new Placed(key, line(key))).toList();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    void fault(int at, String message) {
        findings.fault(new Fault(file, at, message));
    }

    void fault(String key, String message) {
        fault(line(key), message);
    }

    /** Makes a value that checks itself; what it finds wrong is reported at the lines of these parts, else of the key. */
    <T> Optional<T> made(Supplier<T> maker, Map<String, Integer> parts) {
        try {
            return Optional.of(maker.get());
        } catch (Malformed malformed) {
            malformed
                    .problems()
                    .forEach(problem -> fault(
                            Optional.ofNullable(parts.get(problem.at())).orElseGet(() -> line(problem.at())),
                            problem.sentence()));
            return Optional.empty();
        }
    }

    /** Reports every key that was not asked for. */
    void done() {
        values.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> fault(key, "the key '" + key + "' is unknown here"));
    }

    private @Nullable Node node(String key, boolean required) {
        asked.add(key);
        var node = values.get(key);
        if (node == null && required) {
            fault(line, "the key '" + key + "' is missing");
        }
        return node;
    }

    private @Nullable String scalar(@Nullable Node node, Tag tag, String shape, String key) {
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(tag)) {
            return scalar.getValue();
        }
        fault(line(node), "'" + key + "' must be " + shape);
        return null;
    }

    private @Nullable String plain(String key, int most, boolean required) {
        var text = scalar(node(key, required), Tag.STR, "a text (put it in quotes)", key);
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            fault(key, "'" + key + "' must not be empty");
            return null;
        }
        if (text.strip().length() > most) {
            fault(key, "'" + key + "' must have at most " + most + " signs");
            return null;
        }
        return text.strip();
    }

    /** SH7. */
    private @Nullable String line(String key, int most, boolean required) {
        var text = plain(key, most, required);
        if (text != null && Signs.deceive(text.replace("\n", ""))) {
            fault(key, "'" + key + "' has signs that nobody sees, or that turn others");
            return null;
        }
        wrote(key, text);
        return text;
    }

    private void wrote(String key, @Nullable String text) {
        if (text != null && values.get(key) instanceof ScalarNode scalar) {
            findings.wrote(new Findings.Written(file, first(scalar), key, text));
        }
    }

    /** The line on which the words begin. */
    private static int first(ScalarNode scalar) {
        var style = scalar.getScalarStyle();
        return line(scalar) + (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED ? 1 : 0);
    }

    String text(String key, int most) {
        return Optional.ofNullable(line(key, most, true)).orElse(PLACEHOLDER);
    }

    /** A text of a sentence or two. */
    String text(String key) {
        return text(key, LONGEST_LINE);
    }

    /** The text, or an empty one when the key is absent. */
    String maybeText(String key, int most) {
        return Optional.ofNullable(line(key, most, false)).orElse("");
    }

    /** The path of a media file. */
    String file(String key, String placeholder) {
        return Optional.ofNullable(plain(key, LONGEST_LINE, true)).orElse(placeholder);
    }

    Markdown markdown(String key) {
        return markdown(key, true);
    }

    Markdown maybeMarkdown(String key) {
        return markdown(key, false);
    }

    private Markdown markdown(String key, boolean required) {
        var text = plain(key, LONGEST_MARKDOWN, required);
        if (text == null) {
            return required ? new Markdown(PLACEHOLDER) : Markdown.NONE;
        }
        if (!(values.get(key) instanceof ScalarNode scalar)) {
            throw new IllegalStateException();
        }
        var first = first(scalar);
        var flaws = Markdown.flaws(scalar.getValue());
        flaws.forEach(flaw -> fault(first + flaw.line(), flaw.sentence()));
        Markdown.ownPages(scalar.getValue()).stream()
                .filter(link -> !SitePages.exist(link.target()))
                .forEach(link -> fault(first + link.line(), "there is no page " + link.target() + " on this site"));
        wrote(key, scalar.getValue());
        return flaws.isEmpty() ? new Markdown(text) : new Markdown(PLACEHOLDER);
    }

    /** An id; a wrong one is replaced by one that no author would write. */
    String id(String key) {
        var id = plain(key, LONGEST_LINE, true);
        if (id != null && !isId(id)) {
            fault(
                    key,
                    "'" + id + "' is no id: small letters a-z, digits and hyphens, first a letter, at most 60 signs");
        }
        return id != null && isId(id) ? id : "line-" + line;
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    String lang(String parent) {
        var lang = plain("lang", LONGEST_LINE, false);
        if (lang != null && !LANG.matcher(lang).matches()) {
            fault("lang", "'" + lang + "' is no language code like sv or se");
            return parent;
        }
        return lang == null ? parent : lang;
    }

    /** One of the constants, written small and with hyphens. */
    <E extends Enum<E>> E one(String key, Class<E> type) {
        var constants = type.getEnumConstants();
        var word = plain(key, LONGEST_LINE, true);
        for (var constant : constants) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        if (word != null) {
            fault(
                    key,
                    "'" + key + "' must be one of "
                            + Arrays.stream(constants).map(YamlMap::word).collect(Collectors.joining(", ")));
        }
        return constants[0];
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int number(String key, int least, int most) {
        var number = scalar(node(key, true), Tag.INT, "a whole number", key);
        if (number == null) {
            return least;
        }
        if (number.matches("\\d{1,9}")) {
            var value = Integer.parseInt(number);
            if (value >= least && value <= most) {
                return value;
            }
        }
        fault(key, "'" + key + "' must be between " + least + " and " + most);
        return least;
    }

    /** True or false; false when the key is absent. */
    boolean flag(String key) {
        return "true".equals(scalar(node(key, false), Tag.BOOL, "true or false", key));
    }

    /** True or false, which must be said. */
    boolean saidFlag(String key) {
        node(key, true);
        return flag(key);
    }

    LocalDate date(String key) {
        return date(key, true).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> maybeDate(String key) {
        return date(key, false);
    }

    private Optional<LocalDate> date(String key, boolean required) {
        var text = plain(key, LONGEST_LINE, required);
        if (text == null) {
            return Optional.empty();
        }
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() < 2200) {
                return Optional.of(date);
            }
        } catch (DateTimeException e) {
            // reported below
        }
        fault(key, "'" + key + "' must be a date like 2027-05-31");
        return Optional.empty();
    }

    /** A list of texts; an absent one is empty. */
    List<Placed> maybeTexts(String key) {
        return texts(key, false);
    }

    /** A list of at least one text. */
    List<Placed> texts(String key) {
        return texts(key, true);
    }

    private List<Placed> texts(String key, boolean required) {
        var texts = new ArrayList<Placed>();
        for (var item : list(key, required)) {
            var text = scalar(item, Tag.STR, "a list of texts (put them in quotes)", key);
            if (text != null && (text.isBlank() || text.length() > LONGEST_LINE)) {
                fault(line(item), "a text in '" + key + "' must have 1 to " + LONGEST_LINE + " signs");
            } else if (text != null) {
                findings.wrote(new Findings.Written(file, line(item), key, text));
                texts.add(new Placed(text.strip().replaceAll("\\s+", " "), line(item)));
            }
        }
        return texts;
    }

    /** A list of at least one mapping. */
    List<YamlMap> maps(String key) {
        var maps = new ArrayList<YamlMap>();
        for (var item : list(key, true)) {
            if (item instanceof MappingNode mapping) {
                maps.add(new YamlMap(file, mapping, findings));
            } else {
                fault(line(item), "each of '" + key + "' must consist of keys with values");
            }
        }
        return maps;
    }

    private List<Node> list(String key, boolean required) {
        var node = node(key, required);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            fault(line(node), "'" + key + "' must be a list");
            return List.of();
        }
        if (required && sequence.getValue().isEmpty()) {
            fault(key, "'" + key + "' must not be empty");
        }
        return sequence.getValue();
    }

    /** A mapping within this one; empty when it is absent. */
    Optional<YamlMap> map(String key, boolean required) {
        var node = node(key, required);
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(file, mapping, findings));
        }
        if (node != null) {
            fault(line(node), "'" + key + "' must consist of keys with values");
        }
        return Optional.empty();
    }
}
