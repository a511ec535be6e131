package org.plenum.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.plenum.conference.ScoreLevel;

/**
 * One broken rule in words.
 *
 * @param rule the rule's id
 * @param penalty in the rule's unit, above 0
 * @param points of one unit of penalty
 */
public record Finding(String rule, ScoreLevel level, long penalty, int points, Message message) {

    private static final int ID_DIGITS = 12;
    private static final MessageDigest SHA_256 = getSha256(); // users copy it: finding it takes longer than using it

    /**
     * A name that stays the same for the same problem: it depends on the rule and on the subjects alone, in whatever
     * order.
     */
    public String id() {
        var name = rule + ' ' + subjects().stream().sorted().collect(Collectors.joining(" "));
        return rule + '-' + sha256(name).substring(0, ID_DIGITS);
    }

    /** The amount that it subtracts from the score at its level. */
    public long cost() {
        return new UnitCost(points).cost(penalty);
    }

    /** The subjects that it concerns, as {@code session:opening}. */
    public List<String> subjects() {
        return message.subjects();
    }

    private static String sha256(String text) {
        try {
            var digest = (MessageDigest) SHA_256.clone();
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("Java's own SHA-256 can be copied.", e);
        }
    }

    private static MessageDigest getSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256.", e);
        }
    }
}
