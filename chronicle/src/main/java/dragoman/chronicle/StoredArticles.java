package dragoman.chronicle;

import dragoman.chronicle.index.ArticleShelf;
import dragoman.chronicle.index.IndexedArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The articles of a chronicle, for the index of its words. Used by one thread. */
public final class StoredArticles implements ArticleShelf {
    /** Articles lie in the store in the order in which they came, so those that came together are read together. */
    private static final String BETWEEN = " IN (SELECT article_id FROM kept.articles WHERE rowid BETWEEN ? AND ?)";

    private final Chronicle chronicle;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    /** The articles of that chronicle. */
    public StoredArticles(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public List<String> ids() {
        rows.clear();
        chronicle.each(
                "SELECT article_id, rowid AS place FROM kept.articles ORDER BY rowid",
                row -> rows.put(row.text("article_id"), row.whole("place")));
        return List.copyOf(rows.keySet());
    }

    /** An article without what other tables say of it. */
    private record Bare(
            String id,
            String source,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            String text) {}

    @Override
    public void each(List<String> wanted, Consumer<IndexedArticle> taker) {
        if (wanted.isEmpty()) {
            return;
        }
        Object[] between = {place(wanted.get(0)), place(wanted.get(wanted.size() - 1))};
        Set<String> all = new HashSet<>(wanted);
        Map<String, List<IndexedArticle.Named>> named = named(between);
        Map<String, List<IndexedArticle.Told>> told = told(between);
        // Collected first: the taker may ask the store itself.
        List<Bare> articles = chronicle.query(
                "SELECT article_id, given_id, title, publisher, published, text FROM kept.articles"
                        + " WHERE rowid BETWEEN ? AND ? ORDER BY rowid",
                row -> new Bare(
                        row.text("article_id"),
                        row.text("given_id"),
                        row.textOrNull("title"),
                        row.textOrNull("publisher"),
                        row.day("published"),
                        row.text("text")),
                between);
        for (Bare one : articles) {
            if (all.contains(one.id)) {
                taker.accept(new IndexedArticle(
                        one.id,
                        one.source,
                        one.title,
                        one.publisher,
                        one.published,
                        one.text,
                        named.getOrDefault(one.id, List.of()),
                        told.getOrDefault(one.id, List.of())));
            }
        }
    }

    private Long place(String id) {
        Long place = rows.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no article of ids(): " + id);
        }
        return place;
    }

    private Map<String, List<IndexedArticle.Named>> named(Object[] between) {
        Map<String, List<IndexedArticle.Named>> named = new HashMap<>();
        chronicle.each(
                "SELECT DISTINCT article_id, name, country FROM kept.named WHERE article_id" + BETWEEN
                        + " ORDER BY ALL",
                row -> named.computeIfAbsent(row.text("article_id"), none -> new ArrayList<>())
                        .add(new IndexedArticle.Named(row.text("name"), row.textOrNull("country"))),
                between);
        return named;
    }

    private Map<String, List<IndexedArticle.Told>> told(Object[] between) {
        Map<String, List<IndexedArticle.Told>> told = new HashMap<>();
        chronicle.each(
                "SELECT m.article_id, t.type, m.start_char FROM kept.mentions m JOIN kept.tellings t USING (telling_id)"
                        + " WHERE m.article_id" + BETWEEN + " ORDER BY ALL",
                row -> told.computeIfAbsent(row.text("article_id"), none -> new ArrayList<>())
                        .add(new IndexedArticle.Told(row.text("type"), (int) row.whole("start_char"))),
                between);
        return told;
    }
}
