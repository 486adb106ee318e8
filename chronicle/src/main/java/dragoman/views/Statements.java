package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was said, the latest first, with denials beside what they deny: of one speaker or of everybody.
 *
 * @param statements those of this page; with a speaker also the denials without words between them
 * @param total how many statements there are on all pages
 * @param kinds how many are direct and indirect, whatever kind was asked for
 * @param countries how many are of whose speakers, the most first; speakers of no state left out
 * @param next names the page after this one; {@code null} where there is none
 */
public record Statements(
        List<Utterance> statements,
        int total,
        Map<String, Integer> kinds,
        Map<String, Integer> countries,
        @Nullable String next)
        implements Answer {
    /** Kinds of statements. */
    public static final List<String> KINDS = List.of("direct", "indirect");

    public Statements {
        statements = List.copyOf(statements);
    }

    /**
     * Asks a chronicle.
     *
     * @param who a person, an organisation, a group, a state for its officials; {@code null} for everybody
     * @param about what about; {@code null} for everything
     * @param question days; types and statuses do not matter
     * @param kind direct or indirect; {@code null} for both
     * @param denied whether only what others deny is wanted
     * @param after where the last page ended; {@code null} for the first
     * @param limit statements of a page
     */
    public record Asked(
            @Nullable Who who,
            Said.@Nullable About about,
            Question question,
            @Nullable String kind,
            boolean denied,
            @Nullable String after,
            int limit) {
        private static final String ORDER = "ORDER BY said DESC NULLS LAST, article_id, start_char, statement_id";

        /**
         * The answer.
         *
         * @throws IllegalArgumentException where {@code after} names no page
         */
        public Statements of(Chronicle chronicle) {
            Place from = after == null ? null : Place.read(after);
            Choice choice = new Choice(kind, from, limit + 1);
            if (about == null) {
                counted(chronicle, choice);
            } else {
                looked(chronicle, choice, about);
            }
            List<Place> places = choice.places;
            boolean more = places.size() > limit;
            List<Place> shown = more ? places.subList(0, limit) : places;
            Place to = more ? shown.get(limit - 1) : null;
            List<Said.Asked.Candidate> page = rows(chronicle, shown);
            denials(chronicle, from, to, shown)
                    .forEach(one -> page.add(new Said.Asked.Candidate(one, List.of(one.statement()))));
            page.sort(Comparator.comparing(one -> Place.of(one.utterance())));
            Map<String, List<String>> tellings = new LinkedHashMap<>();
            page.forEach(one -> tellings.put(one.utterance().statement(), one.tellings()));
            List<Utterance> told =
                    new Denials(chronicle).beside(Said.Asked.events(chronicle, page, tellings), tellings);
            return new Statements(told, choice.total, choice.kinds, choice.sorted(), to == null ? null : to.written());
        }

        /** How many there are of what, and the places of the page. */
        private void counted(Chronicle chronicle, Choice choice) {
            Conditions counts =
                    own().add("SELECT kind, speaker_country, count(*) AS n FROM own GROUP BY ALL ORDER BY ALL");
            chronicle.each(
                    counts.sql(),
                    row -> choice.count(row.text("kind"), row.textOrNull("speaker_country"), (int) row.whole("n")),
                    counts.parameters());
            Conditions page = own().add("SELECT said, article_id, start_char, statement_id FROM own WHERE TRUE");
            if (kind != null) {
                page.add("AND kind = ?", kind);
            }
            if (choice.from != null) {
                choice.from.condition(page);
            }
            page.add(ORDER + " LIMIT " + choice.most);
            chronicle.each(page.sql(), row -> choice.places.add(Place.of(row)), page.parameters());
        }

        /** The same where each text has to be looked at. */
        private void looked(Chronicle chronicle, Choice choice, Said.About wanted) {
            Conditions sql = own();
            Who actor = wanted.actor();
            sql.add(
                    ", involving AS (SELECT DISTINCT statement_id FROM inside JOIN telling_actors p USING (telling_id) WHERE");
            if (actor == null) {
                sql.add("FALSE)");
            } else if (actor.state()) {
                sql.add("p.country = ?)", actor.id());
            } else {
                sql.add("p.actor_id").in(actor.ids()).add(")");
            }
            sql.add("SELECT own.*, s.text, v.statement_id IS NOT NULL AS involved FROM own")
                    .add("JOIN statements s ON s.statement_id = own.statement_id")
                    .add("LEFT JOIN involving v ON v.statement_id = own.statement_id")
                    .add("WHERE v.statement_id IS NOT NULL");
            for (String beginning : wanted.words().beginnings()) {
                sql.add("OR contains(lower(s.text), ?)", beginning);
            }
            sql.add("ORDER BY own.said DESC NULLS LAST, own.article_id, own.start_char, own.statement_id");
            chronicle.each(
                    sql.sql(),
                    row -> {
                        if (row.flag("involved") || wanted.words().in(row.text("text"))) {
                            choice.count(row.text("kind"), row.textOrNull("speaker_country"), 1);
                            choice.place(row.text("kind"), Place.of(row));
                        }
                    },
                    sql.parameters());
        }

        /** Statements that are asked for, of either kind, in a few narrow columns; and the tellings inside them. */
        private Conditions own() {
            Conditions sql = new Conditions()
                    .add("WITH own AS (SELECT s.statement_id, s.article_id, s.start_char, s.said, s.kind,")
                    .add("s.speaker_country, s.tellings FROM statements s")
                    .add("LEFT JOIN stories c ON c.article_id = s.article_id")
                    .add("LEFT JOIN actors x ON x.actor_id = s.speaker_id")
                    .add("WHERE c.copy_of IS NULL AND s.speaker_id IS NOT NULL");
            if (who != null && who.state()) {
                sql.add(Said.Asked.OFFICIALS, who.id());
            } else if (who != null) {
                sql.add("AND s.speaker_id").in(who.ids());
            }
            if (question.since() != null) {
                sql.add("AND s.said >= ?", question.since());
            }
            if (question.until() != null) {
                sql.add("AND s.said <= ?", question.until());
            }
            if (denied) {
                sql.add("AND s.statement_id IN (").add(disputed()).add(")");
            }
            return sql.add(
                            "), inside AS (SELECT statement_id, unnest(string_split(tellings, ';')) AS telling_id FROM own")
                    .add("WHERE tellings IS NOT NULL)");
        }

        /** Ids of statements that others deny; the same three ways in which {@link Denials} finds what denies them. */
        private static Conditions disputed() {
            return new Conditions().add("""
                    SELECT i.statement_id FROM (SELECT statement_id, unnest(string_split(tellings, ';')) AS telling_id
                      FROM statements WHERE tellings IS NOT NULL) i JOIN tellings t USING (telling_id)
                    WHERE t.status <> 'denied' AND t.event_id IN (SELECT event_id FROM tellings WHERE status = 'denied')
                      OR t.event_id IN (SELECT l.to_event FROM links l
                        JOIN tellings d ON d.event_id = l.from_event AND d.article_id = l.article_id
                        WHERE l.kind = 'responds_to' AND (d.status = 'denied' OR d.type = 'REJECT'))
                      OR t.type = 'ACCUSE' AND t.telling_id IN (SELECT p.telling_id FROM tellings d
                        JOIN mentions m ON m.telling_id = d.telling_id AND m.position = 1
                        JOIN telling_actors q ON q.telling_id = d.telling_id AND q.side = 'source'
                        JOIN stories b ON b.article_id = d.article_id JOIN stories a ON a.story_id = b.story_id
                        JOIN telling_actors p ON p.article_id = a.article_id AND p.side = 'target' AND p.country = q.country
                        WHERE d.type = 'REJECT' AND regexp_matches(m.frame, ?))
                    """, DenyingActs.frames());
        }

        /** The statements of a page with all that is told of them. */
        private static List<Said.Asked.Candidate> rows(Chronicle chronicle, List<Place> places) {
            List<Said.Asked.Candidate> rows = new ArrayList<>();
            if (!places.isEmpty()) {
                Conditions sql = new Conditions()
                        .add("SELECT s.*, a.given_id, a.publisher, a.published, x.kind AS speaker_kind")
                        .add("FROM statements s JOIN articles a USING (article_id)")
                        .add("LEFT JOIN actors x ON x.actor_id = s.speaker_id WHERE s.statement_id")
                        .in(places.stream().map(Place::statement).toList());
                chronicle.each(sql.sql(), row -> rows.add(Said.Asked.candidate(row)), sql.parameters());
            }
            return rows;
        }

        /** What the speaker denied without words of it being given, between the first and the last of a page. */
        private List<Utterance> denials(
                Chronicle chronicle, @Nullable Place from, @Nullable Place to, List<Place> shown) {
            if (who == null || kind != null || denied || shown.isEmpty()) {
                return List.of();
            }
            LocalDate since = to == null ? question.since() : to.said();
            LocalDate until = from == null ? question.until() : from.said();
            return new DenyingActs(chronicle)
                    .of(who, new Question(since, until, List.of(), List.of()), about).stream()
                            .filter(one -> from == null || from.compareTo(Place.of(one)) < 0)
                            .filter(one -> to == null || to.compareTo(Place.of(one)) >= 0)
                            .toList();
        }
    }

    /** What is counted and chosen while statements go by. */
    private static final class Choice {
        private final @Nullable String kind;
        private final @Nullable Place from;
        private final int most;
        private final Map<String, Integer> kinds = new LinkedHashMap<>();
        private final Map<String, Integer> countries = new LinkedHashMap<>();
        private final List<Place> places = new ArrayList<>();
        private int total;

        private Choice(@Nullable String kind, @Nullable Place from, int most) {
            this.kind = kind;
            this.from = from;
            this.most = most;
            KINDS.forEach(one -> kinds.put(one, 0));
        }

        private boolean wants(String other) {
            return kind == null || kind.equals(other);
        }

        private void count(String own, @Nullable String country, int number) {
            kinds.merge(own, number, Integer::sum);
            if (wants(own)) {
                total += number;
                if (country != null) {
                    countries.merge(country, number, Integer::sum);
                }
            }
        }

        private void place(String own, Place place) {
            if (wants(own) && places.size() < most && (from == null || from.compareTo(place) < 0)) {
                places.add(place);
            }
        }

        private Map<String, Integer> sorted() {
            Map<String, Integer> sorted = new LinkedHashMap<>();
            countries.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(one -> sorted.put(one.getKey(), one.getValue()));
            return sorted;
        }
    }

    /** Where a statement stands in the order of all. */
    private record Place(@Nullable LocalDate said, String article, int start, String statement)
            implements Comparable<Place> {
        private static final Comparator<Place> LATEST = Comparator.comparing(
                        Place::said, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(Place::article)
                .thenComparingInt(Place::start)
                .thenComparing(Place::statement);

        static Place of(Row row) {
            return new Place(
                    row.day("said"), row.text("article_id"), (int) row.whole("start_char"), row.text("statement_id"));
        }

        /** Of words that are shown; those of a statement were rid of signs at their beginning. */
        static Place of(Utterance one) {
            Evidence words = one.evidence().get(0);
            return new Place(one.said(), words.article(), words.start(), one.statement());
        }

        @Override
        public int compareTo(Place other) {
            return LATEST.compare(this, other);
        }

        String written() {
            return (said == null ? "" : said) + "\n" + article + "\n" + start + "\n" + statement;
        }

        static Place read(String mark) {
            String[] parts = mark.split("\n", -1);
            if (parts.length != 4 || !parts[2].matches("[0-9]{1,9}")) {
                throw new IllegalArgumentException("no page: " + mark);
            }
            try {
                LocalDate said = parts[0].isEmpty() ? null : LocalDate.parse(parts[0]);
                return new Place(said, parts[1], Integer.parseInt(parts[2]), parts[3]);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no page: " + mark, e);
            }
        }

        void condition(Conditions sql) {
            String here =
                    "(article_id > ? OR article_id = ? AND (start_char > ? OR start_char = ? AND statement_id > ?))";
            if (said == null) {
                sql.add("AND said IS NULL AND " + here, article, article, start, start, statement);
            } else {
                sql.add(
                        "AND (said < ? OR said IS NULL OR said = ? AND " + here + ")",
                        said,
                        said,
                        article,
                        article,
                        start,
                        start,
                        statement);
            }
        }
    }

    @Override
    public List<String> columns() {
        return Said.COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        statements.forEach(one -> rows.add(Said.row(one)));
        return rows;
    }
}
