package org.plenum.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;

/** A keyboard that counts how often its keys are pressed, and nothing else: no mouse, no address, no field filled at once. */
final class Keys {
    private static final int MOST_STOPS =
            80; // what takes more stops of the Tab key cannot be reached by somebody in a hurry

    private final Page page;
    private final long begun = System.nanoTime();
    private int pressed;

    Keys(Page page) {
        this.page = page;
    }

    /** Presses keys one after another; a combination such as Control+K is one. */
    Keys press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
            pressed++;
        }
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        pressed += text.length();
        return this;
    }

    /** Presses the Tab key until something has the focus. */
    Keys tabTo(Locator wanted) {
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            press("Tab");
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return this;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + wanted);
    }

    int pressed() {
        return pressed;
    }

    Duration spent() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
