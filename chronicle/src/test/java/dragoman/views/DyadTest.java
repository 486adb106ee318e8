package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Chronicle;
import dragoman.reading.EventType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DyadTest {
    private static final Who RUS = new Who("RUS", "state", "Россия", "RUS", List.of("RUS"));
    private static final Who AZE = new Who("AZE", "state", "Азербайджан", "AZE", List.of("AZE"));
    private static Chronicle chronicle;

    /** A year and a half: warm until December, cold from January, August 2024 and May 2025 without articles. */
    @BeforeAll
    static void fill() {
        Kept kept = new Kept();
        int number = 0;
        for (LocalDate month = LocalDate.parse("2024-01-01"); month.getYear() < 2026; month = month.plusMonths(1)) {
            if (month.equals(LocalDate.parse("2024-08-01")) || month.equals(LocalDate.parse("2025-05-01"))) {
                continue;
            }
            if (month.isAfter(LocalDate.parse("2025-06-30"))) {
                break;
            }
            String article = "a" + month;
            kept.article(article, month.plusDays(9).toString(), "Газета", "Стороны встретились. Страны поссорились.");
            boolean warm = month.getYear() == 2024;
            for (int i = 0; i < 4; i++) {
                number++;
                kept.event("e" + number, warm ? EventType.AGREE : EventType.SANCTION, null)
                        .from("RUS", null)
                        .to("AZE", null)
                        .on(month.plusDays(i + 3L).toString())
                        .told(article, warm ? "Стороны встретились" : "Страны поссорились");
            }
        }
        kept.event("old", EventType.AGREE, null)
                .from("RUS", null)
                .to("AZE", null)
                .on("1997-07-03")
                .told("a2024-01-01", "Стороны встретились");
        kept.event("year", EventType.AGREE, null)
                .from("RUS", null)
                .to("AZE", null)
                .on("2024")
                .told("a2024-01-01", "Стороны встретились");
        kept.event("when", EventType.AGREE, null)
                .from("RUS", null)
                .to("AZE", null)
                .told("a2024-01-01", "Стороны встретились");
        kept.event("vote", EventType.OFFICE, null)
                .from("RUS", null)
                .to("AZE", null)
                .on("2024-02-02")
                .told("a2024-02-01", "Стороны встретились");
        kept.event("plan", EventType.AGREE, null)
                .status("planned")
                .from("RUS", null)
                .to("AZE", null)
                .on("2025-06-20")
                .told("a2025-06-01", "Страны поссорились");
        kept.event("later", EventType.AGREE, null)
                .from("AZE", null)
                .to("RUS", null)
                .on("2025-05-09")
                .told("a2025-06-01", "Страны поссорились");
        chronicle = kept.open();
    }

    @AfterAll
    static void close() {
        chronicle.close();
    }

    private static DyadSeries ask(Step by) {
        return new Dyad.Asked(RUS, AZE, by, false, Question.ALL)
                .of(chronicle)
                .series()
                .get(0);
    }

    private static DyadPeriod period(DyadSeries series, String name) {
        return series.periods().stream()
                .filter(one -> one.period().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyMonthFromTheFirstArticleToTheLastHasARow() {
        DyadSeries series = ask(Step.MONTH);
        assertThat(series.periods()).hasSize(18);
        assertThat(series.periods().get(0).period()).isEqualTo("2024-01");
        assertThat(series.events()).isEqualTo(16 * 4 + 1);
    }

    @Test
    void anIndexInMemoryAnswersAsTheTablesDo() {
        EventIndex index = EventIndex.of(chronicle);
        assertThat(index.facts(chronicle)).isInstanceOf(HeldDyadFacts.class);
        Question some = new Question(null, null, List.of("AGREE"), List.of("occurred", "planned"));
        for (Step by : Step.values()) {
            for (boolean directed : new boolean[] {false, true}) {
                for (Question question : List.of(Question.ALL, some)) {
                    Dyad.Asked asked = new Dyad.Asked(AZE, RUS, by, directed, question);
                    assertThat(asked.of(index, chronicle)).isEqualTo(asked.of(chronicle));
                }
            }
        }
    }

    @Test
    void whatCannotBePlacedIsCountedApart() {
        DyadSeries series = ask(Step.MONTH);
        assertThat(series.outside()).isEqualTo(1);
        assertThat(series.coarse()).isEqualTo(1);
        assertThat(series.undated()).isEqualTo(1);
        assertThat(series.neutral()).isEqualTo(1);
        assertThat(ask(Step.YEAR).coarse()).isZero();
    }

    @Test
    void aPeriodWithoutArticlesIsUnmonitoredAndNeverZero() {
        DyadPeriod august = period(ask(Step.MONTH), "2024-08");
        assertThat(august.monitored()).isFalse();
        assertThat(august.events()).isNull();
        assertThat(august.verbalConflict()).isNull();
        assertThat(august.goldsteinMean()).isNull();
        assertThat(august.temperature()).isNotNull();
    }

    @Test
    void actsToldLaterOfAnUnmonitoredPeriodAreCountedThere() {
        DyadPeriod may = period(ask(Step.MONTH), "2025-05");
        assertThat(may.monitored()).isFalse();
        assertThat(may.events()).isEqualTo(1);
        assertThat(may.lowBase()).isTrue();
    }

    @Test
    void aMonthsCountsAndWeights() {
        DyadPeriod month = period(ask(Step.MONTH), "2025-02");
        assertThat(month.events()).isEqualTo(4);
        assertThat(month.materialConflict()).isEqualTo(4);
        assertThat(month.verbalCooperation()).isZero();
        assertThat(month.goldsteinMean()).isEqualTo(-4.0);
        assertThat(month.goldsteinSum()).isEqualTo(-16.0);
        assertThat(month.articlesRead()).isEqualTo(1);
        assertThat(month.articles()).isEqualTo(1);
        assertThat(month.made()).hasSize(2).allSatisfy(share -> {
            assertThat(share.contribution()).isEqualTo(-1.0);
            assertThat(share.act().evidence()).isNotEmpty();
        });
    }

    @Test
    void theTurnIsFoundWithTheActsThatMadeIt() {
        DyadSeries series = ask(Step.MONTH);
        assertThat(series.turningPoints()).hasSize(1);
        TurningPoint turn = series.turningPoints().get(0);
        assertThat(turn.period()).isEqualTo("2025-01");
        assertThat(turn.before()).isEqualTo(4.0);
        assertThat(turn.after()).isLessThan(-2.5);
        assertThat(turn.made())
                .hasSize(3)
                .allSatisfy(share -> assertThat(share.act().type()).isEqualTo("SANCTION"));
    }

    @Test
    void theBandIsWiderWhereNothingWasTold() {
        DyadSeries series = ask(Step.MONTH);
        DyadPeriod august = period(series, "2024-08");
        DyadPeriod april = period(series, "2024-04");
        assertThat(august.temperatureHigh() - august.temperatureLow())
                .isGreaterThan(april.temperatureHigh() - april.temperatureLow());
    }

    @Test
    void directionsAreToldApart() {
        Dyad dyad = new Dyad.Asked(RUS, AZE, Step.YEAR, true, Question.ALL).of(chronicle);
        assertThat(dyad.series()).hasSize(2);
        assertThat(period(dyad.series().get(0), "2025").materialConflict()).isEqualTo(20);
        assertThat(period(dyad.series().get(1), "2025").materialConflict()).isZero();
        assertThat(period(dyad.series().get(1), "2025").verbalCooperation()).isEqualTo(1);
    }

    @Test
    void daysAndStatusesAskedForNarrowIt() {
        Question question = new Question(
                LocalDate.parse("1997-01-01"),
                LocalDate.parse("1998-12-31"),
                List.of(),
                List.of("planned", "occurred"));
        DyadSeries series = new Dyad.Asked(RUS, AZE, Step.YEAR, false, question)
                .of(chronicle)
                .series()
                .get(0);
        assertThat(series.periods()).extracting(DyadPeriod::period).containsExactly("1997", "1998");
        assertThat(period(series, "1997").events()).isEqualTo(1);
        assertThat(period(series, "1998").events()).isNull();
    }

    @Test
    void aPartOfThePeriodsHasTheLevelOfTheWhole() {
        Dyad whole = new Dyad.Asked(RUS, AZE, Step.MONTH, false, Question.ALL).of(chronicle);
        Dyad part = whole.within(LocalDate.parse("2025-02-01"), LocalDate.parse("2025-03-31"));
        DyadSeries series = part.series().get(0);
        assertThat(series.periods()).extracting(DyadPeriod::period).containsExactly("2025-02", "2025-03");
        assertThat(period(series, "2025-02").temperature())
                .isEqualTo(period(whole.series().get(0), "2025-02").temperature());
        assertThat(series.turningPoints()).isEmpty();
        assertThat(series.events()).isEqualTo(8);
        assertThat(series.outside()).isEqualTo(whole.series().get(0).events() - 8 + 1);
    }

    @Test
    void aPairWithoutActsHasNoTemperature() {
        Who cuba = new Who("CUB", "state", "Куба", "CUB", List.of("CUB"));
        Question year =
                new Question(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31"), List.of(), List.of());
        DyadSeries series = new Dyad.Asked(RUS, cuba, Step.MONTH, false, year)
                .of(chronicle)
                .series()
                .get(0);
        assertThat(series.periods())
                .hasSize(12)
                .allSatisfy(one -> assertThat(one.temperature()).isNull());
        assertThat(period(series, "2024-02").events()).isZero();
    }

    @Test
    void asCsvItIsAFrameOfPairAndMonthWithTheStatesNumbers() {
        Dyad dyad = new Dyad.Asked(RUS, AZE, Step.MONTH, false, Question.ALL).of(chronicle);
        assertThat(AnswerCsv.of(dyad).lines())
                .hasSize(19)
                .element(14)
                .asString()
                .startsWith(
                        "Россия,RUS,365,365,Азербайджан,AZE,373,373,false,2025-02,2025-02-01,2025-02-28,1,true,4,1,1,"
                                + "0,0,0,4,-4.0,-16.0,true,");
    }
}
