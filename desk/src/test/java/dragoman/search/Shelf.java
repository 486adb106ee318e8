package dragoman.search;

import dragoman.chronicle.index.ArticleShelf;
import dragoman.chronicle.index.IndexedArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Articles written by hand, in the order in which they were put. */
final class Shelf implements ArticleShelf {
    private final Map<String, IndexedArticle> articles = new LinkedHashMap<>();

    Shelf put(String id, String text) {
        return put(id, null, null, null, text);
    }

    Shelf put(String id, @Nullable String title, @Nullable String publisher, @Nullable String published, String text) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return put(new IndexedArticle(id, id + ".txt", title, publisher, day, text, List.of(), List.of()));
    }

    Shelf put(IndexedArticle article) {
        articles.put(article.id(), article);
        return this;
    }

    void take(String id) {
        articles.remove(id);
    }

    @Override
    public List<String> ids() {
        return List.copyOf(articles.keySet());
    }

    @Override
    public void each(List<String> wanted, Consumer<IndexedArticle> taker) {
        new ArrayList<>(wanted).forEach(id -> taker.accept(articles.get(id)));
    }
}
