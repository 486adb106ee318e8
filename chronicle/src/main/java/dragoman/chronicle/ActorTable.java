package dragoman.chronicle;

/** Keeps the table {@code actors}: who is named, counted over all articles. */
final class ActorTable {
    private static final String FILL = """
            INSERT INTO actors
            WITH named AS (
              SELECT n.actor_id, n.kind, n.name, n.country, n.sector, count(*) AS articles, sum(n.times) AS times,
                     min(a.published) AS first_published, max(a.published) AS last_published
              FROM kept.named n JOIN kept.articles a USING (article_id)
              GROUP BY ALL),
            role AS (
              SELECT actor_id, role, count(*) AS articles
              FROM (SELECT actor_id, unnest(string_split(roles, ';')) AS role FROM kept.named WHERE roles IS NOT NULL)
              GROUP BY ALL),
            roles AS (
              SELECT actor_id, string_agg(role, ';' ORDER BY place) AS roles
              FROM (SELECT actor_id, role, row_number() OVER (PARTITION BY actor_id ORDER BY articles DESC, role) AS place
                    FROM role) WHERE place <= 8 GROUP BY actor_id),
            acting AS (SELECT actor_id, count(DISTINCT event_id) AS events FROM event_actors GROUP BY actor_id)
            SELECT n.actor_id, first(n.kind ORDER BY n.articles DESC, n.kind), first(n.name ORDER BY n.articles DESC, n.name),
                   first(n.country ORDER BY n.articles DESC, n.country), any_value(c.cow), any_value(c.gw),
                   first(n.sector ORDER BY n.articles DESC, n.sector) FILTER (WHERE n.sector IS NOT NULL),
                   any_value(r.roles), sum(n.articles)::INTEGER, sum(n.times)::INTEGER, coalesce(any_value(e.events), 0)::INTEGER,
                   min(n.first_published), max(n.last_published)
            FROM named n LEFT JOIN roles r USING (actor_id) LEFT JOIN acting e USING (actor_id)
            LEFT JOIN countries c ON c.iso3 = n.country
            GROUP BY n.actor_id ORDER BY n.actor_id""";

    private final Chronicle chronicle;

    ActorTable(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Counts anew. Inside a transaction. */
    void renew() {
        chronicle.update("DELETE FROM actors");
        chronicle.update(FILL);
    }
}
