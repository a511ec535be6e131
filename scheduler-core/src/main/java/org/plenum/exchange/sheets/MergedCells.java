package org.plenum.exchange.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The merged cells of a workbook, which the library for workbooks does not tell. */
final class MergedCells {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})");
    private static final int MOST = 100_000;

    /** An area by its first and last row, counted from 1, and its first column, counted from 0. */
    record Area(int left, int top, int bottom) {}

    private interface Element {
        void at(XMLStreamReader xml);
    }

    private final Map<String, List<Area>> areas = new HashMap<>();

    private MergedCells() {}

    static MergedCells of(Archive archive) throws IOException {
        var targets = new HashMap<String, String>();
        each(archive, "xl/_rels/workbook.xml.rels", "Relationship", xml -> {
            var target = xml.getAttributeValue(null, "Target");
            targets.put(
                    xml.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        });
        var parts = new HashMap<String, String>();
        each(archive, "xl/workbook.xml", "sheet", xml -> {
            var part = targets.get(xml.getAttributeValue(RELATIONSHIPS, "id"));
            if (part != null) {
                parts.put(xml.getAttributeValue(null, "name"), part);
            }
        });
        var merged = new MergedCells();
        for (var part : parts.entrySet()) {
            var found = new ArrayList<Area>();
            each(archive, part.getValue(), "mergeCell", xml -> {
                var area = AREA.matcher(xml.getAttributeValue(null, "ref"));
                if (area.matches() && found.size() < MOST) {
                    found.add(new Area(
                            column(area.group(1)), Integer.parseInt(area.group(2)), Integer.parseInt(area.group(3))));
                }
            });
            merged.areas.put(part.getKey(), found);
        }
        return merged;
    }

    List<Area> in(String sheet) {
        return areas.getOrDefault(sheet, List.of());
    }

    private static void each(Archive archive, String part, String name, Element element) throws IOException {
        if (!archive.has(part)) {
            return;
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var stream = archive.stream(part)) {
            var xml = factory.createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(name)) {
                    element.at(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }
}
