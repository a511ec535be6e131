package org.plenum.web.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.api.problem.ProblemWording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The reader's language, theme, density and last name, kept in cookies so that they work without JavaScript.
 *
 * <p>It also adds the frame to every page, error pages included, which have no model of their own. {@code ?lang=} stays
 * in the address, since it identifies the page; a redirect removes {@code ?theme=} and {@code ?density=} at once.
 */
@Component("localeResolver")
final class Preferences implements LocaleResolver, HandlerInterceptor, WebMvcConfigurer {
    private static final String LANGUAGE = "lang";
    private static final String THEME = "theme";
    private static final String DENSITY = "density";

    /** The name of the field in every form that changes something. */
    private static final String BY = "by";

    private static final List<String> THEMES = List.of("auto", "light", "dark");
    private static final List<String> DENSITIES = List.of("roomy", "compact");
    private static final LocaleResolver PROGRAMS = programs();
    private static final int LONGEST_NAME = 200;
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Texts texts;

    Preferences(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        asked(request, LANGUAGE, Texts.LANGUAGES).ifPresent(language -> keep(response, LANGUAGE, language));
        if (keepsLooks(request, response)) {
            return false;
        }
        var given = given(request);
        given.ifPresent(name -> keep(response, BY, URLEncoder.encode(name, UTF_8)));
        var by = given.or(() -> kept(request, BY).map(Preferences::decoded)).orElse("");
        request.setAttribute("shell", Shell.of(request, resolveLocale(request), looks(request), by));
        request.setAttribute("texts", texts);
        return true;
    }

    /** Keeps a theme or density that was asked for, and redirects to the address without it; whether there was one. */
    private static boolean keepsLooks(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var theme = asked(request, THEME, THEMES);
        var density = asked(request, DENSITY, DENSITIES);
        theme.ifPresent(chosen -> keep(response, THEME, chosen));
        density.ifPresent(chosen -> keep(response, DENSITY, chosen));
        var redirects = (theme.isPresent() || density.isPresent())
                && request.getMethod().equals("GET");
        if (redirects) {
            response.sendRedirect(
                    Shell.of(request, Locale.ROOT, looks(request), "").without(THEME, DENSITY));
        }
        return redirects;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") ? PROGRAMS.resolveLocale(request) : reader(request);
    }

    /** Programs get issues and findings in the languages of the core, which are more than those of the pages. */
    private static LocaleResolver programs() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(ProblemWording.LANGUAGES);
        resolver.setDefaultLocale(ProblemWording.LANGUAGES.getFirst());
        return resolver;
    }

    private static Locale reader(HttpServletRequest request) {
        return Locale.of(asked(request, LANGUAGE, Texts.LANGUAGES)
                .or(() -> kept(request, LANGUAGE, Texts.LANGUAGES))
                .or(() -> accepted(request))
                .orElse(Texts.LANGUAGES.getFirst()));
    }

    private static Shell.Looks looks(HttpServletRequest request) {
        return new Shell.Looks(
                kept(request, THEME, THEMES).orElse(THEMES.getFirst()),
                kept(request, DENSITY, DENSITIES).orElse(DENSITIES.getFirst()));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by (?lang=).\nLink to that.");
    }

    private static Optional<String> asked(HttpServletRequest request, String name, List<String> known) {
        return Optional.ofNullable(request.getParameter(name)).filter(known::contains);
    }

    /** The name in a form, which the next form then shows. */
    private static Optional<String> given(HttpServletRequest request) {
        return Optional.of(request)
                .filter(form -> form.getMethod().equals("POST"))
                .map(form -> form.getParameter(BY))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME);
    }

    private static String decoded(String cookie) {
        try {
            return URLDecoder.decode(cookie, UTF_8);
        } catch (IllegalArgumentException _) {
            return ""; // Plenum did not write this cookie
        }
    }

    private static Optional<String> kept(HttpServletRequest request, String name, List<String> known) {
        return kept(request, name).filter(known::contains);
    }

    private static Optional<String> kept(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst();
    }

    private static Optional<String> accepted(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(Texts.LANGUAGES::contains)
                .findFirst();
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(A_YEAR)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
