package dragoman.desk;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.ChronicleException;
import dragoman.chronicle.Corrections;
import dragoman.chronicle.Ingest;
import dragoman.chronicle.Settling;
import dragoman.chronicle.WordKeys;
import dragoman.chronicle.index.Hits;
import dragoman.chronicle.index.SearchIndex;
import dragoman.chronicle.index.SearchQuery;
import dragoman.chronicle.store.ArticleIds;
import dragoman.language.load.LexiconSource;
import dragoman.note.NoteWriter;
import dragoman.reader.Reader;
import dragoman.reading.Reading;
import dragoman.text.Article;
import dragoman.views.Parties;
import dragoman.views.WordSearch;
import dragoman.words.LanguageKeys;
import dragoman.words.NameTable;
import dragoman.words.TellingWords;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An open chronicle with all that belongs to it: reader, names, search index. For programs that stay open; asked by any
 * number of threads at once, while one at a time adds articles or corrects.
 */
public final class Desk implements AutoCloseable {
    /** Changes with less time between the end of one and the beginning of the next, in nanoseconds, follow each other. */
    private static final long AT_REST = Duration.ofSeconds(30).toNanos();
    /** A change that takes longer, in nanoseconds, is one of many. */
    private static final long LONG = Duration.ofSeconds(2).toNanos();

    private final Chronicle chronicle;
    private final Clock clock;
    private final String version;
    private final Supplier<Reader> reader;
    private final Supplier<ArticleIntake> intake;
    private final Supplier<NoteWriter> notes;
    private final Supplier<Parties> parties;
    private final Supplier<TellingWords> wording;
    private final Supplier<WordKeys> keys;
    private final Object writing = new Object();
    private final AtomicLong edition = new AtomicLong();
    private volatile long changed = System.nanoTime() - 2 * AT_REST;
    private volatile boolean following;
    private volatile boolean changing;
    private final ReentrantLock indexing = new ReentrantLock();
    private volatile @Nullable Indexed indexed;

    /** The index, and up to which edition it holds everything. */
    private record Indexed(SearchIndex index, long edition) {}

    /**
     * A desk over a chronicle, which it closes with itself.
     *
     * @param source the lexicon to read with
     * @param version what to write down as the program that read the articles
     */
    public Desk(Chronicle chronicle, LexiconSource source, String version, Clock clock) {
        this(chronicle, new Later<>(() -> Reader.load(source)), source, version, clock);
    }

    private Desk(Chronicle chronicle, Supplier<Reader> reader, LexiconSource source, String version, Clock clock) {
        this.chronicle = chronicle;
        this.clock = clock;
        this.version = version;
        this.reader = reader;
        this.intake = new Later<>(() -> new ArticleIntake(reader.get(), source, version));
        this.notes = new Later<>(() -> NoteWriter.load(source, reader.get().language()));
        this.parties = new Later<>(() -> new Parties(chronicle, NameTable.load()));
        this.wording = new Later<>(TellingWords::load);
        this.keys = new Later<>(() -> LanguageKeys.load(source, reader.get().language()));
        chronicle.index();
        chronicle.closeOff();
    }

    /** A desk over a chronicle of these articles that is nowhere on a disk. */
    public static Desk inMemory(Reader reader, List<Article> articles) {
        Chronicle chronicle = Chronicle.inMemory(CountryTable.load());
        Desk desk =
                new Desk(chronicle, () -> reader, LexiconSource.builtIn(), "dragoman (in memory)", Clock.systemUTC());
        desk.add(articles);
        // What it was filled with follows nothing, and nothing follows it.
        desk.changed = System.nanoTime() - 2 * AT_REST;
        desk.following = false;
        return desk;
    }

    /** The chronicle, for asking. */
    public Chronicle chronicle() {
        return chronicle;
    }

    /** What is written down as the program that read the articles: its name and version. */
    public String version() {
        return version;
    }

    /** Counts how often what the chronicle says has changed since the desk was opened: answers of one edition agree. */
    public long edition() {
        return edition.get();
    }

    /** Whether changes follow each other or take long, as when articles are taken in; so until some time after the last. */
    public boolean busy() {
        return following && (changing || System.nanoTime() - changed < AT_REST);
    }

    /** Finds actors by name. */
    public Parties parties() {
        return parties.get();
    }

    /** The reader; loaded with the first use. */
    public Reader reader() {
        return reader.get();
    }

    /** What sentences say of an act, for comparing tellings. */
    public TellingWords wording() {
        return wording.get();
    }

    /** Looks for words in texts, in whatever form they stand there. */
    public WordSearch words(String typed) {
        return new WordSearch(typed, keys.get());
    }

    /** Writes background notes. */
    public NoteWriter notes() {
        return notes.get();
    }

    // -------------------------------------------------------------------------------------------------------- changes

    /**
     * What came of articles given.
     *
     * @param added taken in
     * @param known taken in before
     * @param refused why others were not, a line each
     */
    public record Added(int added, int known, List<String> refused) {
        public Added {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Reads articles, takes them in and works out what the chronicle says with them. They are read by the calling thread.
     *
     * @throws ChronicleException where the store fails; what was committed before stays
     */
    public Added add(List<Article> articles) {
        List<String> refused = new ArrayList<>();
        int[] counts = new int[2];
        change(() -> {
            try (Ingest ingest = new Ingest(chronicle, clock)) {
                for (Article article : articles) {
                    if (ingest.knows(article)) {
                        counts[1]++;
                        continue;
                    }
                    ArticleIntake.Taken taken = intake.get().take(article);
                    if (taken.rows() == null) {
                        refused.add(article.id() + ": " + String.join("; ", taken.notes()));
                    } else {
                        ingest.add(taken.rows());
                        counts[0]++;
                    }
                }
            }
        });
        return new Added(counts[0], counts[1], refused);
    }

    /**
     * Corrects the chronicle and works out what it says then.
     *
     * @param by who corrects; {@code null} where it does not matter
     * @param change what to do
     */
    public void correct(@Nullable String by, Consumer<Corrections> change) {
        change(() -> change.accept(new Corrections(chronicle, clock, by)));
    }

    /** Does the work and works out what the chronicle says then; one thread at a time. */
    private void change(Runnable work) {
        synchronized (writing) {
            long begun = System.nanoTime();
            following = begun - changed < AT_REST;
            changing = true;
            try {
                work.run();
                if (Settling.isNeeded(chronicle)) {
                    new Settling(chronicle).settle();
                    changed = System.nanoTime();
                    following |= changed - begun > LONG;
                    edition.incrementAndGet();
                }
            } finally {
                changing = false;
            }
        }
    }

    /** The id that the chronicle gives an article. */
    public String id(Article article) {
        return ArticleIds.of(article);
    }

    /** Reads an article without keeping it. */
    public Reading read(Article article) {
        return reader.get().read(article);
    }

    // --------------------------------------------------------------------------------------------------------- search

    /**
     * Finds articles or sentences.
     *
     * @throws ChronicleException SEA-001 where the query cannot be read, SEA-003 where the index is broken beyond mending
     */
    public Hits search(SearchQuery query) {
        query.check();
        SearchIndex open = index(null);
        try {
            return open.search(query);
        } catch (ChronicleException e) {
            if (!e.code().equals(SearchIndex.UNUSABLE)) {
                throw e;
            }
        }
        return index(open).search(query);
    }

    /**
     * The edition up to which searches find all; -1 before the first. One thread takes in what is new while others do not
     * wait.
     */
    public long searched() {
        Indexed now = indexed;
        return now == null ? -1 : now.edition();
    }

    /**
     * The index to search in. One thread takes in what came since; others go on with what there is.
     *
     * @param broken an index that failed and is made anew; {@code null} where none did
     */
    private SearchIndex index(@Nullable SearchIndex broken) {
        Indexed now = indexed;
        boolean usable = now != null && now.index() != broken;
        if (now != null && usable && (now.edition() == edition.get() || !indexing.tryLock())) {
            return now.index();
        }
        if (!usable) {
            indexing.lock();
        }
        try {
            return brought(broken);
        } finally {
            indexing.unlock();
        }
    }

    /** The index with all that the chronicle holds; asked by the thread that has the lock. */
    private SearchIndex brought(@Nullable SearchIndex broken) {
        long now = edition.get();
        Indexed known = indexed;
        if (known == null || known.index() == broken) {
            SearchIndex made = ChronicleIndex.open(chronicle, broken != null, SearchIndex.Progress.NONE);
            indexed = new Indexed(made, now);
            if (known != null) {
                known.index().close();
            }
            return made;
        }
        if (known.edition() != now) {
            known.index().refresh();
            indexed = new Indexed(known.index(), now);
        }
        return known.index();
    }

    @Override
    public void close() {
        indexing.lock();
        try {
            Indexed open = indexed;
            if (open != null) {
                open.index().close();
                indexed = null;
            }
        } finally {
            indexing.unlock();
        }
        chronicle.close();
    }
}
