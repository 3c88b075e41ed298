package se.larstig.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseVersion.Change;
import se.larstig.catalogue.CourseVersion.Level;
import se.larstig.catalogue.content.Content;
import se.larstig.catalogue.content.Guide;
import se.larstig.catalogue.content.Markdown;
import se.larstig.catalogue.content.Question;

/**
 * A course folder that was read and found without fault, not yet published. Texts that are not given are empty.
 *
 * @param hash SHA-256 of all its files
 * @param advice what does not stop it, and should be thought over
 * @param files media files by the name that content uses, {@code media/circle.svg}
 */
record CourseDraft(
        String code,
        String hash,
        String lang,
        String title,
        String summary,
        String englishTitle,
        String englishSummary,
        List<String> englishGoals,
        Level level,
        String audience,
        List<String> goals,
        String owner,
        LocalDate reviewBy,
        Change change,
        @Nullable LocalDate redoBy,
        @Nullable Integer validMonths,
        @Nullable CheckDraft check,
        List<SourceDraft> sources,
        List<ModuleDraft> modules,
        @Nullable GroupDraft group,
        Map<String, FileDraft> files,
        List<Fault> advice) {

    static final int WORDS_A_MINUTE = 180;

    record SourceDraft(
            String key,
            String act,
            String paragraph,
            @Nullable LocalDate inForce,
            LocalDate checkedOn,
            String checkedBy,
            String note,
            String url) {}

    /** What a chapter says of itself in English; all of it may be empty. */
    record EnglishDraft(String title, List<String> goals, String outline) {

        static final EnglishDraft NONE = new EnglishDraft("", List.of(), "");
    }

    record ModuleDraft(String key, String title, EnglishDraft english, List<String> goals, List<LessonDraft> lessons) {}

    record LessonDraft(
            String key, String title, String lang, @Nullable Integer lix, List<BlockDraft> blocks) {

        /** C2.2: reading at 180 words a minute, listening as long as it lasts, one minute for each question. */
        int minutes() {
            var seconds = 0;
            for (var block : blocks) {
                seconds += block.content().words() * 60 / WORDS_A_MINUTE
                        + block.content().seconds()
                        + 60 * block.content().asked().size();
            }
            return Math.max(1, (seconds + 59) / 60);
        }
    }

    record BlockDraft(String key, String lang, Content content) {}

    record CheckDraft(String title, int passMark, int draw, List<BankDraft> questions) {}

    record BankDraft(String module, Question question) {}

    /** How a group goes through it with a leader. */
    record GroupDraft(Markdown manual, List<SittingDraft> sittings) {}

    /** {@code modules} are keys. */
    record SittingDraft(String key, String title, int minutes, List<String> modules, Guide guide) {}

    record FileDraft(MediaType type, String sha256, Bytes content) {}

    /** Bytes that are compared by what they are, not where. */
    record Bytes(byte[] array) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes same && Arrays.equals(array, same.array);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(array);
        }
    }

    /** C2.2: the lessons, and one minute for each question of the final check. */
    int minutes() {
        return modules.stream()
                        .flatMap(module -> module.lessons().stream())
                        .mapToInt(LessonDraft::minutes)
                        .sum()
                + (check == null ? 0 : check.draw());
    }
}
