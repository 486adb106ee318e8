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

    private static String presumed(String text, String published, String word) {
        Article article = Article.of("example", text);
        if (published != null) {
            article = article.publishedOn(LocalDate.parse(published));
        }
        List<Sentence> sentences = Russian.LANGUAGE.sentences(text);
        Times times = FINDER.read(article, sentences);
        for (int i = 0; i < sentences.size(); i++) {
            for (Token token : sentences.get(i).tokens()) {
                if (token.form().equals(word)) {
                    Deed.Telling telling = new Deed.Telling(i, token.index(), token.index());
                    Dating dating = times.presumed(new Deed(List.of(telling), Status.OCCURRED, null));
                    return dating == null ? null : dating.when().value();
                }
            }
        }
        throw new IllegalArgumentException("no word " + word);
    }
}
