package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.ChronicleException;
import dragoman.chronicle.Row;
import dragoman.views.Comparison.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays the tellings of an event side by side. Thread-safe where the wording is. */
public final class Comparing {
    private final Chronicle chronicle;
    private final Wording wording;
    private final Function<Collection<String>, Map<String, Act>> acts;

    /** Compares tellings of that chronicle. */
    public Comparing(Chronicle chronicle, Wording wording) {
        this(chronicle, wording, events -> Acts.byId(chronicle, events));
    }

    /**
     * The same.
     *
     * @param acts gives events by their ids
     */
    Comparing(Chronicle chronicle, Wording wording, Function<Collection<String>, Map<String, Act>> acts) {
        this.chronicle = chronicle;
        this.wording = wording;
        this.acts = acts;
    }

    /**
     * A comparison with what it was made of.
     *
     * @param tellings ids of the event's tellings
     * @param mentions the clauses that tell it, by telling and in their order
     * @param texts of the articles that tell it, by id
     */
    record Laid(Comparison comparison, List<String> tellings, List<Mention> mentions, Map<String, String> texts) {}

    /**
     * A clause as the tables have it.
     *
     * @param by who says so; {@code null} where the article says it on its own
     * @param kind official, media, anonymous or person; {@code null} as before
     */
    record Mention(
            String telling,
            String article,
            Excerpt.Places places,
            String text,
            @Nullable String by,
            @Nullable String kind,
            List<String> hedges) {
        static Mention of(Row row) {
            Integer byStart = row.wholeOrNull("attribution_start");
            Integer byEnd = row.wholeOrNull("attribution_end");
            return new Mention(
                    row.text("telling_id"),
                    row.text("article_id"),
                    new Excerpt.Places(
                            new Excerpt.Place((int) row.whole("start_char"), (int) row.whole("end_char")),
                            new Excerpt.Place((int) row.whole("trigger_start"), (int) row.whole("trigger_end")),
                            byStart == null || byEnd == null
                                    ? Excerpt.Place.NOWHERE
                                    : new Excerpt.Place(byStart, byEnd)),
                    row.text("text"),
                    row.textOrNull("attribution"),
                    row.textOrNull("attribution_kind"),
                    Acts.parts(row.textOrNull("hedges")));
        }
    }

    /** A telling as the tables have it. */
    private record Told(
            String telling,
            Source article,
            @Nullable String date,
            String status,
            @Nullable String place) {
        /** The same, of an article that is known. */
        Told of(Source known) {
            return new Told(telling, known, date, status, place);
        }
    }

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

    /** A clause of a telling. */
    private record Clause(Evidence evidence, List<String> hedges) {}

    /**
     * The comparison.
     *
     * @param event its id, or a beginning of it that no other event has
     * @param why whether to tell the joins
     * @throws ChronicleException CHR-010 where there is no such event
     */
    public Comparison of(String event, boolean why) {
        return laid(event, why).comparison();
    }

    /** As {@link #of}. Looked up one after the other by ids, not joined: joins would read the tables whole. */
    Laid laid(String event, boolean why) {
        Act act = act(event);
        List<String> own = chronicle.query(
                "SELECT telling_id FROM told WHERE event_id = ?", row -> row.text("telling_id"), act.event());
        Map<String, List<List<Side>>> sides = sides(own);
        List<Told> tellings = new ArrayList<>(tellings(own));
        Map<String, Source> sources = sources(
                tellings.stream().map(told -> told.article().id()).distinct().toList());
        tellings.replaceAll(told -> told.of(sources.getOrDefault(told.article().id(), told.article())));
        tellings.sort(IN_ORDER);
        List<Mention> mentions = mentions(sources.keySet());
        Map<String, String> texts = new TreeMap<>();
        sources.forEach((id, source) -> texts.put(id, source.text()));
        Map<String, Set<String>> lemmas = new TreeMap<>();
        texts.forEach((article, text) -> lemmas.put(article, wording.lemmas(text)));
        Set<String> ours = Set.copyOf(own);
        Map<String, List<Mention>> byTelling = mentions.stream().collect(Collectors.groupingBy(Mention::telling));
        Map<String, List<Mention>> byArticle = mentions.stream().collect(Collectors.groupingBy(Mention::article));
        List<Version> versions = new ArrayList<>();
        for (Told told : tellings) {
            List<Clause> clauses = clauses(told, byTelling.getOrDefault(told.telling(), List.of()));
            if (!clauses.isEmpty()) {
                Source article = told.article();
                Surrounding near = new Surrounding(
                        wording, article.text(), foreign(byArticle.getOrDefault(article.id(), List.of()), ours));
                clauses.forEach(clause -> near.add(clause.evidence()));
                List<List<Side>> parties = sides.getOrDefault(told.telling(), List.of(List.of(), List.of()));
                versions.add(version(told, clauses, parties, near, others(told, tellings, lemmas)));
            }
        }
        Comparison comparison =
                new Comparison(act, versions, Differences.of(act, versions), why ? joins(act.event()) : List.of());
        List<Mention> telling = mentions.stream()
                .filter(mention -> ours.contains(mention.telling()))
                .toList();
        return new Laid(comparison, own, telling, texts);
    }

    private List<Told> tellings(List<String> own) {
        if (own.isEmpty()) {
            return List.of();
        }
        Conditions sql = new Conditions()
                .add("SELECT telling_id, article_id, date, status, place FROM kept.tellings WHERE telling_id")
                .in(own);
        return chronicle.query(
                sql.sql(),
                row -> new Told(
                        row.text("telling_id"),
                        Source.unknown(row.text("article_id")),
                        row.textOrNull("date"),
                        row.text("status"),
                        row.textOrNull("place")),
                sql.parameters());
    }

    /** All clauses that tell an act in these articles, by telling and in their order. */
    private List<Mention> mentions(Collection<String> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        Conditions sql = new Conditions()
                .add(
                        "SELECT telling_id, article_id, start_char, end_char, trigger_start, trigger_end, text, attribution,")
                .add("attribution_kind, attribution_start, attribution_end, hedges FROM kept.mentions WHERE article_id")
                .in(List.copyOf(articles))
                .add("ORDER BY telling_id, position");
        return chronicle.query(sql.sql(), Mention::of, sql.parameters());
    }

    private static List<Clause> clauses(Told told, List<Mention> mentions) {
        Source source = told.article();
        List<Clause> clauses = new ArrayList<>();
        for (Mention mention : mentions) {
            Evidence evidence = new Evidence(
                    source.id(),
                    source.givenId() == null ? source.id() : source.givenId(),
                    source.publisher(),
                    source.published(),
                    mention.places().clause().start(),
                    mention.places().clause().end(),
                    mention.text(),
                    mention.by());
            clauses.add(new Clause(evidence, mention.hedges()));
        }
        return clauses;
    }

    /** Where an article tells other events. */
    private static List<int[]> foreign(List<Mention> mentions, Set<String> own) {
        List<int[]> foreign = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!own.contains(mention.telling())) {
                Excerpt.Place clause = mention.places().clause();
                foreign.add(new int[] {clause.start(), clause.end()});
            }
        }
        return foreign;
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
        String id = found.get(0);
        return Objects.requireNonNull(acts.apply(List.of(id)).get(id), id);
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

    private Map<String, List<List<Side>>> sides(List<String> own) {
        Map<String, List<List<Side>>> sides = new TreeMap<>();
        if (own.isEmpty()) {
            return sides;
        }
        Conditions sql = new Conditions()
                .add("SELECT telling_id, side, actor_id, kind, name, country, title FROM kept.parties WHERE telling_id")
                .in(own)
                .add("ORDER BY telling_id, side, position, actor_id");
        chronicle.each(
                sql.sql(),
                row -> sides.computeIfAbsent(
                                row.text("telling_id"), telling -> List.of(new ArrayList<>(), new ArrayList<>()))
                        .get(row.text("side").equals("source") ? 0 : 1)
                        .add(Acts.party(row)),
                sql.parameters());
        return sides;
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
