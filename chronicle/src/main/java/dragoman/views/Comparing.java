package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.ChronicleException;
import dragoman.chronicle.Row;
import dragoman.views.Comparison.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays the tellings of an event side by side. Thread-safe where the wording is. */
public final class Comparing {
    private final Chronicle chronicle;
    private final Wording wording;

    /** Compares tellings of that chronicle. */
    public Comparing(Chronicle chronicle, Wording wording) {
        this.chronicle = chronicle;
        this.wording = wording;
    }

    /** A telling as the tables have it. */
    private record Told(
            String telling,
            String article,
            @Nullable String givenId,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String copyOf,
            @Nullable String date,
            String status,
            @Nullable String place) {
        static Told of(Row row) {
            return new Told(
                    row.text("telling_id"),
                    row.text("article_id"),
                    row.textOrNull("given_id"),
                    row.textOrNull("title"),
                    row.textOrNull("publisher"),
                    row.day("published"),
                    row.textOrNull("copy_of"),
                    row.textOrNull("date"),
                    row.text("status"),
                    row.textOrNull("place"));
        }
    }

    /** A clause as the tables have it. */
    private record Clause(String telling, Evidence evidence, List<String> hedges) {}

    /**
     * The comparison.
     *
     * @param event its id, or a beginning of it that no other event has
     * @param why whether to tell the joins
     * @throws ChronicleException CHR-010 where there is no such event
     */
    public Comparison of(String event, boolean why) {
        Act act = act(event);
        List<Told> tellings = chronicle.query("""
                SELECT k.telling_id, k.article_id, a.given_id, a.title, a.publisher, a.published, a.copy_of, k.date,
                       k.status, k.place
                FROM tellings k JOIN articles a USING (article_id) WHERE k.event_id = ?
                ORDER BY a.copy_of IS NOT NULL, a.published NULLS LAST, k.article_id, k.telling_id""", Told::of, act.event());
        Map<String, List<Clause>> clauses = clauses(act.event());
        Map<String, List<List<Side>>> sides = sides(act.event());
        Map<String, String> texts = texts(tellings);
        Map<String, List<int[]>> foreign = foreign(tellings, act.event());
        Map<String, Set<String>> lemmas = new TreeMap<>();
        texts.forEach((article, text) -> lemmas.put(article, wording.lemmas(text)));
        List<Version> versions = new ArrayList<>();
        for (Told told : tellings) {
            List<Clause> own = clauses.getOrDefault(told.telling(), List.of());
            if (!own.isEmpty()) {
                Surrounding near = new Surrounding(
                        wording,
                        texts.getOrDefault(told.article(), ""),
                        foreign.getOrDefault(told.article(), List.of()));
                own.forEach(clause -> near.add(clause.evidence()));
                List<List<Side>> parties = sides.getOrDefault(told.telling(), List.of(List.of(), List.of()));
                versions.add(version(told, own, parties, near, others(told, tellings, lemmas)));
            }
        }
        return new Comparison(act, versions, Differences.of(act, versions), why ? joins(act.event()) : List.of());
    }

    private Act act(String event) {
        List<String> found = chronicle.query(
                "SELECT event_id FROM events WHERE event_id = ? OR starts_with(event_id, ?) ORDER BY event_id <> ?, event_id"
                        + " LIMIT 2",
                row -> row.text("event_id"),
                event,
                event,
                event);
        boolean exact = !found.isEmpty() && found.get(0).equals(event);
        if (event.isEmpty() || found.isEmpty() || found.size() > 1 && !exact) {
            String problem = event.isEmpty() || found.isEmpty() ? "no such event" : "several events begin so";
            throw new ChronicleException("CHR-010", event + ": " + problem + "; `dragoman timeline` shows their ids");
        }
        return Acts.these(chronicle, found.subList(0, 1))
                .get(0);
    }

    private Map<String, List<Clause>> clauses(String event) {
        Map<String, List<Clause>> clauses = new TreeMap<>();
        chronicle.query(
                """
                SELECT m.telling_id, m.article_id, m.start_char, m.end_char, m.text, m.attribution, m.hedges, a.given_id,
                       a.publisher, a.published
                FROM mentions m JOIN articles a USING (article_id) WHERE m.event_id = ?
                ORDER BY m.telling_id, m.position""",
                row -> clauses.computeIfAbsent(row.text("telling_id"), telling -> new ArrayList<>())
                        .add(new Clause(
                                row.text("telling_id"), Acts.evidence(row), Acts.parts(row.textOrNull("hedges")))),
                event);
        return clauses;
    }

    private Map<String, List<List<Side>>> sides(String event) {
        Map<String, List<List<Side>>> sides = new TreeMap<>();
        chronicle.query(
                """
                SELECT telling_id, side, actor_id, kind, name, country, title FROM telling_actors WHERE event_id = ?
                ORDER BY telling_id, side, position, actor_id""",
                row -> sides.computeIfAbsent(
                                row.text("telling_id"), telling -> List.of(new ArrayList<>(), new ArrayList<>()))
                        .get(row.text("side").equals("source") ? 0 : 1)
                        .add(Acts.party(row)),
                event);
        return sides;
    }

    private Map<String, String> texts(List<Told> tellings) {
        Map<String, String> texts = new LinkedHashMap<>();
        Conditions sql = new Conditions()
                .add("SELECT article_id, text FROM articles WHERE article_id")
                .in(tellings.stream().map(Told::article).distinct().toList())
                .add("ORDER BY article_id");
        if (!tellings.isEmpty()) {
            chronicle.query(sql.sql(), row -> texts.put(row.text("article_id"), row.text("text")), sql.parameters());
        }
        return texts;
    }

    /** Where these articles tell other events. */
    private Map<String, List<int[]>> foreign(List<Told> tellings, String event) {
        Map<String, List<int[]>> foreign = new TreeMap<>();
        if (tellings.isEmpty()) {
            return foreign;
        }
        // The event itself is left out here, not by the store, which would then join all mentions before it looks at
        // articles.
        Conditions sql = new Conditions()
                .add("SELECT event_id, article_id, start_char, end_char FROM mentions WHERE article_id")
                .in(tellings.stream().map(Told::article).distinct().toList());
        chronicle.each(
                sql.sql(),
                row -> {
                    if (!row.text("event_id").equals(event)) {
                        foreign.computeIfAbsent(row.text("article_id"), article -> new ArrayList<>())
                                .add(new int[] {(int) row.whole("start_char"), (int) row.whole("end_char")});
                    }
                },
                sql.parameters());
        return foreign;
    }

    private List<Comparison.Join> joins(String event) {
        return chronicle.query(
                "SELECT telling_id, with_telling_id, why, score FROM joins WHERE event_id = ? ORDER BY ALL",
                row -> new Comparison.Join(
                        row.text("telling_id"),
                        row.text("with_telling_id"),
                        row.text("why"),
                        Rounded.of(row.number("score"))),
                event);
    }

    /** Words of all articles that tell the event, but this one and those that repeat each other. */
    private static Set<String> others(Told told, List<Told> tellings, Map<String, Set<String>> lemmas) {
        String origin = told.copyOf() == null ? told.article() : told.copyOf();
        Set<String> others = new LinkedHashSet<>();
        boolean alone = true;
        for (Told other : tellings) {
            String its = other.copyOf() == null ? other.article() : other.copyOf();
            if (!its.equals(origin)) {
                others.addAll(lemmas.getOrDefault(other.article(), Set.of()));
                alone = false;
            }
        }
        // Where there is nothing to compare with, no word is worth naming.
        return alone ? lemmas.getOrDefault(told.article(), Set.of()) : others;
    }

    private static Version version(
            Told told, List<Clause> clauses, List<List<Side>> sides, Surrounding near, Set<String> others) {
        Set<String> hedges = new LinkedHashSet<>();
        clauses.forEach(clause -> hedges.addAll(clause.hedges()));
        return new Version(
                told.telling(),
                told.article(),
                told.givenId() == null ? told.article() : told.givenId(),
                told.title(),
                told.publisher(),
                told.published(),
                told.copyOf(),
                told.date(),
                told.status(),
                told.place(),
                sides.get(0),
                sides.get(1),
                near.sentences(),
                List.copyOf(hedges),
                near.quantities(),
                near.asides(),
                near.onlyHere(others),
                clauses.stream().map(Clause::evidence).toList());
    }
}
