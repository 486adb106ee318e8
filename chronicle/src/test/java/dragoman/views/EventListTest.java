package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.chronicle.Chronicle;
import dragoman.reading.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventListTest {
    private static final Who RUS = new Who("RUS", "state", "Россия", "RUS", List.of("RUS"));
    private static final Who CUB = new Who("CUB", "state", "Куба", "CUB", List.of("CUB"));
    private static Chronicle chronicle;
    private static EventIndex index;

    @BeforeAll
    static void fill() {
        Kept kept = new Kept()
                .article("a1", "2025-10-10", "Газета", "Путин и Алиев созвонились. Россия обвинила Азербайджан.")
                .article(
                        "a2",
                        "2025-10-24",
                        "Вестник",
                        "Алиев созвонился с Путиным. Они договорились. Куба протестует.");
        kept.event("call", EventType.CONSULT, "phone")
                .from("RUS", "Владимир Путин")
                .to("AZE", "Ильхам Алиев")
                .on("2025-10-10")
                .told("a1", "Путин и Алиев созвонились")
                .told("a2", "Алиев созвонился с Путиным");
        kept.event("blame", EventType.ACCUSE, null)
                .from("RUS", null)
                .to("AZE", null)
                .on("2025-10")
                .told("a1", "Россия обвинила Азербайджан");
        kept.event("plan", EventType.AGREE, null)
                .from("RUS", "Владимир Путин")
                .to("CUB", null)
                .on("2026-11-01")
                .status("planned")
                .told("a2", "Они договорились");
        kept.event("era", EventType.AGREE, null)
                .from("RUS", "Владимир Путин")
                .to("CUB", null)
                .on("2024-05-01/2025-02-01")
                .told("a2", "Они договорились");
        kept.event("loose", EventType.PROTEST, null).from("CUB", null).told("a2", "Куба протестует");
        chronicle = kept.open();
        index = EventIndex.of(chronicle);
    }

    @AfterAll
    static void close() {
        chronicle.close();
    }

    private static EventList ask(EventFilter filter) {
        return new EventList.Asked(filter, null, 10).of(index, chronicle);
    }

    private static EventFilter by(String facet, String... values) {
        return new EventFilter(null, null, null, null, Map.of(facet, List.of(values)), false);
    }

    private static List<String> ids(EventList list) {
        return list.events().stream().map(Act::event).toList();
    }

    private static Map<String, Integer> counts(List<EventList.Counted> values) {
        Map<String, Integer> counts = new java.util.LinkedHashMap<>();
        values.forEach(one -> counts.put(one.value(), one.count()));
        return counts;
    }

    @Test
    void latestFirstAndTheUndatedAskedForApart() {
        EventList dated = ask(EventFilter.ALL);
        assertThat(ids(dated)).containsExactly("plan", "call", "blame", "era");
        assertThat(dated.otherwise()).isEqualTo(1);
        EventList loose = ask(new EventFilter(null, null, null, null, Map.of(), true));
        assertThat(ids(loose)).containsExactly("loose");
        assertThat(loose.otherwise()).isEqualTo(4);
    }

    @Test
    void aFacetCountsWhatAClickOnItsValueWouldGive() {
        EventList russian = ask(by("state", "AZE"));
        assertThat(ids(russian)).containsExactly("call", "blame");
        assertThat(counts(russian.facets().get("state")))
                .as("the facet's own filter does not narrow it")
                .containsEntry("RUS", 4)
                .containsEntry("AZE", 2)
                .containsEntry("CUB", 2);
        assertThat(counts(russian.facets().get("type")))
                .as("that of the others does")
                .isEqualTo(Map.of("CONSULT", 1, "CONSULT.phone", 1, "ACCUSE", 1));
        russian.facets().get("type").forEach(value -> {
            EventFilter both = new EventFilter(
                    null, null, null, null, Map.of("state", List.of("AZE"), "type", List.of(value.value())), false);
            assertThat(ask(both).total()).as(value.value()).isEqualTo(value.count());
        });
    }

    @Test
    void aPairIsOneWhoeverActs() {
        assertThat(counts(ask(EventFilter.ALL).facets().get("pair"))).isEqualTo(Map.of("AZE-RUS", 2, "CUB-RUS", 2));
    }

    @Test
    void anEventBelongsToEachOutletThatTellsIt() {
        assertThat(ids(ask(by("source", "Газета")))).containsExactly("call", "blame");
        assertThat(ids(ask(by("source", "Вестник")))).containsExactly("plan", "call", "era");
    }

    @Test
    void yearsAndMonthsCountWhatTouchesThem() {
        EventFilter year =
                new EventFilter(null, null, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), Map.of(), false);
        EventList list = ask(year);
        assertThat(ids(list)).containsExactly("call", "blame", "era");
        assertThat(counts(list.years())).isEqualTo(Map.of("2026", 1, "2025", 3, "2024", 1));
        assertThat(counts(list.months())).isEqualTo(Map.of("2025-10", 2, "2025-02", 1, "2025-01", 1));
        assertThat(ask(EventFilter.ALL).months()).isEmpty();
    }

    @Test
    void actorsNarrowEverything() {
        EventList list = ask(new EventFilter(RUS, CUB, null, null, Map.of(), false));
        assertThat(ids(list)).containsExactly("plan", "era");
        assertThat(counts(list.facets().get("state"))).isEqualTo(Map.of("CUB", 2, "RUS", 2));
    }

    @Test
    void pagesFollowEachOtherWithoutGapAndWithoutTwice() {
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            EventList page = new EventList.Asked(EventFilter.ALL, after, 1).of(index, chronicle);
            all.addAll(ids(page));
            after = page.next();
        } while (after != null);
        assertThat(all).containsExactly("plan", "call", "blame", "era");
        String gone = index.mark(1).replace("call", "calk");
        assertThat(ids(new EventList.Asked(EventFilter.ALL, gone, 9).of(index, chronicle)))
                .as("a mark holds when its event is gone")
                .containsExactly("call", "blame", "era");
        assertThatThrownBy(() -> new EventList.Asked(EventFilter.ALL, "nonsense", 1).of(index, chronicle))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void monthsAreCountedByQuadClassAndInexactDatesLeftOut() {
        EventMonths months = EventMonths.of(EventFilter.ALL, index, chronicle);
        assertThat(months.by()).isEqualTo("month");
        assertThat(months.coarse()).isEqualTo(1);
        assertThat(months.periods()).hasSize(14);
        EventMonths.Period october = months.periods().get(0);
        assertThat(october.period()).isEqualTo("2025-10");
        assertThat(october.verbalCooperation()).isEqualTo(1);
        assertThat(october.verbalConflict()).isEqualTo(1);
        assertThat(october.goldsteinMean()).isEqualTo(-0.5);
        assertThat(months.periods().get(1).events()).isZero();
    }
}
