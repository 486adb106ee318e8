package dragoman.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {
    @Test
    void sameEventsUnderOtherNamesAreRight() {
        BCubed score = BCubed.of(Map.of("a", "1", "b", "1", "c", "2"), Map.of("a", "x", "b", "x", "c", "y"));
        assertThat(score.items()).isEqualTo(3);
        assertThat(score.f1()).isEqualTo(1);
    }

    @Test
    void joiningTooMuchCostsPrecisionAndTooLittleRecall() {
        Map<String, String> truth = Map.of("a", "1", "b", "1", "c", "2", "d", "2");
        BCubed all = BCubed.of(truth, Map.of("a", "x", "b", "x", "c", "x", "d", "x"));
        assertThat(all.precision()).isEqualTo(0.5, within(1e-9));
        assertThat(all.recall()).isEqualTo(1, within(1e-9));
        BCubed none = BCubed.of(truth, Map.of("a", "1", "b", "2", "c", "3", "d", "4"));
        assertThat(none.precision()).isEqualTo(1, within(1e-9));
        assertThat(none.recall()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void itemsOfOneSideOnlyDoNotCount() {
        assertThat(BCubed.of(Map.of("a", "1"), Map.of("b", "1"))).isEqualTo(new BCubed(0, 1, 1));
    }
}
