package dragoman.chronicle.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Period;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came of Moscow's promise of 1 March to send Minsk grain. */
class PromiseStatesTest {
    private static final Promised GRAIN = promised("p1", "made", "2024-03-01", null, "отправить зерно");

    @Test
    void withoutALaterActAPromiseIsOpen() {
        assertThat(state(GRAIN)).isEqualTo(new PromiseState("p1", PromiseState.State.OPEN, List.of()));
    }

    @Test
    void whoeverDoesInItsWordsWhatHePromisedKeepsIt() {
        assertThat(state(GRAIN, act("sent", EventType.AID, "2024-04-02", "отправить зерно эшелон")))
                .isEqualTo(new PromiseState("p1", PromiseState.State.KEPT, List.of("sent")));
    }

    @Test
    void theCodeOfThePromiseStandsInForItsVerb() {
        assertThat(state(GRAIN, act("sent", EventType.AID, "2024-04-02", "поставка зерно"))
                        .state())
                .isEqualTo(PromiseState.State.KEPT);
        assertThat(state(GRAIN, act("bought", EventType.RETREAT, "2024-04-02", "закупка зерно"))
                        .state())
                .isEqualTo(PromiseState.State.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, the same day", "2024-02-20, before", "2024, some day of the year"})
    void onlyALaterActOfAKnownDayShowsAnything(String date, String why) {
        assertThat(state(GRAIN, act("sent", EventType.AID, date, "отправить зерно"))
                        .state())
                .as(why)
                .isEqualTo(PromiseState.State.OPEN);
    }

    @Test
    void anotherStatesDeedOrADeedForAnotherStateShowsNothing() {
        Act byKazakhstan = act("e", EventType.AID, "2024-04-02", Set.of("KAZ"), Set.of("BLR"), "отправить зерно");
        Act forCuba = act("e", EventType.AID, "2024-04-02", Set.of("RUS"), Set.of("CUB"), "отправить зерно");
        assertThat(state(GRAIN, byKazakhstan).state()).isEqualTo(PromiseState.State.OPEN);
        assertThat(state(GRAIN, forCuba).state()).isEqualTo(PromiseState.State.OPEN);
    }

    @Test
    void whoeverRefusesInItsWordsBreaksIt() {
        assertThat(state(GRAIN, act("refused", EventType.REJECT, "2024-04-02", "отказаться отправить зерно")))
                .isEqualTo(new PromiseState("p1", PromiseState.State.BROKEN, List.of("refused")));
        assertThat(state(GRAIN, act("e", EventType.REJECT, "2024-04-02", "отказаться обсуждать кредит"))
                        .state())
                .isEqualTo(PromiseState.State.OPEN);
    }

    @Test
    void thatItWasNotDoneIsABreachOnlyWhenItWasDue() {
        Promised due = promised("p1", "made", "2024-03-01", "2024-05", "отправить зерно");
        assertThat(state(due, denied("not", "2024-04-10", "отправить зерно")).state())
                .isEqualTo(PromiseState.State.OPEN);
        assertThat(state(due, denied("not", "2024-06-01", "отправить зерно")).state())
                .isEqualTo(PromiseState.State.BROKEN);
    }

    @Test
    void whoeverComesRoundAfterARefusalKeptIt() {
        Act refused = act("refused", EventType.REJECT, "2024-04-02", "отказаться отправить зерно");
        Act sent = act("sent", EventType.AID, "2024-04-20", "отправить зерно");
        assertThat(state(GRAIN, refused, sent))
                .isEqualTo(new PromiseState("p1", PromiseState.State.KEPT, List.of("sent")));
    }

    @Test
    void thePromiseMadeAgainIsRepeatedAndTheLaterOneOpen() {
        Promised again = promised("p2", "again", "2024-05-01", null, "отправить зерно");
        Promised sameEvent = promised("p3", "made", "2024-03-01", null, "отправить зерно");
        assertThat(new PromiseStates(List.of(GRAIN, again, sameEvent)).states())
                .containsExactly(
                        new PromiseState("p1", PromiseState.State.REPEATED, List.of("again")),
                        new PromiseState("p2", PromiseState.State.OPEN, List.of()),
                        new PromiseState("p3", PromiseState.State.REPEATED, List.of("again")));
    }

    @Test
    void wordsThatAreInEveryTellingProveNothing() {
        Promised vague = promised("p1", "made", "2024-03-01", null, "президент");
        List<Act> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(act("e" + i, EventType.AID, "2024-04-02", "президент помощь"));
        }
        assertThat(state(vague, many.toArray(Act[]::new)).state()).isEqualTo(PromiseState.State.OPEN);
    }

    @Test
    void theOrderOfActsDoesNotMatter() {
        List<Act> acts = new ArrayList<>();
        for (int i = 1; i < 9; i++) {
            acts.add(act("sent" + i, EventType.AID, "2024-04-0" + i, "отправить зерно"));
        }
        PromiseState once = state(GRAIN, acts.toArray(Act[]::new));
        Collections.reverse(acts);
        assertThat(state(GRAIN, acts.toArray(Act[]::new))).isEqualTo(once);
        assertThat(once.shownBy()).containsExactly("sent1", "sent2", "sent3", "sent4", "sent5");
    }

    private static PromiseState state(Promised promise, Act... acts) {
        PromiseStates states = new PromiseStates(List.of(promise));
        for (Act act : acts) {
            states.take(act);
        }
        return states.states().get(0);
    }

    private static Promised promised(String id, String event, String made, @Nullable String due, String words) {
        return new Promised(
                id,
                event,
                Set.of("RUS"),
                Set.of("BLR"),
                "033",
                Period.of(made),
                due == null ? null : Period.of(due),
                Set.of(words.split(" ")));
    }

    private static Act act(String event, EventType type, String date, String words) {
        return act(event, type, date, Set.of("RUS"), Set.of("BLR"), words);
    }

    private static Act act(
            String event, EventType type, String date, Set<String> doers, Set<String> others, String words) {
        return new Act(
                event,
                type,
                null,
                false,
                doers,
                others,
                Objects.requireNonNull(Period.of(date)),
                Set.of(words.split(" ")));
    }

    private static Act denied(String event, String date, String words) {
        Act act = act(event, EventType.AID, date, words);
        return new Act(event, act.type(), null, true, act.doers(), act.others(), act.when(), act.words());
    }
}
