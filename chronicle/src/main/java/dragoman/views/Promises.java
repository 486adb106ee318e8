package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who promised what to whom, in time order, and what came of it as far as the chronicle tells.
 *
 * @param a whom it is about, as promiser or as promisee; {@code null} where it is about everybody
 * @param b the other; {@code null} where it is about one only
 * @param question which days and statuses
 * @param states open, kept, broken, repeated; empty for all
 * @param promises earliest first, those without a date by the day of their first article
 * @param left earlier ones left out because of the limit
 * @param coverage what was read of the period asked for
 */
public record Promises(
        @Nullable Who a,
        @Nullable Who b,
        Question question,
        List<String> states,
        List<Pledge> promises,
        int left,
        Coverage coverage)
        implements Answer {
    /** How a promise may stand. */
    public static final List<String> STATES = List.of("open", "kept", "broken", "repeated");

    private static final List<String> COLUMNS = List.of(
            "promise_id",
            "event_id",
            "date",
            "source",
            "source_country",
            "target",
            "target_country",
            "status",
            "content",
            "condition",
            "due",
            "state",
            "shown_by",
            "articles",
            "article_id",
            "given_id",
            "publisher",
            "published",
            "start_char",
            "end_char",
            "text",
            "attribution");

    public Promises {
        states = List.copyOf(states);
        promises = List.copyOf(promises);
    }

    /**
     * Of these, the latest of the period between two states, by either of them to the other, in time order.
     *
     * @param most at most so many
     */
    public List<Pledge> between(Who one, Who other, Question days, int most) {
        List<Pledge> between = promises.stream()
                .filter(pledge -> isBy(pledge, one, other) || isBy(pledge, other, one))
                .filter(pledge -> isInside(pledge.dateFrom(), days))
                .toList();
        return between.subList(Math.max(0, between.size() - most), between.size());
    }

    private static boolean isBy(Pledge pledge, Who one, Who other) {
        return pledge.source().stream().anyMatch(side -> one.id().equals(side.country()))
                && pledge.target().stream().anyMatch(side -> other.id().equals(side.country()));
    }

    private static boolean isInside(@Nullable LocalDate day, Question days) {
        boolean open = days.since() == null && days.until() == null;
        return day == null
                ? open
                : (days.since() == null || !day.isBefore(days.since()))
                        && (days.until() == null || !day.isAfter(days.until()));
    }

    /**
     * Asks a chronicle.
     *
     * @param a {@code null} for everybody
     * @param b {@code null} for everybody
     * @param states empty for all
     * @param limit at most so many, the latest; 0 for all
     */
    public record Asked(@Nullable Who a, @Nullable Who b, Question question, List<String> states, int limit) {
        /** By the day of the promise, or where it is not told that of its first article; the undated last. */
        private static final Comparator<List<Told>> BY_DAY = Comparator.comparing(
                        (List<Told> all) -> all.get(0).day(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(all -> all.get(0).id());

        /** The answer. */
        public Promises of(Chronicle chronicle) {
            Map<String, List<Told>> byEvent = new LinkedHashMap<>();
            told(chronicle)
                    .forEach(one -> byEvent.computeIfAbsent(one.event(), event -> new ArrayList<>())
                            .add(one));
            List<List<Told>> pledges = new ArrayList<>();
            byEvent.values().forEach(all -> pledges.addAll(alike(all)));
            pledges.removeIf(all -> !states.isEmpty() && !states.contains(state(all)));
            pledges.sort(BY_DAY);
            int left = limit > 0 ? Math.max(0, pledges.size() - limit) : 0;
            List<List<Told>> shown = pledges.subList(left, pledges.size());
            Map<String, Act> acts = acts(chronicle, shown);
            Map<String, Evidence> evidence = evidence(chronicle, shown);
            List<Pledge> made = new ArrayList<>();
            for (List<Told> all : shown) {
                Act act = acts.get(all.get(0).event());
                if (act != null && evidence.containsKey(all.get(0).telling())) {
                    made.add(pledge(act, all, acts, evidence));
                }
            }
            Coverage coverage = Coverage.of(chronicle, question.since(), question.until());
            return new Promises(a, b, question, states, made, left, coverage);
        }

        /** A promise as one article tells it. */
        private record Told(
                String id,
                String event,
                String telling,
                String article,
                @Nullable LocalDate day,
                String content,
                @Nullable String condition,
                @Nullable String due,
                String state,
                List<String> shownBy) {
            static Told of(Row row) {
                String content = row.text("content");
                String condition = row.textOrNull("condition");
                return new Told(
                        row.text("promise_id"),
                        row.text("event_id"),
                        row.text("telling_id"),
                        row.text("article_id"),
                        row.day("day"),
                        content.substring(Acts.leading(content)),
                        condition == null ? null : condition.substring(Acts.leading(condition)),
                        row.textOrNull("due"),
                        row.text("state"),
                        Acts.parts(row.textOrNull("shown_by")));
            }
        }

        private List<Told> told(Chronicle chronicle) {
            Conditions sql = new Conditions()
                    .add("SELECT e.*, coalesce(e.date_from, r.published) AS day")
                    .add("FROM promises e JOIN articles r USING (article_id)")
                    .add("WHERE r.copy_of IS NULL AND e.state IS NOT NULL")
                    .question(new Question(question.since(), question.until(), List.of(), question.statuses()));
            if (!question.types().isEmpty()) {
                sql.add("AND e.event_id IN (SELECT e.event_id FROM events e WHERE TRUE")
                        .question(new Question(null, null, question.types(), List.of()))
                        .add(")");
            }
            if (a != null) {
                sql.add("AND e.event_id IN (").add(Conditions.eventsOf(a, b)).add(")");
            }
            sql.add("ORDER BY e.event_id, r.published NULLS LAST, e.promise_id");
            return chronicle.query(sql.sql(), Told::of, sql.parameters());
        }

        /** The clause of each telling. */
        private static Map<String, Evidence> evidence(Chronicle chronicle, List<List<Told>> shown) {
            List<String> tellings = shown.stream()
                    .flatMap(List::stream)
                    .map(Told::telling)
                    .distinct()
                    .toList();
            Map<String, Evidence> evidence = new HashMap<>();
            if (!tellings.isEmpty()) {
                Conditions sql = new Conditions()
                        .add("SELECT m.telling_id, m.article_id, m.start_char, m.end_char, m.text, m.attribution,")
                        .add("a.given_id, a.publisher, a.published")
                        .add("FROM mentions m JOIN articles a ON a.article_id = m.article_id")
                        .add("WHERE m.position = 1 AND m.telling_id")
                        .in(tellings);
                chronicle.each(
                        sql.sql(), row -> evidence.put(row.text("telling_id"), Acts.evidence(row)), sql.parameters());
            }
            return evidence;
        }

        /** Promises of one event, those together that several articles tell in much the same words. */
        private static List<List<Told>> alike(List<Told> all) {
            List<List<Told>> groups = new ArrayList<>();
            for (Told one : all) {
                List<Told> own = null;
                for (List<Told> group : groups) {
                    if (own == null && isAlike(group.get(0), one)) {
                        own = group;
                    }
                }
                if (own == null) {
                    own = new ArrayList<>();
                    groups.add(own);
                }
                own.add(one);
            }
            return groups;
        }

        private static boolean isAlike(Told one, Told other) {
            if (one.article().equals(other.article())) {
                return false;
            }
            Set<String> words = stems(one.content());
            Set<String> others = stems(other.content());
            Set<String> shared = new HashSet<>(words);
            shared.retainAll(others);
            return 2 * shared.size() >= Math.min(words.size(), others.size());
        }

        /** Words without their endings, roughly; good enough between two tellings of one act. */
        private static Set<String> stems(String text) {
            Set<String> stems = new HashSet<>();
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                if (word.length() > 2) {
                    stems.add(word.substring(0, Math.min(word.length(), 5)));
                }
            }
            return stems;
        }

        /** What some telling says came of it says it of all: a deed told once is a deed. */
        private static String state(List<Told> all) {
            for (String state : List.of("kept", "broken", "repeated")) {
                if (all.stream().anyMatch(one -> one.state().equals(state))) {
                    return state;
                }
            }
            return "open";
        }

        private static Map<String, Act> acts(Chronicle chronicle, List<List<Told>> pledges) {
            Set<String> events = new LinkedHashSet<>();
            for (List<Told> all : pledges) {
                all.forEach(one -> {
                    events.add(one.event());
                    events.addAll(one.shownBy());
                });
            }
            return Acts.byId(chronicle, events);
        }

        private static Pledge pledge(Act act, List<Told> all, Map<String, Act> acts, Map<String, Evidence> evidence) {
            String state = state(all);
            Set<String> shownBy = new LinkedHashSet<>();
            all.stream().filter(one -> one.state().equals(state)).forEach(one -> shownBy.addAll(one.shownBy()));
            List<Act> showing = new ArrayList<>();
            acts.values().stream()
                    .filter(shown -> shownBy.contains(shown.event()))
                    .forEach(showing::add);
            Told best = all.get(0);
            return new Pledge(
                    all.stream().map(Told::id).toList(),
                    act.event(),
                    act.date(),
                    act.grain(),
                    act.dateFrom(),
                    act.source(),
                    act.target(),
                    act.status(),
                    best.content(),
                    first(all.stream().map(Told::condition).toList()),
                    first(all.stream().map(Told::due).toList()),
                    state,
                    showing,
                    (int) all.stream().map(Told::article).distinct().count(),
                    all.stream()
                            .map(Told::telling)
                            .distinct()
                            .filter(evidence::containsKey)
                            .map(evidence::get)
                            .toList());
        }

        private static @Nullable String first(List<@Nullable String> values) {
            for (String value : values) {
                if (value != null) {
                    return value;
                }
            }
            return null;
        }
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Pledge one : promises) {
            Evidence best = one.evidence().get(0);
            List<@Nullable Object> row = new ArrayList<>();
            Collections.addAll(row, one.promises().get(0), one.event(), one.date(), Act.names(one.source()));
            Collections.addAll(row, Act.countries(one.source()), Act.names(one.target()), Act.countries(one.target()));
            Collections.addAll(row, one.status(), one.content(), one.condition(), one.due(), one.state());
            Collections.addAll(
                    row, Act.joined(one.shownBy().stream().map(Act::event).toList()), one.articles());
            Collections.addAll(row, best.article(), best.source(), best.publisher(), best.published());
            Collections.addAll(row, best.start(), best.end(), best.text(), best.by());
            rows.add(row);
        }
        return rows;
    }
}
