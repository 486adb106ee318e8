package dragoman.cli;

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

/** Reads an article and makes the rows of it that a chronicle keeps. Shared by threads. */
final class Intaker {
    private final Reader reader;
    private final WordKeys keys;
    private final String version;

    Intaker(Reader reader, LexiconSource source) {
        this.reader = reader;
        this.keys = LanguageKeys.load(source, reader.language());
        this.version = new Version().getVersion()[0];
    }

    IngestCommand.Taken take(Article given) {
        Reading reading = reader.read(given);
        if (reading.article().language() == null) {
            return new IngestCommand.Taken(given, null, reading.notes());
        }
        return new IngestCommand.Taken(given, Intake.rows(given, reading, source(reading)), reading.notes());
    }

    /** New rows of an article that was taken in before. */
    KeptRows again(KeptArticles.Kept kept) {
        Reading reading = reader.read(kept.article());
        return Intake.rows(kept.id(), kept.article(), reading, source(reading));
    }

    private Intake.Source source(Reading reading) {
        return new Intake.Source(
                version, keys, Fingerprint.of(reading.article(), keys).toBytes());
    }
}
