package org.plenum.web.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.plenum.exchange.programme.Programme;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.TextCells;
import org.plenum.web.shell.LocalizedTexts;

/** The texts of fields as they are read rather than entered. */
record ShownTexts(Programme programme, LocalizedTexts texts) {

    String of(Column column, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (column.kind()) {
            case CHOICE ->
                programme.options(column).stream()
                        .filter(option -> option.value().equals(text))
                        .map(Programme.Option::name)
                        .findFirst()
                        .orElse(text);
            case DURATION -> text.matches("[0-9]+") ? texts.say("programme.minutes", text) : text;
            case DATE -> date(text);
            case MOMENT -> moment(text);
            case REFERENCES, TEXTS ->
                String.join("; ", TextCells.members(text)); // without what it needs to be read again
            case ID, TEXT, REFERENCE, LANGUAGE, LANGUAGES, TIME_ZONE, WHOLE, FLAG, CLOCK -> text;
        };
    }

    private String date(String text) {
        try {
            return texts.date(LocalDate.parse(text), "date.short");
        } catch (DateTimeParseException _) {
            return text;
        }
    }

    private String moment(String text) {
        try {
            var time = LocalDateTime.parse(text);
            return texts.date(time.toLocalDate(), "date.short") + ", " + texts.time(time);
        } catch (DateTimeParseException _) {
            return text;
        }
    }
}
