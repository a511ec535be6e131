package org.plenum.conference;

import java.util.regex.Pattern;

/**
 * The name that people use for something: on one line, because lists have one entry on each line, and never empty, so
 * that people can see it.
 */
public final class Label {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}]");

    private Label() {}

    /**
     * The name with blanks for line breaks and other control characters; the id if the name has no visible character.
     */
    public static String of(String name, String id) {
        return isVisible(name) ? BREAKS.matcher(name).replaceAll(" ") : id;
    }

    /** Whether a name has a visible character. */
    public static boolean isVisible(String name) {
        return VISIBLE.matcher(name).find();
    }
}
