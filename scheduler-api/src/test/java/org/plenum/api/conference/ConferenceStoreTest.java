package org.plenum.api.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenum.api.Databases;
import org.plenum.api.Small;
import org.plenum.api.conference.ConferenceStore.RevisionKey;
import org.plenum.api.conference.ConferenceStore.Stored;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.rule.Message;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store of conferences does on every database. */
@ResourceLock(Databases.EMPTIED)
@ParameterizedClass
@EnumSource(Databases.class)
class ConferenceStoreTest {
    private static final Instant MONDAY = Instant.parse("2027-01-04T10:00:00.123Z");
    private static final Instant TUESDAY = Instant.parse("2027-01-05T10:00:00Z");

    private static final LocalDateTime NOON = LocalDateTime.of(2027, 3, 1, 12, 0);

    private final ConferenceStore store;

    ConferenceStoreTest(Databases database) {
        store = new ConferenceStore(JdbcClient.create(database.empty()));
    }

    @Test
    void givesBackWhatItWasGiven() {
        assertThat(store.insert(conference("a", "Alpha"), MONDAY, "text of Ä and 文", Reason.UNSAID))
                .isTrue();

        assertThat(store.find("a")).hasValue(stored(1, MONDAY));
        assertThat(store.findText(stored(1, MONDAY).key())).hasValue("text of Ä and 文");
        assertThat(store.list())
                .containsExactly(new ConferenceSummary(
                        "a",
                        "Alpha",
                        1,
                        MONDAY,
                        Optional.of(LocalDate.of(2027, 3, 1)),
                        Optional.of(LocalDate.of(2027, 3, 1)),
                        1, // room
                        2, // sessions
                        0)); // delegations
    }

    @Test
    void doesNotTakeASecondOfTheSameId() {
        store.insert(conference("a", "Alpha"), MONDAY, "first", Reason.UNSAID);

        assertThat(store.insert(conference("a", "Other"), TUESDAY, "second", Reason.UNSAID))
                .isFalse();
        assertThat(store.find("a")).hasValue(stored(1, MONDAY));
        assertThat(store.findText(stored(1, MONDAY).key())).hasValue("first");
    }

    @Test
    void keepsEveryRevision() {
        store.insert(conference("a", "Alpha"), MONDAY, "first", Reason.UNSAID);

        assertThat(store.update(conference("a", "Beta"), 1, TUESDAY, "second", Reason.UNSAID))
                .isTrue();

        assertThat(store.find("a")).hasValue(stored(2, TUESDAY));
        assertThat(store.findText(stored(2, TUESDAY).key())).hasValue("second");
        assertThat(store.find("a", 1)).hasValue(stored(1, MONDAY));
        assertThat(store.findText(stored(1, MONDAY).key())).hasValue("first");
        assertThat(store.list()).extracting(ConferenceSummary::name).containsExactly("Beta");
    }

    @Test
    void changesOnlyTheRevisionThatItsAuthorSaw() {
        store.insert(conference("a", "Alpha"), MONDAY, "first", Reason.UNSAID);
        store.update(conference("a", "Beta"), 1, TUESDAY, "second", Reason.UNSAID);

        assertThat(store.update(conference("a", "Gamma"), 1, TUESDAY, "third", Reason.UNSAID))
                .isFalse();
        assertThat(store.delete("a", 1)).isFalse();
        assertThat(store.find("a")).hasValue(stored(2, TUESDAY));
        assertThat(store.findText(stored(2, TUESDAY).key())).hasValue("second");
    }

    @Test
    void tellsWhoMadeEachRevisionAndWhyAndWhatHappened() {
        var happened = new Reason(
                Optional.of("Ada"),
                Optional.of("Storm – عاصفة"),
                List.of(Message.of("change-room-closed", "Hall", new Interval(NOON, NOON.plusHours(1)))),
                Optional.empty());
        store.insert(conference("a", "Alpha"), MONDAY, "first", Reason.UNSAID);
        store.update(conference("a", "Alpha"), 1, TUESDAY, "second", happened);
        store.update(conference("a", "Alpha"), 2, TUESDAY, "first", Reason.UNSAID.restoring(1));

        assertThat(store.revisions("a", 4, 10))
                .containsExactly(
                        new Revision(3, TUESDAY, Reason.UNSAID.restoring(1)),
                        new Revision(2, TUESDAY, happened),
                        new Revision(1, MONDAY, Reason.UNSAID));
        assertThat(store.revisions("a", 3, 1)).extracting(Revision::number).containsExactly(2);
    }

    @Test
    void deletesAllRevisions() {
        store.insert(conference("a", "Alpha"), MONDAY, "first", Reason.UNSAID);

        assertThat(store.delete("a", 1)).isTrue();

        assertThat(store.find("a")).isEmpty();
        assertThat(store.find("a", 1)).isEmpty();
        assertThat(store.findText(stored(1, MONDAY).key())).isEmpty();
        assertThat(store.list()).isEmpty();
    }

    @Test
    void listsTheLastChangedFirstAndPagesById() {
        store.insert(conference("c", "C"), TUESDAY, "", Reason.UNSAID);
        store.insert(conference("a", "A"), MONDAY, "", Reason.UNSAID);
        store.insert(conference("b", "B"), MONDAY, "", Reason.UNSAID);

        assertThat(store.list()).extracting(ConferenceSummary::id).containsExactly("c", "a", "b");
        assertThat(store.list("", 2)).extracting(ConferenceSummary::id).containsExactly("a", "b");
        assertThat(store.list("b", 2)).extracting(ConferenceSummary::id).containsExactly("c");
    }

    @Test
    void doesNotTakeADeletedConferenceForAnotherOfItsId() {
        store.insert(conference("a", "Alpha"), MONDAY, "first", Reason.UNSAID);
        store.delete("a", 1);
        store.insert(conference("a", "Alpha"), TUESDAY, "other", Reason.UNSAID);

        assertThat(store.findText(stored(1, MONDAY).key())).isEmpty();
        assertThat(store.findText(stored(1, TUESDAY).key())).hasValue("other");
    }

    private static Stored stored(int revision, Instant made) {
        return new Stored(new RevisionKey("a", revision, made), made);
    }

    private static Conference conference(String id, String name) {
        var json = Small.conference(id, name).getBytes(StandardCharsets.UTF_8);
        return Documents.usable(Documents.read(json)).conference();
    }
}
