package org.plenum.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenum.exchange.Format.ConferenceFormat;
import org.plenum.exchange.Format.TimetableFormat;
import org.plenum.exchange.conference.ConferenceFields;
import org.plenum.exchange.cosplib.SolutionReader;
import org.plenum.exchange.external.ImportedPlaces;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Value;
import org.plenum.exchange.schedule.ScheduleJsonReader;
import org.plenum.exchange.schedule.ScheduleXmlReader;
import org.plenum.exchange.sessionize.SessionizeReader;
import org.plenum.exchange.sheets.SheetFiles;
import org.plenum.exchange.timetable.TimetableFields;
import org.plenum.rule.Preset;
import org.plenum.rule.Rule;

/** The catalogue of formats: a new one is one line here. */
public final class Formats {
    /** The names of sheets that only CoSPLib's instances have. */
    private static final Set<String> OF_COSPLIB = Set.of("submissions", "parameters", "tracks_rooms|penalty");

    /** Files that people take for workbooks, whatever they hold. */
    private static final Pattern WORKBOOK =
            Pattern.compile(".*\\.(xlsx|xlsm|xls|ods|csv|zip)", Pattern.CASE_INSENSITIVE);

    /** For those who go by a timetable. */
    private static final List<TimetableFormat> WRITTEN = List.of(
            new TimetableFormat("calendar.ics", Optional.empty(), EventWriter::calendar),
            new TimetableFormat("schedule.xml", Optional.empty(), EventWriter::scheduleXml),
            new TimetableFormat("schedule.json", Optional.empty(), EventWriter::scheduleJson),
            new TimetableFormat("timetable.xlsx", Optional.empty(), EventWriter::workbook),
            new TimetableFormat("timetable.csv", Optional.empty(), EventWriter::text));

    private final ConferenceFormat conferenceJson;
    private final ConferenceFormat workbook;
    private final ConferenceFormat archive;
    private final TimetableFormat timetableJson = new TimetableFormat(
            "timetable.json",
            Optional.of(TimetableReader::read),
            (document, _, out) -> TimetableWriter.write(document, out));
    private final ConferenceFormat cosplib;
    private final TimetableFormat cosplibSolution =
            new TimetableFormat("solution.xlsx", Optional.of(CosplibReader::solution), CosplibWriter::write);
    private final ConferenceFormat foreignXml;
    private final ConferenceFormat foreignJson;
    private final ConferenceFormat sessionize;
    private final Collection<? extends Rule> rules;
    private final Collection<Preset> presets;
    private final List<Format> all;

    private Formats(Collection<? extends Rule> rules, Collection<Preset> presets, ImportedPlaces places) {
        this.rules = List.copyOf(rules);
        this.presets = List.copyOf(presets);
        var reader = ConferenceReader.of(rules, presets);
        var sheets = WorkbookReader.of(reader);
        var writer = WorkbookWriter.in(Locale.ENGLISH);
        conferenceJson =
                new ConferenceFormat("conference.json", reader::read, Optional.of(ConferenceWriter::write), false);
        workbook = new ConferenceFormat("conference.xlsx", sheets::read, Optional.of(writer::writeWorkbook), false);
        archive = new ConferenceFormat("conference.zip", sheets::read, Optional.of(writer::writeArchive), false);
        cosplib = new ConferenceFormat(
                "cosplib.xlsx", bytes -> CosplibReader.conference(bytes, rules), Optional.empty(), false);
        foreignXml = external("schedule.xml", ScheduleXmlReader::read, reader, places);
        foreignJson = external("schedule.json", ScheduleJsonReader::read, reader, places);
        sessionize =
                external("sessionize.json", (file, _, issues) -> SessionizeReader.read(file, issues), reader, places);
        all = Stream.<Format>concat(
                        Stream.of(
                                conferenceJson,
                                workbook,
                                archive,
                                timetableJson,
                                cosplib,
                                cosplibSolution,
                                foreignXml,
                                foreignJson,
                                sessionize),
                        WRITTEN.stream())
                .toList();
    }

    /**
     * All formats.
     *
     * @param rules those that a conference may give other weights, each once
     * @param presets of these rules' points; a conference may name one
     */
    public static Formats of(Collection<? extends Rule> rules, Collection<Preset> presets) {
        return new Formats(rules, presets, ImportedPlaces.PINS);
    }

    private static ConferenceFormat external(
            String name, ExternalReader.Parser parser, ConferenceReader reader, ImportedPlaces places) {
        return new ConferenceFormat(
                name, new ExternalReader(name, parser, reader, places)::read, Optional.empty(), true);
    }

    /** The same formats, where the events of other tools' programmes come in with these places. */
    public Formats with(ImportedPlaces places) {
        return new Formats(rules, presets, places);
    }

    /** The names, in the order in which people read them. */
    public List<String> names() {
        return all.stream().map(Format::name).distinct().toList();
    }

    /** The format with this name; of two, the one that can be read. */
    public Optional<Format> find(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format with this name; of two, the one of the same family. */
    public Optional<Format> find(String name, Format family) {
        return familyFirst(family).filter(format -> format.name().equals(name)).findFirst();
    }

    private Stream<Format> familyFirst(Format family) {
        return all.stream()
                .sorted(Comparator.comparing(format -> !format.getClass().equals(family.getClass())));
    }

    /**
     * The format to write a file in: the one whose name ends the file name, or else one of the family with the same
     * file extension.
     *
     * @param family a format of that family
     */
    public Optional<Format> ofFile(String fileName, Format family) {
        return familyFirst(family)
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
     * The format of a file: that of its content, unless its name says that people take it for a workbook.
     *
     * @param fileName only its ending counts
     */
    public Format ofInput(String fileName, byte[] bytes) {
        return isOfSheets(fileName, bytes) && !SheetFiles.isArchive(bytes) ? workbook : ofContent(bytes);
    }

    /** Whether a file holds sheets, or its name says that people think so. */
    public static boolean isOfSheets(String fileName, byte[] bytes) {
        return SheetFiles.isArchive(bytes)
                || SheetFiles.isOldOffice(bytes)
                || WORKBOOK.matcher(fileName).matches();
    }

    /**
     * The format of a document: the one that its schema field or its sheets name, else the one that its fields suggest.
     *
     * <p>Any other document is treated as a conference, so that the conference's reader reports the errors.
     */
    public Format ofContent(byte[] bytes) {
        if (SheetFiles.isArchive(bytes)) {
            return ofSheets(SheetFiles.sheetNames(bytes));
        }
        if (SheetFiles.isXmlOf("schedule", bytes)) {
            return foreignXml;
        }
        return JsonText.read(bytes, new Issues()).map(this::ofJson).orElse(conferenceJson);
    }

    /**
     * The format to read a conference in: that of the content. A file that holds something else is given to the reader
     * that can best say what it is.
     */
    public ConferenceFormat ofConference(byte[] bytes) {
        if (SheetFiles.isArchive(bytes)) {
            return ofSheets(SheetFiles.sheetNames(bytes)) instanceof ConferenceFormat form ? form : workbook;
        }
        if (SheetFiles.isJson(bytes) || SheetFiles.isXmlOf("schedule", bytes)) {
            return ofContent(bytes) instanceof ConferenceFormat form ? form : conferenceJson;
        }
        return workbook;
    }

    private Format ofSheets(List<String> names) {
        if (names.stream().limit(1).anyMatch(SolutionReader::isSolution)) {
            return cosplibSolution;
        }
        return names.stream().anyMatch(OF_COSPLIB::contains) ? cosplib : workbook;
    }

    private Format ofJson(Value root) {
        return switch (root.node().path("schema").asString("")) {
            case TimetableFields.SCHEMA -> timetableJson;
            case ConferenceFields.SCHEMA -> conferenceJson;
            default -> {
                if (root.node().has("placements")) {
                    yield timetableJson;
                }
                if (ScheduleJsonReader.isSchedule(root)) {
                    yield foreignJson;
                }
                yield SessionizeReader.isSessionize(root) ? sessionize : conferenceJson;
            }
        };
    }
}
