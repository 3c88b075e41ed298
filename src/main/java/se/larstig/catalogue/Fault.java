package se.larstig.catalogue;

/**
 * Something that an author must mend before a course can be published.
 *
 * @param file path within the course folder
 * @param line counted from 1
 * @param message an English sentence
 */
public record Fault(String file, int line, String message) {

    /** {@code lessons/welcome.yaml:12: an id is used twice}, as editors read it. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
