package org.plenum.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook as an organiser types it: two rooms, a day, two sessions; tests change what they are about. */
final class WorkbookBuilder {
    /** The cells of a row; null for an empty one. */
    record Line(List<@Nullable Object> cells) {}

    /** A formula instead of a value. */
    record Formula(String text) {}

    /** A number that the spreadsheet shows in a format. */
    record Shown(Number number, String format) {}

    private final Map<String, List<List<@Nullable Object>>> sheets = new LinkedHashMap<>();
    private final List<BiConsumer<String, Worksheet>> touches = new ArrayList<>();

    private WorkbookBuilder() {}

    static WorkbookBuilder small() {
        return new WorkbookBuilder()
                .sheet("Conference", row("Id", "Name", "Time zone"), row("spring", "Spring Meeting", "Europe/Paris"))
                .sheet("Days", row("Date", "Opens", "Closes"), row("2019-04-09", "09:00", "18:00"))
                .sheet("Rooms", row("Id", "Name", "Capacity"), row("hall", "Main Hall", 200), row("quay", "Quay", 40))
                .sheet(
                        "Sessions",
                        row("Id", "Title", "Kind", "Duration"),
                        row("opening", "Opening", "PLENARY", 60),
                        row("tides", "Reading tides", "WORKSHOP", "1:30"));
    }

    static WorkbookBuilder empty() {
        return new WorkbookBuilder();
    }

    static Line row(@Nullable Object... cells) {
        return new Line(Arrays.asList(cells));
    }

    WorkbookBuilder sheet(String name, Line... lines) {
        sheets.put(name, new ArrayList<>(Arrays.stream(lines).map(Line::cells).toList()));
        return this;
    }

    WorkbookBuilder without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    /** Replaces a cell, or adds one to its row: rows and columns are counted from 0. */
    WorkbookBuilder with(String sheet, int row, int column, @Nullable Object value) {
        var rows = sheets.computeIfAbsent(sheet, _ -> new ArrayList<>());
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        var cells = new ArrayList<>(rows.get(row));
        while (cells.size() <= column) {
            cells.add(null);
        }
        cells.set(column, value);
        rows.set(row, cells);
        return this;
    }

    /** Does something to each sheet, by its name, before it is written. */
    WorkbookBuilder touch(BiConsumer<String, Worksheet> touch) {
        touches.add(touch);
        return this;
    }

    byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Plenum", "1.0")) {
            sheets.forEach((name, rows) -> {
                var sheet = workbook.newWorksheet(name);
                for (var row = 0; row < rows.size(); row++) {
                    for (var column = 0; column < rows.get(row).size(); column++) {
                        put(sheet, row, column, rows.get(row).get(column));
                    }
                }
                touches.forEach(touch -> touch.accept(name, sheet));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> sheet.value(row, column, text);
            case Shown(var number, var format) -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format(format).set();
            }
            case Number number -> sheet.value(row, column, number);
            case Boolean flag -> sheet.value(row, column, flag);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
            }
            case Formula(var text) -> sheet.formula(row, column, text);
            default -> throw new IllegalArgumentException("No cell holds (%s).".formatted(value));
        }
    }

    /** The sheets as text in an archive, in UTF-8 with commas. */
    byte[] csv() {
        return csv((name, text) -> text.getBytes(StandardCharsets.UTF_8), ",");
    }

    /** Makes the bytes of a file. */
    interface Encoding {
        byte[] bytes(String name, String text);
    }

    byte[] csv(Encoding encoding, String separator) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var sheet : sheets.entrySet()) {
                zip.putNextEntry(new ZipEntry(sheet.getKey() + ".csv"));
                var text = sheet.getValue().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell == null ? "" : cell.toString())
                                .collect(Collectors.joining(separator)))
                        .collect(Collectors.joining("\r\n"));
                zip.write(encoding.bytes(sheet.getKey(), text));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
