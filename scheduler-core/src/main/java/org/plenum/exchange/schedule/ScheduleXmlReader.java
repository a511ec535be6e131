package org.plenum.exchange.schedule;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenum.exchange.external.Adaptations;
import org.plenum.exchange.external.ExternalProgramme;
import org.plenum.exchange.external.ExternalProgramme.Event;
import org.plenum.exchange.external.ExternalProgramme.Room;
import org.plenum.exchange.external.ExternalTimes;
import org.plenum.exchange.external.PlainText;
import org.plenum.exchange.issue.ExternalIssue;
import org.plenum.exchange.issue.ExternalIssue.DocumentType;
import org.plenum.exchange.issue.ExternalIssue.NotXml;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.LimitIssue.TooManyMembers;
import org.plenum.exchange.issue.SyntaxIssue.BeyondLimits;
import org.plenum.exchange.issue.SyntaxIssue.NotUtf8;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Limits;

/** Reads {@code schedule.xml}, event by event; document types, with which a file can do harm, are refused. */
public final class ScheduleXmlReader {
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 50_000;
    private static final int MOST_EVENTS = Limits.membersOf("/sessions");

    /** Ends the reading: the file breaks a limit. */
    private static final class Refused extends Exception {
        private final transient Issue issue;

        Refused(Issue issue) {
            super(null, null, false, false);
            this.issue = issue;
        }
    }

    private final XMLStreamReader xml;
    private final Adaptations adaptations;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> conference = new HashMap<>();
    private final List<Room> rooms = new ArrayList<>();
    private final List<String> tracks = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private Map<String, String> day = Map.of();
    private Map<String, String> person = Map.of();
    private String room = "";
    private String place = "";
    private Optional<EventFields> event = Optional.empty();
    private int eventDepth;

    private ScheduleXmlReader(XMLStreamReader xml, Adaptations adaptations) {
        this.xml = xml;
        this.adaptations = adaptations;
    }

    /** The programme in a file, unless that is not XML or may do harm. */
    public static Optional<ExternalProgramme> read(byte[] file, Adaptations adaptations, Issues issues) {
        try {
            var reader =
                    new ScheduleXmlReader(factory().createXMLStreamReader(new ByteArrayInputStream(file)), adaptations);
            reader.read();
            return Optional.of(reader.programme());
        } catch (Refused refused) {
            issues.add(refused.issue);
        } catch (XMLStreamException e) {
            var at = Optional.ofNullable(e.getLocation());
            int line = at.map(place -> Math.max(1, place.getLineNumber())).orElse(1);
            int column = at.map(place -> Math.max(1, place.getColumnNumber())).orElse(1);
            issues.add(
                    e.getNestedException() instanceof CharConversionException
                            ? new NotUtf8(line, column)
                            : new NotXml(line, column));
        }
        return Optional.empty();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setXMLReporter((_, _, _, _) -> {}); // by default it prints
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void read() throws XMLStreamException, Refused {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new Refused(new DocumentType(line()));
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() < LONGEST_TEXT) {
                        text.append(xml.getText());
                    }
                }
                default -> {} // comments and the like
            }
        }
    }

    private void start(String name) throws Refused {
        if (path.size() == DEEPEST) {
            throw new Refused(
                    new BeyondLimits(line(), Math.max(1, xml.getLocation().getColumnNumber())));
        }
        path.add(name);
        var isField = event.isEmpty() || path.size() <= eventDepth + 1 || name.equals("person");
        if (isField) {
            text.setLength(0);
        }
        if (event.isPresent()) {
            person = name.equals("person") ? attributes() : person;
            return;
        }
        switch (name) {
            case "day" -> day = attributes();
            case "room" -> {
                room = PlainText.line(attributes().getOrDefault("name", ""));
                rooms.add(new Room(room, capacity(attributes().getOrDefault("capacity", ""))));
            }
            case "track" -> addTrack(attributes().getOrDefault("name", ""));
            case "event" -> startEvent();
            default -> {} // it has a text, or parts
        }
    }

    private void startEvent() throws Refused {
        place = ExternalIssue.atLine(line());
        if (events.size() == MOST_EVENTS) {
            throw new Refused(new TooManyMembers(place + "/event", MOST_EVENTS));
        }
        var fields = new EventFields();
        eventDepth = path.size();
        attributes().forEach(fields::put);
        event = Optional.of(fields);
    }

    private void end(String name) {
        var depth = path.size();
        path.removeLast();
        if (event.isPresent()) {
            endInEvent(event.get(), name, depth);
        } else {
            switch (name) {
                case "day" -> day = Map.of();
                case "room" -> room = "";
                case "track" -> addTrack(text.toString());
                default -> {
                    if (!path.isEmpty() && path.getLast().equals("conference")) {
                        conference.putIfAbsent(name, text.toString().strip());
                    }
                }
            }
            text.setLength(0);
        }
    }

    private void endInEvent(EventFields fields, String name, int depth) {
        if (depth == eventDepth) {
            events.add(fields.event(
                    place, ExternalTimes.date(day.getOrDefault("date", "")), dayChange(), room, adaptations));
            event = Optional.empty();
        } else if (name.equals("person")) {
            var id = Stream.of("guid", "code", "id")
                    .flatMap(key -> Stream.ofNullable(person.get(key)))
                    .findFirst()
                    .orElse("");
            fields.add(EventFields.person(id, text.toString()));
        } else if (depth == eventDepth + 1) {
            fields.put(name, text.toString());
        }
    }

    private void addTrack(String name) {
        var line = PlainText.line(name);
        if (!line.isEmpty()) {
            tracks.add(line);
        }
    }

    private int dayChange() {
        var start = ExternalTimes.moment(day.getOrDefault("start", ""))
                .map(moment -> OptionalInt.of(
                        moment.time().getHour() * 60 + moment.time().getMinute()))
                .orElseGet(() -> ExternalTimes.clock(conference.getOrDefault("day_change", "")));
        return start.orElse(EventFields.LATEST_DAY_CHANGE);
    }

    static OptionalInt capacity(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private Map<String, String> attributes() {
        var attributes = new HashMap<String, String>();
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
        return attributes;
    }

    private int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private ExternalProgramme programme() {
        return new ExternalProgramme(
                conference.getOrDefault("acronym", ""),
                PlainText.line(conference.getOrDefault("title", "")),
                conference.getOrDefault("time_zone_name", ""),
                ExternalTimes.duration(conference.getOrDefault("timeslot_duration", "")),
                ExternalProgramme.dates(
                        ExternalTimes.date(conference.getOrDefault("start", "")),
                        ExternalTimes.date(conference.getOrDefault("end", ""))),
                rooms,
                tracks,
                events);
    }
}
