package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Sentence;
import dragoman.language.load.LexiconSource;
import dragoman.reader.time.TimeFinder;
import dragoman.reader.time.TimeMention;
import dragoman.reader.time.Times;
import dragoman.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever stands in a text, times are found inside it, in order, the same on each run, and nothing fails. */
class TimeRandomTest {
    private static final long SEED = 20251024L;
    private static final int TEXTS = 400;
    private static final String[] WORDS = {
        "в",
        "во",
        "на",
        "с",
        "по",
        "до",
        "от",
        "за",
        "через",
        "спустя",
        "назад",
        "ранее",
        "этот",
        "прошлого",
        "этого",
        "году",
        "года",
        "г.",
        "гг.",
        "лет",
        "день",
        "недели",
        "месяц",
        "век",
        "мая",
        "в мае",
        "октября",
        "среду",
        "вторник",
        "весной",
        "конце",
        "начале",
        "первый",
        "двадцать",
        "две",
        "тысячи",
        "одиннадцатого",
        "того",
        "же",
        "сегодня",
        "вчера",
        "накануне",
        "тогда",
        "24",
        "31",
        "2014",
        "2014г",
        "1990-х",
        "15-летний",
        "24.10.2025",
        "99999999999999",
        "2001-2011",
        "31.02.2014",
        "0",
        "-",
        "—",
        ",",
        ".",
        "(",
        ")",
        "«",
        "»",
        "\n",
        "%",
        "№",
        "встретились",
        "приехал",
        "встреча",
        "II",
        "XX",
        "10:35",
        "1,5",
        "с.г.",
        "🙂"
    };

    private static final TimeFinder FINDER = TimeFinder.load(LexiconSource.builtIn(), Russian.LANGUAGE);

    @Test
    void anyTextIsReadSoundly() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(60); n >= 0; n--) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(6) == 0 ? "" : " ");
            }
            Article article = Article.of("random", text.toString());
            assertSound(random.nextBoolean() ? article : article.publishedOn(LocalDate.of(2024, 2, 29)));
        }
    }

    private static void assertSound(Article article) {
        List<Sentence> sentences = Russian.LANGUAGE.sentences(article.text());
        Times times = FINDER.read(article, sentences);
        int end = 0;
        for (TimeMention mention : times.mentions()) {
            assertThat(mention.span().start())
                    .as("%s in seed %d text: %s", mention, SEED, article.text())
                    .isGreaterThanOrEqualTo(end);
            assertThat(mention.span().length()).isPositive();
            end = mention.span().end();
            assertThat(end).isLessThanOrEqualTo(article.text().length());
        }
        for (int i = 0; i < sentences.size(); i++) {
            for (int j = 0; j < sentences.get(i).size(); j++) {
                times.whenOf(i, j);
            }
        }
        assertThat(FINDER.find(article, sentences)).isEqualTo(times.mentions());
    }
}
