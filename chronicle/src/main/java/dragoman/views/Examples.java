package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chronicle can well be asked about: whom it names most often and what it tells most.
 *
 * @param persons persons with first name and surname, those named most often first; at most two
 * @param organization the organisation named most often; {@code null} where none is
 * @param pair ISO codes of the two states with most events between them; empty where there are none
 * @param type the commonest type of act between them; {@code null} where there is none
 */
public record Examples(
        List<String> persons,
        @Nullable String organization,
        List<String> pair,
        @Nullable String type) {
    public Examples {
        persons = List.copyOf(persons);
        pair = List.copyOf(pair);
    }

    /** Looks into a chronicle. */
    public static Examples of(Chronicle chronicle) {
        List<String> persons = chronicle.query(
                "SELECT name FROM actors WHERE kind = 'person' AND name LIKE '% %' ORDER BY times DESC, actor_id LIMIT 2",
                row -> row.text("name"));
        List<String> organizations = chronicle.query(
                "SELECT name FROM actors WHERE kind = 'organization' ORDER BY times DESC, actor_id LIMIT 1",
                row -> row.text("name"));
        record Busiest(String first, String second, String type) {}
        List<Busiest> busiest =
                chronicle.query("""
                WITH told AS (
                  SELECT least(d.source_country, d.target_country) AS one,
                         greatest(d.source_country, d.target_country) AS other, e.type
                  FROM event_dyads d JOIN events e USING (event_id)
                  WHERE d.source_country <> 'IGO' AND d.target_country <> 'IGO')
                SELECT one, other, mode(type) AS type FROM told
                GROUP BY one, other ORDER BY count(*) DESC, one, other LIMIT 1
                """, row -> new Busiest(row.text("one"), row.text("other"), row.text("type")));
        return new Examples(
                persons,
                organizations.isEmpty() ? null : organizations.get(0),
                busiest.isEmpty()
                        ? List.of()
                        : List.of(busiest.get(0).first(), busiest.get(0).second()),
                busiest.isEmpty() ? null : busiest.get(0).type());
    }
}
