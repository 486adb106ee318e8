package dragoman.chronicle.index;

import dragoman.chronicle.ChronicleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Full-text search over the articles of a store. The index lies in a folder beside the store's file and holds nothing
 * that the store does not: where it is missing, old, of another version or broken it is made anew, and where the folder
 * cannot be written it is made in memory, so that a user never has to care for it. Thread-safe.
 */
public final class SearchIndex implements AutoCloseable {
    /** Code of the trouble that making the index anew mends. */
    public static final String UNUSABLE = "SEA-003";

    private static final String ENDING = ".index";
    private static final int TRIES = 30;
    private static final int MILLISECONDS_BETWEEN = 100;

    private final ArticleShelf shelf;
    private final SearchLanguage language;
    private final State state;
    private final Directory directory;
    private final SearcherManager searchers;

    private SearchIndex(ArticleShelf shelf, SearchLanguage language, Directory directory, State state)
            throws IOException {
        this.shelf = shelf;
        this.language = language;
        this.directory = directory;
        this.state = state;
        this.searchers = new SearcherManager(directory, null);
    }

    /** How an index stands after it was opened. */
    public enum State {
        /** It holds all articles. */
        CURRENT,
        /** Another process writes it; the newest articles may be missing. */
        BEHIND,
        /** It could not be written beside the store; it is in memory and gone when closed. */
        IN_MEMORY
    }

    /** Is told how far the index has come. */
    @FunctionalInterface
    public interface Progress {
        /** Tells nobody. */
        Progress NONE = (done, all) -> {};

        /** So many articles of those that are missing were taken in. */
        void done(int articles, int all);
    }

    /** Where the index of a store's file lies. */
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /** Opens the index in a folder and takes in what is missing. */
    public static SearchIndex open(Path folder, ArticleShelf shelf, SearchLanguage language, Progress progress) {
        return open(folder, new Making(shelf, language, progress), false);
    }

    /** Makes the index in a folder anew. */
    public static SearchIndex rebuild(Path folder, ArticleShelf shelf, SearchLanguage language, Progress progress) {
        return open(folder, new Making(shelf, language, progress), true);
    }

    /** An index that is nowhere on a disk. */
    public static SearchIndex inMemory(ArticleShelf shelf, SearchLanguage language) {
        return inMemory(new Making(shelf, language, Progress.NONE), State.CURRENT);
    }

    /** What an index is made of. */
    private record Making(ArticleShelf shelf, SearchLanguage language, Progress progress) {
        IndexKeeper keeper(Directory directory) {
            return new IndexKeeper(directory, shelf, language, progress);
        }
    }

    private static SearchIndex open(Path folder, Making making, boolean anew) {
        try {
            Files.createDirectories(folder);
            return onDisk(folder, making, anew);
        } catch (LockObtainFailedException e) {
            return asItStands(folder, making);
        } catch (IOException | IllegalArgumentException e) {
            // Broken, or written by another version of the library, whose formats this one does not know by name.
            return afresh(folder, making);
        }
    }

    private static SearchIndex onDisk(Path folder, Making making, boolean anew) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            IndexKeeper keeper = making.keeper(directory);
            List<String> ids = making.shelf().ids();
            if (anew || !keeper.current(ids)) {
                update(keeper, ids, anew);
            }
            return new SearchIndex(making.shelf(), making.language(), directory, State.CURRENT);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Waits a while for another process that writes, and looks again whether there is anything left to do. */
    private static void update(IndexKeeper keeper, List<String> ids, boolean anew) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                keeper.update(ids, anew);
                return;
            } catch (LockObtainFailedException e) {
                if (tries == TRIES || !pause()) {
                    throw e;
                }
                if (!anew && keeper.current(ids)) {
                    return;
                }
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static SearchIndex asItStands(Path folder, Making making) {
        try {
            return new SearchIndex(making.shelf(), making.language(), FSDirectory.open(folder), State.BEHIND);
        } catch (IOException | IllegalArgumentException e) {
            return inMemory(making, State.IN_MEMORY);
        }
    }

    private static SearchIndex afresh(Path folder, Making making) {
        try {
            IndexKeeper.clear(folder);
            return onDisk(folder, making, true);
        } catch (IOException e) {
            return inMemory(making, State.IN_MEMORY);
        }
    }

    private static SearchIndex inMemory(Making making, State state) {
        Directory directory = new ByteBuffersDirectory();
        try {
            making.keeper(directory).update(making.shelf().ids(), true);
            return new SearchIndex(making.shelf(), making.language(), directory, state);
        } catch (IOException e) {
            throw new ChronicleException(UNUSABLE, "the index cannot be made (" + e.getMessage() + ")");
        }
    }

    /** How it stands. */
    public State state() {
        return state;
    }

    /** How many articles it holds. */
    public long articles() {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return searcher.count(new FieldExistsQuery(Fields.SENTENCES));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Takes in the articles that came since it was opened. One thread at a time; searches go on meanwhile. */
    public synchronized void refresh() {
        IndexKeeper keeper = new IndexKeeper(directory, shelf, language, Progress.NONE);
        try {
            List<String> ids = shelf.ids();
            if (!keeper.current(ids)) {
                update(keeper, ids, false);
                searchers.maybeRefreshBlocking();
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * What is found.
     *
     * @throws ChronicleException SEA-001 where the query cannot be read, SEA-002 where its page is none
     */
    public Hits search(SearchQuery query) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search(searcher, query);
            } finally {
                searchers.release(searcher);
            }
        } catch (IndexSearcher.TooManyClauses e) {
            throw new ChronicleException("SEA-001", "the query asks for too many words at once; leave some out");
        } catch (AlreadyClosedException e) {
            throw unusable(new IOException("closed, since it was made anew", e));
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw unusable(cause == null ? new IOException(e) : cause);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static ChronicleException unusable(IOException e) {
        return new ChronicleException(
                UNUSABLE,
                "the index cannot be used (" + e.getMessage() + "); `dragoman index --rebuild` makes it anew");
    }

    private Hits search(IndexSearcher searcher, SearchQuery query) throws IOException {
        QueryMaker maker = new QueryMaker(language, query.unit(), searcher.getIndexReader());
        Query made = maker.of(query);
        FieldDoc after = Cursor.after(query, searcher.getIndexReader().maxDoc());
        if (searcher.getIndexReader().maxDoc() == 0) {
            return Hits.NONE;
        }
        // One more than asked for, to know whether there is another page.
        TopFieldCollector best = new TopFieldCollectorManager(
                        Cursor.sort(query.order()), query.limit() + 1, after, Integer.MAX_VALUE, false)
                .newCollector();
        FacetCounts counts = new FacetCounts();
        searcher.search(made, MultiCollector.wrap(best, counts));
        ScoreDoc[] found = best.topDocs().scoreDocs;
        int shown = Math.min(found.length, query.limit());
        HitMaker hits = new HitMaker(searcher, language, new Marks(searcher, maker.leaves()), query.unit());
        List<Hits.Hit> page = new ArrayList<>(shown);
        for (int i = 0; i < shown; i++) {
            page.add(hits.hit((FieldDoc) found[i]));
        }
        String next = found.length > shown ? Cursor.of(query, (FieldDoc) found[shown - 1]) : null;
        return new Hits(counts.total(), page, counts.facets(), next);
    }

    @Override
    public void close() {
        try {
            searchers.close();
            directory.close();
        } catch (IOException e) {
            throw unusable(e);
        }
    }
}
