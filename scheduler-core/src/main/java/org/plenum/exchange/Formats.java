package org.plenum.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenum.exchange.Format.ConferenceFormat;
import org.plenum.exchange.Format.TimetableFormat;
import org.plenum.exchange.conference.ConferenceFields;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Value;
import org.plenum.exchange.timetable.TimetableFields;
import org.plenum.rule.Preset;
import org.plenum.rule.Rule;

/** The catalogue of formats: a new one is a line here. */
public final class Formats {
    private final ConferenceFormat conferenceJson;
    private final TimetableFormat timetableJson =
            new TimetableFormat("timetable.json", TimetableReader::read, TimetableWriter::write);
    private final List<Format> all;

    private Formats(ConferenceReader reader) {
        conferenceJson = new ConferenceFormat("conference.json", reader::read, ConferenceWriter::write);
        all = List.of(conferenceJson, timetableJson);
    }

    /**
     * All formats.
     *
     * @param rules those that a conference may give other weights, each once
     * @param presets of these rules' points; a conference may name one
     */
    public static Formats of(Collection<? extends Rule> rules, Collection<Preset> presets) {
        return new Formats(ConferenceReader.of(rules, presets));
    }

    /** The names, in the order in which people read them. */
    public List<String> names() {
        return all.stream().map(Format::name).toList();
    }

    public Optional<Format> find(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format whose name is the end of a file's name. */
    public Optional<Format> ofFile(String fileName) {
        return all.stream()
                .filter(format -> fileName.endsWith("." + format.name()) || fileName.equals(format.name()))
                .findFirst();
    }

    /**
     * The format that a document seems to be in: what it says that it is, else what its fields are like.
     *
     * <p>Of anything else a conference is assumed, so that its reader tells what is wrong.
     */
    public Format ofContent(byte[] bytes) {
        return JsonText.read(bytes, new Issues()).filter(Formats::isTimetable).isPresent()
                ? timetableJson
                : conferenceJson;
    }

    private static boolean isTimetable(Value root) {
        return switch (root.node().path("schema").asString("")) {
            case TimetableFields.SCHEMA -> true;
            case ConferenceFields.SCHEMA -> false;
            default -> root.node().has("placements");
        };
    }
}
