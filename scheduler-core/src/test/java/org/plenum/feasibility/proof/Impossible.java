package org.plenum.feasibility.proof;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.ConferenceBuilder;

/**
 * A conference that cannot be, for one reason.
 *
 * @param sentence what is to be said of it
 * @param because where its document asks for what cannot all be, in the order of the pointers
 */
record Impossible(String name, Conference conference, String sentence, List<String> because) {

    static Impossible of(String name, ConferenceBuilder conference, String sentence, String... because) {
        return new Impossible(name, conference.build(), sentence, List.of(because));
    }

    @Override
    public String toString() {
        return name;
    }
}
