package org.plenum.web.shell;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where a form leads when what it asks is done, so that loading the page again does not ask it again. */
public final class Redirects {

    private Redirects() {}

    public static View toConferences() {
        return to("/conferences");
    }

    public static View toTimetable(String conference) {
        return to("/conferences/" + conference + "/timetable");
    }

    /**
     * To the timetable as it was seen.
     *
     * @param query what of it was seen, as it stood in the address
     */
    public static View toTimetable(String conference, String query) {
        return to("/conferences/" + conference + "/timetable" + (query.isEmpty() ? "" : "?" + query));
    }

    /**
     * To something on the timetable.
     *
     * @param target its id there
     */
    public static View toTimetable(String conference, String query, String target) {
        return to("/conferences/" + conference + "/timetable" + (query.isEmpty() ? "" : "?" + query) + "#" + target);
    }

    public static View toVersions(String conference) {
        return to("/conferences/" + conference + "/versions");
    }

    /**
     * To something on the page of changes.
     *
     * @param query what of it is to be seen, and the id of what is to be seen first
     */
    public static View toChanges(String conference, String query) {
        return to("/conferences/" + conference + "/changes" + query);
    }

    private static View to(String address) {
        var view = new RedirectView(address, true, false, false);
        view.setExpandUriTemplateVariables(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
