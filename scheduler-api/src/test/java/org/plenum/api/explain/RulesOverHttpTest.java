package org.plenum.api.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenum.api.OverHttp;
import org.plenum.timetable.rules.TimetableRules;

/** The rule book as programs read it. */
class RulesOverHttpTest extends OverHttp {

    @Test
    void explainsEveryRule() {
        var rules = http().get("/api/v1/rules").json();
        assertThat(rules.size()).isEqualTo(TimetableRules.ALL.size());
        assertThat(rules.get(3).toString())
                .isEqualTo("{\"id\":\"room-too-small\",\"title\":\"Room too small\","
                        + "\"meaning\":\"More people are expected than the room seats.\","
                        + "\"unit\":\"people without a seat\",\"level\":\"HARD\",\"points\":1,"
                        + "\"example\":\"library seats 40, but Darknet markets (darknet) expects 55."
                        + " Take aula, which seats 400.\"}");
    }

    @Test
    void explainsThemInTheLanguageOfWhoAsks() {
        var rules = http().get("/api/v1/rules", "Accept-Language", "es").json();
        assertThat(rules.get(3).get("title").stringValue()).isEqualTo("Sala demasiado pequeña");
    }

    @Test
    void explainsThePresets() {
        var presets = http().get("/api/v1/presets").json();
        assertThat(presets.valueStream().map(preset -> preset.get("id").stringValue()))
                .containsExactly("balanced", "calm", "fair", "few-interpreters", "compact");
        assertThat(presets.get(2).toString())
                .isEqualTo("{\"id\":\"fair\",\"title\":\"Fair between regions\","
                        + "\"meaning\":\"Every region gets equally good times, seats and languages.\","
                        + "\"points\":{\"delegation-away\":10,\"interpretation-wish-unmet\":15,"
                        + "\"region-unfair-times\":50,\"region-unequal\":25}}");
    }
}
