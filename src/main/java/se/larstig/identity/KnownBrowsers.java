package se.larstig.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * I2.6: browsers in which a person has signed in before. Each is given a random word to remember, with a keyed hash of it and
 * her account. Who has it can be told from strangers at the same network address; it opens nothing, and names nobody.
 */
@ApplicationScoped
public class KnownBrowsers {

    private static final int LONGEST = 200;

    @Inject
    private OneTime oneTime;

    /** What a browser has to remember in which the person has just signed in: the same as before, if it knows her already. */
    public String remember(long personId, String remembered) {
        return known(personId, remembered).isPresent() ? remembered : signed(oneTime.token(), personId);
    }

    /** By which word the browser is known as hers; empty for what is missing, forged or another's. */
    Optional<String> known(long personId, String remembered) {
        return Optional.of(remembered)
                .filter(text -> text.length() <= LONGEST && text.indexOf('.') > 0)
                .map(text -> text.substring(0, text.indexOf('.')))
                .filter(word ->
                        MessageDigest.isEqual(signed(word, personId).getBytes(UTF_8), remembered.getBytes(UTF_8)));
    }

    private String signed(String word, long personId) {
        return word + "." + oneTime.hash("known browser", personId + " " + word);
    }
}
