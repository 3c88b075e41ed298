package se.larstig.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseDraft.BankDraft;
import se.larstig.catalogue.CourseDraft.BlockDraft;
import se.larstig.catalogue.CourseDraft.Bytes;
import se.larstig.catalogue.CourseDraft.CheckDraft;
import se.larstig.catalogue.CourseDraft.EnglishDraft;
import se.larstig.catalogue.CourseDraft.FileDraft;
import se.larstig.catalogue.CourseDraft.LessonDraft;
import se.larstig.catalogue.CourseDraft.ModuleDraft;
import se.larstig.catalogue.CourseDraft.SourceDraft;
import se.larstig.catalogue.CourseVersion.Change;
import se.larstig.catalogue.CourseVersion.Level;
import se.larstig.catalogue.CourseVersion.Review;

/**
 * Reads a course folder and finds all its faults (C5.1). Order: {@code course.yaml}, then its lessons as they are listed,
 * then {@code check.yaml} and {@code sittings.yaml}; media files where they are named.
 *
 * <p>A reader is used once.
 */
final class CourseReader {

    private static final String COURSE = "course.yaml";
    private static final String CHECK = "check.yaml";
    private static final String SITTINGS = "sittings.yaml";
    private static final Pattern URL = Pattern.compile("https?://[^\\s\"'<>]{4,480}");
    private static final Pattern FILE = Pattern.compile("media/[a-z0-9][a-z0-9-]{0,79}\\.[a-z0-9]{3,4}");

    /** The keys of what a learner reads in a lesson. */
    private static final Set<String> PROSE = Set.of(
            "title",
            "markdown",
            "caption",
            "attribution",
            "description",
            "instead",
            "prompt",
            "leader",
            "transcript",
            "text",
            "why",
            "why-true",
            "why-false",
            "left",
            "right",
            "model",
            "reason");

    private final CourseSource source;
    private final Findings findings = new Findings();
    private final TreeMap<String, byte[]> read = new TreeMap<>();
    private final Map<String, FileDraft> files = new LinkedHashMap<>();

    private CourseReader(CourseSource source) {
        this.source = source;
    }

    /** The course, or {@link FaultyCourse} with everything that is wrong. */
    static CourseDraft read(CourseSource source) {
        var reader = new CourseReader(source);
        var draft = reader.course();
        reader.law();
        if (draft.isEmpty() || !reader.findings.faults().isEmpty()) {
            throw new FaultyCourse(source.course(), reader.sortedFaults());
        }
        return draft.get();
    }

    private List<Fault> sortedFaults() {
        var order = new ArrayList<>(
                new LinkedHashSet<>(findings.faults().stream().map(Fault::file).toList()));
        return findings.faults().stream()
                .sorted(Comparator.<Fault>comparingInt(fault -> order.indexOf(fault.file()))
                        .thenComparingInt(Fault::line))
                .toList();
    }

    /** C9.3: in all texts; the paragraph of a source is asked for together with its act. */
    private void law() {
        for (var written : findings.written()) {
            if (!written.key().equals("paragraph")) {
                CheckedLaw.get()
                        .unknown(written.text())
                        .forEach(unknown -> findings.fault(
                                new Fault(written.file(), written.line() + unknown.line(), unknown.sentence())));
            }
        }
    }

    private Optional<byte[]> bytes(String path) {
        var bytes = source.read(path);
        bytes.ifPresent(found -> read.put(path, found));
        return bytes;
    }

    private Optional<YamlMap> yaml(String path) {
        return bytes(path).flatMap(found -> YamlMap.read(path, found, findings));
    }

    private Optional<CourseDraft> course() {
        var map = yaml(COURSE);
        if (map.isEmpty() && !read.containsKey(COURSE)) {
            findings.fault(new Fault(COURSE, 1, "the file is missing"));
        }
        return map.map(this::course);
    }

    private CourseDraft course(YamlMap map) {
        map.number("format", 1, 1);
        var code = map.id("course");
        if (map.has("course") && !code.equals(source.course())) {
            map.fault("course", "the course must be named as its folder, '" + source.course() + "'");
        }
        if (!map.has("lang")) {
            map.fault(map.line(), "the key 'lang' is missing");
        }
        var lang = map.lang("sv");
        var title = map.text("title", 200);
        var summary = map.text("summary", 2000);
        var level = map.one("level", Level.class);
        var audience = map.text("audience", 500);
        var goals = YamlMap.words(map.texts("goals"));
        var owner = map.text("owner", 200);
        if (map.one("review", Review.class) == Review.REVIEWED) {
            map.fault("review", "review: not-reviewed; experts approve the published version, never its files");
        }
        var reviewBy = map.date("review-by");
        var change = map.one("change", Change.class);
        var redoBy = map.maybeDate("redo-by").orElse(null);
        if ((change == Change.REDO_BY) != map.has("redo-by")) {
            map.fault("change", "redo-by: <date> stands together with change: redo-by, and only then");
        }
        var validMonths = map.has("valid-months") ? map.number("valid-months", 1, 120) : null;
        var completion = map.map("completion", true);
        var checked = completion.map(this::isChecked).orElse(false);
        var passMark = completion
                .filter(done -> done.has("pass-mark"))
                .map(done -> done.number("pass-mark", 1, 100))
                .orElse(1);
        completion.ifPresent(YamlMap::done);
        var sources = sources(map);
        var blocks = new BlockReader(sources.stream().map(SourceDraft::key).collect(Collectors.toSet()));
        var english = map.map("english", false);
        var moduleMaps = map.maps("modules");
        var englishModules = english.flatMap(words -> words.map("modules", false));
        var modules = modules(moduleMaps, englishModules, lang, blocks);
        var englishTitle = english.map(words -> words.text("title", 200)).orElse("");
        var englishSummary = english.map(words -> words.text("summary", 2000)).orElse("");
        var englishGoals =
                english.map(words -> YamlMap.words(words.maybeTexts("goals"))).orElse(List.of());
        english.ifPresent(YamlMap::done);
        map.done();
        var check = check(map, checked, passMark, modules, blocks);
        var group = yaml(SITTINGS)
                .map(file -> SittingReader.read(
                        file, modules.stream().map(ModuleDraft::key).toList()))
                .orElse(null);
        return new CourseDraft(
                code,
                hash(),
                lang,
                title,
                summary,
                englishTitle,
                englishSummary,
                englishGoals,
                level,
                audience,
                goals,
                owner,
                reviewBy,
                change,
                redoBy,
                validMonths,
                check,
                sources,
                modules,
                group,
                files,
                findings.advice());
    }

    private boolean isChecked(YamlMap completion) {
        var lessons = completion.text("lessons");
        if (completion.has("lessons") && !lessons.equals("all")) {
            completion.fault("lessons", "'lessons' must be all");
        }
        var checked = completion.saidFlag("check");
        if (checked != completion.has("pass-mark")) {
            completion.fault("check", "pass-mark stands together with check: true, and only then");
        }
        return checked;
    }

    private static List<SourceDraft> sources(YamlMap course) {
        var sources = new ArrayList<SourceDraft>();
        var ids = new HashSet<String>();
        for (var map : course.has("sources") ? course.maps("sources") : List.<YamlMap>of()) {
            var id = map.id("id");
            if (!ids.add(id)) {
                map.fault("id", "the source id '" + id + "' is used twice");
            }
            var url = map.maybeText("url", 500);
            if (!url.isEmpty() && !URL.matcher(url).matches()) {
                map.fault("url", "'url' must begin with https:// or http://");
            }
            var act = map.text("act", 300);
            var paragraph = map.maybeText("paragraph", 200);
            CheckedLaw.get().unknown(act, paragraph).forEach(unknown -> map.fault("paragraph", unknown.sentence()));
            sources.add(new SourceDraft(
                    id,
                    act,
                    paragraph,
                    map.maybeDate("in-force").orElse(null),
                    map.date("checked"),
                    map.text("checked-by", 200),
                    map.maybeText("note", 1000),
                    url));
            map.done();
        }
        return sources;
    }

    private List<ModuleDraft> modules(
            List<YamlMap> maps, Optional<YamlMap> englishModules, String lang, BlockReader blocks) {
        var modules = new ArrayList<ModuleDraft>();
        var ids = new HashSet<String>();
        var lessonIds = new HashSet<String>();
        for (var map : maps) {
            var id = map.id("id");
            if (!ids.add(id)) {
                map.fault("id", "the module id '" + id + "' is used twice");
            }
            var title = map.text("title", 200);
            var goals = YamlMap.words(map.maybeTexts("goals"));
            var lessons = new ArrayList<LessonDraft>();
            for (var lesson : map.texts("lessons")) {
                if (!YamlMap.isId(lesson.text())) {
                    map.fault(lesson.line(), "'" + lesson.text() + "' is no id of a lesson");
                } else if (!lessonIds.add(lesson.text())) {
                    map.fault(lesson.line(), "the lesson '" + lesson.text() + "' is listed twice");
                } else {
                    lesson(map, lesson, lang, blocks).ifPresent(lessons::add);
                }
            }
            map.done();
            var english = englishModules
                    .flatMap(words -> words.map(id, false))
                    .map(CourseReader::english)
                    .orElse(EnglishDraft.NONE);
            modules.add(new ModuleDraft(id, title, english, goals, lessons));
        }
        englishModules.ifPresent(words -> words.keys().stream()
                .filter(key -> !ids.contains(key.text()))
                .forEach(key -> words.fault(key.line(), "there is no module '" + key.text() + "'")));
        return modules;
    }

    private static EnglishDraft english(YamlMap words) {
        var draft = new EnglishDraft(
                words.text("title", 200),
                YamlMap.words(words.maybeTexts("goals")),
                words.maybeText("outline", 1000).strip());
        words.done();
        return draft;
    }

    private Optional<LessonDraft> lesson(YamlMap module, YamlMap.Placed id, String lang, BlockReader blocks) {
        var path = "lessons/" + id.text() + ".yaml";
        var map = yaml(path);
        if (map.isEmpty() && !read.containsKey(path)) {
            module.fault(id.line(), "the file " + path + " is missing");
        }
        return map.map(lesson -> lesson(lesson, id.text(), lang, blocks));
    }

    private LessonDraft lesson(YamlMap map, String id, String parentLang, BlockReader reader) {
        var named = map.text("lesson");
        if (map.has("lesson") && !named.equals(id)) {
            map.fault("lesson", "the lesson must be named as its file, '" + id + "'");
        }
        var lang = map.lang(parentLang);
        var title = map.text("title", 200);
        var maps = map.maps("blocks");
        var positions = new HashMap<String, Integer>();
        var blocks = new ArrayList<BlockDraft>();
        for (var block : maps) {
            var key = block.id("id");
            if (positions.putIfAbsent(key, positions.size()) != null) {
                block.fault("id", "the block id '" + key + "' is used twice in this lesson");
            }
            var blockLang = block.lang(lang);
            reader.content(block).ifPresent(content -> blocks.add(new BlockDraft(key, blockLang, content)));
            media(block);
        }
        warnings(maps, positions);
        map.done();
        return new LessonDraft(id, title, lang, lix(map, lang), blocks);
    }

    /** C9.2. */
    private @Nullable Integer lix(YamlMap lesson, String lang) {
        if (!lang.equals("sv")) {
            return null;
        }
        var lix = Lix.of(findings.written().stream()
                .filter(written -> written.file().equals(lesson.file()) && PROSE.contains(written.key()))
                .map(Findings.Written::text)
                .toList());
        if (lix.verdict() == Lix.Verdict.HARD) {
            findings.advise(new Fault(
                    lesson.file(),
                    1,
                    "the text is hard to read: LIX " + lix.value() + ", and " + Lix.MOST
                            + " at most is wanted. Write shorter sentences and shorter words"));
        }
        return lix.value();
    }

    /** A warning covers blocks that follow it, no warnings, and none that another warning covers. */
    private static void warnings(List<YamlMap> blocks, Map<String, Integer> positions) {
        var covered = new HashSet<String>();
        var kinds = new HashMap<String, String>();
        for (var block : blocks) {
            if (block.has("kind") && block.has("id")) {
                kinds.put(block.id("id"), block.text("kind"));
            }
        }
        for (var block : blocks) {
            if (!block.has("covers")
                    || !block.has("kind")
                    || !block.text("kind").equals("warning")) {
                continue;
            }
            var here = positions.getOrDefault(block.id("id"), 0);
            for (var id : block.texts("covers")) {
                var position = positions.get(id.text());
                if (position == null) {
                    block.fault(id.line(), "this lesson has no block '" + id.text() + "' to warn of");
                } else if (position <= here) {
                    block.fault(id.line(), "a warning covers blocks that follow it, and '" + id.text() + "' does not");
                } else if ("warning".equals(kinds.get(id.text()))) {
                    block.fault(id.line(), "a warning cannot cover a warning: '" + id.text() + "'");
                } else if (!covered.add(id.text())) {
                    block.fault(id.line(), "the block '" + id.text() + "' is covered twice");
                }
            }
        }
    }

    private void media(YamlMap block) {
        for (var key : List.of("file", "captions")) {
            if (block.has(key)) {
                var path = block.file(key, "");
                if (FILE.matcher(path).matches() && !files.containsKey(path)) {
                    media(block, key, path);
                }
            }
        }
    }

    private void media(YamlMap block, String key, String path) {
        var type = MediaType.ofFile(path);
        var bytes = bytes(path);
        if (bytes.isEmpty()) {
            block.fault(key, "the file " + path + " is missing");
            return;
        }
        var problem = type.isEmpty()
                ? Optional.of("is of a kind that is not known")
                : bytes.get().length > CourseSource.LARGEST
                        ? Optional.of("is larger than 2 MB")
                        : type.get().problem(bytes.get());
        problem.ifPresent(sentence -> block.fault(key, "the file " + path + " " + sentence));
        type.ifPresent(known -> files.put(path, new FileDraft(known, sha256(bytes.get()), new Bytes(bytes.get()))));
    }

    private @Nullable CheckDraft check(
            YamlMap course, boolean checked, int passMark, List<ModuleDraft> modules, BlockReader blocks) {
        if (!checked) {
            if (source.read(CHECK).isPresent()) {
                findings.fault(new Fault(CHECK, 1, "there is a final check, but course.yaml says check: false"));
            }
            return null;
        }
        var map = yaml(CHECK);
        if (map.isEmpty() && !read.containsKey(CHECK)) {
            course.fault("completion", "the file check.yaml is missing");
        }
        return map.map(file -> check(file, passMark, modules, blocks)).orElse(null);
    }

    private static CheckDraft check(YamlMap map, int passMark, List<ModuleDraft> modules, BlockReader blocks) {
        var title = map.text("title", 200);
        var draw = map.number("draw", 1, 50);
        var known = modules.stream().map(ModuleDraft::key).collect(Collectors.toSet());
        var bank = new ArrayList<BankDraft>();
        var perModule = new TreeMap<String, Integer>();
        var maps = map.maps("questions");
        for (var question : maps) {
            var module = question.text("module");
            if (question.has("module") && !known.contains(module)) {
                question.fault("module", "course.yaml has no module '" + module + "'");
            }
            perModule.merge(module, 1, Integer::sum);
            blocks.question(question).ifPresent(made -> {
                if (!made.scored()) {
                    question.fault("kind", "a question of kind " + made.kind() + " cannot stand in the final check");
                }
                bank.add(new BankDraft(module, made));
            });
        }
        modules.stream()
                .map(ModuleDraft::key)
                .filter(module -> !perModule.containsKey(module))
                .forEach(module -> map.fault("questions", "the module '" + module + "' has no question in the bank"));
        balance(map, draw, maps.size(), perModule);
        map.done();
        return new CheckDraft(title, passMark, draw, bank);
    }

    /** Enough questions to draw, and enough in each module that has any for its even share. */
    private static void balance(YamlMap map, int draw, int bank, Map<String, Integer> perModule) {
        if (draw > bank) {
            map.fault("draw", "the bank has " + bank + " questions, so " + draw + " cannot be drawn");
            return;
        }
        var share = perModule.isEmpty() ? 0 : (draw + perModule.size() - 1) / perModule.size();
        perModule.forEach((module, questions) -> {
            if (questions < share) {
                map.fault(
                        "questions",
                        "the module '" + module + "' has " + questions + " questions in the bank, but its share of "
                                + draw + " is " + share);
            }
        });
    }

    /** Of all files that were read, with their paths, so that moving bytes from one to the other counts. */
    private String hash() {
        var digest = digest();
        read.forEach((path, bytes) -> {
            digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
