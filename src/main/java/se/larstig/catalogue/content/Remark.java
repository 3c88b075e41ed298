package se.larstig.catalogue.content;

/**
 * What is said about one option, or about one row of a matching or ordering.
 *
 * @param id of the option, pair or item
 * @param text the option's text or the row's left side; empty for true, false and places
 * @param given for a row: what the learner chose there, or empty
 * @param expected for a row: what belongs there
 * @param chosen whether she chose the option, or anything in the row
 * @param correct whether the option is a correct one, or what she chose in the row belongs there
 * @param why the explanation
 */
public record Remark(
        String id, String text, String given, String expected, boolean chosen, boolean correct, String why) {

    static Remark ofOption(String id, String text, boolean chosen, boolean correct, String why) {
        return new Remark(id, text, "", "", chosen, correct, why);
    }

    static Remark ofRow(String id, String text, String given, String expected, String why) {
        return new Remark(id, text, given, expected, !given.isEmpty(), given.equals(expected), why);
    }

    /** Whether she did well here: chose what is correct, or left what is not. */
    public boolean well() {
        return expected.isEmpty() ? chosen == correct : correct;
    }
}
