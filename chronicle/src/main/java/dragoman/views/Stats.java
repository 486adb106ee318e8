package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chronicle holds.
 *
 * @param articles all taken in, copies too
 * @param copies articles that repeat another
 * @param stories stories that they tell
 * @param undated articles whose day is unknown
 * @param first day of the earliest; {@code null} where there is none
 * @param last day of the latest
 * @param characters length of all, in code points
 * @param publishers outlets, those with most articles first
 * @param languages languages
 * @param years articles and events by year
 * @param events events
 * @param mentions clauses that tell them
 * @param actors actors named
 * @param types events by type and status
 * @param failures inputs set aside, by code
 * @param unsettled blocks whose events are to be worked out anew; 0 where all is settled
 * @param corrected events that a person corrected
 * @param readers versions of the reader that read the articles, with their number
 * @param about what the file says of itself
 */
public record Stats(
        int articles,
        int copies,
        int stories,
        int undated,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        long characters,
        List<Count> publishers,
        List<Count> languages,
        List<Year> years,
        int events,
        int mentions,
        int actors,
        List<Type> types,
        List<Count> failures,
        int unsettled,
        int corrected,
        List<Count> readers,
        List<About> about)
        implements Answer {
    public Stats {
        publishers = List.copyOf(publishers);
        languages = List.copyOf(languages);
        years = List.copyOf(years);
        types = List.copyOf(types);
        failures = List.copyOf(failures);
        readers = List.copyOf(readers);
        about = List.copyOf(about);
    }

    /**
     * How many of a thing.
     *
     * @param name what; {@code null} where unknown
     * @param count how many
     */
    public record Count(@Nullable String name, int count) {}

    /**
     * One year.
     *
     * @param year the year
     * @param articles articles published in it, copies not counted
     * @param events events dated in it
     */
    public record Year(int year, int articles, int events) {}

    /**
     * Events of a type.
     *
     * @param type PLOVER type, or OFFICE or INCIDENT
     * @param events all
     * @param occurred that took place
     * @param planned that are planned
     * @param denied that are denied
     * @param alleged that are alleged
     * @param hypothetical that are hypothetical
     */
    public record Type(String type, int events, int occurred, int planned, int denied, int alleged, int hypothetical) {}

    /**
     * A line about the file.
     *
     * @param key schema, program or reader
     * @param value its value
     */
    public record About(String key, String value) {}

    /** Counts. */
    public static Stats of(Chronicle chronicle) {
        List<Stats> one = chronicle.query(
                """
                SELECT count(*) AS articles, count(copy_of) AS copies, count(DISTINCT story_id) AS stories,
                       count(*) FILTER (WHERE published IS NULL) AS undated, min(published) AS first,
                       max(published) AS last, coalesce(sum(characters), 0)::BIGINT AS characters,
                       (SELECT count(*) FROM events) AS events,
                       (SELECT coalesce(sum(mentions), 0)::BIGINT FROM events) AS mentions,
                       (SELECT count(*) FROM actors) AS actors,
                       (SELECT count(*) FROM events WHERE corrected) AS corrected
                FROM articles""",
                row -> new Stats(
                        (int) row.whole("articles"),
                        (int) row.whole("copies"),
                        (int) row.whole("stories"),
                        (int) row.whole("undated"),
                        row.day("first"),
                        row.day("last"),
                        row.whole("characters"),
                        counts(chronicle, "publisher", "articles"),
                        counts(chronicle, "language", "articles"),
                        years(chronicle),
                        (int) row.whole("events"),
                        (int) row.whole("mentions"),
                        (int) row.whole("actors"),
                        types(chronicle),
                        counts(chronicle, "code", "failures"),
                        chronicle.unsettled(),
                        (int) row.whole("corrected"),
                        counts(chronicle, "reader", "articles"),
                        chronicle.query(
                                "SELECT key, value FROM about ORDER BY key",
                                about -> new About(about.text("key"), about.text("value")))));
        return one.get(0);
    }

    private static List<Count> counts(Chronicle chronicle, String column, String table) {
        return chronicle.query(
                "SELECT " + column + " AS name, count(*) AS n FROM " + table + " GROUP BY name ORDER BY n DESC, name",
                row -> new Count(row.textOrNull("name"), (int) row.whole("n")));
    }

    private static List<Year> years(Chronicle chronicle) {
        return chronicle.query(
                """
                SELECT year, sum(articles)::BIGINT AS articles, sum(events)::BIGINT AS events FROM (
                  SELECT year(published) AS year, count(*) AS articles, 0 AS events FROM articles
                  WHERE published IS NOT NULL AND copy_of IS NULL GROUP BY ALL
                  UNION ALL
                  SELECT year(date_from), 0, count(*) FROM events WHERE date_from IS NOT NULL GROUP BY ALL)
                GROUP BY year ORDER BY year""", row -> new Year((int) row.whole("year"), (int) row.whole("articles"), (int) row.whole("events")));
    }

    private static List<Type> types(Chronicle chronicle) {
        return chronicle.query(
                """
                SELECT type, count(*) AS n, count(*) FILTER (WHERE status = 'occurred') AS occurred,
                       count(*) FILTER (WHERE status = 'planned') AS planned,
                       count(*) FILTER (WHERE status = 'denied') AS denied,
                       count(*) FILTER (WHERE status = 'alleged') AS alleged,
                       count(*) FILTER (WHERE status = 'hypothetical') AS hypothetical
                FROM events GROUP BY type ORDER BY n DESC, type""",
                row -> new Type(
                        row.text("type"),
                        (int) row.whole("n"),
                        (int) row.whole("occurred"),
                        (int) row.whole("planned"),
                        (int) row.whole("denied"),
                        (int) row.whole("alleged"),
                        (int) row.whole("hypothetical")));
    }

    @Override
    public List<String> columns() {
        return List.of("what", "name", "count");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        add(rows, "articles", null, articles);
        add(rows, "copies", null, copies);
        add(rows, "stories", null, stories);
        add(rows, "undated", null, undated);
        add(rows, "first", null, first);
        add(rows, "last", null, last);
        add(rows, "characters", null, characters);
        add(rows, "events", null, events);
        add(rows, "mentions", null, mentions);
        add(rows, "actors", null, actors);
        add(rows, "unsettled", null, unsettled);
        add(rows, "corrected", null, corrected);
        publishers.forEach(one -> add(rows, "publisher", one.name(), one.count()));
        languages.forEach(one -> add(rows, "language", one.name(), one.count()));
        years.forEach(one -> add(rows, "articles of", String.valueOf(one.year()), one.articles()));
        years.forEach(one -> add(rows, "events of", String.valueOf(one.year()), one.events()));
        types.forEach(one -> add(rows, "type", one.type(), one.events()));
        failures.forEach(one -> add(rows, "failure", one.name(), one.count()));
        readers.forEach(one -> add(rows, "reader", one.name(), one.count()));
        about.forEach(one -> add(rows, one.key(), null, one.value()));
        return rows;
    }

    private static void add(
            List<List<@Nullable Object>> rows, String what, @Nullable String name, @Nullable Object count) {
        List<@Nullable Object> row = new ArrayList<>();
        java.util.Collections.addAll(row, what, name, count);
        rows.add(row);
    }
}
