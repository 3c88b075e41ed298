package se.larstig.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.larstig.disclosure.Measure;
import se.larstig.identity.AuditTrail;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Settings;
import se.larstig.web.Posted;
import se.larstig.web.Sheet;
import se.larstig.web.TableFile;
import se.larstig.web.Texts;

/**
 * S3.7: the one way by which figures leave as a file. It answers with a workbook when the address says {@code as=xlsx}, in
 * which a second sheet says what the first one means; else with CSV.
 */
@RequestScoped
public class Export {

    @Inject
    private CurrentActor current;

    @Inject
    private Posted posted;

    @Inject
    private AuditTrail trail;

    @Inject
    private Choice choice;

    @Inject
    private Texts texts;

    /**
     * Answers with a table of released figures.
     *
     * @param subject whose figures of what they are, for the audit trail
     * @param name of the file, without what stands for its kind
     */
    void released(String subject, String name, Sheet table, Sheet definitions) {
        trail.note(current.get(), "statistics.export", subject + (isBook() ? " xlsx" : " csv"));
        send(name, table, definitions);
    }

    /** The same with exact figures of the actor's own employer. */
    void internal(String subject, String name, Sheet table, Sheet definitions) {
        trail.note(current.get(), "statistics.export-internal", subject + (isBook() ? " xlsx" : " csv"));
        send(name, table, definitions);
    }

    private boolean isBook() {
        return posted.text("as", 10).filter("xlsx"::equals).isPresent();
    }

    private void send(String name, Sheet table, Sheet definitions) {
        if (isBook()) {
            posted.file(name + ".xlsx", TableFile.XLSX, TableFile.xlsx(List.of(table, definitions)));
        } else {
            posted.file(name + ".csv", TableFile.CSV, TableFile.csv(table));
        }
    }

    /** The sheet that says what the words of a table mean; what all figures have in common stands last. */
    Sheet definitions(List<List<String>> words) {
        var rows = new ArrayList<List<String>>();
        if (Settings.demo()) {
            rows.add(List.of(texts.say("statistics.file.remark"), remark()));
        }
        rows.addAll(words);
        rows.add(List.of(texts.say("statistics.file.figures"), texts.say("statistics.not-violence")));
        return new Sheet(
                texts.say("statistics.file.definitions"),
                List.of(
                        Sheet.Column.words(texts.say("statistics.file.word")),
                        Sheet.Column.words(texts.say("statistics.file.meaning"))),
                rows);
    }

    List<String> measure(Measure measure) {
        return List.of(choice.measure(measure), texts.say(meaning(measure)));
    }

    /** What stands in each row of a file, so that a part of it that is passed on says it too. */
    String remark() {
        return Settings.demo() ? texts.say("web.demo") : "";
    }

    private static String meaning(Measure measure) {
        return switch (measure) {
            case REGISTERED -> "statistics.employed.means";
            case STARTED -> "statistics.started.means";
            case COMPLETED -> "statistics.completed.means";
        };
    }
}
