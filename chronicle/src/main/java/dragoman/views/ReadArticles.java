package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What is known of the articles that were read, and which events they tell; events by their place in a list. Immutable. */
final class ReadArticles {
    private final List<Article> articles = new ArrayList<>();
    private int[] events = new int[64];
    private int[] tellers = new int[64];
    private int size;
    private final int[] starts;

    /**
     * An article.
     *
     * @param publisher outlet; {@code null} where unknown
     * @param language ISO 639-1; {@code null} where unknown
     * @param published in days since 1970; {@link EventIndex#NO_DAY} where unknown
     * @param copy whether it repeats another nearly word for word
     */
    record Article(@Nullable String publisher, @Nullable String language, int published, boolean copy) {}

    private ReadArticles(Chronicle chronicle, Map<String, Integer> places) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        chronicle.each(
                "SELECT a.article_id, a.publisher, a.language, a.published, s.copy_of IS NOT NULL AS copy"
                        + " FROM kept.articles a LEFT JOIN stories s USING (article_id)",
                row -> {
                    numbers.put(row.text("article_id"), articles.size());
                    articles.add(new Article(
                            one(names, row.textOrNull("publisher")),
                            one(names, row.textOrNull("language")),
                            EventIndex.day(row.day("published")),
                            row.flag("copy")));
                });
        chronicle.each("SELECT telling_id, event_id FROM told", row -> {
            String telling = row.text("telling_id");
            Integer event = places.get(row.text("event_id"));
            Integer article = numbers.get(telling.substring(0, Math.max(0, telling.indexOf('/'))));
            if (event != null && article != null) {
                add(event, article);
            }
        });
        starts = order(places.size());
    }

    /** The articles of a chronicle, and which of these events they tell. */
    static ReadArticles of(Chronicle chronicle, Map<String, Integer> places) {
        return new ReadArticles(chronicle, places);
    }

    private static @Nullable String one(Map<String, String> names, @Nullable String name) {
        return name == null ? null : names.computeIfAbsent(name, key -> key);
    }

    private void add(int event, int article) {
        if (size == events.length) {
            events = Arrays.copyOf(events, 2 * size);
            tellers = Arrays.copyOf(tellers, 2 * size);
        }
        events[size] = event;
        tellers[size++] = article;
    }

    /** Puts the articles of each event beside each other; where those of each begin. */
    private int[] order(int all) {
        int[] begins = new int[all + 1];
        for (int i = 0; i < size; i++) {
            begins[events[i] + 1]++;
        }
        for (int i = 0; i < all; i++) {
            begins[i + 1] += begins[i];
        }
        int[] next = Arrays.copyOf(begins, all);
        int[] ordered = new int[size];
        for (int i = 0; i < size; i++) {
            ordered[next[events[i]]++] = tellers[i];
        }
        tellers = ordered;
        events = new int[0];
        return begins;
    }

    /** Hands out the numbers of the articles that tell an event, copies too; twice one that tells it twice. */
    void each(int event, IntConsumer taker) {
        for (int i = starts[event]; i < starts[event + 1]; i++) {
            taker.accept(tellers[i]);
        }
    }

    /** An article by its number. */
    Article get(int number) {
        return articles.get(number);
    }

    /** What the articles that tell an event have of a thing, each value once. */
    Labels labels(int all, Function<Article, @Nullable String> thing) {
        Labels.Builder labels = new Labels.Builder(all);
        Set<String> seen = new HashSet<>();
        for (int event = 0; event < all; event++) {
            seen.clear();
            for (int i = starts[event]; i < starts[event + 1]; i++) {
                String value = thing.apply(articles.get(tellers[i]));
                if (value != null && seen.add(value)) {
                    labels.add(event, value);
                }
            }
        }
        return labels.build();
    }

    /** The newest article's day; {@link EventIndex#NO_DAY} where none has a day. */
    int newest() {
        return articles.stream().mapToInt(Article::published).max().orElse(EventIndex.NO_DAY);
    }

    /** Articles by first day of the period they were published in, copies not counted. */
    NavigableMap<LocalDate, Integer> byPeriod(Step by) {
        Map<Integer, Integer> days = new HashMap<>();
        for (Article article : articles) {
            if (!article.copy && article.published != EventIndex.NO_DAY) {
                days.merge(article.published, 1, Integer::sum);
            }
        }
        NavigableMap<LocalDate, Integer> periods = new TreeMap<>();
        days.forEach((day, count) -> periods.merge(by.first(LocalDate.ofEpochDay(day)), count, Integer::sum));
        return periods;
    }

    /** What was read of a period. */
    Coverage coverage(@Nullable LocalDate since, @Nullable LocalDate until) {
        boolean open = since == null && until == null;
        int from = since == null ? EventIndex.NO_DAY + 1 : EventIndex.day(since);
        int to = until == null ? Integer.MAX_VALUE : EventIndex.day(until);
        int counted = 0;
        int undated = 0;
        int first = Integer.MAX_VALUE;
        int last = EventIndex.NO_DAY;
        Set<String> publishers = new HashSet<>();
        for (Article article : articles) {
            if (article.copy) {
                continue;
            }
            boolean dated = article.published != EventIndex.NO_DAY;
            undated += dated ? 0 : 1;
            boolean inside = dated && article.published >= from && article.published <= to;
            if (inside) {
                first = Math.min(first, article.published);
                last = Math.max(last, article.published);
            }
            if (open || inside) {
                counted++;
                if (article.publisher != null) {
                    publishers.add(article.publisher);
                }
            }
        }
        boolean none = last == EventIndex.NO_DAY;
        return new Coverage(
                counted,
                undated,
                publishers.size(),
                none ? null : LocalDate.ofEpochDay(first),
                none ? null : LocalDate.ofEpochDay(last));
    }
}
