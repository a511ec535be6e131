package org.plenum.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The frame of a page: language, theme, and its own address, from which the addresses of its other faces are made.
 *
 * @param direction in which the language is written, as HTML has it
 * @param path where the page is, and {@code query}, how it is asked for, both as they came
 */
public record Shell(String language, String direction, String theme, String path, String query) {

    /** Gives every page its frame. */
    @ControllerAdvice(annotations = Controller.class)
    static final class Frame {

        private final Texts texts;

        Frame(Texts texts) {
            this.texts = texts;
        }

        /** The texts, for sentences that are not in a bundle of the pages. */
        @ModelAttribute("texts")
        Texts texts() {
            return texts;
        }

        @ModelAttribute("shell")
        Shell shell(HttpServletRequest request, Locale locale) {
            return of(request, locale, Preferences.theme(request));
        }
    }

    static Shell of(HttpServletRequest request, Locale locale, String theme) {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var direction = locale.getLanguage().equals("ar") ? "rtl" : "ltr";
        return new Shell(locale.getLanguage(), direction, theme, request.getRequestURI(), query);
    }

    /** The address of this page. */
    public String here() {
        return query.isEmpty() ? path : path + '?' + query;
    }

    /** The address of this page with one thing asked for otherwise. */
    public String with(String name, String value) {
        return builder().replaceQueryParam(name, value).build(true).toUriString();
    }

    /** The address of this page with one thing not asked for. */
    public String without(String name) {
        return builder().replaceQueryParam(name).build(true).toUriString();
    }

    private UriComponentsBuilder builder() {
        return UriComponentsBuilder.fromPath(path).query(query);
    }
}
