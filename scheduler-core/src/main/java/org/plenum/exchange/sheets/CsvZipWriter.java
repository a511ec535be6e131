package org.plenum.exchange.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes sheets as comma-separated values in UTF-8, each a file of a ZIP archive, so that no spreadsheet runs any of it. */
public final class CsvZipWriter {
    /** Without it, Excel takes the text for that of an old Windows. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The time of each entry, so that the same sheets give the same bytes: the first that the format knows. */
    private static final long NO_TIME = 315_532_800_000L;

    private CsvZipWriter() {}

    /** Writes the sheets; the stream stays open. */
    public static void write(List<NewSheet> sheets, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var sheet : sheets) {
            var entry = new ZipEntry(sheet.name() + ".csv");
            entry.setTime(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(bytes(sheet));
            zip.closeEntry();
        }
        zip.finish();
    }

    /** A sheet as a file of its own. */
    public static byte[] bytes(NewSheet sheet) {
        return text(sheet).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(NewSheet sheet) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        text.append(sheet.columns().stream()
                        .map(column -> CsvText.field(column.title()))
                        .collect(Collectors.joining(",")))
                .append("\r\n");
        for (var row : sheet.rows()) {
            text.append(IntStream.range(0, sheet.columns().size())
                            .mapToObj(column -> row.cells().get(column))
                            .map(cell -> cell == null ? "" : CsvText.field(CellText.of(cell)))
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString();
    }
}
