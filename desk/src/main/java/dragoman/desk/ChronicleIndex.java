package dragoman.desk;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.StoredArticles;
import dragoman.chronicle.index.ArticleShelf;
import dragoman.chronicle.index.SearchIndex;
import dragoman.chronicle.index.SearchLanguage;
import dragoman.language.load.LexiconSource;
import dragoman.search.LanguageSearch;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Opens the search index of a chronicle: beside its file, or in memory where the chronicle is. */
public final class ChronicleIndex {
    private static final String LANGUAGE = "ru";

    /** The library tells how it reads files, which no user needs to know. Held here, since the JDK forgets loggers. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.lucene");

    private ChronicleIndex() {}

    /**
     * The index, brought up to date.
     *
     * @param anew whether to make it anew in any case
     * @param progress is told how far it is
     */
    public static SearchIndex open(Chronicle chronicle, boolean anew, SearchIndex.Progress progress) {
        LIBRARY.setLevel(Level.SEVERE);
        ArticleShelf shelf = new StoredArticles(chronicle);
        SearchLanguage language = LanguageSearch.load(LexiconSource.builtIn(), LANGUAGE);
        if (chronicle.file().toString().isEmpty()) {
            return SearchIndex.inMemory(shelf, language);
        }
        Path folder = SearchIndex.beside(chronicle.file());
        return anew
                ? SearchIndex.rebuild(folder, shelf, language, progress)
                : SearchIndex.open(folder, shelf, language, progress);
    }
}
