package dragoman.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    /** A Friday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 24);

    private static Draft draft(Object... said) {
        Draft draft = Draft.EMPTY;
        for (int i = 0; i < said.length; i += 2) {
            draft = draft.with((Field) said[i], (Integer) said[i + 1]);
        }
        return draft;
    }

    private static String value(Rule.Act act, Draft draft, int tense) {
        return value(act, draft, new Context(PUBLISHED, PUBLISHED.getYear(), null, null, tense, false, List.of()));
    }

    private static String value(Rule.Act act, Draft draft, Context context) {
        Period period = Calendar.resolve(act, draft, context);
        When when = period == null ? null : period.when();
        return when == null ? "none" : when.value();
    }

    @ParameterizedTest
    @CsvSource({"-1, 2025-10-24", "1, 2025-10-24", "0, 2025-10-24"})
    void dayOfPublicationIsToday(int tense, String value) {
        assertThat(value(Rule.Act.DATE, draft(Field.DAY, 24, Field.MONTH, 10), tense))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2024-12-01", "1, 2025-12-01", "0, 2025-12-01"})
    void dayWithoutAYearIsTheNearestOnTheSideOfTheTense(int tense, String value) {
        assertThat(value(Rule.Act.DATE, draft(Field.DAY, 1, Field.MONTH, 12), tense))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2025-03", "1, 2026-03", "0, 2025-03"})
    void monthWithoutAYearIsTheNearestOnTheSideOfTheTense(int tense, String value) {
        assertThat(value(Rule.Act.DATE, draft(Field.MONTH, 3), tense)).isEqualTo(value);
    }

    @Test
    void dayWithoutAYearGoesOnFromATimeCloseBefore() {
        Context context =
                new Context(PUBLISHED, PUBLISHED.getYear(), null, Period.of("2014-03-12"), -1, false, List.of());
        assertThat(value(Rule.Act.DATE, draft(Field.DAY, 5, Field.MONTH, 4), context))
                .isEqualTo("2014-04-05");
    }

    @Test
    void nothingIsInventedWhereTheDocumentHasNoDate() {
        assertThat(value(Rule.Act.DATE, draft(Field.DAY, 5, Field.MONTH, 4), Context.NONE))
                .isEqualTo("none");
        assertThat(value(Rule.Act.DATE, draft(Field.SHIFT, -1), Context.NONE)).isEqualTo("none");
        assertThat(value(Rule.Act.UNIT, draft(Field.UNIT, Unit.WEEK.ordinal()), Context.NONE))
                .isEqualTo("none");
        assertThat(value(Rule.Act.STORY, Draft.EMPTY, Context.NONE)).isEqualTo("none");
    }

    @Test
    void thereIsNoThirtiethOfFebruary() {
        assertThat(value(Rule.Act.DATE, draft(Field.DAY, 30, Field.MONTH, 2, Field.YEAR, 2020), 0))
                .isEqualTo("none");
        assertThat(value(Rule.Act.DATE, draft(Field.DAY, 30, Field.MONTH, 2), 0))
                .isEqualTo("none");
        assertThat(value(Rule.Act.DATE, draft(Field.DAY, 29, Field.MONTH, 2), -1))
                .isEqualTo("2024-02-29");
    }

    @ParameterizedTest
    @CsvSource({"5, -1, 2025-10-24", "5, 1, 2025-10-24", "1, -1, 2025-10-20", "1, 1, 2025-10-27", "6, -1, 2025-10-18"})
    void weekdayIsTheNearestOnTheSideOfTheTense(int weekday, int tense, String value) {
        assertThat(value(Rule.Act.DATE, draft(Field.WEEKDAY, weekday), tense)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2025-10-17", "0, 2025-10-24", "1, 2025-10-31"})
    void lastThisAndNextFriday(int rel, String value) {
        assertThat(value(Rule.Act.DATE, draft(Field.WEEKDAY, 5, Field.REL, rel), 0))
                .isEqualTo(value);
    }

    @Test
    void movesAreAsExactAsTheirUnit() {
        assertThat(value(Rule.Act.MOVE, draft(Field.N, 2, Field.UNIT, Unit.DAY.ordinal(), Field.SIGN, -1), 0))
                .isEqualTo("2025-10-22");
        assertThat(value(Rule.Act.MOVE, draft(Field.N, 2, Field.UNIT, Unit.MONTH.ordinal(), Field.SIGN, -1), 0))
                .isEqualTo("2025-08");
        assertThat(value(Rule.Act.MOVE, draft(Field.N, 2, Field.UNIT, Unit.YEAR.ordinal(), Field.SIGN, -1), 0))
                .isEqualTo("2023");
        assertThat(value(Rule.Act.MOVE, draft(Field.N, 2, Field.UNIT, Unit.CENTURY.ordinal(), Field.SIGN, -1), 0))
                .isEqualTo("none");
    }

    @Test
    void aDayIsNotReckonedFromAYear() {
        Draft next = draft(Field.N, 1, Field.UNIT, Unit.DAY.ordinal(), Field.ANCHOR, Anchor.STORY.ordinal());
        assertThat(value(
                        Rule.Act.MOVE,
                        next,
                        new Context(PUBLISHED, PUBLISHED.getYear(), Period.of("2019"), null, -1, false, List.of())))
                .isEqualTo("none");
        assertThat(value(
                        Rule.Act.MOVE,
                        next,
                        new Context(
                                PUBLISHED, PUBLISHED.getYear(), Period.of("2019-12-31"), null, -1, false, List.of())))
                .isEqualTo("2020-01-01");
    }

    @Test
    void rangeTakesFromItsEndWhatItsStartLeavesUnsaid() {
        Draft range = Draft.EMPTY
                .enter()
                .with(Field.DAY, 28)
                .with(Field.MONTH, 12)
                .leave(true)
                .enter()
                .with(Field.DAY, 3)
                .with(Field.MONTH, 1)
                .with(Field.YEAR, 2020)
                .leave(false);
        assertThat(value(Rule.Act.RANGE, range, 0)).isEqualTo("2019-12-28/2020-01-03");
    }

    @Test
    void rangeBackwardsHasNoValue() {
        Draft range = Draft.EMPTY
                .enter()
                .with(Field.YEAR, 2011)
                .leave(true)
                .enter()
                .with(Field.YEAR, 2001)
                .leave(false);
        assertThat(value(Rule.Act.RANGE, range, 0)).isEqualTo("none");
    }

    @Test
    void winterBeginsInTheYearBefore() {
        assertThat(value(Rule.Act.DATE, draft(Field.SEASON, 1, Field.YEAR, 2014), 0))
                .isEqualTo("2013-12-01/2014-02-28");
    }

    @ParameterizedTest
    @CsvSource({"2014", "2014-05", "2014-05-06", "2014-05-06/2014-05-08"})
    void valuesComeBackAsTheyWereWritten(String value) {
        When when = Period.of(value).when();
        assertThat(when).isNotNull();
        assertThat(when.value()).isEqualTo(value);
    }
}
