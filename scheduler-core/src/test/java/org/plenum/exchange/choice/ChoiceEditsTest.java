package org.plenum.exchange.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenum.exchange.choice.Choices.Pair;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.ProgrammeEditor;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** That counted choices become wishes of the document, with those that are there or instead of them. */
class ChoiceEditsTest {
    private static final List<Pair> PAIRS = List.of(new Pair("cyber", "women", 3), new Pair("r1", "r2", 2));

    private static String made(Edits edits) {
        return ProgrammeEditor.of(TimetableRules.ALL, Presets.ALL)
                .apply(Chosen.FIVE, Chosen.FIVE, edits, Locale.ENGLISH)
                .document()
                .orElseThrow()
                .json()
                .at("/interests")
                .toString();
    }

    @Test
    void replacesTheWishesThatAreThere() {
        assertThat(made(ChoiceEdits.replacing(Chosen.PROGRAMME, PAIRS))).isEqualTo("""
                [{"sessions":["cyber","women"],"heads":3},{"sessions":["r1","r2"],"heads":2}]""");
    }

    @Test
    void addsUpTheHeadsOfWishesForTheSameTwoSessions() {
        assertThat(made(ChoiceEdits.adding(Chosen.PROGRAMME, PAIRS)))
                .isEqualTo(
                        "[{\"sessions\":[\"women\",\"cyber\"],\"heads\":7}," // 4 and 3
                                + "{\"sessions\":[\"cyber\",\"drugs\",\"women\"]}," // of three sessions: it is another
                                // wish
                                + "{\"sessions\":[\"r1\",\"r2\"],\"heads\":2}]");
    }
}
