package org.plenum.exchange.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenum.exchange.issue.LimitIssue.TooLarge;
import org.plenum.exchange.issue.WorkbookIssue.TooManyCells;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Limits;

/** Reads sheets as comma-separated values, one in each file of an archive, in any of its folders. */
final class CsvZipReader {

    private CsvZipReader() {}

    static Optional<List<Sheet>> read(Archive archive, Issues issues) {
        var sheets = new ArrayList<Sheet>();
        var left = Limits.CELLS;
        for (var name : archive.texts()) {
            var bytes = archive.bytes(name);
            if (bytes.length > Limits.BYTES) {
                issues.add(new TooLarge(Limits.BYTES));
                return Optional.empty();
            }
            var sheet = new Sheet(name.substring(name.lastIndexOf('/') + 1), false, CsvText.rows(bytes, left));
            left -= sheet.rows().stream().mapToInt(row -> row.cells().size()).sum();
            if (left < 0) {
                issues.add(new TooManyCells("/" + name, name, Limits.CELLS));
                return Optional.empty();
            }
            sheets.add(sheet);
        }
        return Optional.of(sheets);
    }
}
