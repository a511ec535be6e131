package org.plenum.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where a form leads when what it asks is done, so that loading the page again does not ask it again. */
final class Redirects {

    private Redirects() {}

    static View toConferences() {
        return to("/conferences");
    }

    static View toTimetable(String conference) {
        return to("/conferences/" + conference + "/timetable");
    }

    /** @param query what of the timetable was seen, as it stood in the address */
    static View toTimetable(String conference, String query) {
        return to("/conferences/" + conference + "/timetable" + (query.isEmpty() ? "" : "?" + query));
    }

    static View toVersions(String conference) {
        return to("/conferences/" + conference + "/versions");
    }

    private static View to(String address) {
        var view = new RedirectView(address, true, false, false);
        view.setExpandUriTemplateVariables(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
