package org.plenum.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenum.exchange.Format.ConferenceFormat;
import org.plenum.exchange.Format.TimetableFormat;
import org.plenum.exchange.conference.ConferenceFields;
import org.plenum.exchange.cosplib.SolutionReader;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Value;
import org.plenum.exchange.timetable.TimetableFields;
import org.plenum.rule.Preset;
import org.plenum.rule.Rule;

/** The catalogue of formats: a new one is one line here. */
public final class Formats {
    private final ConferenceFormat conferenceJson;
    private final TimetableFormat timetableJson = new TimetableFormat(
            "timetable.json", TimetableReader::read, (document, _, out) -> TimetableWriter.write(document, out));
    private final ConferenceFormat cosplib;
    private final TimetableFormat cosplibSolution =
            new TimetableFormat("solution.xlsx", CosplibReader::solution, CosplibWriter::write);
    private final List<Format> all;

    private Formats(Collection<? extends Rule> rules, Collection<Preset> presets) {
        conferenceJson = new ConferenceFormat(
                "conference.json", ConferenceReader.of(rules, presets)::read, Optional.of(ConferenceWriter::write));
        cosplib =
                new ConferenceFormat("cosplib.xlsx", bytes -> CosplibReader.conference(bytes, rules), Optional.empty());
        all = List.of(conferenceJson, timetableJson, cosplib, cosplibSolution);
    }

    /**
     * All formats.
     *
     * @param rules those that a conference may give other weights, each once
     * @param presets of these rules' points; a conference may name one
     */
    public static Formats of(Collection<? extends Rule> rules, Collection<Preset> presets) {
        return new Formats(rules, presets);
    }

    /** The names, in the order in which people read them. */
    public List<String> names() {
        return all.stream().map(Format::name).toList();
    }

    public Optional<Format> find(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /**
     * The format to write a file in: the one whose name ends the file name, or else one of the family with the same
     * file extension.
     *
     * @param family a format of that family
     */
    public Optional<Format> ofFile(String fileName, Format family) {
        return all.stream()
                .filter(format -> fileName.endsWith("." + format.name()) || fileName.equals(format.name()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(format -> format.getClass().equals(family.getClass()))
                        .filter(format -> fileName.endsWith(ending(format)))
                        .findFirst());
    }

    private static String ending(Format format) {
        return format.name().substring(format.name().lastIndexOf('.'));
    }

    /**
     * The format of a document: the one that its schema field names, else the one that its fields suggest.
     *
     * <p>Any other document is treated as a conference, so that the conference's reader reports the errors.
     */
    public Format ofContent(byte[] bytes) {
        if (isArchive(bytes)) {
            return SolutionReader.isSolution(bytes) ? cosplibSolution : cosplib;
        }
        return JsonText.read(bytes, new Issues()).filter(Formats::isTimetable).isPresent()
                ? timetableJson
                : conferenceJson;
    }

    /** Whether the document begins like a ZIP archive: workbooks are ZIP archives. */
    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static boolean isTimetable(Value root) {
        return switch (root.node().path("schema").asString("")) {
            case TimetableFields.SCHEMA -> true;
            case ConferenceFields.SCHEMA -> false;
            default -> root.node().has("placements");
        };
    }
}
