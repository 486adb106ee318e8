package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.language.load.LexiconSource;
import dragoman.reader.time.Dating;
import dragoman.reader.time.Deed;
import dragoman.reader.time.TimeFinder;
import dragoman.reader.time.Times;
import dragoman.reading.Status;
import dragoman.text.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresumedDatesTest {
    private static final TimeFinder FINDER = TimeFinder.load(LexiconSource.builtIn(), Russian.LANGUAGE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Посол прибыл в Ригу 5 мая 2014 года. Он встретился с министром.|встретился|2014-05-05",
                "Посол прибыл в Ригу 5 мая 2014 года. Ранее министр отказался от встречи.|отказался|2014",
                "Посол прибыл в Ригу 5 мая 2014 года. Недавно министр отказался от встречи.|отказался|2014",
                "Посол, прибывший накануне в Ригу, в среду посетил парламент. Город ждал. Ждали все. Министр ушёл.|ушёл|2014-05-07",
            })
    void actsGoOnInTheDayBeforeThemUnlessTheyAreRecalled(String text, String word, String value) {
        assertThat(presumed(text, "2014-05-07", word)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Посол прибыл в Ригу. Он встретился с министром.|встретился|none",
                "Завод стоит здесь с 2014 года. Посол прибыл в Ригу.|прибыл|none",
            })
    void nothingIsPresumedWhereNothingTellsTheDocumentsDate(String text, String word, String value) {
        assertThat(presumed(text, null, word)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Посол прибыл в Ригу 5 мая 2014 года. В городе спокойно. Парад отменён. Министр отказался от встречи.|none",
                "Посол прибыл в Ригу 5 мая 2014 года. В городе спокойно. Парад отменён. Министр отказался от встречи.|2014-05-06",
            })
    void theDayOfTheFirstSentencesIsThatOfTheNewsOnlyWhereTheDocumentsDayIsKnown(String text, String published) {
        assertThat(presumed(text, published, "отказался")).isEqualTo(published == null ? "2014-05" : "2014-05-05");
    }

    @Test
    void whatWentOnHappenedOnNoOneDay() {
        String text = "Суд 5 мая 2014 года осудил министра.\n\nВ зале тихо.\n\nОбвинение требовало большего.";
        assertThat(presumed(text, "2014-05-06", "требовало")).isNull();
    }

    @Test
    void plansAreNotOfTheDayOnWhichTheyAreTold() {
        String text = "Премьер 3 мая заявил, что Рим отправит помощь.";
        assertThat(presumed(text, "2014-05-06", "отправит", Status.PLANNED, false))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 мая 2012 года премьер ушёл из-за протестов.|протестов|2012",
                "В апреле 1999 года, после начала операции, посол уехал.|операции|1999",
                "После операции в мае 1999 года посол уехал.|операции|1999-05",
            })
    void theGroundOfAnActCameBeforeIt(String text, String word, String value) {
        List<Sentence> sentences = Russian.LANGUAGE.sentences(text);
        Deed.Telling noun = telling(sentences, word, false);
        int verb = telling(sentences, text.contains("ушёл") ? "ушёл" : "уехал", false)
                .head();
        assertThat(times(text, null).told(0, noun.head(), verb).when().value()).isEqualTo(value);
    }

    @Test
    void whatSomebodyTellsOfAsPastHappenedInTheMonth() {
        String text = "Прокурор 9 ноября 2017 года подтвердил, что власти задержали 208 человек.";
        assertThat(presumed(text, "2017-11-09", "задержали", true)).isEqualTo("2017-11");
        assertThat(presumed(text, "2017-11-09", "задержали", false)).isEqualTo("2017-11-09");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Сегодня опубликован закон, подписанный президентом в Кремле.|подписанный|2017-05",
                "Президент 10 мая прервал визит. Посол осудил нападение.|нападение|2017",
                "Президент 10 мая прервал визит. По просьбе посла он вернулся.|просьбе|2017-05-10",
            })
    void whatIsOnlyNamedOrDoneBeforeIsNotOfTheDayOfTheNews(String text, String word, String value) {
        assertThat(presumed(text, "2017-05-11", word)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "ООН возглавит новый человек. Срок начнётся 1 января 2012 года.|возглавит|2012-01-01",
                "Срок начнётся 1 января 2012 года. Посол прилетел. ООН возглавит новый человек.|возглавит|2012-01-01",
                "Посол прилетел 1 января 2012 года. ООН возглавит новый человек.|возглавит|none",
                "Глава ООН хочет оставить пост 1 января 2013 года. Её возглавит новый человек.|возглавит|2013-01-01",
            })
    void plansTakeTheDayToComeThatIsNamedCloseBy(String text, String word, String value) {
        assertThat(presumed(text, null, word, Status.PLANNED, false)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Прокурор 28 июня 2013 года выступил в суде. Ареста он не потребовал.|потребовал|2013-06-28",
            })
    void whatDidNotHappenDidNotHappenThatDay(String text, String word, String value) {
        assertThat(presumed(text, "2013-06-28", word, Status.DENIED, false)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Президент, избранный в 2008 году, подал в отставку 20 февраля.|2013-02-21|подал|2013-02-20",
                "Партия победила на выборах, состоявшихся 4 декабря 2011 года.|2012-03-11|выборах|2011-12-04",
                "Этот знак, на который сеть впервые подала заявку ещё в 2005 году, нужен ей.|none|подала|2005",
                "Смерть совпала с днём, когда он был смещён генералом именно 3 мая 1989 года.|none|смещён|1989-05-03",
                "Договор от 5 мая 2012 года расторгнут вчера.|2014-05-10|расторгнут|2014-05-09",
                "Министр, вступивший в должность неделю назад, ушёл.|2018-10-10|вступивший|2018-10-03",
                "Министр, вступивший в должность неделю назад, ушёл.|2018-10-10|ушёл|none",
                "Выборы пройдут 21 апреля и станут шестыми после свержения диктатора в 1989 году.|2013-02-03"
                        + "|станут|2013-04-21",
            })
    void eachWordIsDatedByTheTimeOfItsOwnClause(String text, String published, String word, String value) {
        Times times = times(text, published);
        List<Sentence> sentences = Russian.LANGUAGE.sentences(text);
        Deed.Telling telling = telling(sentences, word, false);
        Dating dating = times.told(telling.sentence(), telling.head(), telling.carrier());
        assertThat(dating == null ? null : dating.when().value()).isEqualTo(value);
    }

    private static String presumed(String text, String published, String word) {
        return presumed(text, published, word, false);
    }

    private static String presumed(String text, String published, String word, boolean reported) {
        return presumed(text, published, word, Status.OCCURRED, reported);
    }

    private static String presumed(String text, String published, String word, Status status, boolean reported) {
        Deed.Telling telling = telling(Russian.LANGUAGE.sentences(text), word, reported);
        Dating dating = times(text, published).presumed(new Deed(List.of(telling), status, null));
        return dating == null ? null : dating.when().value();
    }

    private static Times times(String text, String published) {
        Article article = Article.of("example", text);
        if (published != null) {
            article = article.publishedOn(LocalDate.parse(published));
        }
        return FINDER.read(article, Russian.LANGUAGE.sentences(text));
    }

    private static Deed.Telling telling(List<Sentence> sentences, String word, boolean reported) {
        for (int i = 0; i < sentences.size(); i++) {
            for (Token token : sentences.get(i).tokens()) {
                if (token.form().equals(word)) {
                    return new Deed.Telling(i, token.index(), token.index(), reported);
                }
            }
        }
        throw new IllegalArgumentException("no word " + word);
    }
}
