package org.plenum.exchange.schedule;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.regex.Pattern;
import org.plenum.exchange.json.JsonText;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code schedule.json}, version 1; streams stay open. */
public final class ScheduleJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The names of zones that the format allows. */
    private static final Pattern ZONE = Pattern.compile("([A-Z][a-z]+/[A-Z][a-z]+).*|UTC");

    private ScheduleJson() {}

    public static void write(Schedule schedule, OutputStream out) throws IOException {
        var conference = schedule.conference();
        var zone = conference.timeZone().getId();
        var days = ScheduleDay.of(schedule);
        var head = NODES.objectNode()
                .put("acronym", schedule.acronym())
                .put("title", conference.name())
                .put("start", schedule.first().toString())
                .put("end", schedule.last().toString())
                .put("daysCount", days.size())
                .put("timeslot_duration", ScheduleTimes.written(conference.grid()));
        if (ZONE.matcher(zone).matches()) {
            head.put("time_zone_name", zone);
        }
        schedule.home().map(URI::toString).ifPresent(home -> head.put("url", home));
        var tracks = head.putArray("tracks");
        conference.tracks().forEach(track -> tracks.addObject().put("name", track.name()));
        var list = head.putArray("days");
        days.forEach(day -> list.add(day(day, schedule)));
        var root = NODES.objectNode();
        root.putObject("schedule").put("version", schedule.version()).set("conference", head);
        root.putObject("generator").put("name", "Plenum");
        JsonText.write(root, out);
    }

    private static ObjectNode day(ScheduleDay day, Schedule schedule) {
        var object = NODES.objectNode()
                .put("index", day.index())
                .put("date", day.day().date().toString())
                .put("day_start", ScheduleTimes.moment(day.start()))
                .put("day_end", ScheduleTimes.moment(day.end()));
        var rooms = object.putObject("rooms");
        day.rooms().forEach((name, items) -> {
            var events = rooms.putArray(name);
            items.forEach(item -> events.add(event(item, schedule)));
        });
        return object;
    }

    private static ObjectNode event(ScheduleEvent item, Schedule schedule) {
        var event = NODES.objectNode()
                .put("id", item.id())
                .put("guid", item.guid().toString())
                .put("date", ScheduleTimes.moment(item.start()))
                .put("start", ScheduleTimes.clock(item.start()))
                .put("end", ScheduleTimes.moment(item.end()))
                .put("duration", item.duration())
                .put("room", item.room())
                .put("slug", item.slug())
                .put("url", schedule.home().map(URI::toString).orElse("urn:uuid:" + item.guid()))
                .put("title", item.title())
                .put("subtitle", "")
                .put("track", item.track())
                .put("type", item.type())
                .put("language", item.language())
                .put("abstract", "")
                .put("description", "");
        var persons = event.putArray("persons");
        item.persons()
                .forEach(person -> persons.addObject()
                        .put("guid", person.guid().toString())
                        .put("name", person.name()));
        event.putArray("links");
        return event;
    }
}
