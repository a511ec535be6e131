package org.plenum.exchange.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.plenum.exchange.issue.WorkbookIssue.ExpandsTooFar;
import org.plenum.exchange.issue.WorkbookIssue.FileSort;
import org.plenum.exchange.issue.WorkbookIssue.WrongFile;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Limits;

/** A ZIP archive that was expanded once to see that it is sound and not too large; what it says of sizes may be wrong. */
final class Archive {
    private static final String TEXT = ".csv";
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries;

    private Archive(ZipFile zip, Map<String, ZipArchiveEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /** The archive, unless it is damaged or expands beyond the limits. */
    static Optional<Archive> open(byte[] bytes, Issues issues) {
        try {
            var zip = ZipFile.builder().setByteArray(bytes).get();
            var entries = new LinkedHashMap<String, ZipArchiveEntry>();
            var left = Limits.EXPANDED;
            for (var entry : Collections.list(zip.getEntries())) {
                left -= expanded(zip, entry, left);
                if (left < 0 || entries.size() == Limits.ENTRIES) {
                    issues.add(new ExpandsTooFar(Limits.EXPANDED, Limits.ENTRIES));
                    return Optional.empty();
                }
                entries.put(entry.getName(), entry);
            }
            return Optional.of(new Archive(zip, entries));
        } catch (IOException | IllegalArgumentException _) {
            issues.add(new WrongFile(FileSort.DAMAGED));
            return Optional.empty();
        }
    }

    /** Counts the bytes of an entry, at most one more than there may be. */
    private static long expanded(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        var buffer = new byte[BUFFER];
        var count = 0L;
        try (var in = zip.getInputStream(entry)) {
            for (var read = in.read(buffer); read >= 0 && count <= most; read = in.read(buffer)) {
                count += read;
            }
        }
        return count;
    }

    boolean isWorkbook() {
        return entries.containsKey("xl/workbook.xml");
    }

    boolean isOpenDocument() {
        return entries.containsKey("mimetype") && entries.containsKey("content.xml");
    }

    boolean hasSheetsAsText() {
        return !texts().isEmpty();
    }

    /** The names of the entries that hold comma-separated values, without what macOS adds. */
    List<String> texts() {
        return entries.keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(TEXT))
                .filter(name -> !name.startsWith("__MACOSX/"))
                .toList();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    InputStream stream(String name) throws IOException {
        return zip.getInputStream(entries.get(name));
    }

    byte[] bytes(String name) {
        try (var in = stream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was expanded before
        }
    }
}
