package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reading.Attribution;
import dragoman.text.Article;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reporter is called: by his name, or by the words that stand for him; nobody where the words name nobody. */
class ReportersTest {
    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = Reader.load(LexiconSource.builtIn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERSON    | жена банкира          | Полиция Перу задержала банкира, сообщила жена банкира.
            PERSON    | сын погибшего         | По словам сына погибшего, полиция Сербии арестовала министра обороны.
            PERSON    | Дональд Трамп         | По словам Трампа, Иран освободил двух американцев.
            PERSON    | Иван Орлов            | Один из участников съезда Иван Орлов заявил, что полиция Молдавии задержала депутата.
            ANONYMOUS | данные                | По предварительным данным, полиция Чехии задержала посла Кубы.
            ANONYMOUS | источник в полиции    | Полиция Чехии задержала посла Кубы, сообщил источник в полиции.
            """)
    void aReporterIsCalledByHisOwnWords(Attribution.Kind kind, String name, String text) {
        List<Attribution> found = reader.read(Article.of("report", text)).events().stream()
                .flatMap(event -> event.mentions().stream())
                .map(mention -> mention.attribution())
                .filter(Objects::nonNull)
                .toList();
        assertThat(found).isNotEmpty().allSatisfy(one -> {
            assertThat(one.name()).isEqualTo(name);
            assertThat(one.kind()).isEqualTo(kind);
        });
    }

    @Test
    void wordsSaidEndBeforeWhoeverReportsThem() {
        Article article =
                Article.of("said", "Президенты подтвердили, что намерены встретиться, сообщила канцелярия Перу.");
        assertThat(reader.read(article).statements())
                .anyMatch(one -> article.text()
                        .substring(one.span().start(), one.span().end())
                        .equals("что намерены встретиться"));
    }

    @Test
    void whoDoesNotSaySaysNothing() {
        Article article = Article.of(
                "silent", "Был ли это обмен, министр Перу не уточнил. Чили подаст в суд, если Перу не признает вину.");
        assertThat(reader.read(article).statements()).isEmpty();
    }
}
