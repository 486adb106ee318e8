package dragoman.chronicle.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.merge.Dyads.Dyad;
import dragoman.reading.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

class DyadsTest {
    private static List<Dyad> of(News news) {
        return Dyads.of(new EventMerger()
                .merge(List.of(news.telling()), Constraints.none())
                .get(0));
    }

    @Test
    void accusationHasADirection() {
        assertThat(of(News.of(EventType.ACCUSE, "a").from("USA:Джон Керри").to("RUS", "SYR")))
                .containsExactly(new Dyad("USA", "RUS"), new Dyad("USA", "SYR"));
    }

    @Test
    void meetingGoesBothWaysWhereverThePartnersStand() {
        assertThat(of(News.of(EventType.CONSULT, "a").from("RUS:Владимир Путин", "AZE:Ильхам Алиев")))
                .containsExactly(new Dyad("AZE", "RUS"), new Dyad("RUS", "AZE"));
        assertThat(of(News.of(EventType.CONSULT, "a").from("RUS").to("IGO:+ООН")))
                .containsExactly(new Dyad("IGO", "RUS"), new Dyad("RUS", "IGO"));
    }

    @Test
    void oneStateMakesNoPair() {
        assertThat(of(News.of(EventType.COERCE, "a").from("RUS").to("RUS:Алексей Навальный")))
                .isEmpty();
        assertThat(of(News.of(EventType.COERCE, "a").from("RUS"))).isEmpty();
    }
}
