package dragoman.chronicle.index;

import java.util.List;
import java.util.function.Consumer;

/** Where the articles stand that are to be found: the store. */
public interface ArticleShelf {
    /** Ids of all articles, each once, in an order that new articles do not change. */
    List<String> ids();

    /**
     * Hands out articles.
     *
     * @param wanted ids that {@link #ids} gave, in its order
     */
    void each(List<String> wanted, Consumer<IndexedArticle> taker);
}
