package org.plenum.api.version;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plenum.api.problem.Refusal;

/**
 * One side of a comparison: a version, or the draft that may become the next one.
 *
 * @param number empty for the draft
 */
public record VersionName(Optional<Integer> number) {
    private static final String DRAFT = "draft";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /**
     * The side that an address names.
     *
     * @throws Refusal if it is neither a number nor the draft
     */
    public static VersionName of(String text) {
        if (text.equals(DRAFT)) {
            return new VersionName(Optional.empty());
        }
        if (!NUMBER.matcher(text).matches()) {
            throw Refusal.missing("There is no version “%s”.\nUse a number such as 1, or draft.".formatted(text));
        }
        return new VersionName(Optional.of(Integer.valueOf(text)));
    }

    /** The form that addresses use. */
    @Override
    public String toString() {
        return number.map(String::valueOf).orElse(DRAFT);
    }
}
