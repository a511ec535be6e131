package org.plenum.exchange.programme;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.JsonPaths;
import org.plenum.exchange.table.LanguageNames;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layout.Entries;
import org.plenum.exchange.table.Layout.Parts;
import org.plenum.exchange.table.NameIndex;
import org.plenum.exchange.table.TextCells;
import org.plenum.exchange.table.Titles;
import tools.jackson.databind.JsonNode;

/** Values as texts that people read and enter: names for ids, 1:30 for PT1H30M. */
final class FieldTexts {
    private static final int HOUR = 60;

    private final Titles titles;
    private final NameIndex names;

    FieldTexts(Titles titles, NameIndex names) {
        this.titles = titles;
        this.names = names;
    }

    /** The texts of a row, one for each of the table's columns. */
    List<String> of(Layout layout, Rows.Found row) {
        var texts = new ArrayList<String>();
        switch (layout.rows()) {
            case Parts(var owners, var owner, var _, var which) -> {
                texts.add(owner.target().isEmpty() ? row.owner() : names.reference(owners, row.owner()));
                which.ifPresent(_ -> texts.add(row.list()));
            }
            case Entries _ -> texts.add(row.key());
            case Layout.One _, Layout.Members _ -> {}
        }
        layout.columns().forEach(column -> texts.add(of(column, JsonPaths.get(row.node(), column.path()))));
        return texts;
    }

    private String of(Column column, JsonNode value) {
        if (value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty())) {
            return "";
        }
        return switch (column.kind()) {
            case FLAG -> titles.yesOrNo(value.asBoolean(false));
            case DURATION -> duration(value.asString(""));
            case REFERENCE -> names.reference(column.target(), value.asString(""));
            case REFERENCES ->
                TextCells.written(members(value).stream()
                        .map(id -> names.reference(column.target(), id))
                        .toList());
            case TEXTS -> TextCells.written(members(value));
            case LANGUAGES ->
                TextCells.written(members(value).stream()
                        .map(tag -> LanguageNames.name(tag, titles.locale()))
                        .toList());
            case LANGUAGE -> LanguageNames.name(value.asString(""), titles.locale());
            case TEXT -> TextCells.written(value.asString(""));
            case ID, TIME_ZONE, WHOLE, CHOICE, DATE, CLOCK, MOMENT -> value.asString("");
        };
    }

    private static List<String> members(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(member -> member.asString(""))
                .toList();
    }

    /** Minutes up to an hour, hours and minutes above; anything else as it is written. */
    private static String duration(String text) {
        try {
            var duration = Duration.parse(text);
            var minutes = duration.toMinutes();
            return duration.isNegative() || !duration.equals(Duration.ofMinutes(minutes))
                    ? text
                    : minutes < HOUR ? String.valueOf(minutes) : "%d:%02d".formatted(minutes / HOUR, minutes % HOUR);
        } catch (DateTimeException _) {
            return text;
        }
    }
}
