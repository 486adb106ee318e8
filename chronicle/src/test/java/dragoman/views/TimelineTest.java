package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Chronicle;
import dragoman.reading.EventType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Who RUS = new Who("RUS", "state", "Россия", "RUS", List.of("RUS"));
    private static final Who AZE = new Who("AZE", "state", "Азербайджан", "AZE", List.of("AZE"));
    private static final Who CUB = new Who("CUB", "state", "Куба", "CUB", List.of("CUB"));
    private static final Who PUTIN = new Who(
            "person:RUS:владимир_путин", "person", "Владимир Путин", "RUS", List.of("person:RUS:владимир_путин"));
    private static Chronicle chronicle;

    @BeforeAll
    static void fill() {
        Kept kept = new Kept()
                .article("a1", "2025-10-10", "Газета", "Путин и Алиев созвонились. Россия обвинила Азербайджан.")
                .article("a2", "2025-10-24", "Вестник", "Алиев созвонился с Путиным. Они договорились.")
                .article("a3", "2025-10-25", "Вестник", "Алиев созвонился с Путиным. Они договорились.")
                .copyOf("a2");
        kept.event("call", EventType.CONSULT, "phone")
                .from("RUS", "Владимир Путин")
                .to("AZE", "Ильхам Алиев")
                .on("2025-10-10")
                .differs("date")
                .told("a1", "Путин и Алиев созвонились")
                .told("a2", "Алиев созвонился с Путиным");
        kept.event("twin", EventType.CONSULT, "phone")
                .from("AZE", "Ильхам Алиев")
                .to("RUS", "Владимир Путин")
                .on("2025-10-10")
                .told("a2", "Алиев созвонился с Путиным");
        kept.event("talk", EventType.CONSULT, null)
                .from("RUS", "Владимир Путин")
                .to("AZE", "Ильхам Алиев")
                .on("2025-10-10")
                .told("a1", "Путин и Алиев созвонились");
        kept.event("blame", EventType.ACCUSE, null)
                .from("RUS", null)
                .to("AZE", null)
                .on("2025-10")
                .told("a1", "Россия обвинила Азербайджан");
        kept.event("plan", EventType.AGREE, null)
                .from("RUS", "Владимир Путин")
                .to("AZE", "Ильхам Алиев")
                .on("2025-11-01")
                .status("planned")
                .told("a2", "Они договорились");
        kept.event("loose", EventType.AGREE, null)
                .from("RUS", "Владимир Путин")
                .to("AZE", "Ильхам Алиев")
                .told("a2", "Они договорились");
        chronicle = kept.open();
    }

    @AfterAll
    static void close() {
        chronicle.close();
    }

    private static Timeline ask(Who a, Who b, Question question) {
        return new Timeline.Asked(a, b, question, 0, true).of(chronicle);
    }

    private static List<String> ids(Timeline timeline) {
        return timeline.events().stream().map(Act::event).toList();
    }

    @Test
    void eventsAreInTimeOrderAndTheUndatedApart() {
        Timeline timeline = ask(RUS, AZE, Question.ALL);
        assertThat(ids(timeline)).containsExactly("blame", "call", "plan");
        assertThat(timeline.undated()).extracting(Act::event).containsExactly("loose");
        assertThat(timeline.coverage().articles()).isEqualTo(2);
    }

    @Test
    void theOrderOfTheTwoMakesNoDifference() {
        assertThat(ask(AZE, RUS, Question.ALL).events())
                .isEqualTo(ask(RUS, AZE, Question.ALL).events());
    }

    @Test
    void noTwoLinesTellTheSameActOfTheSameDay() {
        Act call = ask(RUS, AZE, Question.ALL).events().get(1);
        assertThat(call.also()).containsExactly("talk", "twin");
        assertThat(call.evidence()).hasSize(3);
        assertThat(call.articles()).isEqualTo(2);
    }

    @Test
    void aStateAndSomebodyOfItAreOneSideTwoPersonsAreNot() {
        Kept kept = new Kept().article("b1", "2025-03-04", "Газета", "МИД обвинил. Россия обвинила. Лавров обвинил.");
        kept.event("b-ministry", EventType.ACCUSE, null)
                .side("source", "organization", "RUS", "МИД России")
                .to("AZE", null)
                .on("2025-03-04")
                .told("b1", "МИД обвинил");
        kept.event("c-state", EventType.ACCUSE, null)
                .from("RUS", null)
                .to("AZE", null)
                .on("2025-03-04")
                .told("b1", "Россия обвинила");
        kept.event("d-lavrov", EventType.ACCUSE, null)
                .from("RUS", "Сергей Лавров")
                .to("AZE", null)
                .on("2025-03-04")
                .told("b1", "Лавров обвинил");
        try (Chronicle own = kept.open()) {
            List<Act> acts =
                    new Timeline.Asked(RUS, AZE, Question.ALL, 0, false).of(own).events();
            assertThat(acts).extracting(Act::event).containsExactly("b-ministry", "d-lavrov");
            assertThat(acts.get(0).also()).containsExactly("c-state");
        }
    }

    @Test
    void everyEventHasItsEvidenceWithItsSource() {
        Act call = ask(RUS, AZE, Question.ALL).events().get(1);
        assertThat(call.evidence().get(0))
                .isEqualTo(new Evidence(
                        "a1",
                        "given-a1",
                        "Газета",
                        LocalDate.parse("2025-10-10"),
                        0,
                        25,
                        "Путин и Алиев созвонились",
                        null));
        assertThat(call.source()).extracting(Side::name).containsExactly("Владимир Путин");
        assertThat(call.differs()).containsExactly("date");
    }

    @Test
    void daysTypesModesAndStatusesNarrowTheQuestion() {
        LocalDate day = LocalDate.parse("2025-10-10");
        assertThat(ids(ask(RUS, AZE, new Question(day, day, List.of(), List.of()))))
                .containsExactly("blame", "call");
        assertThat(ids(ask(RUS, AZE, new Question(null, null, List.of("ACCUSE", "AGREE"), List.of()))))
                .containsExactly("blame", "plan");
        assertThat(ids(ask(RUS, AZE, new Question(null, null, List.of("CONSULT.phone"), List.of()))))
                .containsExactly("call");
        assertThat(ids(ask(RUS, AZE, new Question(null, null, List.of(), List.of("planned")))))
                .containsExactly("plan");
    }

    @Test
    void aLimitLeavesTheLatest() {
        Timeline timeline = new Timeline.Asked(RUS, AZE, Question.ALL, 1, false).of(chronicle);
        assertThat(ids(timeline)).containsExactly("plan");
        assertThat(timeline.left()).isEqualTo(4);
        assertThat(timeline.undatedCount()).isEqualTo(1);
        assertThat(timeline.undated()).isEmpty();
    }

    @Test
    void oneStateAPersonAndAPersonWithAStateCanBeAskedFor() {
        assertThat(ids(ask(RUS, null, Question.ALL))).containsExactly("blame", "call", "plan");
        assertThat(ids(ask(PUTIN, null, Question.ALL))).containsExactly("call", "plan");
        assertThat(ids(ask(AZE, PUTIN, Question.ALL))).containsExactly("call", "plan");
        Timeline empty = ask(RUS, CUB, Question.ALL);
        assertThat(empty.events()).isEmpty();
        assertThat(empty.coverage().articles()).isEqualTo(2);
    }

    @Test
    void asCsvItHasARowForEachEventAndAsJsonSnakeCaseKeys() {
        Timeline timeline = ask(RUS, AZE, Question.ALL);
        assertThat(AnswerCsv.of(timeline).lines())
                .hasSize(5)
                .element(2)
                .asString()
                .startsWith("call,2025-10-10,day,2025-10-10,2025-10-10,CONSULT,phone,04,1.0,1,Владимир Путин,RUS,")
                .endsWith("a1,given-a1,Газета,2025-10-10,0,25,Путин и Алиев созвонились,");
        assertThat(AnswerJson.of(timeline)).contains("\"undated_count\" : 1", "\"date_from\" : \"2025-10-10\"");
    }
}
