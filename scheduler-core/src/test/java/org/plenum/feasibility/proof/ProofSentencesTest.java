package org.plenum.feasibility.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.withBreaks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Person;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.rule.Sentences;
import org.plenum.timetable.rules.TimetableRules;

/** What proofs say to people: names with their ids, days by their weekdays, in the language of whoever reads. */
class ProofSentencesTest {
    /** There for an hour, and asked for two sessions of an hour. */
    private static final Conference MINISTER = aConference()
            .withDays(aDay(MONDAY, 9, 12))
            .withRooms("hall", "aula")
            .withPeople(new Person(
                    "minister",
                    "Ms Lefort",
                    Optional.empty(),
                    List.of(),
                    List.of(between(monday(10), monday(12))),
                    List.of(),
                    Duration.ZERO))
            .withSessions(aSession("speech").with("minister"), aSession("panel").with("minister"))
            .build();

    static Stream<Arguments> languages() {
        return Stream.of(
                Arguments.of("en", """
                        Ms Lefort (minister) must be in 2 sessions of 120 minutes in all, within Monday 6 May 09:00–10:00, and has only 60 then. Ask somebody else for one of them, or move one.
                        speech lasts 60 minutes. Shorten it.
                        Ms Lefort (minister) speaks in speech. Ask somebody else.
                        Ms Lefort (minister) is away on Monday 6 May 10:00–12:00. Ask them to come then.
                        Ms Lefort (minister) speaks in panel. Ask somebody else.
                        """), Arguments.of("fr", """
                        La présence de Ms Lefort (minister) est requise dans 2 séances de 120 minutes en tout, le lundi 6 mai 09:00–10:00, où il n’y en a que 60. Faites appel à quelqu’un d’autre pour l’une d’elles, ou déplacez-en une.
                        La séance speech dure 60 minutes. Raccourcissez-la.
                        La présence de Ms Lefort (minister), qui prend la parole, est requise dans la séance speech. Faites appel à quelqu’un d’autre.
                        Ms Lefort (minister) n’est pas là le lundi 6 mai 10:00–12:00. Demandez-lui de venir à ce moment.
                        La présence de Ms Lefort (minister), qui prend la parole, est requise dans la séance panel. Faites appel à quelqu’un d’autre.
                        """), Arguments.of("es", """
                        Ms Lefort (minister) debe estar en 2 sesiones de 120 minutos en total, el lunes 6 de mayo 09:00–10:00, y solo tiene 60 entonces. Recurra a otra persona para una de ellas, o mueva una.
                        La sesión speech dura 60 minutos. Acórtela.
                        Ms Lefort (minister) habla en la sesión speech. Recurra a otra persona.
                        Ms Lefort (minister) no está el lunes 6 de mayo 10:00–12:00. Pídale que venga en ese momento.
                        Ms Lefort (minister) habla en la sesión panel. Recurra a otra persona.
                        """), Arguments.of("ar", """
                        حضور Ms Lefort (minister) مطلوب في جلستين لمدة 120 دقيقة خلال الاثنين 6 مايو 09:00–10:00، والمتاح 60 فقط. استعن بشخص آخر في إحداها أو انقل إحداها.
                        تستغرق الجلسة speech 60 دقيقة. قصّرها.
                        حضور Ms Lefort (minister) متحدثًا مطلوب في الجلسة speech. استعن بشخص آخر.
                        Ms Lefort (minister) غائب يوم الاثنين 6 مايو 10:00–12:00. اطلب الحضور حينئذ.
                        حضور Ms Lefort (minister) متحدثًا مطلوب في الجلسة panel. استعن بشخص آخر.
                        """));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void speaksTheLanguageOfTheReader(String language, String said) {
        var sentences = Sentences.of(Locale.of(language), Proofs.BUNDLE, Requirement.BUNDLE);
        var proof = Proofs.of(MINISTER, TimetableRules.ALL).getFirst();
        var lines = Stream.concat(
                        Stream.of(proof.message()), proof.because().stream().map(asked -> asked.message()))
                .map(sentences::say)
                .map(ProofSentencesTest::withoutIsolates);
        assertThat(lines).containsExactlyElementsOf(said.lines().toList());
    }

    /** They keep names and times from being turned round amid Arabic, and nobody sees them. */
    private static String withoutIsolates(String sentence) {
        return sentence.replaceAll("[\u2068\u2069]", "");
    }

    @Test
    void namesTheFirstOfManyRooms() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 10))
                .withRooms("r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10")
                .withSessions("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11")
                .build();
        assertThat(Sentences.of(Locale.ENGLISH, Proofs.BUNDLE)
                        .say(Proofs.of(conference, TimetableRules.ALL)
                                .getFirst()
                                .message()))
                .contains("can only be in r1, r2, r3, r4, r5, r6, r7, r8 and 2 more, where");
    }

    /** Of 180 minutes beside the coffee break only 150 are of use, for which nobody would know a reason. */
    @Test
    void saysWhatTheGridLeavesOfADay() {
        var conference = aConference()
                .withGrid(45)
                .withDays(withBreaks(
                        new Day(
                                MONDAY,
                                between(MONDAY.atTime(9, 0), MONDAY.atTime(12, 30)),
                                List.of(),
                                List.of(),
                                List.of()),
                        between(MONDAY.atTime(10, 30), MONDAY.atTime(11, 0))))
                .withRooms("r")
                .withSessions(
                        aSession("t1").lasting(45),
                        aSession("t2").lasting(45),
                        aSession("t3").lasting(45),
                        aSession("t4").lasting(45))
                .build();
        assertThat(Sentences.of(Locale.ENGLISH, Proofs.BUNDLE)
                        .say(Proofs.of(conference, TimetableRules.ALL)
                                .getFirst()
                                .message()))
                .isEqualTo(
                        "4 sessions of 180 minutes in all, within Monday 6 May 09:00–12:00, can only be in r, where there are"
                                + " only 150 (nothing starts at 11:00, since starts are every 45 minutes from 09:00). Open"
                                + " another room, or shorten them.");
    }
}
