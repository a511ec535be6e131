package org.plenum.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The frame of a page: language, looks, name of the reader, and its own address, from which it makes the links to the
 * same page with other parameters.
 *
 * @param direction the writing direction of the language, as HTML writes it
 * @param by the name that the reader gave last; empty before that
 * @param path of the page, and {@code query}, its parameters, both as in the request
 */
public record Shell(String language, String direction, Looks looks, String by, String path, String query) {

    static Shell of(HttpServletRequest request, Locale locale, Looks looks, String by) {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var direction = locale.getLanguage().equals("ar") ? "rtl" : "ltr";
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI); // the request that failed
        var path = failed == null ? request.getRequestURI() : failed.toString();
        return new Shell(locale.getLanguage(), direction, looks, by, path, query);
    }

    /**
     * How the reader wants pages to look.
     *
     * @param theme light, dark, or auto: that of the device
     * @param density of a timetable: roomy, or compact, with all rooms in sight
     */
    public record Looks(String theme, String density) {}

    /** A language of the pages, under its own name. */
    public record Language(String tag, String name) {}

    /** The languages of the pages. */
    public List<Language> languages() {
        return Texts.LANGUAGES.stream()
                .map(tag -> new Language(tag, capitalized(Locale.of(tag))))
                .toList();
    }

    private static String capitalized(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** The address of this page. */
    public String here() {
        return query.isEmpty() ? path : path + '?' + query;
    }

    /** Whether this is the page of a conference whose address has this ending. */
    public boolean on(String page) {
        return path.endsWith('/' + page);
    }

    /** The address of this page with one parameter changed. */
    public String with(String name, String value) {
        return builder().replaceQueryParam(name, value).build(true).toUriString();
    }

    /** The address of this page without some parameters. */
    public String without(String... names) {
        var address = builder();
        for (var name : names) {
            address.replaceQueryParam(name);
        }
        return address.build(true).toUriString();
    }

    private UriComponentsBuilder builder() {
        return UriComponentsBuilder.fromPath(path).query(query);
    }
}
