package org.plenum.exchange.cosplib;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.plenum.exchange.issue.SheetIssue.MissingSheet;
import org.plenum.exchange.issue.SheetIssue.NotAWorkbook;
import org.plenum.exchange.json.Issues;

/** The sheets of an Excel file by their names, in the file's order. */
final class Workbook {
    private final Map<String, Sheet> sheets;
    private final Issues issues;

    private Workbook(Map<String, Sheet> sheets, Issues issues) {
        this.sheets = sheets;
        this.issues = issues;
    }

    /** The workbook, unless it cannot be opened. */
    static Optional<Workbook> read(byte[] bytes, Issues issues) {
        var sheets = new LinkedHashMap<String, Sheet>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), Sheet.of(sheet.getName(), sheet.read(), issues));
            }
            return Optional.of(new Workbook(sheets, issues));
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            issues.add(new NotAWorkbook(Optional.ofNullable(e.getMessage()).orElse("it is damaged")));
            return Optional.empty();
        }
    }

    /** The sheet with this name; an empty one if it is missing. */
    Sheet sheet(String name) {
        return Optional.ofNullable(sheets.get(name)).orElseGet(() -> {
            issues.add(new MissingSheet("/" + name, name, names()));
            return Sheet.of(name, List.of(), issues);
        });
    }

    /** The first sheet; an empty one if there is none. */
    Sheet firstSheet(String name) {
        return sheets.isEmpty() ? sheet(name) : sheets.values().iterator().next();
    }

    List<String> names() {
        return List.copyOf(sheets.keySet());
    }
}
