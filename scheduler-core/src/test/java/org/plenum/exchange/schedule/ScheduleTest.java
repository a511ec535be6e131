package org.plenum.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.exchange.ConferenceReader;
import org.plenum.timetable.Edition;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.event.DatedEdition;
import org.plenum.timetable.event.Event;
import org.plenum.timetable.event.Events;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written is valid by the schemas of those who made the format. */
class ScheduleTest {
    /** Two rooms of one name, ids that become the same in addresses, and a dance that ends after midnight. */
    private static final String CONFERENCE = """
            {"schema": "plenum/conference/1", "id": "Ncb-15", "name": "Heads & tails of <NCB>", "timeZone": "Europe/Paris",
             "languages": ["en", "fr"],
             "days": [{"date": "2019-04-09", "opens": "09:00", "closes": "26:00"},
                      {"date": "2019-04-10", "opens": "09:00", "closes": "18:00"}],
             "rooms": [{"id": "one", "name": "Salon"}, {"id": "two", "name": "Salon"}],
             "regions": [{"id": "africa", "name": "Africa"}],
             "people": [{"id": "sg", "name": "Jürgen Stock"}],
             "tracks": [{"id": "cyber", "name": "Cyber & crime"}],
             "sessions": [{"id": "a.b", "title": "Opening", "kind": "PLENARY", "duration": "PT60M",
                           "people": [{"id": "sg", "role": "CHAIR"}, {"id": "sg", "role": "SPEAKER"}]},
                          {"id": "a-b", "title": "Africa", "kind": "ROUNDTABLE", "duration": "PT90M",
                           "audience": {"regions": ["africa"]}},
                          {"id": "x", "title": "Malware ]]> & more", "kind": "WORKSHOP", "duration": "PT45M", "track": "cyber"},
                          {"id": "dance", "title": "Dance", "kind": "SOCIAL", "duration": "PT105M"}]}
            """;

    private static Schedule schedule(Optional<URI> home) {
        var conference = ConferenceReader.of(TimetableRules.ALL, Presets.ALL)
                .read(CONFERENCE.getBytes(StandardCharsets.UTF_8))
                .result()
                .orElseThrow()
                .conference();
        return new Schedule(conference, "3", home, events(conference), Locale.ENGLISH);
    }

    private static List<Event> events(Conference conference) {
        var positions = List.of(
                at("a.b", "2019-04-09T09:00", "one"),
                at("a-b", "2019-04-09T10:15", "two"),
                at("x", "2019-04-10T09:00", "two"),
                at("dance", "2019-04-10T00:15", "one")); // in the night of the first day
        return Events.of(List.of(
                new DatedEdition(new Edition(conference, positions), Instant.parse("2019-03-01T10:00:00Z"), false)));
    }

    private static Position at(String session, String start, String room) {
        return new Position(session, LocalDateTime.parse(start), room, false);
    }

    private static String xml(Optional<URI> home) throws IOException {
        var out = new ByteArrayOutputStream();
        ScheduleXml.write(schedule(home), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(Optional<URI> home) throws IOException {
        var out = new ByteArrayOutputStream();
        ScheduleJson.write(schedule(home), out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    private static String resource(String name) throws IOException {
        try (var in = ScheduleTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theXmlIsValidAndSaysWhatIsWhere() throws Exception {
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        var schema = factory.newSchema(new StreamSource(new StringReader(resource("schedule.xsd"))));
        for (var home : List.of(Optional.<URI>empty(), Optional.of(URI.create("https://plenum.example/p/ncb")))) {
            schema.newValidator().validate(new StreamSource(new StringReader(xml(home)))); // throws where it is not
        }
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml(Optional.empty()).getBytes(StandardCharsets.UTF_8)));
        var path = XPathFactory.newDefaultInstance().newXPath();
        assertThat(path.evaluate("/schedule/conference/title", document)).isEqualTo("Heads & tails of <NCB>");
        assertThat(path.evaluate("count(//event)", document)).isEqualTo("4");
        assertThat(path.evaluate("/schedule/day[1]/room[1]/event[2]/title", document))
                .isEqualTo("Dance"); // it belongs to the day before
        assertThat(path.evaluate("//event[title='Dance']/date", document)).isEqualTo("2019-04-10T00:15:00+02:00");
        assertThat(path.evaluate("//event[title='Dance']/duration", document)).isEqualTo("01:45");
        assertThat(path.evaluate("//event[title='Opening']/persons", document)).isEqualTo("Jürgen Stock"); // once
        assertThat(path.evaluate("//event[title='Africa']/track", document)).isEqualTo("Africa");
        assertThat(path.evaluate("//event[title='Africa']/../@name", document)).isEqualTo("Salon (two)");
    }

    @Test
    void theJsonIsValidAndSaysTheSame() throws IOException, SAXException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6)
                .getSchema(resource("schedule.schema.json"));
        for (var home : List.of(Optional.<URI>empty(), Optional.of(URI.create("https://plenum.example/p/ncb")))) {
            assertThat(schema.validate(json(home))).isEmpty();
        }
        var conference = json(Optional.empty()).at("/schedule/conference");
        assertThat(conference.get("acronym").asString()).isEqualTo("ncb_15");
        assertThat(conference.get("daysCount").asInt()).isEqualTo(2);
        var event = conference.at("/days/1/rooms/Salon (two)/0");
        assertThat(event.get("title").asString()).isEqualTo("Malware ]]> & more");
        assertThat(event.get("type").asString()).isEqualTo("workshop");
        assertThat(event.get("track").asString()).isEqualTo("Cyber & crime");
        assertThat(event.get("end").asString()).isEqualTo("2019-04-10T09:45:00+02:00");
        var guid = event.get("guid").asString();
        assertThat(json(Optional.of(URI.create("https://plenum.example")))
                        .at("/schedule/conference/days/1/rooms/Salon (two)/0/guid")
                        .asString())
                .isEqualTo(guid); // the same whatever surrounds it
    }
}
