package org.plenum.exchange.sheets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenum.exchange.issue.LimitIssue.TooLarge;
import org.plenum.exchange.issue.WorkbookIssue.FileSort;
import org.plenum.exchange.issue.WorkbookIssue.WrongFile;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Limits;

/** Reads files of cells by what they hold, whatever their names end with. */
public final class SheetFiles {
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int BEGINNING = 4096;

    private static final Pattern LIST_OR_OBJECT = Pattern.compile("(\\[\\s*)?[{]");

    /** Not a comment, a declaration or a document type. */
    private static final Pattern FIRST_ELEMENT = Pattern.compile("<(?:[\\w.-]+:)?([a-z_][\\w.-]*)");

    /** An entry of the container in which Office keeps encrypted files. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private SheetFiles() {}

    /** Whether the file begins like a ZIP archive, as workbooks do. */
    public static boolean isArchive(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** Whether it is a workbook of Excel before 2007, or one with a password. */
    public static boolean isOldOffice(byte[] bytes) {
        return startsWith(bytes, OLD_OFFICE);
    }

    /** Whether it begins like a JSON object, or a list of such. */
    public static boolean isJson(byte[] bytes) {
        return sortOf(bytes) == FileSort.JSON;
    }

    /** Whether it is a text, such as a single .csv file. */
    static boolean isText(byte[] bytes) {
        return !isArchive(bytes) && sortOf(bytes) == FileSort.TEXT;
    }

    /** Whether its first element, if it has one, has this name. */
    public static boolean isXmlOf(String element, byte[] bytes) {
        var start = beginning(bytes);
        var first = FIRST_ELEMENT.matcher(start);
        return start.startsWith("<") && first.find() && first.group(1).equals(element);
    }

    /** The names of an Excel workbook's sheets; none if it is something else, or cannot be read. */
    public static List<String> sheetNames(byte[] bytes) {
        return Archive.open(bytes, new Issues())
                .filter(Archive::isWorkbook)
                .map(_ -> XlsxReader.names(bytes))
                .orElse(List.of());
    }

    /** The sheets, unless the file cannot be read or exceeds a limit. */
    public static Optional<List<Sheet>> read(byte[] bytes, Issues issues) {
        if (bytes.length > Limits.BYTES) {
            issues.add(new TooLarge(Limits.BYTES));
            return Optional.empty();
        }
        if (!isArchive(bytes)) {
            issues.add(new WrongFile(sortOf(bytes)));
            return Optional.empty();
        }
        return Archive.open(bytes, issues).flatMap(archive -> {
            if (archive.isWorkbook()) {
                return XlsxReader.read(bytes, archive, issues);
            }
            if (archive.hasSheetsAsText()) {
                return CsvZipReader.read(archive, issues);
            }
            issues.add(new WrongFile(archive.isOpenDocument() ? FileSort.OPEN_DOCUMENT : FileSort.ARCHIVE));
            return Optional.empty();
        });
    }

    private static FileSort sortOf(byte[] bytes) {
        if (bytes.length == 0) {
            return FileSort.EMPTY;
        }
        if (isOldOffice(bytes)) {
            return contains(bytes, ENCRYPTED) ? FileSort.ENCRYPTED : FileSort.OLD_EXCEL;
        }
        var start = beginning(bytes);
        if (start.startsWith("%pdf")) {
            return FileSort.PDF;
        }
        if (start.startsWith("<")) {
            return FileSort.WEB_PAGE;
        }
        return LIST_OR_OBJECT.matcher(start).lookingAt() ? FileSort.JSON : FileSort.TEXT;
    }

    private static String beginning(byte[] bytes) {
        return CsvText.decoded(bytes.length > BEGINNING ? Arrays.copyOf(bytes, BEGINNING) : bytes)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (var at = 0; at + part.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
