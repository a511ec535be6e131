package org.plenum.exchange.sessionize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenum.exchange.external.ExternalJson;
import org.plenum.exchange.external.PlainText;

/** The categories of sessions, which organisers name as they like: tracks, formats, languages, levels. */
final class Categories {
    private static final Pattern TRACK = words("track|topic|stream|theme|thema|sujet|tema|parcours");
    private static final Pattern FORMAT = words("format|type|kind|art");
    private static final Pattern LANGUAGE = words("language|sprache|langue|idioma|lang");
    private static final Pattern LEVEL = words("level|niveau|nivel|audience|zielgruppe");

    /** What a session has of a category. */
    private record Chosen(String category, String item) {}

    private final Map<String, Chosen> byId = new HashMap<>();

    /** @param all those of the whole programme; none where sessions name their own */
    Categories(ExternalJson all) {
        for (var category : all.items()) {
            for (var item : category.get("items").items()) {
                byId.put(item.text("id"), chosen(category.text("title"), item));
            }
        }
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(" + words + ")s?\\b", Pattern.CASE_INSENSITIVE);
    }

    private static Chosen chosen(String category, ExternalJson item) {
        return new Chosen(category, PlainText.line(item.text("name")));
    }

    private List<Chosen> of(ExternalJson session) {
        var chosen = new ArrayList<Chosen>();
        for (var id : session.get("categoryItems").items()) {
            Optional.ofNullable(byId.get(id.text())).ifPresent(chosen::add);
        }
        for (var category : session.get("categories").items()) {
            for (var item : category.get("categoryItems").items()) {
                chosen.add(chosen(category.text("name"), item));
            }
        }
        return chosen;
    }

    /** The item of the category that is called a track, or else of the first that is something else than known. */
    String track(ExternalJson session) {
        var chosen = of(session);
        return first(chosen, TRACK)
                .or(() -> chosen.stream()
                        .filter(each -> List.of(FORMAT, LANGUAGE, LEVEL).stream()
                                .noneMatch(
                                        words -> words.matcher(each.category()).find()))
                        .map(Chosen::item)
                        .findFirst())
                .orElse("");
    }

    String type(ExternalJson session) {
        return first(of(session), FORMAT).orElse("");
    }

    List<String> languages(ExternalJson session) {
        return of(session).stream()
                .filter(each -> LANGUAGE.matcher(each.category()).find())
                .map(Chosen::item)
                .toList();
    }

    private static Optional<String> first(List<Chosen> chosen, Pattern words) {
        return chosen.stream()
                .filter(each -> words.matcher(each.category()).find())
                .map(Chosen::item)
                .findFirst();
    }
}
