package se.larstig.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test in a browser, at a server of its own. Every test begins with empty windows; when it fails, their pictures are in
 * {@code target/screenshots}. A script error, or something that the content security policy refused, fails it too.
 */
@ExtendWith(Browsing.Pictures.class)
public abstract class Browsing {

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Set<BrowserContext> shared = new LinkedHashSet<>();
    private final List<String> complaints = new ArrayList<>();

    /** Somebody who has not signed in. */
    protected Visit anyone() {
        return new Visit(this);
    }

    /** Signs in in this window, with a session of its own that may be ended. */
    protected void signIn(Page page, People person) {
        Visit.signIn(page, person);
    }

    /** Gives a code of the person's app in this window, so that pages about others open. */
    protected void giveCode(Page page, People person) {
        Visit.giveCode(page, person);
    }

    List<BrowserContext> contexts() {
        return contexts;
    }

    /** Has this window, and leaves it open for others. */
    void looksThrough(BrowserContext window) {
        shared.add(window);
    }

    List<String> complaints() {
        return complaints;
    }

    @AfterEach
    void closeWindows() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    /** Keeps what was on the screen. */
    static class Pictures implements AfterTestExecutionCallback {

        @Override
        public void afterTestExecution(ExtensionContext test) {
            if (test.getExecutionException().isEmpty()
                    || !(test.getRequiredTestInstance() instanceof Browsing journey)) {
                return;
            }
            var number = 0;
            for (var context : Stream.concat(journey.contexts.stream(), journey.shared.stream())
                    .toList()) {
                for (var page : context.pages()) {
                    page.screenshot(
                            new Page.ScreenshotOptions().setFullPage(true).setPath(file(test, ++number)));
                }
            }
        }

        private static Path file(ExtensionContext test, int number) {
            var name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName() + " " + test.getDisplayName();
            return Ground.build()
                    .resolve("screenshots")
                    .resolve(name.replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceFirst("(?<=^.{100}).*", "") + "-" + number
                            + ".png");
        }
    }
}
