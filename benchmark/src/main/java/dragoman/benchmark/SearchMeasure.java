package dragoman.benchmark;

import com.sun.management.OperatingSystemMXBean;
import dragoman.chronicle.index.ArticleShelf;
import dragoman.chronicle.index.IndexedArticle;
import dragoman.chronicle.index.SearchIndex;
import dragoman.chronicle.index.SearchLanguage;
import dragoman.chronicle.index.SearchQuery;
import dragoman.language.load.LexiconSource;
import dragoman.search.LanguageSearch;
import dragoman.text.Article;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How fast articles are indexed and searched. The articles are put together from the sentences of a corpus in random order,
 * so that their words are as many and as frequent as in news; the seed is fixed.
 */
public final class SearchMeasure {
    private static final int CHARACTERS = 1_600;
    private static final int ROUNDS = 20;
    private static final List<String> QUERIES = List.of(
            "Putin", "Merkel", "Erdogan OR Obama", "\"Vladimir Putin\"", "Azerbaijan", "United States", "Moscow -Putin", "pre*",
            "minis~1", "\"Putin Medvedev\"~10", "title:Putin", "country:RUS", "Georgia Russia", "=Putin", "NATO");

    /** Time of the processor, not of the clock: so other work on the machine does not count. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SearchMeasure() {}

    private static long processTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Arguments: how many articles to make, a folder for the index, a file of more queries, one a line. */
    public static void main(String[] arguments) throws IOException {
        LanguageSearch language = LanguageSearch.load(LexiconSource.builtIn(), "ru");
        List<String> sentences = sentences(language);
        int count = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        List<String> queries = new ArrayList<>(QUERIES);
        if (arguments.length > 2) {
            queries.addAll(Files.readAllLines(Path.of(arguments[2])));
        }
        ArticleShelf shelf = new Made(sentences, count);
        long start = System.nanoTime();
        long before = processTime();
        SearchIndex.rebuild(folder, shelf, language, SearchIndex.Progress.NONE).close();
        double cpu = (processTime() - before) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d articles of %d characters indexed in %.1f s, of one core %.1f s: %.0f articles/s of one core%n",
                count,
                CHARACTERS,
                (System.nanoTime() - start) / 1e9,
                cpu,
                count / cpu);
        start = System.nanoTime();
        try (SearchIndex index = SearchIndex.open(folder, shelf, language, SearchIndex.Progress.NONE)) {
            System.out.printf(Locale.ROOT, "opened in %.0f ms%n", (System.nanoTime() - start) / 1e6);
            List<Double> all = new ArrayList<>();
            for (String query : queries) {
                all.addAll(measure(index, query));
            }
            double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                    Locale.ROOT, "%d queries %d times: median %.1f ms, 95 %% under %.1f ms%n",
                    queries.size(), ROUNDS, sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]);
        }
    }

    private static List<Double> measure(SearchIndex index, String query) {
        List<Double> times = new ArrayList<>();
        long total = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            SearchQuery.Unit unit = round % 2 == 0 ? SearchQuery.Unit.ARTICLES : SearchQuery.Unit.SENTENCES;
            long start = THREADS.getCurrentThreadCpuTime();
            total = index.search(SearchQuery.of(query).in(unit)).total();
            // The first times the machine still learns the code.
            if (round >= ROUNDS) {
                times.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
            }
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "%-24s %7d sentences  %6.1f ms%n", query, total, sorted[sorted.length / 2]);
        return times;
    }

    private static List<String> sentences(LanguageSearch language) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Article article : Corpus.articles()) {
            for (SearchLanguage.Sentence sentence : language.sentences(article.text())) {
                sentences.add(sentence.span().in(article.text()));
            }
        }
        return sentences;
    }

    /** Articles that are made when they are asked for. */
    private record Made(List<String> sentences, int count) implements ArticleShelf {
        @Override
        public List<String> ids() {
            return IntStream.range(0, count).mapToObj(i -> "a" + i).toList();
        }

        @Override
        public void each(List<String> wanted, Consumer<IndexedArticle> taker) {
            for (String id : wanted) {
                int number = Integer.parseInt(id.substring(1));
                Random random = new Random(number);
                StringBuilder text = new StringBuilder();
                while (text.length() < CHARACTERS) {
                    text.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
                }
                LocalDate day = LocalDate.of(2010, 1, 1).plusDays(number % 5000);
                taker.accept(new IndexedArticle(
                        id,
                        id,
                        sentences.get(random.nextInt(sentences.size())),
                        "outlet " + random.nextInt(20),
                        day,
                        text.toString(),
                        List.of(new IndexedArticle.Named("Russia", "RUS")),
                        List.of()));
            }
        }
    }
}
