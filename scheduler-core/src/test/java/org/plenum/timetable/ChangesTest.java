package org.plenum.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegate;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;

import com.ibm.icu.text.Bidi;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.conference.Conference;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Session;
import org.plenum.conference.SessionBuilder;
import org.plenum.rule.Message;
import org.plenum.rule.Sentences;
import org.plenum.timetable.Changes.AffectedParty;
import org.plenum.timetable.TimetableDocument.Position;

/** Whom a changed timetable touches, and what they are told. */
class ChangesTest {

    private static ConferenceBuilder conference(SessionBuilder... sessions) {
        return aConference()
                .withRooms("hall", "annex")
                .withDelegations(
                        aDelegation("france", "north", 3),
                        aDelegation("spain", "north", 2),
                        aDelegation("oman", "south", 1))
                .withPeople(aDelegate("dupont", "france"), aDelegate("said", "oman"), aPerson("expert"))
                .withSessions(sessions);
    }

    private static Position at(String session, LocalDateTime start, String room) {
        return new Position(session, start, room, false);
    }

    /** The session was at nine on Monday in the hall and is there at ten. */
    private static Changes moved(SessionBuilder session) {
        var conference = conference(session).build();
        var id = conference.sessions().list().getFirst().id();
        return between(conference, at(id, monday(9), "hall"), at(id, monday(10), "hall"));
    }

    private static Changes between(Conference conference, Position from, Position to) {
        return Changes.between(new Edition(conference, List.of(from)), new Edition(conference, List.of(to)));
    }

    private static List<String> subjects(Changes changes) {
        return changes.affected().stream().map(each -> each.party().subject()).toList();
    }

    private static List<String> told(Changes changes, String subject, String language) {
        var sentences = Sentences.of(Locale.of(language), Changes.BUNDLE);
        return changes.notice(changes.find(subject).orElseThrow()).messages().stream()
                .map(sentences::say)
                .toList();
    }

    @Test
    void touchesEverybodyWhereItIsForEveryone() {
        assertThat(subjects(moved(aSession("opening").forEveryone())))
                .containsExactly(
                        "region:north",
                        "region:south",
                        "delegation:france",
                        "delegation:spain",
                        "delegation:oman",
                        "person:dupont",
                        "person:said",
                        "person:expert");
    }

    @Test
    void touchesARegionWithItsDelegationsAndTheirPeople() {
        assertThat(subjects(moved(aSession("meeting").forRegions("north"))))
                .containsExactly("region:north", "delegation:france", "delegation:spain", "person:dupont");
    }

    @Test
    void touchesADelegationWithItsRegion() {
        assertThat(subjects(moved(aSession("meeting").forDelegations("oman"))))
                .containsExactly("region:south", "delegation:oman", "person:said");
    }

    @Test
    void touchesThoseWithARoleAndTheirDelegationsButNobodyElseOfThem() {
        assertThat(subjects(moved(aSession("talk").with("said", "expert"))))
                .containsExactly("region:south", "delegation:oman", "person:said", "person:expert");
        assertThat(subjects(moved(aSession("chat").forPeople("expert")))).containsExactly("person:expert");
    }

    @Test
    void touchesNobodyWhereItIsForNobody() {
        assertThat(subjects(moved(aSession("spare")))).isEmpty();
    }

    @Test
    void tellsWhoIsNoLongerAskedThoughTheSessionStays() {
        var changes = Changes.between(
                new Edition(
                        conference(aSession("talk").forDelegations("france", "spain"))
                                .build(),
                        List.of(at("talk", monday(9), "hall"))),
                new Edition(
                        conference(aSession("talk").forDelegations("france", "oman"))
                                .build(),
                        List.of(at("talk", monday(9), "hall"))));

        assertThat(changes.diff().isEmpty()).isTrue();
        assertThat(told(changes, "delegation:france", "en")).containsExactly("Nothing changes for france.");
        assertThat(told(changes, "delegation:spain", "en"))
                .containsExactly(
                        "For spain, 1 session changes.",
                        "Your session “talk” is cancelled (before: Monday 6 May at 09:00, hall).");
        assertThat(told(changes, "delegation:oman", "en"))
                .containsExactly(
                        "For oman, 1 session changes.",
                        "Your session “talk” is new: on Monday 6 May at 09:00 in hall.");
    }

    @Test
    void tellsOfSessionsThatOnlyOneOfTheRevisionsHas() {
        var changes = Changes.between(
                new Edition(
                        conference(aSession("old").forDelegations("oman")).build(),
                        List.of(at("old", monday(9), "hall"))),
                new Edition(
                        conference(aSession("young").forDelegations("oman")).build(),
                        List.of(at("young", monday(9), "hall"))));

        assertThat(told(changes, "region:south", "en"))
                .containsExactly(
                        "For south, 2 sessions change.",
                        "Your session “old” is cancelled (before: Monday 6 May at 09:00, hall).",
                        "Your session “young” is new: on Monday 6 May at 09:00 in hall.");
    }

    @Test
    void knowsTheConferencesOfBothEditions() {
        var gone = Changes.between(
                new Edition(conference(aSession("talk").with("guest")).build(), List.of(at("talk", monday(9), "hall"))),
                new Edition(conference().build(), List.of()));

        assertThat(subjects(gone)).containsExactly("person:guest"); // who is no longer in the conference
        assertThat(gone.find("person:nobody")).isEmpty();
    }

    @Test
    void showsIdsWhereAConferenceHasNoSuchSessionOrRoom() {
        var changes = between(conference().build(), at("gone", monday(9), "cellar"), at("gone", monday(10), "cellar"));

        assertThat(changes.title("gone")).isEqualTo("gone");
        assertThat(changes.room(at("gone", monday(9), "cellar"))).isEqualTo("cellar");
        assertThat(changes.affected()).isEmpty();
    }

    @Test
    void anotherRoomIsNothingToThoseWhoDoNotMind() {
        var conference = conference(aSession("talk").with("expert")).build();
        var changes = between(conference, at("talk", monday(9), "hall"), at("talk", monday(9), "annex"));

        assertThat(changes.affected()).hasSize(1);
        assertThat(changes.ignoringRooms().affected()).isEmpty();
        assertThat(changes.ignoringRooms().find("person:expert").map(AffectedParty::diff))
                .hasValue(new TimetableDiff(List.of(), 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Your session “talk” is now on Tuesday 7 May at 11:00 in annex (before: Monday 6 May at 09:00, hall).",
                "fr | Votre séance «\u00a0talk\u00a0» a désormais lieu le mardi 7 mai à 11:00, salle\u00a0: annex"
                        + " (auparavant\u00a0: le lundi 6 mai à 09:00, salle\u00a0: hall).",
                "es | Su sesión «talk» es ahora el martes 7 de mayo a las 11:00, sala: annex"
                        + " (antes: el lunes 6 de mayo a las 09:00, sala: hall).",
            })
    void saysWhereItIsNowAndWhereItWas(String language, String sentence) {
        var conference = conference(aSession("talk").forPeople("expert")).build();
        var changes = between(conference, at("talk", monday(9), "hall"), at("talk", tuesday(11), "annex"));

        assertThat(told(changes, "person:expert", language)).last().isEqualTo(sentence);
    }

    @Test
    void saysItInArabicWithNamesInTheirOwnDirection() {
        var conference = conference(aSession("talk").forPeople("expert")).build();
        var changes = between(conference, at("talk", monday(9), "hall"), at("talk", tuesday(11), "annex"));
        var told = told(changes, "person:expert", "ar");

        assertThat(told.getFirst()).isEqualTo("بالنسبة إلى \u2068expert\u2069، تتغير جلسة واحدة.");
        assertThat(told.getLast()).contains("الثلاثاء 7 مايو", "الاثنين 6 مايو", "11:00", "09:00");
        assertThat(new Bidi(told.getLast(), Bidi.RTL).writeReordered(Bidi.REMOVE_BIDI_CONTROLS))
                .contains("talk", "annex", "11:00", "hall", "09:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Your session “talk” on Monday 6 May at 09:00 is now in annex (before: hall).",
                "fr | Votre séance «\u00a0talk\u00a0» du lundi 6 mai à 09:00 change de salle\u00a0: annex (auparavant\u00a0: hall).",
                "es | Su sesión «talk» del lunes 6 de mayo a las 09:00 cambia de sala: annex (antes: hall).",
                "ar | تنتقل جلستكم \u2068«\u2068talk\u2069»\u2069 يوم الاثنين 6 مايو الساعة 09:00 إلى قاعة أخرى: \u2068annex\u2069"
                        + " \u2068(سابقًا: \u2068hall\u2069)\u2069.",
            })
    void saysThatOnlyTheRoomIsAnother(String language, String sentence) {
        var conference = conference(aSession("talk").forPeople("expert")).build();
        var changes = between(conference, at("talk", monday(9), "hall"), at("talk", monday(9), "annex"));

        assertThat(told(changes, "person:expert", language)).last().isEqualTo(sentence);
    }

    @Test
    void saysThatTheRoomIsTheSame() {
        assertThat(told(moved(aSession("talk").forPeople("expert")), "person:expert", "en"))
                .last()
                .isEqualTo("Your session “talk” is now on Monday 6 May at 10:00, in hall as before"
                        + " (before: Monday 6 May at 09:00).");
    }

    /** The session was at nine on Monday in the hall for an hour; it takes so long and is there. */
    private static Changes longer(int minutes, Position to) {
        return Changes.between(
                new Edition(
                        conference(aSession("talk").forPeople("expert")).build(),
                        List.of(at("talk", monday(9), "hall"))),
                new Edition(
                        conference(aSession("talk").forPeople("expert").lasting(minutes))
                                .build(),
                        List.of(to)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Your session “talk” on Monday 6 May at 09:00 in hall now lasts until 11:30: 150 minutes"
                        + " (before: 60 minutes).",
                "fr | Votre séance «\u00a0talk\u00a0» du lundi 6 mai à 09:00, salle\u00a0: hall, dure désormais jusqu’à"
                        + " 11:30\u00a0: 150 minutes (auparavant\u00a0: 60 minutes).",
                "es | Su sesión «talk» del lunes 6 de mayo a las 09:00, sala: hall, dura ahora hasta las 11:30:"
                        + " 150 minutos (antes: 60 minutos).",
                "ar | تستمر جلستكم \u2068«\u2068talk\u2069»\u2069 يوم الاثنين 6 مايو الساعة 09:00، القاعة: \u2068hall\u2069،"
                        + " الآن حتى الساعة 11:30: 150 دقيقة \u2068(سابقًا: 60 دقيقة)\u2069.",
            })
    void saysHowLongItTakesNow(String language, String sentence) {
        var changes = longer(150, at("talk", monday(9), "hall"));

        assertThat(changes.diff().differences()).extracting(Difference::kind).containsExactly(Difference.Kind.LENGTH);
        assertThat(told(changes, "person:expert", language)).last().isEqualTo(sentence);
    }

    @Test
    void saysItOfWhatIsElsewhereTooAsASentenceOfItsOwn() {
        assertThat(told(longer(30, at("talk", monday(9), "annex")), "person:expert", "en"))
                .containsExactly(
                        "For expert, 1 session changes.",
                        "Your session “talk” on Monday 6 May at 09:00 is now in annex (before: hall).",
                        "Your session “talk” on Monday 6 May at 09:00 in annex now lasts until 09:30: 30 minutes"
                                + " (before: 60 minutes).");
        assertThat(told(longer(30, at("talk", monday(11), "hall")), "person:expert", "en"))
                .containsExactly(
                        "For expert, 1 session changes.",
                        "Your session “talk” is now on Monday 6 May at 11:00, in hall as before"
                                + " (before: Monday 6 May at 09:00).",
                        "Your session “talk” on Monday 6 May at 11:00 in hall now lasts until 11:30: 30 minutes"
                                + " (before: 60 minutes).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Your session “talk” has no time and no room for now (before: Monday 6 May at 09:00, hall).",
                "fr | Votre séance «\u00a0talk\u00a0» n’a pour l’instant ni heure ni salle (auparavant\u00a0: le lundi 6 mai"
                        + " à 09:00, salle\u00a0: hall).",
                "es | Su sesión «talk» no tiene por ahora ni hora ni sala (antes: el lunes 6 de mayo a las 09:00,"
                        + " sala: hall).",
                "ar | ليس لجلستكم \u2068«\u2068talk\u2069»\u2069 حاليًا وقت ولا قاعة \u2068(سابقًا: يوم الاثنين 6 مايو الساعة 09:00،"
                        + " القاعة: \u2068hall\u2069)\u2069.",
            })
    void whatIsLeftOutForNowIsNotCancelled(String language, String sentence) {
        var conference = conference(aSession("talk").forPeople("expert")).build();
        var changes = Changes.between(
                new Edition(conference, List.of(at("talk", monday(9), "hall"))), new Edition(conference, List.of()));

        assertThat(told(changes, "person:expert", language)).last().isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHAIR | You chair: “talk” is now on Monday 6 May at 10:00, in hall as before (before: Monday 6 May at 09:00).",
                "MODERATOR | You moderate: “talk” is now on Monday 6 May at 10:00, in hall as before"
                        + " (before: Monday 6 May at 09:00).",
                "RAPPORTEUR | You are the rapporteur: “talk” is now on Monday 6 May at 10:00, in hall as before"
                        + " (before: Monday 6 May at 09:00).",
                "SPEAKER | You speak: “talk” is now on Monday 6 May at 10:00, in hall as before"
                        + " (before: Monday 6 May at 09:00).",
                "PANELLIST | You are on the panel: “talk” is now on Monday 6 May at 10:00, in hall as before"
                        + " (before: Monday 6 May at 09:00).",
            })
    void saysFirstWhatOnesRoleIs(Session.Role role, String sentence) {
        assertThat(told(moved(aSession("talk").with("expert", role)), "person:expert", "en"))
                .containsExactly("For expert, 1 session changes.", sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Vous intervenez\u00a0: «\u00a0talk\u00a0» est annulée (auparavant\u00a0: le lundi 6 mai à 09:00, salle\u00a0: hall).",
                "es | Usted interviene: «talk» se ha cancelado (antes: el lunes 6 de mayo a las 09:00, sala: hall).",
                "ar | تتحدثون في الجلسة: أُلغيت \u2068«\u2068talk\u2069»\u2069 \u2068(سابقًا: يوم الاثنين 6 مايو الساعة 09:00،"
                        + " القاعة: \u2068hall\u2069)\u2069.",
            })
    void knowsTheRoleInASessionThatIsNoMore(String language, String sentence) {
        var changes = Changes.between(
                new Edition(
                        conference(aSession("talk").with("expert")).build(), List.of(at("talk", monday(9), "hall"))),
                new Edition(conference().build(), List.of()));

        assertThat(told(changes, "person:expert", language)).last().isEqualTo(sentence);
    }

    /** The delegate speaks in a talk; the forum is for the delegate's region, the opening for everyone. All are an hour later. */
    private static Changes threeSessions() {
        var conference = conference(
                        aSession("forum").forRegions("north"),
                        aSession("opening").forEveryone(),
                        aSession("talk").with("dupont"))
                .build();
        return Changes.between(
                new Edition(
                        conference,
                        List.of(
                                at("opening", monday(9), "hall"),
                                at("forum", monday(11), "hall"),
                                at("talk", monday(14), "hall"))),
                new Edition(
                        conference,
                        List.of(
                                at("opening", monday(10), "hall"),
                                at("forum", monday(12), "hall"),
                                at("talk", monday(15), "hall"))));
    }

    @ParameterizedTest
    @CsvSource({
        "person:dupont, You speak: “talk”, “opening” “forum”", // by time, after what is the person's own
        "delegation:france, Your session “forum”, “opening” “talk”", // its region is named; its member's talk is not
        // for it
        "region:north, Your session “forum”, “opening” “talk”",
        "person:said, '', “opening”"
    })
    void tellsOfOnesOwnSessionsApartFromTheOthers(String subject, String own, String others) {
        var changes = threeSessions();
        var sentences = Sentences.of(Locale.ENGLISH, Changes.BUNDLE);
        var notice = changes.notice(changes.find(subject).orElseThrow());

        assertThat(beginnings(notice.own(), sentences)).isEqualTo(own);
        assertThat(beginnings(notice.others(), sentences)).isEqualTo(others);
    }

    private static String beginnings(List<Message> messages, Sentences sentences) {
        return messages.stream()
                .map(sentences::say)
                .map(sentence -> sentence.substring(0, sentence.indexOf(" is now on ")))
                .collect(Collectors.joining(" "));
    }
}
