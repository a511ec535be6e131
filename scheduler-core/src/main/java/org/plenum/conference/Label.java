package org.plenum.conference;

import java.util.regex.Pattern;

/** What people call something: on one line, since a line is often one thing, and never empty, since it has to be seen. */
public final class Label {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}]");

    private Label() {}

    /** The name, its line breaks and other control characters as blanks; the id where nothing of the name can be seen. */
    public static String of(String name, String id) {
        return isVisible(name) ? BREAKS.matcher(name).replaceAll(" ") : id;
    }

    /** Whether a name has anything in it that can be seen. */
    public static boolean isVisible(String name) {
        return VISIBLE.matcher(name).find();
    }
}
