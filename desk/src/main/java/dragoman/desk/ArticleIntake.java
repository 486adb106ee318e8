package dragoman.desk;

import dragoman.chronicle.KeptArticles;
import dragoman.chronicle.WordKeys;
import dragoman.chronicle.store.Intake;
import dragoman.chronicle.store.KeptRows;
import dragoman.chronicle.story.Fingerprint;
import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reading.Reading;
import dragoman.text.Article;
import dragoman.words.LanguageKeys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an article and makes the rows of it that a chronicle keeps. Shared by threads. */
public final class ArticleIntake {
    private final Reader reader;
    private final WordKeys keys;
    private final String version;

    /**
     * An intake.
     *
     * @param source the lexicon that the reader reads with
     * @param version what to write down as the program that read the articles
     */
    public ArticleIntake(Reader reader, LexiconSource source, String version) {
        this.reader = reader;
        this.keys = LanguageKeys.load(source, reader.language());
        this.version = version;
    }

    /**
     * What came of one article.
     *
     * @param rows its rows; {@code null} where it could not be read
     * @param notes what the reader could not do and why
     */
    public record Taken(@Nullable KeptRows rows, List<String> notes) {
        public Taken {
            notes = List.copyOf(notes);
        }
    }

    /** Reads the article; without rows where it is in no language known. */
    public Taken take(Article given) {
        return take(given, reader.read(given));
    }

    /** As {@link #take(Article)}, for one that was read already. */
    public Taken take(Article given, Reading reading) {
        if (reading.article().language() == null) {
            return new Taken(null, reading.notes());
        }
        return new Taken(Intake.rows(given, reading, source(reading)), reading.notes());
    }

    /** New rows of an article that was taken in before. */
    public KeptRows again(KeptArticles.Kept kept) {
        Reading reading = reader.read(kept.article());
        return Intake.rows(kept.id(), kept.article(), reading, source(reading));
    }

    private Intake.Source source(Reading reading) {
        return new Intake.Source(
                version, keys, Fingerprint.of(reading.article(), keys).toBytes());
    }
}
