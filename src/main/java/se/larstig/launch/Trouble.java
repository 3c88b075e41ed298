package se.larstig.launch;

import org.jspecify.annotations.Nullable;

/** Why the launcher gives up: one plain sentence that says what to do. The cause goes to the log, never to the console. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    Trouble(String sentence) {
        this(sentence, null);
    }

    Trouble(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** What a person reads, whatever went wrong. */
    static String sentence(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Trouble && cause.getMessage() != null) {
                return cause.getMessage();
            }
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return "The disk is full. Make room in the data folder or choose another one with DATA_DIR.";
            }
        }
        return "Something unexpected happened: " + problem + ". The details are in the folder log of the data folder.";
    }
}
