package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aResource;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.conference.Agenda.withBreaks;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Placed;
import org.plenum.conference.SessionBuilder;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.Sentences;

/** Sentences end with what could be done instead, by time or by room, where the conference alone says so. */
class WaysOutTest {
    private static final Map<String, LocalDateTime> AT_ELEVEN =
            Map.of("opening", monday(9), "cyber", monday(11), "forensics", monday(11));

    /** What the rule finds where each session is in the first room at its time. */
    private static Finding found(Rule rule, ConferenceBuilder builder, Map<String, LocalDateTime> starts) {
        var conference = builder.build();
        var room = conference.rooms().list().getFirst();
        var placed = conference.sessions().stream()
                .flatMap(session ->
                        Stream.ofNullable(starts.get(session.id())).map(start -> new Placed(session, start, room)))
                .toList();
        var findings = Findings.of(conference, Scorecard.of(List.of(rule), Map.of()), placed);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static String said(Finding finding, String language) {
        return Sentences.of(Locale.forLanguageTag(language), FindingChecks.BUNDLE)
                .say(finding.message());
    }

    private static String said(Rule rule, ConferenceBuilder conference, Map<String, LocalDateTime> starts) {
        return said(found(rule, conference, starts), "en");
    }

    /** Lunch from 12 to 14; the opening takes from 9 to 11 what cyber and forensics need from 11 to 12. */
    private static ConferenceBuilder beforeLunch(
            SessionBuilder opening, SessionBuilder cyber, SessionBuilder forensics) {
        return aConference()
                .withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(12), monday(14))), aDay(TUESDAY, 9, 18))
                .withResources(aTeam("ar-team", "ar", 1), aResource("kit", 2))
                .withSessions(opening.lasting(120), cyber, forensics);
    }

    private static ConferenceBuilder inArabic() {
        return beforeLunch(arabic("opening"), arabic("cyber"), arabic("forensics"));
    }

    private static SessionBuilder arabic(String id) {
        return aSession(id).interpretedFor("ar");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | On Monday 6 May 11:00–12:00, cyber and forensics need 2 interpretation teams for Arabic (ar), but only 1 is free. Move cyber to 14:00.
            fr | Le lundi 6 mai 11:00–12:00, les séances cyber et forensics exigent 2 équipes d’interprétation en arabe (ar), mais 1 seulement est libre. Déplacez la séance cyber à 14:00.
            es | El lunes 6 de mayo 11:00–12:00, las sesiones cyber y forensics necesitan 2 equipos de interpretación en árabe (ar), pero solo hay 1 libre. Mueva la sesión cyber a las 14:00.
            ar | يوم الاثنين 6 مايو \u206811:00–12:00\u2069 تحتاج الجلستان \u2068cyber\u2069 و\u2068forensics\u2069 إلى فريقين للترجمة الفورية إلى اللغة العربية \u2068(ar)\u2069، والمتاح 1 فقط. انقل الجلسة \u2068cyber\u2069 إلى الساعة 14:00.
            """)
    void tooFewTeamsUntilAfterLunch(String language, String sentence) {
        assertThat(said(found(new InterpretationOverbooked(), inArabic(), AT_ELEVEN), language))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | On Monday 6 May 11:00–12:00, cyber and forensics need 3 units of kit, but only 2 are available. Move forensics to 09:00.
            fr | Le lundi 6 mai 11:00–12:00, les séances cyber et forensics exigent 3 unités de la ressource kit, mais 2 seulement sont libres. Déplacez la séance forensics à 09:00.
            es | El lunes 6 de mayo 11:00–12:00, las sesiones cyber y forensics necesitan 3 unidades del recurso kit, pero solo hay 2 libres. Mueva la sesión forensics a las 09:00.
            ar | يوم الاثنين 6 مايو \u206811:00–12:00\u2069 تحتاج الجلستان \u2068cyber\u2069 و\u2068forensics\u2069 إلى 3 وحدات من المورد \u2068kit\u2069، والمتاح 2 فقط. انقل الجلسة \u2068forensics\u2069 إلى الساعة 09:00.
            """)
    void tooFewKitsButOneIsLeftBesideTheOpening(String language, String sentence) {
        var conference = beforeLunch(
                aSession("opening").using(1, "kit"),
                aSession("cyber").using(2, "kit"),
                aSession("forensics").using(1, "kit"));
        assertThat(said(found(new ResourceOverbooked(), conference, AT_ELEVEN), language))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Interpretation in Arabic (ar) is wanted for forensics, and no team is left for about 60 minutes. Move forensics to 14:00.
            fr | L’interprétation en arabe (ar) est souhaitée pour forensics, mais aucune équipe n’est libre pendant environ 60 minutes. Déplacez la séance forensics à 14:00.
            es | Se desea interpretación en árabe (ar) para forensics, pero no queda ningún equipo libre durante unos 60 minutos. Mueva la sesión forensics a las 14:00.
            ar | الترجمة الفورية إلى اللغة العربية \u2068(ar)\u2069 مرغوب فيها لـ\u2068forensics\u2069، ولا فريق متاح نحو 60 دقيقة. انقل الجلسة \u2068forensics\u2069 إلى الساعة 14:00.
            """)
    void noTeamLeftForAWishUntilAfterLunch(String language, String sentence) {
        var conference = beforeLunch(
                arabic("opening"), arabic("cyber"), aSession("forensics").wishingFor("ar"));
        assertThat(said(found(new InterpretationWishUnmet(), conference, AT_ELEVEN), language))
                .isEqualTo(sentence);
    }

    /** On Monday the closing takes it for the whole afternoon. */
    @Test
    void onAnotherDayWhereThereIsNoTimeLeftOnThisOne() {
        var conference = inArabic().withSessions(arabic("closing").lasting(240));
        assertThat(said(new InterpretationOverbooked(), conference, withClosingAt(monday(14))))
                .endsWith(" Move cyber to Tuesday 7 May at 09:00.");
    }

    private static Map<String, LocalDateTime> withClosingAt(LocalDateTime start) {
        var starts = new HashMap<>(AT_ELEVEN);
        starts.put("closing", start);
        return starts;
    }

    /** 14:00 is too early for cyber's speaker, who is away until 16, and for forensics, which is allowed from 15 on. */
    @Test
    void notBeforeOneOfThemCan() {
        var conference = beforeLunch(
                        arabic("opening"),
                        arabic("cyber").with("sg"),
                        arabic("forensics").allowedAt(between(monday(15), monday(18))))
                .withPeople(aPerson("sg", between(monday(8), monday(16))));
        assertThat(said(new InterpretationOverbooked(), conference, AT_ELEVEN)).endsWith(" Move forensics to 15:00.");
    }

    /** From 14 to 14:45 the team is free, which is enough for the shorter one alone. */
    @Test
    void longEnoughForOneOfThem() {
        var conference = beforeLunch(
                        arabic("opening"), arabic("cyber"), arabic("forensics").lasting(45))
                .withSessions(arabic("closing").lasting(195));
        assertThat(said(new InterpretationOverbooked(), conference, withClosingAt(monday(14, 45))))
                .endsWith(" Move forensics to 14:00.");
    }

    @Test
    void anythingWhereNoneCanMove() {
        var conference = beforeLunch(
                arabic("opening"),
                arabic("cyber").pinnedTo(monday(11), "hall"),
                arabic("forensics").pinnedTo(monday(11), "hall"));
        assertThat(said(new InterpretationOverbooked(), conference, AT_ELEVEN))
                .endsWith(" Move one of them, or hire another team.");
    }

    @Test
    void anotherTeamWhereThereIsNone() {
        var conference = aConference().withSessions(aSession("talk").interpretedFor("pt-BR"));
        assertThat(said(new InterpretationOverbooked(), conference, Map.of("talk", monday(9))))
                .isEqualTo(
                        "On Monday 6 May 09:00–10:00, talk needs 1 interpretation team for Brazilian Portuguese (pt-BR), but none is free. Move it, or hire another team.");
    }

    /** The gallery is closed, the arena larger than need be, and the theatre has no video. */
    private static ConferenceBuilder inTheLibrary(SessionBuilder session) {
        return aConference()
                .withRooms(
                        aRoom("library").seating(40),
                        aRoom("gallery").seating(90).with("video").unavailable(MONDAY_9_TO_10),
                        aRoom("theatre").seating(80),
                        aRoom("arena").seating(900).with("video"),
                        aRoom("aula").seating(400).with("video"))
                .withSessions(session);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | library seats 40, but talk expects 55. Take aula, which seats 400.
            fr | La salle library compte 40 places, mais la séance talk attend 55 personnes. Prenez la salle aula, qui compte 400 places.
            es | La sala library tiene 40 plazas, pero la sesión talk prevé 55 asistentes. Elija la sala aula, que tiene 400 plazas.
            ar | القاعة \u2068library\u2069 فيها 40 مقعدًا، والجلسة \u2068talk\u2069 يُتوقع أن يحضرها 55 شخصًا. اختر القاعة \u2068aula\u2069، وفيها 400 مقعد.
            """)
    void theSmallestRoomThatSeatsThemAndHasWhatTheyNeed(String language, String sentence) {
        var conference = inTheLibrary(aSession("talk").expecting(55).needing("video"));
        var finding = found(new RoomTooSmall(), conference, Map.of("talk", monday(9)));
        assertThat(said(finding, language)).isEqualTo(sentence);
        assertThat(finding.subjects()).containsExactly("session:talk", "room:library"); // the aula has no part in it
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | library does not have video, which talk needs. Take gallery, which seats 90.
            fr | Il manque à la salle library l’équipement video, nécessaire à la séance talk. Prenez la salle gallery, qui compte 90 places.
            es | La sala library carece de video, que la sesión talk necesita. Elija la sala gallery, que tiene 90 plazas.
            ar | تفتقر القاعة \u2068library\u2069 إلى \u2068video\u2069، والجلسة \u2068talk\u2069 تحتاج إلى ذلك. اختر القاعة \u2068gallery\u2069، وفيها 90 مقعدًا.
            """)
    void theSmallestRoomThatHasTheFeature(String language, String sentence) {
        var conference = inTheLibrary(aSession("talk").expecting(30).needing("video"));
        var finding = found(new RoomLacksFeature(), conference, Map.of("talk", monday(10))); // the gallery is open
        assertThat(said(finding, language)).isEqualTo(sentence);
    }

    private static ConferenceBuilder inTheAula(int smallest) {
        return aConference()
                .withRooms(
                        aRoom("aula").seating(400),
                        aRoom("theatre").seating(80),
                        aRoom("library").seating(smallest))
                .withSessions(aSession("talk").expecting(30));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | aula seats 400, but talk expects only 30. Take library, which seats 40.
            fr | La salle aula compte 400 places, mais la séance talk n’attend que 30 personnes. Prenez la salle library, qui compte 40 places.
            es | La sala aula tiene 400 plazas, pero la sesión talk solo prevé 30 asistentes. Elija la sala library, que tiene 40 plazas.
            ar | القاعة \u2068aula\u2069 فيها 400 مقعد، والجلسة \u2068talk\u2069 لا يُتوقع أن يحضرها سوى 30 شخصًا. اختر القاعة \u2068library\u2069، وفيها 40 مقعدًا.
            """)
    void theSmallestRoomThatStillSeatsEverybody(String language, String sentence) {
        assertThat(said(found(new RoomTooBig(), inTheAula(40), Map.of("talk", monday(9))), language))
                .isEqualTo(sentence);
    }

    @Test
    void noRoomThatSeatsTooFew() {
        assertThat(said(new RoomTooBig(), inTheAula(29), Map.of("talk", monday(9))))
                .endsWith(" Take theatre, which seats 80.");
    }

    @Test
    void aRoomWithoutALimitWithoutItsSeats() {
        var conference = aConference()
                .withRooms(aRoom("library").seating(40), aRoom("lawn"))
                .withSessions(aSession("talk").expecting(55));
        assertThat(said(new RoomTooSmall(), conference, Map.of("talk", monday(9))))
                .endsWith(" Take lawn.");
    }

    @Test
    void somethingElseWhereNoRoomWouldDo() {
        var pinned =
                inTheLibrary(aSession("talk").expecting(55).needing("video").pinnedTo(tuesday(9), "library"));
        var talk = Map.of("talk", tuesday(9));
        assertThat(said(new RoomTooSmall(), pinned, talk))
                .endsWith(" Expect fewer people, or show it in a second room as well.");
        assertThat(said(new RoomLacksFeature(), pinned, talk)).endsWith(" Have it installed.");
        var alone = aConference()
                .withRooms(aRoom("aula").seating(400))
                .withSessions(aSession("talk").expecting(30));
        assertThat(said(new RoomTooBig(), alone, talk)).endsWith("expects only 30."); // nothing to do about it
    }
}
