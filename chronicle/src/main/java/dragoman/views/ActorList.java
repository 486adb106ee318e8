package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the articles name: those who take part in most events first.
 *
 * @param actors a page of them
 * @param total how many pass the filters
 */
public record ActorList(List<Item> actors, int total) implements Answer {
    public ActorList {
        actors = List.copyOf(actors);
    }

    /**
     * One actor.
     *
     * @param actor its id
     * @param kind state, person, organization or group
     * @param name nominative, in the language of the articles
     * @param country ISO 3166-1 alpha-3, or IGO; {@code null} where it belongs to no state
     * @param role office told most often; {@code null} where none is told
     * @param articles articles that name it
     * @param events events in which it takes part
     * @param last day of the latest article that names it; {@code null} where unknown
     */
    public record Item(
            String actor,
            String kind,
            String name,
            @Nullable String country,
            @Nullable String role,
            int articles,
            int events,
            @Nullable LocalDate last) {}

    /**
     * Asks for a page.
     *
     * @param kinds wanted kinds; empty for all
     * @param country ISO code; {@code null} for all
     * @param name a part of the name, in any case; {@code null} for all
     * @param ids ids that pass whatever the name; empty for none
     * @param skip so many are on earlier pages
     * @param limit at most so many
     */
    public record Asked(
            List<String> kinds,
            @Nullable String country,
            @Nullable String name,
            List<String> ids,
            int skip,
            int limit) {
        /** The answer. */
        public ActorList of(Chronicle chronicle) {
            Conditions page = new Conditions()
                    .add("SELECT actor_id, kind, name, country, string_split(roles, ';')[1] AS role, articles, events,")
                    .add("last_published FROM actors a WHERE TRUE")
                    .add(conditions())
                    .add("ORDER BY events DESC, times DESC, actor_id LIMIT ? OFFSET ?", limit, skip);
            List<Item> found = chronicle.query(
                    page.sql(),
                    row -> new Item(
                            row.text("actor_id"),
                            row.text("kind"),
                            row.text("name"),
                            row.textOrNull("country"),
                            row.textOrNull("role"),
                            (int) row.whole("articles"),
                            (int) row.whole("events"),
                            row.day("last_published")),
                    page.parameters());
            Conditions count = new Conditions()
                    .add("SELECT count(*) AS n FROM actors a WHERE TRUE")
                    .add(conditions());
            int total = chronicle
                    .query(count.sql(), row -> (int) row.whole("n"), count.parameters())
                    .get(0);
            return new ActorList(found, total);
        }

        private Conditions conditions() {
            Conditions sql = new Conditions();
            if (!kinds.isEmpty()) {
                sql.add("AND a.kind").in(kinds);
            }
            if (country != null) {
                sql.add("AND a.country = ?", country);
            }
            if (name != null) {
                sql.add("AND (contains(strip_accents(lower(a.name)), ?)", Names.fold(name));
                if (!ids.isEmpty()) {
                    sql.add("OR a.actor_id").in(ids);
                }
                sql.add(")");
            }
            return sql;
        }
    }

    @Override
    public List<String> columns() {
        return List.of("actor_id", "kind", "name", "country", "role", "articles", "events", "last_published");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Item one : actors) {
            List<@Nullable Object> row = new ArrayList<>();
            Collections.addAll(row, one.actor, one.kind, one.name, one.country, one.role);
            Collections.addAll(row, one.articles, one.events, one.last);
            rows.add(row);
        }
        return rows;
    }
}
