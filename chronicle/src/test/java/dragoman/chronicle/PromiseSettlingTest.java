package dragoman.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Sown.Actor;
import dragoman.reading.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseSettlingTest {
    private static final Actor RUSSIA = Actor.state("RUS", "Россия");
    private static final Actor BELARUS = Actor.state("BLR", "Белоруссия");
    private static final Actor MINISTER = Actor.person("Иван Иванов", "RUS", "GOV", "министр");

    @Test
    void theMinistersPromiseIsKeptByHisStateAndTheTableSaysSo() {
        try (Sown sown = Sown.inMemory()) {
            sown.article("a1", "ТАСС", "2024-03-01", "Министр обещал Белоруссии отправить зерно.");
            sown.article("a2", "ТАСС", "2024-04-02", "Россия решила отправить зерно в Белоруссию.");
            sown.event("e1", EventType.AGREE, List.of(MINISTER), List.of(BELARUS))
                    .cameo("033")
                    .on("2024-03-01");
            sown.event("e2", EventType.AID, List.of(RUSSIA), List.of(BELARUS)).on("2024-04-02");
            String telling = sown.told("e1", "a1", "обещал Белоруссии", null, null);
            String promise = sown.promised(telling, "отправить зерно", null, null);
            sown.told("e2", "a2", "решила отправить зерно", null, null);
            sown.settled();

            List<String> states = sown.chronicle()
                    .query(
                            "SELECT promise_id || ' ' || state || ' ' || shown_by AS it FROM promises",
                            row -> row.text("it"));
            assertThat(states).containsExactly(promise + " kept e2");
        }
    }
}
