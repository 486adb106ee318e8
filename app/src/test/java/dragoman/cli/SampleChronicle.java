package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Ingest;
import dragoman.chronicle.store.Intake;
import dragoman.reader.Reader;
import dragoman.reading.Reading;
import dragoman.text.Article;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** A chronicle in memory of articles, in which each telling is an event of its own: enough to choose and tell events. */
final class SampleChronicle {
    private SampleChronicle() {}

    static Chronicle of(Reader reader, List<Article> articles) {
        Chronicle chronicle = Chronicle.inMemory(CountryTable.load());
        try (Ingest ingest = new Ingest(chronicle, Clock.systemUTC())) {
            for (Article article : articles) {
                Reading reading = reader.read(article);
                ingest.add(Intake.rows(article, reading, new Intake.Source("test", text -> List.of(), new byte[0])));
            }
        }
        try (DuckDBConnection connection = chronicle.ownConnection();
                Statement sql = connection.createStatement()) {
            for (String statement : SETTLE.split(";\n")) {
                sql.execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return chronicle;
    }

    private static final String SETTLE =
            """
            INSERT INTO stories SELECT article_id, article_id, NULL FROM kept.articles;
            INSERT INTO told SELECT telling_id, telling_id, block FROM kept.tellings;
            INSERT INTO event_actors SELECT telling_id, side, position, actor_id, kind, name, country, sector, title, 1, ''
              FROM kept.parties;
            INSERT INTO event_dyads SELECT DISTINCT s.telling_id, s.country, t.country, '' FROM kept.parties s
              JOIN kept.parties t ON t.telling_id = s.telling_id AND s.side = 'source' AND t.side = 'target'
              WHERE s.country <> t.country;
            INSERT INTO event_dyads SELECT DISTINCT d.event_id, d.target_country, d.source_country, '' FROM event_dyads d
              JOIN kept.tellings k ON k.telling_id = d.event_id JOIN event_types y ON y.type = k.type AND y.symmetrical;
            INSERT INTO events SELECT k.telling_id, k.type, k.mode, k.context, k.cameo, k.goldstein, y.quad_class, k.date, k.grain,
              k.date_from, k.date_to, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, k.status, k.place,
              k.place_country, k.topics, 1, 1, 1, NULL, a.published, a.published, k.article_id, m.start_char, m.end_char, m.text,
              m.attribution, FALSE, k.block
              FROM kept.tellings k JOIN kept.articles a USING (article_id) JOIN event_types y USING (type)
              JOIN kept.mentions m ON m.telling_id = k.telling_id AND m.position = 1
            """;
}
