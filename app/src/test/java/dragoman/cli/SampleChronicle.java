package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Ingest;
import dragoman.chronicle.Settling;
import dragoman.chronicle.store.KeptRows;
import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.text.Article;
import java.time.Clock;
import java.util.List;

/** A settled chronicle in memory of some articles. */
final class SampleChronicle {
    private SampleChronicle() {}

    static Chronicle of(Reader reader, List<Article> articles) {
        Chronicle chronicle = Chronicle.inMemory(CountryTable.load());
        Intaker intaker = new Intaker(reader, LexiconSource.builtIn());
        try (Ingest ingest = new Ingest(chronicle, Clock.systemUTC())) {
            for (Article article : articles) {
                KeptRows rows = intaker.take(article).rows();
                if (rows != null) {
                    ingest.add(rows);
                }
            }
        }
        new Settling(chronicle).settle();
        return chronicle;
    }
}
