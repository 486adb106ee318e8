package dragoman.cli;

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

/** Opens the index that lies beside a chronicle's file, and says on standard error what a user should know of it. */
final class IndexOpening {
    private static final String LANGUAGE = "ru";
    /** From so many articles on it takes long enough to be told. */
    private static final int MANY = 5_000;

    /** The library tells how it reads files, which no user needs to know. Held here, since the JDK forgets loggers. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.lucene");

    private final Surroundings around;
    private final Chronicle chronicle;
    private boolean told;

    IndexOpening(Surroundings around, Chronicle chronicle) {
        this.around = around;
        this.chronicle = chronicle;
        LIBRARY.setLevel(Level.SEVERE);
    }

    /**
     * The index, brought up to date.
     *
     * @param anew whether to make it anew in any case
     */
    SearchIndex open(boolean anew) {
        ArticleShelf shelf = new StoredArticles(chronicle);
        SearchLanguage language = LanguageSearch.load(LexiconSource.builtIn(), LANGUAGE);
        Path folder = SearchIndex.beside(chronicle.file());
        SearchIndex index = anew
                ? SearchIndex.rebuild(folder, shelf, language, this::tell)
                : SearchIndex.open(folder, shelf, language, this::tell);
        switch (index.state()) {
            case BEHIND ->
                around.complain(
                        "NOTE",
                        folder.toString(),
                        "another process writes the index; the newest articles may be missing");
            case IN_MEMORY ->
                around.complain(
                        "NOTE", folder.toString(), "cannot be written; the index was made in memory for this once");
            case CURRENT -> {}
        }
        return index;
    }

    private void tell(int done, int all) {
        if (!told && all >= MANY) {
            around.complain("NOTE", "index", "taking in " + all + " articles; later searches find them there");
            told = true;
        }
    }
}
