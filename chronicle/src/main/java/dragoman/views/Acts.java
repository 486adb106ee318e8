package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Row;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fetches events with their sides and evidence. */
final class Acts {
    private static final String COLUMNS = """
            e.event_id, e.type, e.mode, e.cameo, e.goldstein, e.quad_class, e.date, e.grain, e.date_from, e.date_to,
            e.status, e.place, e.articles, e.publishers, e.differs, e.article_id, e.start_char, e.end_char, e.text,
            e.attribution, e.first_published, t.symmetrical, a.given_id, a.publisher, a.published
            """;

    private Acts() {}

    /**
     * Events in time order.
     *
     * @param ids a query with column {@code event_id}
     * @param rest conditions on {@code e}, each after AND
     */
    static List<Act> of(Chronicle chronicle, Conditions ids, Conditions rest) {
        return of(chronicle, ids, rest, 0);
    }

    /** The same, of these the last so many; 0 for all. */
    static List<Act> of(Chronicle chronicle, Conditions ids, Conditions rest, int most) {
        Conditions chosen = new Conditions()
                .add("WITH ids AS (")
                .add(ids)
                .add("), chosen AS (SELECT e.* FROM events e JOIN ids USING (event_id) WHERE TRUE")
                .add(rest);
        if (most > 0) {
            chosen.add("ORDER BY " + LAST_FIRST + " LIMIT ?", most);
        }
        Conditions what = chosen.add(") SELECT " + COLUMNS + " FROM chosen e JOIN event_types t USING (type)")
                .add("LEFT JOIN articles a ON a.article_id = e.article_id")
                .add("ORDER BY " + ORDER);
        List<Act> bare = chronicle.query(what.sql(), Acts::act, what.parameters());
        Map<String, List<List<Side>>> sides = sides(chronicle, bare);
        List<Act> acts = new ArrayList<>();
        for (Act act : bare) {
            List<List<Side>> own = sides.getOrDefault(act.event(), NOBODY);
            acts.add(act.between(own.get(0), own.get(1)));
        }
        return acts;
    }

    /** More ids than these are joined as a table; fewer are looked up one by one where the chronicle has an index. */
    private static final int FEW = 300;

    /** Without joins, which would read the tables whole. */
    private static final String BARE = COLUMNS.replace(
                    "a.given_id, a.publisher, a.published",
                    "NULL AS given_id, NULL AS publisher, NULL::DATE AS published")
            .replace("t.symmetrical", "e.type IN (" + symmetrical() + ") AS symmetrical");

    private static final String ALL =
            COLUMNS.replace("t.symmetrical", "e.type IN (" + symmetrical() + ") AS symmetrical");

    private static final List<List<Side>> NOBODY = List.of(List.of(), List.of());

    private static String symmetrical() {
        return Arrays.stream(EventType.values())
                .filter(EventType::symmetrical)
                .map(type -> "'" + type.name() + "'")
                .collect(Collectors.joining(", "));
    }

    /** Events with these ids, in time order; reads no table whole where they are few. */
    static List<Act> these(Chronicle chronicle, Collection<String> events) {
        List<String> ids = List.copyOf(events);
        if (ids.isEmpty()) {
            return List.of();
        }
        if (ids.size() > FEW) {
            return of(chronicle, Conditions.these(ids), new Conditions());
        }
        Conditions what = new Conditions()
                .add("SELECT " + BARE + " FROM events e WHERE e.event_id")
                .in(ids)
                .add("ORDER BY " + ORDER);
        List<Act> bare = chronicle.query(what.sql(), Acts::act, what.parameters());
        Map<String, Evidence> articles = articles(chronicle, bare);
        Map<String, List<List<Side>>> sides = sides(chronicle, bare);
        List<Act> acts = new ArrayList<>();
        for (Act act : bare) {
            List<List<Side>> own = sides.getOrDefault(act.event(), NOBODY);
            Evidence best = act.evidence().get(0);
            Evidence told = best.of(articles.getOrDefault(best.article(), best));
            acts.add(act.between(own.get(0), own.get(1)).with(act.also(), List.of(told)));
        }
        return acts;
    }

    /** Events by id, of those asked for that there are, in the order of {@link #these}. */
    static Map<String, Act> byId(Chronicle chronicle, Collection<String> events) {
        Map<String, Act> acts = new LinkedHashMap<>();
        these(chronicle, events).forEach(act -> acts.put(act.event(), act));
        return acts;
    }

    /** Hands out all events, in no order, reading each table once from end to end. */
    static void all(Chronicle chronicle, Consumer<Act> taker) {
        Map<Side, Side> known = new HashMap<>();
        Map<String, List<List<Side>>> sides = new HashMap<>();
        chronicle.each(
                "SELECT p.event_id, p.side, p.actor_id, p.kind, p.name, p.country, p.title FROM event_actors p"
                        + " ORDER BY p.event_id, p.side, p.position, p.actor_id",
                row -> side(row, sides, known));
        String sql = "SELECT " + ALL + " FROM events e LEFT JOIN kept.articles a ON a.article_id = e.article_id";
        chronicle.each(sql, row -> {
            Act bare = act(row);
            List<List<Side>> own = sides.getOrDefault(bare.event(), NOBODY);
            taker.accept(bare.between(own.get(0), own.get(1)));
        });
    }

    /** What the articles of these acts are called; as evidence without words, by article. */
    private static Map<String, Evidence> articles(Chronicle chronicle, List<Act> acts) {
        Map<String, Evidence> articles = new HashMap<>();
        if (!acts.isEmpty()) {
            Conditions which = new Conditions()
                    .add("SELECT article_id, given_id, publisher, published, 0 AS start_char, 0 AS end_char,")
                    .add("'' AS text, NULL AS attribution FROM kept.articles WHERE article_id")
                    .in(acts.stream()
                            .map(act -> act.evidence().get(0).article())
                            .distinct()
                            .toList());
            chronicle.each(which.sql(), row -> articles.put(row.text("article_id"), evidence(row)), which.parameters());
        }
        return articles;
    }

    private static Map<String, List<List<Side>>> sides(Chronicle chronicle, List<Act> acts) {
        Map<String, List<List<Side>>> sides = new HashMap<>();
        if (!acts.isEmpty()) {
            List<String> ids = acts.stream().map(Act::event).toList();
            Conditions who = new Conditions()
                    .add(
                            "SELECT p.event_id, p.side, p.actor_id, p.kind, p.name, p.country, p.title FROM event_actors p");
            who = ids.size() > FEW
                    ? who.add("JOIN (").add(Conditions.these(ids)).add(") USING (event_id)")
                    : who.add("WHERE p.event_id").in(ids);
            who.add("ORDER BY p.event_id, p.side, p.position, p.actor_id");
            Map<Side, Side> known = new HashMap<>();
            chronicle.each(who.sql(), row -> side(row, sides, known), who.parameters());
        }
        return sides;
    }

    /** In time order; what is dated less exactly comes before, and the undated last. */
    static final String ORDER =
            "e.date_from NULLS LAST, e.date_to DESC NULLS LAST, e.first_published NULLS LAST, e.event_id";

    /** The other way round, so that a limit leaves the latest. */
    private static final String LAST_FIRST =
            "e.date_from DESC NULLS FIRST, e.date_to ASC NULLS FIRST, e.first_published DESC NULLS FIRST, e.event_id DESC";

    /** Puts a row's actor on its side; one object stands for all that are equal. */
    private static void side(Row row, Map<String, List<List<Side>>> sides, Map<Side, Side> known) {
        List<List<Side>> own =
                sides.computeIfAbsent(row.text("event_id"), event -> List.of(new ArrayList<>(), new ArrayList<>()));
        Side party = party(row);
        own.get(row.text("side").equals("source") ? 0 : 1).add(known.computeIfAbsent(party, key -> party));
    }

    /** The actor in a row of event_actors or telling_actors. */
    static Side party(Row row) {
        return new Side(
                row.text("actor_id"),
                row.text("kind"),
                row.text("name"),
                row.textOrNull("country"),
                row.textOrNull("title"));
    }

    private static Act act(Row row) {
        return new Act(
                row.text("event_id"),
                row.text("type").intern(),
                row.textOrNull("mode"),
                row.textOrNull("cameo"),
                row.number("goldstein"),
                row.wholeOrNull("quad_class"),
                row.textOrNull("date"),
                row.textOrNull("grain"),
                row.day("date_from"),
                row.day("date_to"),
                List.of(),
                List.of(),
                row.flag("symmetrical"),
                row.textOrNull("place"),
                row.text("status").intern(),
                (int) row.whole("articles"),
                (int) row.whole("publishers"),
                parts(row.textOrNull("differs")),
                List.of(),
                List.of(evidence(row)));
    }

    /** The evidence in a row with the events' or mentions' columns and the article's given_id, publisher, published. */
    static Evidence evidence(Row row) {
        String given = row.textOrNull("given_id");
        return new Evidence(
                row.text("article_id"),
                given == null ? row.text("article_id") : given,
                row.textOrNull("publisher"),
                row.day("published"),
                (int) row.whole("start_char"),
                (int) row.whole("end_char"),
                row.text("text"),
                row.textOrNull("attribution"));
    }

    /** The same words without the commas, dashes and spaces they begin with; the offsets follow. */
    static Evidence trimmed(Evidence evidence) {
        String text = evidence.text();
        int at = leading(text);
        return at == 0
                ? evidence
                : new Evidence(
                        evidence.article(),
                        evidence.source(),
                        evidence.publisher(),
                        evidence.published(),
                        evidence.start() + text.codePointCount(0, at),
                        evidence.end(),
                        text.substring(at),
                        evidence.by());
    }

    /** Units before the first letter, digit or quotation mark; 0 where there is none. */
    static int leading(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int type = Character.getType(point);
            if (Character.isLetterOrDigit(point) || type == Character.INITIAL_QUOTE_PUNCTUATION || point == '"') {
                return i;
            }
            i += Character.charCount(point);
        }
        return 0;
    }

    /** The parts of a list that the tables keep with semicolons between. */
    static List<String> parts(@Nullable String joined) {
        return joined == null || joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(";")).map(String::strip).toList();
    }

    /** The same acts in the same order, those that a reader would take for one as one. */
    static List<Act> withoutTwins(List<Act> acts) {
        return Twins.asOne(acts);
    }
}
