package org.plenum.exchange.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ConferenceListTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({"2027-03-01, 0", "2027-03-03, 1", "2027-03-05, 2"})
    void putsADayWhereItsDateBelongs(String date, int position) {
        var document = object("{ 'days': [{ 'date': '2027-03-02' }, { 'date': '2027-03-04' }] }");

        assertThat(ConferenceList.DAYS.put(document, date, object("{ 'date': '%s' }".formatted(date))))
                .isTrue();
        assertThat(document.at("/days/%d/date".formatted(position)).stringValue())
                .isEqualTo(date);
    }

    @Test
    void replacesAMemberInItsPlaceAndAddsANewOneAtTheEnd() {
        var document = object("{ 'rooms': [{ 'id': 'b' }, { 'id': 'a' }] }");

        assertThat(ConferenceList.ROOMS.put(document, "b", object("{ 'id': 'b', 'capacity': 7 }")))
                .isFalse();
        assertThat(ConferenceList.ROOMS.put(document, "aa", object("{ 'id': 'aa' }")))
                .isTrue();
        assertThat(document)
                .isEqualTo(object("{ 'rooms': [{ 'id': 'b', 'capacity': 7 }, { 'id': 'a' }, { 'id': 'aa' }] }"));
    }

    @Test
    void beginsAListThatIsAbsent() {
        var document = object("{ 'regions': null }");

        assertThat(ConferenceList.REGIONS.put(document, "europe", object("{ 'id': 'europe' }")))
                .isTrue();
        assertThat(document).isEqualTo(object("{ 'regions': [{ 'id': 'europe' }] }"));
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    }
}
