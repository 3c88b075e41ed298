package se.larstig.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a Dockerfile says, as far as ours say it. */
record Dockerfile(List<Instruction> instructions) {

    private static final Pattern PAIR = Pattern.compile("(\\w+)=(\\S*)");

    record Instruction(String word, String rest) {}

    /** Files of the build that come into a folder of the image; a copied folder gives what is in it. */
    record Copy(List<String> sources, String target) {}

    static Dockerfile read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static Dockerfile parse(String text) {
        var lines = text.lines().filter(line -> !line.strip().startsWith("#")).toList();
        var instructions = new ArrayList<Instruction>();
        for (var line : String.join("\n", lines).replaceAll("\\\\\n\\s*", "").split("\n")) {
            if (!line.isBlank()) {
                var parts = line.strip().split("\\s+", 2);
                instructions.add(new Instruction(parts[0], parts.length > 1 ? parts[1] : ""));
            }
        }
        return new Dockerfile(List.copyOf(instructions));
    }

    List<String> all(String word) {
        return instructions.stream()
                .filter(each -> each.word().equals(word))
                .map(Instruction::rest)
                .toList();
    }

    /** The last one, which is the one that holds. */
    Optional<String> last(String word) {
        return all(word).stream().reduce((earlier, later) -> later);
    }

    List<Copy> copies() {
        return all("COPY").stream()
                .map(rest -> Arrays.asList(rest.split("\\s+")))
                .map(words -> new Copy(words.subList(0, words.size() - 1), words.get(words.size() - 1)))
                .toList();
    }

    Map<String, String> environment() {
        var all = new LinkedHashMap<String, String>();
        all("ENV").forEach(rest -> PAIR.matcher(rest).results().forEach(pair -> all.put(pair.group(1), pair.group(2))));
        return all;
    }

    @SuppressWarnings("unchecked")
    List<String> entrypoint() {
        return (List<String>) new Load(LoadSettings.builder().build())
                .loadFromString(last("ENTRYPOINT").orElseThrow());
    }
}
