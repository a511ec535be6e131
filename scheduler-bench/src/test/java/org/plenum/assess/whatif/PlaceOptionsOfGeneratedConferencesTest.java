package org.plenum.assess.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.generator.ConferenceGenerator;
import org.plenum.generator.Extra;
import org.plenum.generator.Size;
import org.plenum.timetable.rules.TimetableRules;

/** What the engine says of a place is what the rules say. */
class PlaceOptionsOfGeneratedConferencesTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void agreesWithTheRulesThemselves(long seed) {
        var planted = ConferenceGenerator.generate(new Size(40, 8, 2), seed, EnumSet.allOf(Extra.class));
        var conference = planted.conference();
        var sessions = conference.sessions().list();
        var options = PlaceOptions.of(conference, TimetableRules.ALL);
        var random = new Random(seed);
        var placed = List.copyOf(planted.timetable());
        for (var round = 0; round < 4; round++) { // each on a worse timetable than the one before
            var session = sessions.get(random.nextInt(sessions.size()));
            var all = options.of(placed, session);
            for (var i = 0; i < 12; i++) {
                var option = all.get(random.nextInt(all.size()));
                var moves = moves(option, session, placed);
                var told = WhatIf.of(conference, TimetableRules.ALL, placed, moves);
                assertThat(option.change())
                        .as("seed %d, session %s, %s", seed, session.id(), option)
                        .isEqualTo(told.after().minus(told.before()));
            }
            var last = all.get(random.nextInt(all.size()));
            placed = Move.applyAll(conference, placed, moves(last, session, placed));
        }
    }

    private static List<Move> moves(PlaceOption option, Session session, List<Placed> placed) {
        var moves = new ArrayList<Move>();
        moves.add(Move.to(session, option.place().start(), option.place().room()));
        option.swap()
                .flatMap(other -> placed.stream()
                        .filter(one -> one.session().equals(session))
                        .findFirst()
                        .map(home -> Move.to(other, home.start(), home.room())))
                .ifPresent(moves::add);
        return moves;
    }
}
