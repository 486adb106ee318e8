package dragoman.reader.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.language.load.LexiconException;
import dragoman.language.load.LexiconSource;
import dragoman.reading.Dating.Basis;
import dragoman.text.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {
    private static final ToyLanguage LANGUAGE = new ToyLanguage();
    private static final TimeFinder FINDER = TimeFinder.load(new ToyFiles().source(), LANGUAGE);

    private static Times read(String text, String published) {
        Article article = Article.of("a", text).publishedOn(published == null ? null : LocalDate.parse(published));
        return FINDER.read(article, LANGUAGE.sentences(text));
    }

    private static List<String> told(String text, String published) {
        return read(text, published).mentions().stream()
                .map(m -> m.span().in(text) + " = "
                        + (m.when() == null ? "none" : m.when().value()))
                .toList();
    }

    @Test
    void theLongestMatchWins() {
        assertThat(told("they talked from 5 may to 6 june 2014", null))
                .containsExactly("from 5 may to 6 june 2014 = 2014-05-05/2014-06-06");
    }

    @ParameterizedTest
    @CsvSource({"talked, 2025-05-05", "talkwill, 2026-05-05"})
    void theVerbSaysWhichYearIsMeant(String verb, String value) {
        assertThat(told("they " + verb + " on 5 may", "2025-10-24")).containsExactly("on 5 may = " + value);
    }

    @Test
    void numeralsInWordsAddUp() {
        assertThat(told("they talked twenty two days ago", "2025-10-24"))
                .containsExactly("twenty two days ago = 2025-10-02");
    }

    @Test
    void adjectivesOfLengthComeFromTheirHalves() {
        assertThat(told("they talked twodaily", null)).containsExactly("twodaily = none");
    }

    @Test
    void lettersGluedToDigitsAreTheirEnding() {
        assertThat(told("they talked on 5-th may 2014", null)).containsExactly("on 5-th may 2014 = 2014-05-05");
    }

    @Test
    void holidaysAreDaysOfTheCalendar() {
        assertThat(told("they talked new year", "2025-10-24")).containsExactly("new year = 2025-01-01");
    }

    @Test
    void numbersAloneAreNoTimes() {
        assertThat(told("they counted 5 2014 24 99999999999", "2025-10-24")).isEmpty();
    }

    @Test
    void aLineThatIsADateDatesTheDocument() {
        assertThat(read("5 may 2014 . they talked yesterday", null).clock())
                .isEqualTo(new Clock(LocalDate.of(2014, 5, 5), Clock.Source.DATELINE));
    }

    @Test
    void theDayThatTheLeadTellsDatesTheDocumentUnlessALaterOneIsTold() {
        assertThat(read("they talked on 5 may 2014 and left.", null).clock().source())
                .isEqualTo(Clock.Source.LEAD);
        String later = "a. b. c. d. e. f. they returned on 6 june 2014";
        Clock clock = read("they talked on 5 may 2014 and left. " + later, null).clock();
        assertThat(clock).isEqualTo(new Clock(LocalDate.of(2014, 6, 6), Clock.Source.YEAR));
        assertThat(clock.day()).as("only the year is known").isNull();
    }

    @Test
    void theLatestYearToldIsTheDocumentsYearButHistoryHasNone() {
        String years = "a. b. c. d. e. f. they talked on 5 may 2013. they left on 6 june 2014";
        assertThat(read(years, null).clock()).isEqualTo(new Clock(LocalDate.of(2014, 6, 6), Clock.Source.YEAR));
        assertThat(read("a. b. c. d. e. f. they talked on 5 may 1914", null).clock())
                .isEqualTo(Clock.NONE);
    }

    @Test
    void anEventTakesTheTimeOfItsClause() {
        Times times = read("they talked on 5 may 2014", null);
        Dating dating = times.whenOf(0, 1);
        assertThat(dating).isNotNull();
        assertThat(dating.when().value()).isEqualTo("2014-05-05");
        assertThat(dating.basis()).isEqualTo(Basis.OWN);
    }

    @Test
    void anEventWithoutATimeHasNoneWhereTheDocumentHasNone() {
        assertThat(read("they talked.", null).whenOf(0, 1)).isNull();
    }

    @Test
    void aFinerTellingOfTheSameDateIsPreferred() {
        Dating year = read("they talked on 5 may 2014", null).whenOf(0, 1);
        Dating month = new Dating(dragoman.reading.When.of("2014-05"), Basis.OWN, null);
        assertThat(Dating.surest(List.of(month, year))).isEqualTo(year);
        assertThat(Dating.surest(List.of())).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules.txt|rule x => date\\n= {nothing}|TIM-022 toy/times/rules.txt:2 no class of words",
                "rules.txt|rule x => fly\\n= may|TIM-023 toy/times/rules.txt:2 unknown act \"fly\"",
                "rules.txt|= may|TIM-010 toy/times/rules.txt:1 expected",
                "rules.txt|rule x => date day=99\\n= may|TIM-024 toy/times/rules.txt:2 not a field",
                "rules.txt|rule x => date\\n= <y>|TIM-022 toy/times/rules.txt:2 no part of that name",
                "rules.txt|rule x => date\\n= may\\n+ may|TIM-013 toy/times/rules.txt:3 an example",
                "rules.txt|rule x => date\\n= ( may|TIM-022 toy/times/rules.txt:2 expected \")\"",
                "words.tsv|may|TIM-001 toy/times/words.tsv:1 expected",
                "words.tsv|may\\tmonth\\tmonth=13|TIM-002 toy/times/words.tsv:1 not a field with a value",
                "adjectives.tsv|half\\ttwo\\t2|TIM-003 toy/times/adjectives.tsv:1 expected",
                "endings.tsv|th\\tthird|TIM-005 toy/times/endings.tsv:1 expected",
                "holidays.tsv|new year\\tsoon-ish|TIM-025 toy/times/holidays.tsv:1 expected month-day"
            })
    void errorsNameTheLine(String file, String text, String message) {
        String lines = text.replace("\\n", "\n").replace("\\t", "\t") + "\n";
        LexiconSource source = new ToyFiles().with(file, lines).source();
        assertThatThrownBy(() -> TimeRules.load(source, "toy"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining(message);
    }
}
