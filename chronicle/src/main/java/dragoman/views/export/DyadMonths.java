package dragoman.views.export;

/**
 * The dyad-month frame: every directed pair of states that has an act, in every month in which articles were read, and in
 * every other month in which it has one. Counts the acts that took place and lie within one month. A month without acts
 * counts 0; months in which nothing was read have no row, since silence there means nothing.
 */
final class DyadMonths {
    private static final String HEAD = """
            WITH acts AS (
              SELECT d.source_country, d.target_country, date_trunc('month', e.date_from)::DATE AS month,
                     count(*) AS events,
                     count(*) FILTER (e.quad_class = 1) AS verbal_cooperation,
                     count(*) FILTER (e.quad_class = 2) AS material_cooperation,
                     count(*) FILTER (e.quad_class = 3) AS verbal_conflict,
                     count(*) FILTER (e.quad_class = 4) AS material_conflict,
                     sum(round(e.goldstein * 10)::BIGINT)::BIGINT AS tenths
              FROM event_dyads d JOIN events e USING (event_id)
              WHERE e.status = 'occurred' AND e.quad_class IS NOT NULL
                AND date_trunc('month', e.date_from) = date_trunc('month', e.date_to)""";

    private static final String REST = """
              GROUP BY ALL),
            read AS (
              SELECT date_trunc('month', published)::DATE AS month, count(*) AS articles FROM articles
              WHERE published IS NOT NULL AND copy_of IS NULL GROUP BY ALL),
            frame AS (
              SELECT source_country, target_country, month FROM acts
              UNION
              SELECT source_country, target_country, read.month
              FROM (SELECT DISTINCT source_country, target_country FROM acts), read)
            SELECT strftime(month, '%Y-%m') AS month, year(month)::INTEGER AS year,
                   source_country, s.cow AS source_cow, s.gw AS source_gw,
                   target_country, t.cow AS target_cow, t.gw AS target_gw,
                   coalesce(events, 0) AS events,
                   coalesce(verbal_cooperation, 0) AS verbal_cooperation,
                   coalesce(material_cooperation, 0) AS material_cooperation,
                   coalesce(verbal_conflict, 0) AS verbal_conflict,
                   coalesce(material_conflict, 0) AS material_conflict,
                   tenths / 10 AS goldstein_sum, round(tenths / 10 / events, 3) AS goldstein_mean,
                   coalesce(articles, 0) AS articles_read
            FROM frame LEFT JOIN acts USING (source_country, target_country, month) LEFT JOIN read USING (month)
            LEFT JOIN countries s ON s.iso3 = source_country LEFT JOIN countries t ON t.iso3 = target_country
            WHERE frame.month BETWEEN date_trunc('month', coalesce(?, DATE '0001-01-01')) AND coalesce(?, DATE '9999-12-31')""";

    private DyadMonths() {}

    /** The frame's rows, by pair, then month. */
    static Selection rows(ExportRequest request) {
        return Selection.of(HEAD)
                .conditions(request)
                .add(REST, request.question().since(), request.question().until())
                .add("ORDER BY source_country, target_country, month");
    }
}
