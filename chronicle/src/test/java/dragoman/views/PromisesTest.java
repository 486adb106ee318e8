package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Sown;
import dragoman.chronicle.Sown.Actor;
import dragoman.reading.EventType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Moscow promises Minsk grain (two articles tell it) and Belgrade gas; the grain comes. */
class PromisesTest {
    private static final Actor RUSSIA = Actor.state("RUS", "Россия");
    private static final Actor BELARUS = Actor.state("BLR", "Белоруссия");
    private static final Actor SERBIA = Actor.state("SRB", "Сербия");
    private static final Who OF_RUSSIA = new Who("RUS", "state", "Россия", "RUS", List.of("RUS"));
    private static final Who OF_BELARUS = new Who("BLR", "state", "Белоруссия", "BLR", List.of("BLR"));

    private static Sown sown;

    @BeforeAll
    static void sow() {
        sown = Sown.inMemory();
        sown.article("a1", "ТАСС", "2024-03-01", "Россия обещала Белоруссии отправить зерно, если та попросит.");
        sown.article("a2", "БелТА", "2024-03-02", "Москва пообещала Минску отправку зерна до мая.");
        sown.article("a3", "ТАСС", "2024-02-01", "Россия обещала Сербии дешёвый газ. Россия не обещала Сербии уголь.");
        sown.article("a4", "ТАСС", "2024-04-20", "Россия решила отправить зерно в Минск.");
        sown.event("grain", EventType.AGREE, List.of(RUSSIA), List.of(BELARUS))
                .cameo("033")
                .on("2024-03-01");
        sown.event("gas", EventType.AGREE, List.of(RUSSIA), List.of(SERBIA));
        sown.event("coal", EventType.AGREE, List.of(RUSSIA), List.of(SERBIA)).status("denied");
        sown.event("sent", EventType.AID, List.of(RUSSIA), List.of(BELARUS)).on("2024-04-20");
        sown.promised(
                sown.told("grain", "a1", "обещала Белоруссии", null, null),
                "отправить зерно",
                "если та попросит",
                null);
        sown.promised(
                sown.told("grain", "a2", "пообещала Минску", null, null), "отправку зерна до мая", null, "2024-05");
        sown.promised(sown.told("gas", "a3", "обещала Сербии", null, null), "дешёвый газ", null, null);
        sown.promised(sown.told("coal", "a3", "не обещала Сербии", null, null), "уголь", null, null);
        sown.told("sent", "a4", "решила отправить зерно", "ТАСС", null);
        sown.settled();
    }

    @AfterAll
    static void close() {
        sown.close();
    }

    @Test
    void aPromiseToldByTwoArticlesIsOneWithTheConditionOfOneAndTheDayOfTheOther() {
        Pledge grain = asked(OF_RUSSIA, OF_BELARUS, List.of()).promises().get(0);
        assertThat(grain.content()).isEqualTo("отправить зерно");
        assertThat(grain.condition()).isEqualTo("если та попросит");
        assertThat(grain.due()).isEqualTo("2024-05");
        assertThat(grain.articles()).isEqualTo(2);
        assertThat(grain.evidence()).extracting(Evidence::article).containsExactly("a1", "a2");
    }

    @Test
    void whatCameOfItIsShownByTheDeed() {
        Pledge grain = asked(OF_RUSSIA, OF_BELARUS, List.of()).promises().get(0);
        assertThat(grain.state()).isEqualTo("kept");
        assertThat(grain.shownBy()).extracting(Act::event).containsExactly("sent");
        assertThat(grain.shownBy().get(0).evidence().get(0).by()).isEqualTo("ТАСС");
    }

    @Test
    void withoutADayAPromiseStandsWhereItsArticleDoesAndWhatWasNotPromisedDoesNotStand() {
        assertThat(asked(null, null, List.of()).promises())
                .extracting(Pledge::content)
                .containsExactly("дешёвый газ", "отправить зерно");
    }

    @Test
    void statesAndDaysNarrow() {
        assertThat(asked(OF_RUSSIA, null, List.of("open")).promises())
                .extracting(Pledge::event)
                .containsExactly("gas");
        assertThat(asked(OF_RUSSIA, null, List.of("broken")).promises()).isEmpty();
        Question march = new Question(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31), List.of(), List.of());
        assertThat(new Promises.Asked(OF_BELARUS, null, march, List.of(), 0)
                        .of(sown.chronicle())
                        .promises())
                .extracting(Pledge::event)
                .containsExactly("grain");
    }

    @Test
    void theFlatFormHasACellForEveryColumn() {
        Promises promises = asked(null, null, List.of());
        assertThat(promises.rows()).hasSize(2).allSatisfy(row -> assertThat(row).hasSameSizeAs(promises.columns()));
    }

    private static Promises asked(Who a, Who b, List<String> states) {
        return new Promises.Asked(a, b, Question.ALL, states, 0).of(sown.chronicle());
    }
}
