package org.plenum.exchange.schedule;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes {@code schedule.xml}; streams stay open. */
public final class ScheduleXml {
    private final XMLStreamWriter xml;
    private final Schedule schedule;

    private ScheduleXml(XMLStreamWriter xml, Schedule schedule) {
        this.xml = xml;
        this.schedule = schedule;
    }

    public static void write(Schedule schedule, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new ScheduleXml(xml, schedule).write();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        begin("schedule");
        xml.writeEmptyElement("generator");
        xml.writeAttribute("name", "Plenum");
        text("version", schedule.version());
        conference();
        for (var day : ScheduleDay.of(schedule)) {
            day(day);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void conference() throws XMLStreamException {
        var conference = schedule.conference();
        begin("conference");
        text("title", conference.name());
        text("acronym", schedule.acronym());
        text("start", schedule.first().toString());
        text("end", schedule.last().toString());
        text("days", Integer.toString(conference.days().size()));
        text("timeslot_duration", ScheduleTimes.written(conference.grid()));
        text("time_zone_name", conference.timeZone().getId());
        for (var track : conference.tracks()) {
            xml.writeEmptyElement("track");
            xml.writeAttribute("name", clean(track.name()));
        }
        xml.writeEndElement();
    }

    private void day(ScheduleDay day) throws XMLStreamException {
        begin("day");
        xml.writeAttribute("index", Integer.toString(day.index()));
        xml.writeAttribute("date", day.day().date().toString());
        xml.writeAttribute("start", ScheduleTimes.moment(day.start()));
        xml.writeAttribute("end", ScheduleTimes.moment(day.end()));
        for (var room : day.rooms().entrySet()) {
            begin("room");
            xml.writeAttribute("name", clean(room.getKey()));
            for (var item : room.getValue()) {
                event(item);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void event(ScheduleEvent item) throws XMLStreamException {
        begin("event");
        xml.writeAttribute("id", Integer.toString(item.id()));
        xml.writeAttribute("guid", item.guid().toString());
        text("date", ScheduleTimes.moment(item.start()));
        text("start", ScheduleTimes.clock(item.start()));
        text("duration", item.duration());
        text("room", item.room());
        text("slug", item.slug());
        if (schedule.home().isPresent()) {
            text("url", schedule.home().map(URI::toString).orElseThrow());
        }
        text("title", item.title());
        text("subtitle", "");
        text("track", item.track());
        text("type", item.type());
        text("language", item.language());
        text("abstract", "");
        text("description", "");
        begin("persons");
        for (var person : item.persons()) {
            begin("person");
            xml.writeAttribute("id", Integer.toString(person.id()));
            xml.writeAttribute("guid", person.guid().toString());
            xml.writeCharacters(clean(person.name()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void begin(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    private void text(String element, String text) throws XMLStreamException {
        begin(element);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /** XML has no place for most control characters. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\t\n\r]]|[\\uFFFE\\uFFFF]", "");
    }
}
