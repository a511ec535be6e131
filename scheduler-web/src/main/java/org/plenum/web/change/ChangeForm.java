package org.plenum.web.change;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.change.ChangeType;
import org.plenum.conference.Conference;
import org.plenum.exchange.change.ChangeTree;
import org.plenum.exchange.json.Members;

/**
 * The values that somebody typed into the forms of the page: the page shows them again after a refusal, and they become
 * fields of a document.
 *
 * <p>It does not validate: the readers of those fields report what is wrong with them.
 *
 * @param fields the values that are not blank, by the names of the fields
 */
public record ChangeForm(Map<String, String> fields) {
    private static final int LONGEST_ID = 48; // leaves room for a number

    public ChangeForm {
        fields = Map.copyOf(fields);
    }

    static ChangeForm of(Map<String, String[]> parameters) {
        return new ChangeForm(parameters.entrySet().stream()
                .filter(entry -> !entry.getValue()[0].isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0].strip())));
    }

    /** The value of a field; empty if nothing was typed. */
    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    Optional<String> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The name of the person who reports the change. */
    Optional<String> by() {
        return find("by");
    }

    Optional<String> why() {
        return find("why");
    }

    boolean reoptimise() {
        return fields.containsKey("reoptimise");
    }

    /** The document of changes; its reader reports what is wrong with it, at the places of the fields. */
    Members changes(Conference conference) {
        var change = ChangeFieldset.find(value("type"))
                .map(fieldset -> change(fieldset, conference))
                .orElseGet(() -> new Members().text("type", value("type")));
        return ChangeTree.document(by(), why(), List.of(change));
    }

    private Members change(ChangeFieldset fieldset, Conference conference) {
        var change = ChangeTree.of(fieldset.type());
        var into = fieldset.type() == ChangeType.SESSION_ADDED
                ? new Members().text("id", id(value("session-added.title"), conference))
                : change;
        fieldset.fields().forEach(field -> put(into, field, fieldset));
        return into == change ? change : change.object("session", into);
    }

    private void put(Members members, String field, ChangeFieldset fieldset) {
        find(fieldset.id() + '.' + field).ifPresent(typed -> {
            switch (field) {
                case "audience" -> members.object(field, audience(typed));
                case "duration" -> members.text(field, isNumber(typed) ? "PT" + typed + 'M' : typed);
                case "heads", "units" -> number(members, field, typed);
                default -> members.text(field, typed);
            }
        });
    }

    private static Members audience(String typed) {
        return typed.equals(Choice.EVERYONE)
                ? new Members().flag("everyone", true)
                : new Members().texts("regions", List.of(typed.substring(Choice.REGION.length())));
    }

    /** The options of a re-optimisation, as fields of a job's request. */
    Members wishes() {
        var wishes = new Members().text("freezeBefore", find("freezeBefore"));
        Stream.of("stability", "maxMoves")
                .forEach(field -> find(field).ifPresent(typed -> number(wishes, field, typed)));
        return wishes;
    }

    /** A value that is not a number stays a text; the reader of the field reports it. */
    private static void number(Members members, String field, String typed) {
        if (isNumber(typed)) {
            members.number(field, Long.parseLong(typed));
        } else {
            members.text(field, typed);
        }
    }

    private static boolean isNumber(String typed) {
        return typed.matches("-?[0-9]{1,9}");
    }

    /** An id that no session has, made from a title's Latin letters and digits. */
    private static String id(String title, Conference conference) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var stem = plain.isEmpty() ? "session" : plain.substring(0, Math.min(plain.length(), LONGEST_ID));
        return Stream.concat(
                        Stream.of(stem), IntStream.iterate(2, next -> next + 1).mapToObj(next -> stem + '-' + next))
                .filter(id -> !conference.sessions().has(id))
                .findFirst()
                .orElseThrow();
    }
}
