package se.larstig.catalogue;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * C9.2: how hard a text is to read, as Björnsson counts it: words in a sentence, and words of more than six signs in a
 * hundred. Courses aim at 45 at most; above 50 a text ought to be written anew.
 */
public record Lix(int value) {

    /** What courses aim at. */
    public static final int AIM = 45;

    /** Above this a text is hard. */
    public static final int MOST = 50;

    /** How it is told in words. */
    public enum Verdict {
        /** As easy as courses ought to be. */
        PLAIN,
        /** Somewhat hard. */
        DENSE,
        /** Ought to be written anew. */
        HARD
    }

    private static final int LONG = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-:][\\p{L}\\p{N}]+)*");
    private static final Pattern ADDRESS = Pattern.compile("\\]\\([^)]*\\)");
    private static final Pattern MARK = Pattern.compile("[*_>`\\[\\]]");

    /** Where a heading, a paragraph or an item of a list ends, also without a stop. */
    private static final Pattern PIECE =
            Pattern.compile("\\n\\s*\\n|\\n(?=\\s*(?:[-*+#]|\\d+\\.)\\s)|(?<=^|\\n)#+[^\\n]*\\n");

    private static final Pattern STOP = Pattern.compile("[.!?:]+[”\"»)]*(?:\\s|$)");
    private static final Pattern SHORTENED = Pattern.compile("\\b(kap|st|s|nr|ca|kl)\\.(?=\\s)");

    /** Of all these texts, which are Markdown or plain, together. */
    public static Lix of(Collection<String> texts) {
        var words = 0;
        var hard = 0;
        var sentences = 0;
        for (var text : texts) {
            for (var piece : PIECE.split(text)) {
                var plain = SHORTENED
                        .matcher(MARK.matcher(ADDRESS.matcher(piece).replaceAll("]"))
                                .replaceAll(" "))
                        .replaceAll("$1");
                for (var sentence : STOP.split(plain)) {
                    var found = WORD.matcher(sentence).results().toList();
                    words += found.size();
                    hard += (int) found.stream()
                            .filter(word -> word.group().length() > LONG)
                            .count();
                    sentences += found.isEmpty() ? 0 : 1;
                }
            }
        }
        return new Lix(words == 0 ? 0 : (int) Math.round((double) words / sentences + 100.0 * hard / words));
    }

    public Verdict verdict() {
        return value <= AIM ? Verdict.PLAIN : value <= MOST ? Verdict.DENSE : Verdict.HARD;
    }
}
