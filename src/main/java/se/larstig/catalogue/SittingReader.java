package se.larstig.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.larstig.catalogue.CourseDraft.GroupDraft;
import se.larstig.catalogue.CourseDraft.SittingDraft;
import se.larstig.catalogue.content.Guide;

/** C8: reads {@code sittings.yaml}. What is wrong in it becomes a fault of the course. */
final class SittingReader {

    private static final int MOST_SITTINGS = 10;
    private static final int LONGEST = 240;

    private final List<String> modules;
    private final HashSet<String> ids = new HashSet<>();
    private final HashSet<String> placed = new HashSet<>();

    private SittingReader(List<String> modules) {
        this.modules = modules;
    }

    /**
     * The sittings as far as they are whole.
     *
     * @param modules the keys of the course's modules
     */
    static GroupDraft read(YamlMap map, List<String> modules) {
        var reader = new SittingReader(modules);
        var manual = map.markdown("manual");
        var maps = map.maps("sittings");
        if (maps.size() > MOST_SITTINGS) {
            map.fault("sittings", "a course has at most " + MOST_SITTINGS + " sittings");
        }
        var sittings =
                maps.stream().map(reader::sitting).flatMap(Optional::stream).toList();
        modules.stream()
                .filter(module -> !reader.placed.contains(module))
                .forEach(module -> map.fault("sittings", "the module '" + module + "' stands in no sitting"));
        map.done();
        return new GroupDraft(manual, sittings);
    }

    private Optional<SittingDraft> sitting(YamlMap map) {
        var id = map.id("id");
        if (!ids.add(id)) {
            map.fault("id", "the sitting id '" + id + "' is used twice");
        }
        var title = map.text("title", 200);
        var minutes = map.number("minutes", 5, LONGEST);
        var own = new ArrayList<String>();
        for (var module : map.texts("modules")) {
            if (!modules.contains(module.text())) {
                map.fault(module.line(), "course.yaml has no module '" + module.text() + "'");
            } else if (!placed.add(module.text())) {
                map.fault(module.line(), "the module '" + module.text() + "' stands in two sittings");
            } else {
                own.add(module.text());
            }
        }
        var goals = YamlMap.words(map.texts("goals"));
        var before = map.maybeMarkdown("before");
        var maps = map.maps("steps");
        var steps =
                maps.stream().map(SittingReader::step).flatMap(Optional::stream).toList();
        var after = map.maybeMarkdown("after");
        map.done();
        if (goals.isEmpty() || steps.isEmpty() || steps.size() < maps.size()) {
            return Optional.empty();
        }
        return map.made(() -> new Guide(goals, before, steps, after), Map.of()).map(guide -> {
            if (map.has("minutes") && guide.length() != minutes) {
                map.fault("minutes", "the steps take " + guide.length() + " minutes, and the sitting " + minutes);
            }
            return new SittingDraft(id, title, minutes, own, guide);
        });
    }

    private static Optional<Guide.Step> step(YamlMap map) {
        var minutes = map.number("minutes", 1, LONGEST);
        var title = map.text("title", 200);
        var markdown = map.markdown("markdown");
        map.done();
        return map.made(() -> new Guide.Step(minutes, title, markdown), Map.of());
    }
}
