package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.conference.Conference;
import org.plenum.generator.ConferenceGenerator;
import org.plenum.generator.Size;

/**
 * The same conference, seed and number of moves give the same timetable, on every machine and after every change that is
 * not meant to change how Plenum searches. Who means to writes the new values here, and what got better into the docs.
 */
class SameTimetableTest {
    @ParameterizedTest
    @CsvSource({
        "small.json, 5000, 0, 6e2c5469f07eceaf",
        "academic-conference.json, 10000, 1, 8882dafc68e5ad3b",
        "heads-of-ncb-15.json, 20000, 0, 5383768cb21fd98d",
        "heads-of-ncb-15.json, 20000, 1, dadfbc63ee1ee181",
        "S60, 20000, 2, 9a0b5f544c7faa59"
    })
    void isTheOneThatWasFoundBefore(String conference, long moves, long seed, String digest)
            throws NoSuchAlgorithmException {
        assertThat(digest(Problems.solve(conference(conference), SearchLimits.ofMoves(moves), seed)))
                .isEqualTo(digest);
    }

    private static Conference conference(String name) {
        return name.equals("S60") ? ConferenceGenerator.generate(Size.S60, 0).conference() : Problems.sample(name);
    }

    /** The first eight bytes of the SHA-256 of where everything is. */
    private static String digest(SingleSearch solve) throws NoSuchAlgorithmException {
        var places = solve.run().placed().stream()
                .map(each -> each.session().id() + " " + each.start() + " "
                        + each.room().id())
                .collect(Collectors.joining("\n"));
        var hash = MessageDigest.getInstance("SHA-256").digest(places.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 8);
    }
}
