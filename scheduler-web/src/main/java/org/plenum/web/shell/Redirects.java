package org.plenum.web.shell;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** The redirects after a form was handled, so that a reload does not submit it again. */
public final class Redirects {

    private Redirects() {}

    public static View toConferences() {
        return to("/conferences");
    }

    public static View toTimetable(String conference) {
        return to("/conferences/" + conference + "/timetable");
    }

    /**
     * To the timetable with the reader's filter.
     *
     * @param query of the address from which the form was sent
     */
    public static View toTimetable(String conference, String query) {
        return to("/conferences/" + conference + "/timetable" + (query.isEmpty() ? "" : "?" + query));
    }

    /**
     * To an element on the timetable.
     *
     * @param target its id
     */
    public static View toTimetable(String conference, String query, String target) {
        return to("/conferences/" + conference + "/timetable" + (query.isEmpty() ? "" : "?" + query) + "#" + target);
    }

    /** To where rooms, people and sessions are entered. */
    public static View toProgramme(String conference) {
        return to("/conferences/" + conference + "/programme");
    }

    /**
     * To what a file would make.
     *
     * @param upload the id under which the file is kept
     * @param conference the one to compare it with, if there is one
     */
    public static View toImport(String upload, Optional<String> conference) {
        return to(UriComponentsBuilder.fromPath("/imports/{upload}")
                .queryParamIfPresent("conference", conference.map(_ -> "{conference}"))
                .encode()
                .buildAndExpand(upload, conference.orElse(""))
                .toUriString());
    }

    /**
     * To where rows of a file are taken into a table; without a conference, first to a new one.
     *
     * @param upload the id under which the file is kept
     */
    public static View toRows(String upload, String sheet, String table, Optional<String> conference) {
        return to(UriComponentsBuilder.fromPath(
                        conference.isPresent()
                                ? "/conferences/{conference}/programme/{table}/paste"
                                : "/conferences/new")
                .queryParam("table", "{table}")
                .queryParam("upload", "{upload}")
                .queryParam("sheet", "{sheet}")
                .encode()
                .buildAndExpand(
                        Map.of("conference", conference.orElse(""), "table", table, "upload", upload, "sheet", sheet))
                .toUriString());
    }

    public static View toFind(String conference) {
        return to("/conferences/" + conference + "/find");
    }

    public static View toVersions(String conference) {
        return to("/conferences/" + conference + "/versions");
    }

    /**
     * To a part of the page of versions.
     *
     * @param query with what the page is to show, and the fragment to scroll to
     */
    public static View toVersions(String conference, String query) {
        return to("/conferences/" + conference + "/versions" + query);
    }

    /**
     * To a part of the page of changes.
     *
     * @param query with what the page is to show, and the fragment to scroll to
     */
    public static View toChanges(String conference, String query) {
        return to("/conferences/" + conference + "/changes" + query);
    }

    /**
     * To a page of the programme.
     *
     * @param page its id, with what it is to show and the fragment to scroll to
     */
    public static View toProgramme(String conference, String page) {
        return to("/conferences/" + conference + "/programme/" + page);
    }

    /**
     * To the page of a session.
     *
     * @param target the fragment to scroll to
     */
    public static View toSession(String conference, String session, String target) {
        return to("/conferences/" + conference + "/sessions/" + session + target);
    }

    private static View to(String address) {
        var view = new RedirectView(address, true, false, false);
        view.setExpandUriTemplateVariables(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
