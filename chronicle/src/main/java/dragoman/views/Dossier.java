package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
 * @param denials of an accusation, what the accused say against it in the same story
 */
public record Dossier(
        Comparison comparison,
        Map<String, List<Excerpt>> excerpts,
        List<Tie> ties,
        List<Claimed> claims,
        List<Pledged> pledges,
        List<Act> likely,
        List<CorrectionList.Item> corrections,
        List<Counterclaim> denials) {
    private static final int LIKELY = 6;
    private static final String ACCUSE = "ACCUSE";

    public Dossier {
        ties = List.copyOf(ties);
        claims = List.copyOf(claims);
        pledges = List.copyOf(pledges);
        likely = List.copyOf(likely);
        corrections = List.copyOf(corrections);
        denials = List.copyOf(denials);
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
         * @param index of this chronicle
         * @throws dragoman.chronicle.ChronicleException CHR-010 where there is no such event
         */
        public Dossier of(EventIndex index, Chronicle chronicle) {
            Function<Collection<String>, Map<String, Act>> acts = events -> index.fetch(chronicle, events);
            Comparing.Laid laid = new Comparing(chronicle, wording, acts).laid(event, true);
            Act act = laid.comparison().act();
            return new Dossier(
                    laid.comparison(),
                    excerpts(laid),
                    ties(chronicle, act.event(), laid.tellings(), acts),
                    claims(chronicle, laid.tellings()),
                    pledges(chronicle, laid.tellings()),
                    likely(chronicle, act, acts),
                    corrections(chronicle, laid.comparison()),
                    act.type().equals(ACCUSE) ? new Denials(chronicle).denying(laid.tellings()) : List.of());
        }
    }

    private static Map<String, List<Excerpt>> excerpts(Comparing.Laid laid) {
        Map<String, int[]> texts = new HashMap<>();
        laid.texts()
                .forEach((article, text) -> texts.put(article, text.codePoints().toArray()));
        Map<String, List<Excerpt>> excerpts = new LinkedHashMap<>();
        for (Comparing.Mention mention : laid.mentions()) {
            excerpts.computeIfAbsent(mention.telling(), telling -> new ArrayList<>())
                    .add(excerpt(mention, texts.getOrDefault(mention.article(), new int[0])));
        }
        return excerpts;
    }

    private static Excerpt excerpt(Comparing.Mention mention, int[] text) {
        Excerpt.Place clause = mention.places().clause();
        int from = Excerpt.begin(text, clause.start());
        int to = Excerpt.end(text, Math.max(clause.start(), clause.end()));
        return new Excerpt(
                mention.article(),
                clause.start(),
                clause.end(),
                Excerpt.pieces(text, mention.places(), from, to),
                from > 0 && text[from - 1] != '\n',
                to < text.length && text[to] != '\n',
                mention.by(),
                mention.kind(),
                mention.hedges());
    }

    private record Bare(String kind, boolean forth, String other, String article, int start, String text) {}

    private static List<Tie> ties(
            Chronicle chronicle, String event, List<String> own, Function<Collection<String>, Map<String, Act>> fetch) {
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
        Map<String, Act> acts =
                fetch.apply(bare.stream().map(Bare::other).distinct().toList());
        List<Tie> ties = new ArrayList<>();
        for (Bare one : bare) {
            Act act = acts.get(one.other());
            if (act != null) {
                ties.add(new Tie(one.kind(), one.forth(), act, one.article(), one.start(), one.text()));
            }
        }
        return ties;
    }

    private static List<Claimed> claims(Chronicle chronicle, List<String> own) {
        if (own.isEmpty()) {
            return List.of();
        }
        Conditions sql = new Conditions()
                .add("SELECT rank, scope, article_id, start_char, text FROM kept.claims WHERE telling_id")
                .in(own)
                .add("ORDER BY ALL");
        return chronicle.query(
                sql.sql(),
                row -> new Claimed(
                        (int) row.whole("rank"),
                        row.textOrNull("scope"),
                        row.text("article_id"),
                        (int) row.whole("start_char"),
                        row.text("text")),
                sql.parameters());
    }

    private static List<Pledged> pledges(Chronicle chronicle, List<String> own) {
        if (own.isEmpty()) {
            return List.of();
        }
        Conditions sql = new Conditions()
                .add("SELECT p.content, p.condition, p.due, s.state, s.shown_by")
                .add("FROM (SELECT * FROM kept.promises WHERE telling_id")
                .in(own)
                .add(") p LEFT JOIN promise_states s ON s.promise_id = p.promise_id ORDER BY p.promise_id");
        return chronicle.query(
                sql.sql(),
                row -> new Pledged(
                        row.text("content"),
                        row.textOrNull("condition"),
                        row.textOrNull("due"),
                        row.textOrNull("state"),
                        Acts.parts(row.textOrNull("shown_by"))),
                sql.parameters());
    }

    /** Events of one type between the same states within a week: what a person may want to join with it. */
    private static List<Act> likely(
            Chronicle chronicle, Act act, Function<Collection<String>, Map<String, Act>> fetch) {
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
        List<Act> likely =
                new ArrayList<>(fetch.apply(chronicle.query(ids.sql(), row -> row.text("event_id"), ids.parameters()))
                        .values());
        likely.sort(Comparator.comparing(Act::dateFrom, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Act::event));
        return likely;
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
