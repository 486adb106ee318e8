package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Facts of a pair from the chronicle's tables: for a question or two, or for chronicles too large to hold. */
record StoredDyadFacts(Chronicle chronicle) implements DyadFacts {
    private static Conditions ids(Pair pair) {
        return pair.directed() ? Conditions.eventsFrom(pair.a(), pair.b()) : Conditions.eventsOf(pair.a(), pair.b());
    }

    private static Question anyTime(Pair pair) {
        return new Question(null, null, pair.question().types(), pair.question().statuses());
    }

    @Override
    public List<WeighedAct> acts(Pair pair) {
        Conditions sql = new Conditions()
                .add("SELECT " + WeighedAct.COLUMNS + " FROM events e JOIN (")
                .add(ids(pair))
                .add(") USING (event_id) WHERE TRUE")
                .question(anyTime(pair))
                .add("ORDER BY e.date_from NULLS LAST, e.event_id");
        return chronicle.query(sql.sql(), WeighedAct::of, sql.parameters());
    }

    @Override
    public Map<LocalDate, Told> told(Pair pair, Step by) {
        Conditions sql = new Conditions()
                .add("WITH own AS (SELECT e.event_id, date_trunc('" + by
                        + "', e.date_from)::DATE AS first FROM events e")
                .add("JOIN (")
                .add(ids(pair))
                .add(") USING (event_id) WHERE e.quad_class IS NOT NULL AND e.date_from IS NOT NULL")
                .question(anyTime(pair))
                .add("), tells AS (SELECT DISTINCT first, string_split(telling_id, '/')[1] AS article_id")
                .add("FROM told JOIN own USING (event_id))")
                .add("SELECT first, count(*) AS articles, count(DISTINCT coalesce(publisher, '')) AS publishers")
                .add("FROM tells JOIN articles USING (article_id) WHERE copy_of IS NULL GROUP BY first");
        Map<LocalDate, Told> told = new HashMap<>();
        chronicle.each(
                sql.sql(),
                row -> {
                    LocalDate first = row.day("first");
                    if (first != null) {
                        told.put(first, new Told((int) row.whole("articles"), (int) row.whole("publishers")));
                    }
                },
                sql.parameters());
        return told;
    }

    @Override
    public Map<String, Act> fetch(Collection<String> events) {
        return Acts.byId(chronicle, events);
    }

    @Override
    public NavigableMap<LocalDate, Integer> read(Step by) {
        NavigableMap<LocalDate, Integer> read = new TreeMap<>();
        chronicle.each(
                "SELECT date_trunc('" + by + "', published)::DATE AS first, count(*) AS n FROM articles"
                        + " WHERE copy_of IS NULL AND published IS NOT NULL GROUP BY ALL",
                row -> {
                    LocalDate first = row.day("first");
                    if (first != null) {
                        read.put(first, (int) row.whole("n"));
                    }
                });
        return read;
    }

    @Override
    public Coverage coverage(@Nullable LocalDate since, @Nullable LocalDate until) {
        return Coverage.of(chronicle, since, until);
    }
}
