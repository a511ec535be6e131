package org.plenum.exchange.conference;

import java.util.List;
import org.plenum.conference.Preferences;
import org.plenum.conference.Preferences.Dislike;
import org.plenum.conference.Preferences.RemoteHours;
import org.plenum.conference.Preferences.Similarity;
import org.plenum.exchange.json.Members;
import org.plenum.exchange.json.TimeNotation;

/** The JSON tree of a conference's preferences. */
final class PreferencesTree {

    private PreferencesTree() {}

    static Members of(Preferences preferences) {
        var tree = new Members()
                .objects("dislikes", preferences.dislikes(), PreferencesTree::dislike)
                .objects("similarTracks", preferences.similarTracks(), PreferencesTree::similarity);
        return preferences.remoteHours().equals(RemoteHours.DEFAULT)
                ? tree
                : tree.object("remoteHours", remoteHours(preferences.remoteHours()));
    }

    private static Members dislike(Dislike dislike) {
        var members = new Members()
                .text(
                        switch (dislike.of()) {
                            case SESSION -> "session";
                            case TRACK -> "track";
                            case ROOM -> "room";
                        },
                        dislike.id())
                .text("room", dislike.room());
        dislike.time().ifPresent(time -> members.object("time", ConferenceTree.interval(time)));
        return members.number("points", dislike.points(), 1);
    }

    private static Members similarity(Similarity pair) {
        return new Members().texts("tracks", List.of(pair.one(), pair.other())).number("points", pair.points(), 1);
    }

    private static Members remoteHours(RemoteHours hours) {
        return new Members()
                .object("good", hours(hours.good()))
                .object("fair", hours(hours.fair()))
                .number("mild", hours.mild())
                .number("harsh", hours.harsh());
    }

    private static Members hours(RemoteHours.Hours hours) {
        return new Members()
                .text("from", TimeNotation.timeOfDay(hours.from()))
                .text("to", TimeNotation.timeOfDay(hours.to()));
    }
}
