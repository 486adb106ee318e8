package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Chronicle;
import dragoman.reading.EventType;
import dragoman.views.export.NetworkFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pairs of states, their network and single actors, counted. */
class PairListTest {
    private static final Who RUS = new Who("RUS", "state", "Россия", "RUS", List.of("RUS"));
    private static Chronicle chronicle;
    private static EventIndex index;

    @BeforeAll
    static void fill() {
        Kept kept = new Kept()
                .article("a1", "2025-09-10", "Газета", "Путин позвонил Алиеву. Куба помогла.")
                .article("a2", "2025-11-24", "Вестник", "Путин позвонил Алиеву. Россия угрожает. США помогли Кубе.");
        for (int i = 1; i <= 5; i++) {
            kept.event("warm" + i, EventType.CONSULT, "phone")
                    .weight(2)
                    .from("RUS", "Владимир Путин")
                    .to("AZE", "Ильхам Алиев")
                    .on("2025-09-0" + i)
                    .told("a1", "Путин позвонил Алиеву");
        }
        kept.event("threat", EventType.THREATEN, null)
                .weight(-6)
                .from("RUS", null)
                .to("USA", null)
                .on("2025-11")
                .told("a2", "Россия угрожает");
        kept.event("aid", EventType.AID, null)
                .weight(7)
                .from("USA", null)
                .to("CUB", null)
                .on("2025-11-20")
                .told("a2", "США помогли Кубе");
        kept.event("loose", EventType.AID, null)
                .weight(7)
                .from("USA", null)
                .to("CUB", null)
                .told("a2", "США помогли Кубе");
        kept.event("plan", EventType.AID, null)
                .status("planned")
                .from("CUB", null)
                .to("AZE", null)
                .on("2025-09-09")
                .told("a1", "Куба помогла");
        chronicle = kept.open();
        index = EventIndex.of(chronicle);
    }

    @AfterAll
    static void close() {
        chronicle.close();
    }

    private static List<PairList.Pair> pairs(EventFilter filter, List<String> states, String order) {
        return new PairList.Asked(filter, states, order).of(index, chronicle).pairs();
    }

    private static List<String> codes(List<PairList.Pair> pairs) {
        return pairs.stream().map(pair -> pair.a() + "-" + pair.b()).toList();
    }

    @Test
    void aPairIsOneWhoeverActsAndWhatIsOnlyPlannedDoesNotCount() {
        List<PairList.Pair> all = pairs(EventFilter.ALL, List.of(), "events");
        assertThat(codes(all)).containsExactly("AZE-RUS", "CUB-USA", "RUS-USA");
        PairList.Pair first = all.get(0);
        assertThat(first.events()).isEqualTo(5);
        assertThat(first.goldsteinMean()).isEqualTo(2.0);
        assertThat(first.leaning()).isEqualTo("cooperation");
        assertThat(first.lowBase()).isFalse();
        assertThat(first.last()).isEqualTo("2025-09-05");
        assertThat(first.lastEvent()).isEqualTo("warm5");
    }

    @Test
    void plannedActsCountWhereTheyAreAskedFor() {
        EventFilter planned = new EventFilter(null, null, null, null, Map.of("status", List.of("planned")), false);
        assertThat(codes(pairs(planned, List.of(), "events"))).containsExactly("AZE-CUB");
    }

    @Test
    void undatedActsCountUntilAPeriodIsAskedFor() {
        EventFilter november = new EventFilter(
                null, null, LocalDate.parse("2025-11-01"), LocalDate.parse("2025-11-30"), Map.of(), false);
        assertThat(pairs(EventFilter.ALL, List.of("CUB"), "events"))
                .extracting(PairList.Pair::events)
                .containsExactly(2);
        assertThat(pairs(november, List.of("CUB"), "events"))
                .extracting(PairList.Pair::events)
                .containsExactly(1);
        assertThat(pairs(november, List.of("RUS"), "events"))
                .extracting(PairList.Pair::last)
                .containsExactly("2025-11");
    }

    @Test
    void inTheOrderOfWarmthFewActsComeLast() {
        assertThat(codes(pairs(EventFilter.ALL, List.of(), "warm"))).containsExactly("AZE-RUS", "CUB-USA", "RUS-USA");
        assertThat(codes(pairs(EventFilter.ALL, List.of(), "cold"))).containsExactly("AZE-RUS", "RUS-USA", "CUB-USA");
        assertThat(codes(pairs(EventFilter.ALL, List.of(), "last"))).containsExactly("CUB-USA", "RUS-USA", "AZE-RUS");
    }

    @Test
    void theNetworkKeepsTheStrongestAndSaysWhatItLeftOut() {
        Network network = new Network.Asked(EventFilter.ALL, 1, List.of(), null, 2).of(index, chronicle);
        assertThat(codes(network.edges())).containsExactly("AZE-RUS", "CUB-USA");
        assertThat(network.left()).isEqualTo(1);
        assertThat(network.nodes()).extracting(Network.Node::state).containsExactly("RUS", "AZE", "USA", "CUB");
        assertThat(network.nodes().get(0).events()).isEqualTo(6);
    }

    @Test
    void theNetworkIsNarrowedToAStateAPartOfTheWorldAndANumber() {
        assertThat(codes(new Network.Asked(EventFilter.ALL, 1, List.of("CUB"), null, 9)
                        .of(index, chronicle)
                        .edges()))
                .containsExactly("CUB-USA");
        assertThat(codes(new Network.Asked(EventFilter.ALL, 1, List.of(), Region.EUROPE, 9)
                        .of(index, chronicle)
                        .edges()))
                .containsExactly("AZE-RUS");
        assertThat(codes(new Network.Asked(EventFilter.ALL, 3, List.of(), null, 9)
                        .of(index, chronicle)
                        .edges()))
                .containsExactly("AZE-RUS");
    }

    @Test
    void theNetworkAsAFile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NetworkFile.gexf(new Network.Asked(EventFilter.ALL, 1, List.of(), null, 9).of(index, chronicle), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("defaultedgetype=\"undirected\"", "id=\"AZE-RUS\"", "weight=\"5.0\"", "label=\"Azerbaijan\"");
    }

    @Test
    void actorsAreFoundByKindStateAndAPartOfTheName() {
        ActorList persons = new ActorList.Asked(List.of("person"), null, null, List.of(), 0, 9).of(chronicle);
        assertThat(persons.actors())
                .extracting(ActorList.Item::name)
                .containsExactlyInAnyOrder("Владимир Путин", "Ильхам Алиев");
        ActorList named = new ActorList.Asked(List.of(), "AZE", "ИЛЬ", List.of(), 0, 9).of(chronicle);
        assertThat(named.actors()).extracting(ActorList.Item::name).containsExactly("Ильхам Алиев");
        ActorList second = new ActorList.Asked(List.of("person"), null, null, List.of(), 1, 9).of(chronicle);
        assertThat(second.actors()).hasSize(1);
        assertThat(second.total()).isEqualTo(2);
    }

    @Test
    void aMonthOfWhichNothingWasReadIsUnknownAndOneWithoutEventsIsNot() {
        ActorRecord record = ActorRecord.of(RUS, Question.ALL, index, chronicle);
        assertThat(record.months())
                .contains(
                        new ActorRecord.Month("2025-09", 5),
                        new ActorRecord.Month("2025-10", null),
                        new ActorRecord.Month("2025-11", 1));
        assertThat(record.names()).contains("Россия");
    }
}
