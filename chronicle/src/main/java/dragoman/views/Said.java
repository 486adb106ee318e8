package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person or a state's officials said, the latest first, with denials beside what they deny.
 *
 * @param who whom it is about
 * @param about what the words are about, as it was typed; {@code null} where everything was asked for
 * @param since first day; {@code null} where open
 * @param until last day; {@code null} where open
 * @param types types of acts told in the words; empty for all
 * @param statements at most so many as were asked for
 * @param total how many there are; of denials without words only those of the days that are shown
 * @param coverage what was read of the period asked for
 */
public record Said(
        Who who,
        @Nullable String about,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<String> types,
        List<Utterance> statements,
        int total,
        Coverage coverage)
        implements Answer {
    static final List<String> COLUMNS = List.of(
            "statement_id",
            "said",
            "speaker",
            "speaker_country",
            "office",
            "kind",
            "verb",
            "text",
            "hedges",
            "events",
            "denies",
            "denied_by",
            "article_id",
            "given_id",
            "publisher",
            "start_char",
            "end_char");

    public Said {
        types = List.copyOf(types);
        statements = List.copyOf(statements);
    }

    /**
     * What words are to be about.
     *
     * @param actor whom the acts told in the words involve; {@code null} where it is no actor
     * @param words words that are said
     */
    public record About(@Nullable Who actor, WordSearch words) {}

    /**
     * Asks a chronicle.
     *
     * @param who a person, an organisation, a group; or a state, which stands for its officials
     * @param question days, and types of acts told in the words; statuses do not matter
     * @param about what about; {@code null} for everything
     * @param limit at most so many; 0 for all
     */
    public record Asked(
            Who who, Question question, @Nullable About about, int limit) {
        static final String OFFICIALS = "AND s.speaker_country = ? AND (x.kind = 'state' OR x.sector IN"
                + " ('GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'COP'))";

        /** The answer. */
        public Said of(Chronicle chronicle) {
            List<Candidate> found = new ArrayList<>();
            int total = find(chronicle, found);
            for (Utterance denial : new DenyingActs(chronicle).of(who, shown(found), about)) {
                found.add(new Candidate(denial, List.of(denial.statement())));
                total++;
            }
            found.sort(LATEST);
            List<Candidate> shown = limit > 0 ? found.subList(0, Math.min(limit, found.size())) : found;
            Map<String, List<String>> tellings = new LinkedHashMap<>();
            shown.forEach(one -> tellings.put(one.utterance().statement(), one.tellings()));
            List<Utterance> statements = new Denials(chronicle).beside(events(chronicle, shown, tellings), tellings);
            return new Said(
                    who,
                    about == null ? null : about.words().typed(),
                    question.since(),
                    question.until(),
                    question.types(),
                    statements,
                    total,
                    Coverage.of(chronicle, question.since(), question.until()));
        }

        /** The question for the days that are shown: where the limit is reached, older denials would be cut off again. */
        private Question shown(List<Candidate> found) {
            LocalDate oldest = limit == 0 || found.size() < limit
                    ? null
                    : found.get(found.size() - 1).utterance().said();
            return oldest == null ? question : new Question(oldest, question.until(), question.types(), List.of());
        }

        /** Fills in those to be shown; how many there are in all. */
        private int find(Chronicle chronicle, List<Candidate> shown) {
            if (about == null) {
                Conditions count = new Conditions()
                        .add("SELECT count(*) AS n FROM (")
                        .add(query())
                        .add(")");
                Conditions sql = query().add("ORDER BY said DESC NULLS LAST, article_id, position");
                if (limit > 0) {
                    sql.add("LIMIT " + limit);
                }
                chronicle.each(sql.sql(), row -> shown.add(candidate(row)), sql.parameters());
                return chronicle
                        .query(count.sql(), row -> (int) row.whole("n"), count.parameters())
                        .get(0);
            }
            int[] total = new int[1];
            Conditions sql = query().add("ORDER BY said DESC NULLS LAST, article_id, position");
            chronicle.each(
                    sql.sql(),
                    row -> {
                        if (row.flag("involved") || about.words().in(row.text("text"))) {
                            total[0]++;
                            if (limit == 0 || shown.size() < limit) {
                                shown.add(candidate(row));
                            }
                        }
                    },
                    sql.parameters());
            return total[0];
        }

        private Conditions query() {
            Conditions sql = new Conditions()
                    .add("WITH own AS (SELECT s.*, a.given_id, a.publisher, a.published, x.kind AS speaker_kind")
                    .add("FROM statements s JOIN articles a USING (article_id)")
                    .add("LEFT JOIN actors x ON x.actor_id = s.speaker_id WHERE a.copy_of IS NULL");
            if (who.state()) {
                sql.add(OFFICIALS, who.id());
            } else {
                sql.add("AND s.speaker_id").in(who.ids());
            }
            if (question.since() != null) {
                sql.add("AND s.said >= ?", question.since());
            }
            if (question.until() != null) {
                sql.add("AND s.said <= ?", question.until());
            }
            sql.add("), inside AS (SELECT statement_id, unnest(string_split(tellings, ';')) AS telling_id FROM own")
                    .add("WHERE tellings IS NOT NULL)");
            involving(sql);
            sql.add("SELECT own.*, involving.statement_id IS NOT NULL AS involved FROM own")
                    .add("LEFT JOIN involving USING (statement_id) WHERE TRUE");
            types(sql);
            beginnings(sql);
            return sql;
        }

        /** The statements whose acts involve whom the words are to be about. */
        private void involving(Conditions sql) {
            sql.add(
                    ", involving AS (SELECT DISTINCT statement_id FROM inside JOIN telling_actors p USING (telling_id) WHERE");
            Who actor = about == null ? null : about.actor();
            if (actor == null) {
                sql.add("FALSE)");
            } else if (actor.state()) {
                sql.add("p.country = ?)", actor.id());
            } else {
                sql.add("p.actor_id").in(actor.ids()).add(")");
            }
        }

        private void types(Conditions sql) {
            if (!question.types().isEmpty()) {
                sql.add("AND own.statement_id IN (SELECT statement_id FROM inside JOIN tellings e USING (telling_id)")
                        .add("WHERE TRUE")
                        .question(new Question(null, null, question.types(), List.of()))
                        .add(")");
            }
        }

        /** Leaves out texts that cannot hold the words; which of the others do is seen by their dictionary forms. */
        private void beginnings(Conditions sql) {
            if (about == null) {
                return;
            }
            sql.add("AND (involving.statement_id IS NOT NULL");
            for (String beginning : about.words().beginnings()) {
                sql.add("OR contains(lower(own.text), ?)", beginning);
            }
            sql.add(")");
        }

        private static final Comparator<Candidate> LATEST = Comparator.comparing(
                        (Candidate one) -> one.utterance().said(), Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(one -> one.utterance().evidence().get(0).article())
                .thenComparing(one -> one.utterance().evidence().get(0).start());

        /** A statement and the tellings inside its words. */
        record Candidate(Utterance utterance, List<String> tellings) {}

        /** The statement of a row of {@code statements} with its article and the kind of its speaker. */
        static Candidate candidate(Row row) {
            String kind = row.textOrNull("speaker_kind");
            String name = row.textOrNull("speaker");
            List<String> roles = Acts.parts(row.textOrNull("speaker_roles"));
            Side speaker = new Side(
                    row.text("speaker_id"),
                    kind == null ? "person" : kind,
                    name == null ? row.text("speaker_id") : name,
                    row.textOrNull("speaker_country"),
                    roles.isEmpty() ? null : roles.get(0));
            Evidence evidence = Acts.trimmed(new Evidence(
                    row.text("article_id"),
                    row.text("given_id"),
                    row.textOrNull("publisher"),
                    row.day("published"),
                    (int) row.whole("start_char"),
                    (int) row.whole("end_char"),
                    row.text("text"),
                    speaker.name()));
            return new Candidate(
                    new Utterance(
                            row.text("statement_id"),
                            speaker,
                            row.day("said"),
                            row.text("kind"),
                            row.text("verb"),
                            Acts.parts(row.textOrNull("hedges")),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(evidence)),
                    Acts.parts(row.textOrNull("tellings")));
        }

        /** The utterances with the events that they tell. */
        static List<Utterance> events(Chronicle chronicle, List<Candidate> shown, Map<String, List<String>> tellings) {
            Map<String, String> events = new LinkedHashMap<>();
            chronicle.each(
                    "SELECT telling_id, event_id FROM told WHERE telling_id IN (SELECT unnest(string_split(?, chr(10))))",
                    row -> events.put(row.text("telling_id"), row.text("event_id")),
                    String.join(
                            "\n",
                            tellings.values().stream().flatMap(List::stream).toList()));
            List<Utterance> utterances = new ArrayList<>();
            for (Candidate one : shown) {
                Utterance bare = one.utterance();
                utterances.add(new Utterance(
                        bare.statement(),
                        bare.speaker(),
                        bare.said(),
                        bare.kind(),
                        bare.verb(),
                        bare.hedges(),
                        one.tellings().stream()
                                .filter(events::containsKey)
                                .map(events::get)
                                .distinct()
                                .toList(),
                        List.of(),
                        List.of(),
                        bare.evidence()));
            }
            return utterances;
        }
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        statements.forEach(one -> rows.add(row(one)));
        return rows;
    }

    /** An utterance's flat form. */
    static List<@Nullable Object> row(Utterance one) {
        Evidence words = one.evidence().get(0);
        List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(
                row,
                one.statement(),
                one.said(),
                one.speaker().name(),
                one.speaker().country());
        Collections.addAll(row, one.speaker().title(), one.kind(), one.verb(), words.text());
        Collections.addAll(row, Act.joined(one.hedges()), Act.joined(one.events()), claims(one.denies()));
        Collections.addAll(row, claims(one.deniedBy()), words.article(), words.source(), words.publisher());
        Collections.addAll(row, words.start(), words.end());
        return row;
    }

    static @Nullable String claims(List<Counterclaim> claims) {
        return Act.joined(claims.stream().map(claim -> claim.evidence().text()).toList());
    }
}
