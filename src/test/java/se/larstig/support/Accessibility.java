package se.larstig.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What a machine can find of WCAG 2.2 A and AA and of good practice. */
public final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private Accessibility() {}

    private static final String SCRIPT_IS_OFF = """
            () => {
                const box = document.createElement('div');
                box.innerHTML = '<noscript><i></i></noscript>';
                return box.querySelector('i') !== null;
            }""";

    /**
     * Fails on any fault, and when the page is wider than its window. Beware: the machine is a script, so a page without
     * script cannot be checked; look at the same state in a second browser with script.
     */
    public static void check(Page page) {
        assertThat(page.evaluate(SCRIPT_IS_OFF))
                .as("the checker would wait for ever at %s: script is off", page.url())
                .isEqualTo(false);
        assertThat(page.frames())
                .as("frames of %s, into which the checker would not look", page.url())
                .hasSize(1);
        var faults = new AxeBuilder(page)
                .withTags(TAGS)
                .setLegacyMode(
                        true) // checks in the page itself; the other way opens a second one, for frames of other sites
                .analyze()
                .getViolations();
        assertThat(faults.stream().map(Accessibility::sentence))
                .as("faults of %s", page.url())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that %s is too wide", page.url())
                .isEqualTo(0);
    }

    private static String sentence(Rule fault) {
        return fault.getId() + ": " + fault.getHelp() + " at "
                + fault.getNodes().stream().map(CheckedNode::getHtml).limit(5).collect(Collectors.joining(" and "));
    }
}
