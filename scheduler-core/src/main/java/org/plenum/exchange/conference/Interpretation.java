package org.plenum.exchange.conference;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.plenum.exchange.issue.PlanIssue.LanguageNotListed;
import org.plenum.exchange.issue.PlanIssue.LanguageWithoutTeam;
import org.plenum.exchange.json.KnownIds;
import org.plenum.exchange.json.Value;
import tools.jackson.databind.JsonNode;

/** Checks each language that a session names against the languages of the conference and of its interpreters. */
final class Interpretation {
    private final KnownIds working;
    private final KnownIds interpreted;
    private final Set<String> told = new HashSet<>();

    /** Takes both from the document's JSON, so that an error in another field does not hide a language. */
    Interpretation(JsonNode document) {
        working = known(document.path("languages"), item -> item);
        interpreted = known(document.path("resources"), item -> item.path("language"));
    }

    /** The language; reports once a language without interpreters or, else, one that the conference does not list. */
    Optional<String> language(Value value) {
        var language = value.language();
        language.filter(told::add).ifPresent(tag -> check(value, tag));
        return language;
    }

    private void check(Value value, String tag) {
        if (interpreted.lacks(tag)) {
            value.complain(
                    new LanguageWithoutTeam(value.pointer(), tag, value.issues().nearest(tag, interpreted.names())));
        } else if (!working.names().isEmpty() && working.lacks(tag)) {
            value.complain(
                    new LanguageNotListed(value.pointer(), tag, value.issues().nearest(tag, working.names())));
        }
    }

    private static KnownIds known(JsonNode list, UnaryOperator<JsonNode> language) {
        var languages = list.values().stream()
                .map(language)
                .filter(node -> !isAbsent(node))
                .toList();
        var readable = languages.stream().allMatch(node -> node.isString() && Value.isLanguage(node.stringValue()));
        var names = languages.stream().flatMap(node -> node.stringValueOpt().stream());
        return new KnownIds(
                names.collect(Collectors.toUnmodifiableSet()), readable && (list.isArray() || isAbsent(list)));
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
