package org.plenum.exchange.cosplib;

import java.time.ZoneId;
import java.util.regex.Pattern;
import org.plenum.exchange.issue.SheetIssue.Expected;

/** Reads {@code GMT+2} as people use it; the database of zones uses the opposite sign. */
final class Zones {
    private static final Pattern NAME = Pattern.compile("GMT([+-])(\\d{1,2})");
    private static final ZoneId FALLBACK = ZoneId.of("Etc/GMT");

    private Zones() {}

    static ZoneId read(Sheet sheet, int row, int column) {
        var matcher = NAME.matcher(sheet.text(row, column).orElse(""));
        if (!matcher.matches()) {
            return sheet.wrong(row, column, Expected.TIME_ZONE, FALLBACK);
        }
        var id = "Etc/GMT" + (matcher.group(1).equals("+") ? "-" : "+") + Integer.parseInt(matcher.group(2));
        return ZoneId.getAvailableZoneIds().contains(id)
                ? ZoneId.of(id)
                : sheet.wrong(row, column, Expected.TIME_ZONE, FALLBACK);
    }
}
