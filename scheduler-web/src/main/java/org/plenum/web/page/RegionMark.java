package org.plenum.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.conference.Region;

/**
 * The mark of a region: colour, shape and word, since not everybody can see each of them.
 *
 * @param hue one of five colours, from 1
 * @param shape one of five shapes, from 1
 */
public record RegionMark(Region region, int hue, int shape) {
    private static final int COUNT = 5;

    /**
     * The regions' marks in the conference's order: the first five differ in both, the next ones in the combination.
     */
    public static Map<String, RegionMark> byId(Conference conference) {
        var marks = new LinkedHashMap<String, RegionMark>();
        for (var region : conference.regions()) {
            var index = marks.size();
            marks.put(region.id(), new RegionMark(region, 1 + index % COUNT, 1 + (index + index / COUNT) % COUNT));
        }
        return marks;
    }
}
