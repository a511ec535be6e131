package org.plenum.web.begin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.web.shell.Redirects;
import org.springframework.web.servlet.View;

/**
 * Rows of somebody's own that are to become a part of a conference.
 *
 * @param upload the id under which their file is kept; null if there are none
 * @param sheet its name; empty if the file is one text
 * @param table of the programme
 */
public record ForeignRows(
        @Nullable String upload,
        @Nullable String sheet,
        @Nullable String table) {

    /** To the page that takes them; without them, to the programme. */
    View in(String conference) {
        return upload == null
                ? Redirects.toProgramme(conference)
                : Redirects.toRows(
                        upload,
                        Optional.ofNullable(sheet).orElse(""),
                        Optional.ofNullable(table).orElse("sessions"),
                        Optional.of(conference));
    }
}
