package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Chronicle;
import dragoman.reading.Actor;
import dragoman.reading.Claim;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.EventType;
import dragoman.reading.Reading;
import dragoman.reading.Status;
import dragoman.reading.When;
import dragoman.text.Article;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "The first call this year": counted in the chronicle. */
class ClaimChecksTest {
    private static final String TEXT = "Первый в году разговор Москвы и Баку состоялся.";
    private static final LocalDate DAY = LocalDate.of(2025, 10, 24);

    @Test
    void anEarlierActInThePeriodContradicts() {
        try (Chronicle chronicle = calls("2025-03-02")) {
            ClaimCheck check = check(chronicle, 1, "2025");
            assertThat(check.state()).isEqualTo("contradicted");
            assertThat(check.counted()).extracting(Act::event).containsExactly("e1");
            assertThat(check.counted().get(0).evidence().get(0).text()).isEqualTo("созвонились");
            assertThat(check.text()).isEqualTo("Первый в году разговор");
        }
    }

    @Test
    void asManyEarlierActsAsClaimedConfirm() {
        try (Chronicle chronicle = calls("2024-03-02")) {
            assertThat(check(chronicle, 1, "2025").state()).isEqualTo("confirmed");
        }
        try (Chronicle chronicle = calls("2025-03-02")) {
            assertThat(check(chronicle, 2, "2025").state()).isEqualTo("confirmed");
        }
    }

    @Test
    void whatWasNotReadDecidesNothing() {
        try (Chronicle chronicle = new Kept()
                .article("a", "2023-03-03", "Вестник", "Москва и Баку созвонились.")
                .open()) {
            assertThat(check(chronicle, 1, "2025").state()).isEqualTo("undecided");
        }
    }

    @Test
    void aClaimWithoutPeriodIsLeftUndecidedButItsActsAreShown() {
        try (Chronicle chronicle = calls("2025-03-02")) {
            ClaimCheck check = check(chronicle, 1, null);
            assertThat(check.state()).isEqualTo("undecided");
            assertThat(check.counted()).hasSize(1);
        }
    }

    @Test
    void fewerThanClaimedMayBeForWantOfReading() {
        try (Chronicle chronicle = calls("2025-03-02")) {
            assertThat(check(chronicle, 3, "2025").state()).isEqualTo("undecided");
        }
    }

    private static Chronicle calls(String day) {
        return new Kept()
                .article("a", "2025-03-03", "Вестник", "Москва и Баку созвонились.")
                .event("e1", EventType.CONSULT, "phone")
                .on(day)
                .from("RUS", null)
                .to("AZE", null)
                .told("a", "созвонились")
                .and()
                .open();
    }

    private static ClaimCheck check(Chronicle chronicle, int rank, String scope) {
        Actor russia = new Actor("a1", Actor.Kind.STATE, "Россия", "RUS", "GOV", List.of(), List.of(new Span(23, 29)));
        Actor azerbaijan =
                new Actor("a2", Actor.Kind.STATE, "Азербайджан", "AZE", "GOV", List.of(), List.of(new Span(32, 36)));
        EventMention mention = new EventMention(new Span(0, 46), new Span(14, 22), "ru/consult/talk", null, List.of());
        Event call = new Event(
                "e1",
                EventType.CONSULT,
                "phone",
                List.of(),
                "041",
                1,
                List.of("a1"),
                List.of("a2"),
                When.of("2025-10-24"),
                null,
                Status.OCCURRED,
                List.of(),
                List.of(mention));
        Article article = Article.of("new", TEXT).publishedOn(DAY);
        Reading reading = new Reading(
                article,
                List.of(russia, azerbaijan),
                List.of(),
                List.of(call),
                List.of(),
                List.of(),
                List.of(new Claim("e1", new Span(0, 22), rank, scope)),
                List.of(),
                List.of(),
                List.of());
        return new ClaimChecks(chronicle, DAY, "own").of(reading).get(0);
    }
}
