package org.plenum.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;
import org.plenum.api.request.FileBody;

/** Conferences in and out as workbooks. */
class WorkbooksOverHttpTest extends OverHttp {
    private static final String ALL = "/api/v1/conferences";
    private static final String IMPORTS = "/api/v1/imports";

    @Test
    void givesAConferenceAsAWorkbookAndTakesItBack() {
        http().post(ALL, Small.conference("book", "Book"));
        var before = http().get(ALL + "/book");
        for (var type : List.of(FileBody.XLSX, FileBody.ZIP)) {
            var book = http().bytes(ALL + "/book/workbook", "Accept", type);

            var looked = http().send("POST", IMPORTS + "?conference=book", type, book);
            assertThat(looked.status()).isEqualTo(200);
            assertThat(looked.json().get("usable").booleanValue()).isTrue();
            assertThat(looked.json().get("issues")).isEmpty();
            assertThat(looked.json().get("differences")).isEmpty();
            assertThat(looked.json().at("/document/id").stringValue()).isEqualTo("book");
            assertThat(looked.json().at("/counts/sessions").intValue())
                    .isEqualTo(before.json().get("sessions").size());

            var etag = http().get(ALL + "/book").header("ETag");
            assertThat(http().send("PUT", ALL + "/book", type, book, "If-Match", etag)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(http().get(ALL + "/book/workbook?format=odt").status()).isEqualTo(400);
        assertThat(http().get(ALL + "/nobody/workbook").status()).isEqualTo(404);
    }

    /** Its examples are remarks: as it is, it makes nothing. */
    @Test
    void givesAnEmptyWorkbookInTheLanguageThatIsAskedFor() {
        for (var type : List.of(FileBody.XLSX, FileBody.ZIP)) {
            var template = http().bytes("/api/v1/template?lang=fr", "Accept", type, "Accept-Language", "ar");

            var looked = http().send("POST", IMPORTS, type, template, "Accept-Language", "en");
            assertThat(looked.json().get("usable").booleanValue()).isFalse();
            assertThat(looked.json()
                            .get("issues")
                            .valueStream()
                            .map(issue -> issue.get("sheet").stringValue()))
                    .contains(type.equals(FileBody.ZIP) ? "Conférence.csv" : "Conférence"); // which has no name
        }
        assertThat(http().get("/api/v1/template?format=odt").status()).isEqualTo(400);
    }

    @Test
    void saysInOneSentenceWhatElseAFileIs() {
        var looked = http().send(
                        "POST",
                        IMPORTS,
                        FileBody.XLSX,
                        "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                        "Accept-Language",
                        "es");
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.json().get("issues")).hasSize(1);
        assertThat(looked.json().at("/issues/0/message").stringValue()).startsWith("Es un documento PDF");
    }

    @Test
    void createsAConferenceFromAnArchive() throws IOException {
        var created = http().send("POST", ALL, FileBody.ZIP, archive("from-csv", "Film;social;90"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(http().get(ALL + "/from-csv")
                        .json()
                        .at("/sessions/0/duration")
                        .stringValue())
                .isEqualTo("PT90M");
    }

    @Test
    void tellsEveryComplaintWithSheetAndCellAndStoresNothing() throws IOException {
        var looked = http().send(
                        "POST", IMPORTS, FileBody.ZIP, archive("never", "Film;social;long"), "Accept-Language", "fr");

        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.json().get("usable").booleanValue()).isFalse();
        assertThat(looked.json().has("document")).isFalse();
        var issue = looked.json().get("issues").get(0);
        assertThat(issue.get("code").stringValue()).isEqualTo("wrong-cell");
        assertThat(issue.get("sheet").stringValue()).isEqualTo("Sessions.csv");
        assertThat(issue.get("row").intValue()).isEqualTo(2);
        assertThat(issue.get("column").stringValue()).isEqualTo("Duration");
        assertThat(issue.get("cell").stringValue()).isEqualTo("C2");
        assertThat(issue.get("message").stringValue())
                .startsWith("Sessions.csv, ligne 2, colonne Duration (C2)\u00a0: La cellule contient");
        assertThat(http().get(ALL + "/never").status()).isEqualTo(404);

        var refused = http().send("POST", ALL, FileBody.ZIP, archive("never", "Film;social;long"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/issues/0/pointer").stringValue()).isEqualTo("/Sessions.csv/C2");
    }

    @Test
    void tellsWhatWouldDiffer() throws IOException {
        http().send("POST", ALL, FileBody.ZIP, archive("differs", "Film;social;90"));

        var looked = http().send(
                        "POST",
                        IMPORTS + "?conference=differs",
                        FileBody.ZIP,
                        archive("differs", "Film;social;60\nDinner;social;120"));
        assertThat(looked.json().get("differences").toString())
                .isEqualTo(
                        "[{\"list\":\"sessions\",\"id\":\"film\",\"name\":\"Film\",\"kind\":\"changed\",\"fields\":[\"duration\"]},"
                                + "{\"list\":\"sessions\",\"id\":\"dinner\",\"name\":\"Dinner\",\"kind\":\"added\",\"fields\":[]}]");
        assertThat(http().get(ALL + "/differs").json().get("sessions")).hasSize(1);
    }

    @Test
    void takesTheFileOfAForm() throws IOException {
        var body = new ByteArrayOutputStream();
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"book.zip\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(archive("form", "Film;social;90"));
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));

        var looked = http().send("POST", IMPORTS, "multipart/form-data; boundary=x", body.toByteArray());
        assertThat(looked.json().get("format").stringValue()).isEqualTo("conference.xlsx");
        assertThat(looked.json().at("/counts/rooms").intValue()).isEqualTo(1);
        var empty = http().send(
                        "POST",
                        IMPORTS,
                        "multipart/form-data; boundary=x",
                        "--x--\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(empty.status()).isEqualTo(400);
    }

    private static byte[] archive(String id, String sessions) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var sheet : List.of(
                    "Conference.csv:Id;Name;Time zone\n" + id + ";Retreat;Europe/Paris",
                    "Days.csv:Date;Opens;Closes\n2026-05-04;9:00;18:00",
                    "Rooms.csv:Id\nhall",
                    "Sessions.csv:Title;Kind;Duration\n" + sessions)) {
                zip.putNextEntry(new ZipEntry(sheet.substring(0, sheet.indexOf(':'))));
                zip.write(sheet.substring(sheet.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
