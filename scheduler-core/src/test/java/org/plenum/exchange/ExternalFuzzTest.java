package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenum.RandomTries;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Sentences;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** Cuts and spoils files of other tools at random: readers never throw, and say what is wrong. */
@Tag(RandomTries.TAG)
class ExternalFuzzTest {
    private static final int TRIES = RandomTries.of(120);
    private static final int MOST_BYTES = 20;
    private static final Formats FORMATS = Formats.of(TimetableRules.ALL, Presets.ALL);

    @Test
    void cutFilesAreRefused() {
        assertThat(usable((file, random) -> Arrays.copyOf(file, random.nextInt(file.length - 2))))
                .isZero();
    }

    @Test
    void spoiltFilesNeverThrow() {
        var usable = usable((file, random) -> {
            var spoilt = file.clone();
            for (var times = 1 + random.nextInt(MOST_BYTES); times > 0; times--) {
                spoilt[random.nextInt(file.length)] = (byte) random.nextInt(128);
            }
            return spoilt;
        });
        // else it would only ever have looked at one half of what can happen
        assertThat(usable).isBetween(1, ExternalProgrammesTest.FILES.size() * TRIES - 1);
    }

    private interface Spoiling {
        byte[] of(byte[] file, Random random);
    }

    /** The number of spoilt files that are usable. */
    private static int usable(Spoiling spoiling) {
        var sentences = Sentences.of(Locale.ENGLISH, Issue.BUNDLE);
        var usable = 0;
        for (var name : ExternalProgrammesTest.FILES) {
            var file = ExternalProgrammesTest.file(name);
            Function<byte[], Reading<ConferenceDocument>> reader =
                    FORMATS.ofConference(file).input()::read;
            for (var seed = 0; seed < TRIES; seed++) {
                var spoilt = spoiling.of(file, new Random(seed));
                try {
                    var reading = reader.apply(spoilt); // that it has a result or an error, Reading checks
                    reading.issues().forEach(issue -> sentences.say(issue.message()));
                    var _ = FORMATS.ofConference(spoilt).input().read(spoilt);
                    usable += reading.result().isPresent() ? 1 : 0;
                } catch (RuntimeException e) {
                    throw new AssertionError("%s, seed %d".formatted(name, seed), e);
                }
            }
        }
        return usable;
    }
}
