package se.larstig.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A page walked through with the keyboard alone. */
public final class Keys {

    private static final int MOST_STOPS = 300;

    private final Page page;

    public Keys(Page page) {
        this.page = page;
    }

    /** Goes on with Tab to this element, and fails when it is no stop. */
    public Keys to(Locator element) {
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            if ((Boolean) element.evaluate("each => each === document.activeElement")) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by keyboard to " + element);
    }

    /** Writes where the focus is, in place of what stands there. */
    public Keys write(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    public Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }
}
