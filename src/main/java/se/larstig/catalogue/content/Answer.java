package se.larstig.catalogue.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner answered. It takes whatever a form may hold and keeps what can be an answer: at most 50 choices of at most
 * 60 signs (longer ones become empty) and 5 000 signs of text. It never throws.
 *
 * @param question id of the question
 * @param chosen ids of what she chose; in matching and ordering one for each row, empty where nothing is chosen
 * @param text her own words, for a short answer
 */
public record Answer(String question, List<String> chosen, String text) {

    static final int MOST = 50;
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_TEXT = 5_000;

    public Answer {
        question = cut(question, LONGEST_ID);
        chosen = (chosen == null ? List.<@Nullable String>of() : chosen)
                .stream()
                        .limit(MOST)
                        .map(id -> id == null || id.length() > LONGEST_ID ? "" : id)
                        .toList();
        text = cut(text, LONGEST_TEXT);
    }

    /** An answer by choice. */
    public static Answer of(String question, List<String> chosen) {
        return new Answer(question, chosen, "");
    }

    private static String cut(@Nullable String text, int most) {
        var given = Require.orEmpty(text);
        return given.length() > most ? given.substring(0, most) : given;
    }

    /** What was chosen of these, each once. */
    List<String> among(List<String> ids) {
        return chosen.stream().filter(ids::contains).distinct().toList();
    }

    /** As many as there are ids: the one chosen in each row, empty where nothing known is. */
    List<String> inRows(List<String> ids) {
        var rows = new ArrayList<String>();
        for (var row = 0; row < ids.size(); row++) {
            var id = row < chosen.size() ? chosen.get(row) : "";
            rows.add(ids.contains(id) ? id : "");
        }
        return rows;
    }
}
