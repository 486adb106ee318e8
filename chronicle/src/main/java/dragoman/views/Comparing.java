package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.ChronicleException;
import dragoman.views.Comparison.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
            Source article,
            @Nullable String date,
            String status,
            @Nullable String place) {}

    /** An article as the tables have it. */
    private record Source(
            String id,
            @Nullable String givenId,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String copyOf,
            String text) {
        /** What it is where the text was taken in but is told of no further. */
        static Source unknown(String id) {
            return new Source(id, null, null, null, null, null, "");
        }
    }

    private static final Comparator<Told> IN_ORDER = Comparator.comparing(
                    (Told told) -> told.article().copyOf() != null)
            .thenComparing(told -> told.article().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(told -> told.article().id())
            .thenComparing(Told::telling);

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
        // Looked up one after the other by ids, not joined: joins would read the tables whole.
        List<String> articles = chronicle.query(
                "SELECT DISTINCT k.article_id FROM told t JOIN kept.tellings k ON k.telling_id = t.telling_id"
                        + " WHERE t.event_id = ?",
                row -> row.text("article_id"),
                act.event());
        Map<String, Source> sources = sources(articles);
        List<Told> tellings = new ArrayList<>(chronicle.query(
                "SELECT telling_id, article_id, date, status, place FROM tellings WHERE event_id = ?",
                row -> new Told(
                        row.text("telling_id"),
                        sources.getOrDefault(row.text("article_id"), Source.unknown(row.text("article_id"))),
                        row.textOrNull("date"),
                        row.text("status"),
                        row.textOrNull("place")),
                act.event()));
        tellings.sort(IN_ORDER);
        Map<String, List<Clause>> clauses = clauses(act.event(), sources);
        Map<String, List<List<Side>>> sides = sides(act.event());
        Map<String, String> texts = new LinkedHashMap<>();
        sources.forEach((id, source) -> texts.put(id, source.text()));
        Map<String, List<int[]>> foreign = foreign(articles, act.event());
        Map<String, Set<String>> lemmas = new TreeMap<>();
        texts.forEach((article, text) -> lemmas.put(article, wording.lemmas(text)));
        List<Version> versions = new ArrayList<>();
        for (Told told : tellings) {
            List<Clause> own = clauses.getOrDefault(told.telling(), List.of());
            if (!own.isEmpty()) {
                Surrounding near = new Surrounding(
                        wording,
                        told.article().text(),
                        foreign.getOrDefault(told.article().id(), List.of()));
                own.forEach(clause -> near.add(clause.evidence()));
                List<List<Side>> parties = sides.getOrDefault(told.telling(), List.of(List.of(), List.of()));
                versions.add(version(told, own, parties, near, others(told, tellings, lemmas)));
            }
        }
        return new Comparison(act, versions, Differences.of(act, versions), why ? joins(act.event()) : List.of());
    }

    private Act act(String event) {
        List<String> found = named("event_id = ?", event);
        if (found.isEmpty()) {
            found = named("starts_with(event_id, ?) ORDER BY event_id LIMIT 2", event);
        }
        boolean exact = !found.isEmpty() && found.get(0).equals(event);
        if (event.isEmpty() || found.isEmpty() || found.size() > 1 && !exact) {
            String problem = event.isEmpty() || found.isEmpty() ? "no such event" : "several events begin so";
            throw new ChronicleException("CHR-010", event + ": " + problem + "; `dragoman timeline` shows their ids");
        }
        return Acts.these(chronicle, found.subList(0, 1)).get(0);
    }

    private List<String> named(String how, String event) {
        return chronicle.query("SELECT event_id FROM events WHERE " + how, row -> row.text("event_id"), event);
    }

    private Map<String, Source> sources(List<String> articles) {
        Map<String, Source> sources = new TreeMap<>();
        if (articles.isEmpty()) {
            return sources;
        }
        Map<String, String> copies = new TreeMap<>();
        Conditions copied = new Conditions()
                .add("SELECT article_id, copy_of FROM stories WHERE copy_of IS NOT NULL AND article_id")
                .in(articles);
        chronicle.each(
                copied.sql(), row -> copies.put(row.text("article_id"), row.text("copy_of")), copied.parameters());
        Conditions which = new Conditions()
                .add("SELECT article_id, given_id, title, publisher, published, text FROM kept.articles")
                .add("WHERE article_id")
                .in(articles);
        chronicle.each(
                which.sql(),
                row -> sources.put(
                        row.text("article_id"),
                        new Source(
                                row.text("article_id"),
                                row.textOrNull("given_id"),
                                row.textOrNull("title"),
                                row.textOrNull("publisher"),
                                row.day("published"),
                                copies.get(row.text("article_id")),
                                row.text("text"))),
                which.parameters());
        return sources;
    }

    private Map<String, List<Clause>> clauses(String event, Map<String, Source> sources) {
        Map<String, List<Clause>> clauses = new TreeMap<>();
        chronicle.each(
                """
                SELECT telling_id, article_id, start_char, end_char, text, attribution, hedges
                FROM mentions WHERE event_id = ? ORDER BY telling_id, position""",
                row -> {
                    String article = row.text("article_id");
                    Source source = sources.getOrDefault(article, Source.unknown(article));
                    Evidence evidence = new Evidence(
                            article,
                            source.givenId() == null ? article : source.givenId(),
                            source.publisher(),
                            source.published(),
                            (int) row.whole("start_char"),
                            (int) row.whole("end_char"),
                            row.text("text"),
                            row.textOrNull("attribution"));
                    clauses.computeIfAbsent(row.text("telling_id"), telling -> new ArrayList<>())
                            .add(new Clause(row.text("telling_id"), evidence, Acts.parts(row.textOrNull("hedges"))));
                },
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

    /** Where these articles tell other events. */
    private Map<String, List<int[]>> foreign(List<String> articles, String event) {
        Map<String, List<int[]>> foreign = new TreeMap<>();
        if (articles.isEmpty()) {
            return foreign;
        }
        Set<String> own = Set.copyOf(chronicle.query(
                "SELECT telling_id FROM told WHERE event_id = ?", row -> row.text("telling_id"), event));
        Conditions sql = new Conditions()
                .add("SELECT telling_id, article_id, start_char, end_char FROM kept.mentions WHERE article_id")
                .in(articles);
        chronicle.each(
                sql.sql(),
                row -> {
                    if (!own.contains(row.text("telling_id"))) {
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
        String origin = origin(told.article());
        Set<String> others = new LinkedHashSet<>();
        boolean alone = true;
        for (Told other : tellings) {
            if (!origin(other.article()).equals(origin)) {
                others.addAll(lemmas.getOrDefault(other.article().id(), Set.of()));
                alone = false;
            }
        }
        // Where there is nothing to compare with, no word is worth naming.
        return alone ? lemmas.getOrDefault(told.article().id(), Set.of()) : others;
    }

    private static String origin(Source article) {
        return article.copyOf() == null ? article.id() : article.copyOf();
    }

    private static Version version(
            Told told, List<Clause> clauses, List<List<Side>> sides, Surrounding near, Set<String> others) {
        Set<String> hedges = new LinkedHashSet<>();
        clauses.forEach(clause -> hedges.addAll(clause.hedges()));
        return new Version(
                told.telling(),
                told.article().id(),
                told.article().givenId() == null
                        ? told.article().id()
                        : told.article().givenId(),
                told.article().title(),
                told.article().publisher(),
                told.article().published(),
                told.article().copyOf(),
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
