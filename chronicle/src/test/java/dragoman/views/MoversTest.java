package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Chronicle;
import dragoman.reading.EventType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MoversTest {
    private static final LocalDate NEWEST = LocalDate.of(2025, 10, 24);
    private int number;

    private void acts(Kept kept, String other, int daysAgo, int count, double weight) {
        for (int i = 0; i < count; i++) {
            kept.event("e" + number++, EventType.ACCUSE, null)
                    .from("RUS", null)
                    .to(other, null)
                    .weight(weight)
                    .on(NEWEST.minusDays(daysAgo).toString())
                    .told("a1", "Россия");
        }
    }

    private static Movers ask(Kept kept, int days) {
        try (Chronicle chronicle = kept.open()) {
            return new Movers.Asked(days, 10).of(EventIndex.of(chronicle));
        }
    }

    private static Kept kept() {
        return new Kept().article("a1", NEWEST.toString(), "Газета", "Россия и другие.");
    }

    @Test
    void theLastDaysAreComparedWithFourWeeksAndWithAYearBefore() {
        Kept kept = kept();
        acts(kept, "AZE", 3, 6, -4);
        acts(kept, "AZE", 10, 2, 1);
        acts(kept, "AZE", 200, 8, 3);
        Movers.Mover mover = ask(kept, 7).movers().get(0);
        assertThat(mover.a() + mover.b()).isEqualTo("AZERUS");
        assertThat(mover.now()).isEqualTo(new Movers.Level(6, -4.0));
        assertThat(mover.month()).isEqualTo(new Movers.Level(2, 1.0));
        assertThat(mover.year()).as("the 52 weeks hold the four").isEqualTo(new Movers.Level(10, 2.6));
        assertThat(mover.monthChange()).isEqualTo(-5.0);
        assertThat(mover.yearChange()).isEqualTo(-6.6);
        assertThat(mover.lowBase()).isFalse();
        assertThat(mover.chance()).isFalse();
        assertThat(mover.weeks()).hasSize(52);
        assertThat(mover.weeks().get(51).events()).isEqualTo(6);
        assertThat(mover.weeks().get(50).events()).isEqualTo(2);
    }

    @Test
    void fewEventsAreMarkedAndComeLastHoweverLargeTheChange() {
        Kept kept = kept();
        acts(kept, "AZE", 2, 6, -1);
        acts(kept, "AZE", 100, 6, 0);
        acts(kept, "CUB", 2, 1, -10);
        acts(kept, "CUB", 100, 6, 8);
        Movers movers = ask(kept, 7);
        assertThat(movers.movers()).extracting(Movers.Mover::a).containsExactly("AZE", "CUB");
        assertThat(movers.movers()).extracting(Movers.Mover::lowBase).containsExactly(false, true);
        assertThat(movers.pairs()).isEqualTo(2);
    }

    @Test
    void whatDidNotTakePlaceOrIsTooInexactOrLiesAheadDoesNotCount() {
        Kept kept = kept();
        acts(kept, "AZE", 2, 1, -1);
        acts(kept, "AZE", -5, 1, -1);
        kept.event("no", EventType.ACCUSE, null)
                .from("RUS", null)
                .to("AZE", null)
                .on("2025-10-23")
                .status("denied")
                .told("a1", "Россия");
        kept.event("coarse", EventType.ACCUSE, null)
                .from("RUS", null)
                .to("AZE", null)
                .on("2025-10")
                .told("a1", "Россия");
        kept.event("office", EventType.OFFICE, null)
                .from("RUS", null)
                .to("AZE", null)
                .on("2025-10-23")
                .told("a1", "Россия");
        assertThat(ask(kept, 28).movers())
                .singleElement()
                .satisfies(one -> assertThat(one.now().events()).isEqualTo(1));
    }

    @Test
    void theShortestSpanWithEnoughEventsIsTaken() {
        Kept kept = kept();
        acts(kept, "AZE", 3, 2, -4);
        acts(kept, "AZE", 20, 3, -4);
        assertThat(ask(kept, 0).days()).isEqualTo(28);
        assertThat(ask(kept(), 0).movers()).isEmpty();
    }
}
