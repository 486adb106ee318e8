package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the chronicle knows of one event.
 *
 * @param comparison its tellings side by side, and why they were taken for one
 * @param excerpts by telling: the paragraphs in which it is told
 * @param ties events that articles tie it to
 * @param claims claims that it is the first or last of its kind
 * @param pledges what was promised in it
 * @param likely other events that may be the same: one type, one pair of states, days near
 * @param corrections corrections that concern its tellings, by number
 */
public record Dossier(
        Comparison comparison,
        Map<String, List<Excerpt>> excerpts,
        List<Tie> ties,
        List<Claimed> claims,
        List<Pledged> pledges,
        List<Act> likely,
        List<CorrectionList.Item> corrections) {
    private static final int LIKELY = 6;

    private static final String EXCERPTS = """
            SELECT m.telling_id, m.article_id, m.start_char, m.end_char, m.trigger_start, m.trigger_end, m.attribution,
                   m.attribution_kind, m.attribution_start, m.attribution_end, m.hedges
            FROM mentions m WHERE m.event_id = ? ORDER BY m.telling_id, m.position""";

    public Dossier {
        ties = List.copyOf(ties);
        claims = List.copyOf(claims);
        pledges = List.copyOf(pledges);
        likely = List.copyOf(likely);
        corrections = List.copyOf(corrections);
    }

    /** Whether tellings contradict each other in this: date, status, sides, place. */
    public boolean contested(String field) {
        return comparison.differences().stream()
                .anyMatch(one -> one.contradiction() && one.about().equals(field));
    }

    /**
     * A tie that an article draws.
     *
     * @param kind continues, follows, responds_to, caused_by or part_of
     * @param forth whether it leads from this event to the other; else from the other to this
     * @param act the other event
     * @param article id of the article that says so
     * @param start first code point of the words that say so
     * @param text those words
     */
    public record Tie(String kind, boolean forth, Act act, String article, int start, String text) {}

    /**
     * A claim to a rank.
     *
     * @param rank 1 for the first; -1 for the last
     * @param scope the period; {@code null} where open
     * @param article id of the article that claims it
     * @param start first code point of the words
     * @param text the words of the claim
     */
    public record Claimed(int rank, @Nullable String scope, String article, int start, String text) {}

    /**
     * What was promised.
     *
     * @param content the words
     * @param condition the words of the condition; {@code null} where none is set
     * @param due when it is due; {@code null} where not told
     * @param state open, kept, broken or repeated; {@code null} where nothing was promised after all
     * @param shownBy ids of the events that show it
     */
    public record Pledged(
            String content,
            @Nullable String condition,
            @Nullable String due,
            @Nullable String state,
            List<String> shownBy) {}

    /**
     * Asks a chronicle.
     *
     * @param event id of the event, or a beginning that no other has
     * @param wording of the articles' language
     */
    public record Asked(String event, Wording wording) {
        /**
         * The answer.
         *
         * @throws dragoman.chronicle.ChronicleException CHR-010 where there is no such event
         */
        public Dossier of(Chronicle chronicle) {
            Comparison comparison = new Comparing(chronicle, wording).of(event, true);
            Act act = comparison.act();
            return new Dossier(
                    comparison,
                    excerpts(chronicle, comparison),
                    ties(chronicle, act.event()),
                    claims(chronicle, act.event()),
                    pledges(chronicle, act.event()),
                    likely(chronicle, act),
                    corrections(chronicle, comparison));
        }
    }

    /** A clause before its article's text is at hand. */
    private record Clause(
            String telling,
            String article,
            Excerpt.Places places,
            @Nullable String by,
            @Nullable String kind,
            List<String> hedges) {
        static Clause of(Row row) {
            Integer byStart = row.wholeOrNull("attribution_start");
            Integer byEnd = row.wholeOrNull("attribution_end");
            return new Clause(
                    row.text("telling_id"),
                    row.text("article_id"),
                    new Excerpt.Places(
                            new Excerpt.Place((int) row.whole("start_char"), (int) row.whole("end_char")),
                            new Excerpt.Place((int) row.whole("trigger_start"), (int) row.whole("trigger_end")),
                            byStart == null || byEnd == null
                                    ? Excerpt.Place.NOWHERE
                                    : new Excerpt.Place(byStart, byEnd)),
                    row.textOrNull("attribution"),
                    row.textOrNull("attribution_kind"),
                    Acts.parts(row.textOrNull("hedges")));
        }

        Excerpt in(int[] text) {
            Excerpt.Place clause = places.clause();
            int from = Excerpt.begin(text, clause.start());
            int to = Excerpt.end(text, Math.max(clause.start(), clause.end()));
            return new Excerpt(
                    article,
                    clause.start(),
                    clause.end(),
                    Excerpt.pieces(text, places, from, to),
                    from > 0 && text[from - 1] != '\n',
                    to < text.length && text[to] != '\n',
                    by,
                    kind,
                    hedges);
        }
    }

    private static Map<String, List<Excerpt>> excerpts(Chronicle chronicle, Comparison comparison) {
        List<Clause> clauses =
                chronicle.query(EXCERPTS, Clause::of, comparison.act().event());
        Conditions sql = new Conditions()
                .add("SELECT article_id, text FROM kept.articles WHERE article_id")
                .in(clauses.stream().map(Clause::article).distinct().toList());
        Map<String, int[]> texts = new HashMap<>();
        if (!clauses.isEmpty()) {
            chronicle.each(
                    sql.sql(),
                    row -> texts.put(
                            row.text("article_id"),
                            row.text("text").codePoints().toArray()),
                    sql.parameters());
        }
        Map<String, List<Excerpt>> excerpts = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            excerpts.computeIfAbsent(clause.telling(), telling -> new ArrayList<>())
                    .add(clause.in(texts.getOrDefault(clause.article(), new int[0])));
        }
        return excerpts;
    }

    private record Bare(String kind, boolean forth, String other, String article, int start, String text) {}

    private static List<Tie> ties(Chronicle chronicle, String event) {
        List<String> own =
                chronicle.query("SELECT telling_id FROM told WHERE event_id = ?", row -> row.text("telling_id"), event);
        List<Bare> bare = new ArrayList<>();
        // Each way by itself: one query with OR would read all ties.
        for (boolean forth : new boolean[] {true, false}) {
            String here = forth ? "from_telling" : "to_telling";
            String there = forth ? "to_telling" : "from_telling";
            Conditions sql = new Conditions()
                    .add("SELECT DISTINCT l.kind, t.event_id AS other, l.article_id, l.start_char, l.text FROM")
                    .add("(SELECT * FROM kept.links WHERE " + here)
                    .in(own)
                    .add(") l JOIN told t ON t.telling_id = l." + there + " WHERE t.event_id <> ?", event)
                    .add("ORDER BY l.kind, other, l.article_id, l.start_char");
            if (!own.isEmpty()) {
                bare.addAll(chronicle.query(
                        sql.sql(),
                        row -> new Bare(
                                row.text("kind"),
                                forth,
                                row.text("other"),
                                row.text("article_id"),
                                (int) row.whole("start_char"),
                                row.text("text")),
                        sql.parameters()));
            }
        }
        Map<String, Act> acts = new HashMap<>();
        if (!bare.isEmpty()) {
            List<String> others = bare.stream().map(Bare::other).distinct().toList();
            Acts.these(chronicle, others).forEach(act -> acts.put(act.event(), act));
        }
        List<Tie> ties = new ArrayList<>();
        for (Bare one : bare) {
            Act act = acts.get(one.other());
            if (act != null) {
                ties.add(new Tie(one.kind(), one.forth(), act, one.article(), one.start(), one.text()));
            }
        }
        return ties;
    }

    private static List<Claimed> claims(Chronicle chronicle, String event) {
        return chronicle.query(
                "SELECT rank, scope, article_id, start_char, text FROM claims WHERE event_id = ? ORDER BY ALL",
                row -> new Claimed(
                        (int) row.whole("rank"),
                        row.textOrNull("scope"),
                        row.text("article_id"),
                        (int) row.whole("start_char"),
                        row.text("text")),
                event);
    }

    private static List<Pledged> pledges(Chronicle chronicle, String event) {
        return chronicle.query(
                """
                SELECT p.content, p.condition, p.due, s.state, s.shown_by
                FROM (SELECT * FROM kept.promises WHERE telling_id IN (SELECT telling_id FROM told WHERE event_id = ?)) p
                LEFT JOIN promise_states s ON s.promise_id = p.promise_id ORDER BY p.promise_id""",
                row -> new Pledged(
                        row.text("content"),
                        row.textOrNull("condition"),
                        row.textOrNull("due"),
                        row.textOrNull("state"),
                        Acts.parts(row.textOrNull("shown_by"))),
                event);
    }

    /** Events of one type between the same states within a week: what a person may want to join with it. */
    private static List<Act> likely(Chronicle chronicle, Act act) {
        if (act.dateFrom() == null || act.dateTo() == null) {
            return List.of();
        }
        List<String> states = Stream.concat(act.source().stream(), act.target().stream())
                .map(Side::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Conditions ids = new Conditions()
                .add("SELECT event_id FROM events WHERE type = ? AND event_id <> ?", act.type(), act.event())
                .add(
                        "AND date_from <= ? AND date_to >= ?",
                        act.dateTo().plusDays(7),
                        act.dateFrom().minusDays(7))
                .add("AND (source_country IS NULL OR source_country")
                .in(states.isEmpty() ? List.of("") : states)
                .add(") AND (target_country IS NULL OR target_country")
                .in(states.isEmpty() ? List.of("") : states)
                .add(") ORDER BY abs(date_from - CAST(? AS DATE)), event_id LIMIT ?", act.dateFrom(), LIKELY);
        return Acts.these(chronicle, chronicle.query(ids.sql(), row -> row.text("event_id"), ids.parameters()));
    }

    /** Where a correction names a telling: of joins and splits on either side. */
    private record Anchor(int number, String place, String other) {}

    private static List<CorrectionList.Item> corrections(Chronicle chronicle, Comparison comparison) {
        Set<String> told = new HashSet<>();
        for (Comparison.Version version : comparison.versions()) {
            version.evidence().forEach(clause -> told.add(clause.article() + " " + clause.start()));
        }
        Set<Integer> numbers = new HashSet<>();
        chronicle
                .query("""
                        SELECT correction_id, anchor_article || ' ' || anchor_start AS place,
                               coalesce(other_article || ' ' || other_start, '') AS other FROM corrections""", row -> new Anchor((int) row.whole("correction_id"), row.text("place"), row.text("other")))
                .forEach(anchor -> {
                    if (told.contains(anchor.place()) || told.contains(anchor.other())) {
                        numbers.add(anchor.number());
                    }
                });
        if (numbers.isEmpty()) {
            return List.of();
        }
        Set<Integer> shown = new HashSet<>();
        return CorrectionList.of(chronicle).items().stream()
                .filter(item -> numbers.contains(item.number()) && shown.add(item.number()))
                .toList();
    }
}
