package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the chronicle has of one actor.
 *
 * @param who the actor
 * @param country its state's codes; {@code null} where it belongs to no state
 * @param sector PLOVER sector told most often; {@code null} where none is told
 * @param roles offices told, most often first
 * @param articles articles that name it
 * @param times how often they name it
 * @param first day of the earliest; {@code null} where unknown
 * @param last day of the latest
 * @param acts its events by type, mode, side and status
 * @param partners actors in the same events, those met most often first
 * @param recent its latest dated events, latest first
 * @param coverage what was read at all
 */
public record Profile(
        Who who,
        Dyad.@Nullable Code country,
        @Nullable String sector,
        List<String> roles,
        int articles,
        int times,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Kind> acts,
        List<Partner> partners,
        List<Act> recent,
        Coverage coverage)
        implements Answer {
    public Profile {
        roles = List.copyOf(roles);
        acts = List.copyOf(acts);
        partners = List.copyOf(partners);
        recent = List.copyOf(recent);
    }

    /**
     * Events of one kind.
     *
     * @param type PLOVER type
     * @param asSource events in which the actor acts
     * @param asTarget events in which it is acted upon, or is the partner
     * @param occurred how many of all took place
     * @param evidence the best told
     */
    public record Kind(String type, int asSource, int asTarget, int occurred, Evidence evidence) {}

    /**
     * Somebody met in the same events.
     *
     * @param actor its id
     * @param kind state, person, organization or group
     * @param name nominative
     * @param country ISO 3166-1 alpha-3; {@code null} where it belongs to no state
     * @param events how many
     * @param goldsteinMean mean weight of these events
     * @param evidence of the one told by most articles
     */
    public record Partner(
            String actor,
            String kind,
            String name,
            @Nullable String country,
            int events,
            double goldsteinMean,
            Evidence evidence) {}

    /**
     * Asks a chronicle. A state is asked for with all who act for it.
     *
     * @param question which events count
     * @param most at most so many partners and recent events
     */
    public record Asked(Who who, Question question, int most) {
        /** The answer. */
        public Profile of(Chronicle chronicle) {
            List<Bare> named = bare(chronicle);
            Bare all = Bare.sum(named);
            return new Profile(
                    who,
                    code(chronicle),
                    all.sector(),
                    all.roles(),
                    all.articles(),
                    all.times(),
                    all.first(),
                    all.last(),
                    kinds(chronicle),
                    partners(chronicle),
                    recent(chronicle),
                    Coverage.of(chronicle, question.since(), question.until()));
        }

        /** The chosen events with their best evidence, one row for each side on which the actor stands. */
        private Conditions own() {
            Conditions own = new Conditions()
                    .add("WITH own AS (SELECT DISTINCT x.event_id, x.side FROM event_actors x WHERE");
            own = who.state() ? own.add("x.country = ?", who.id()) : own.add("x.actor_id").in(who.ids());
            return own.add("), chosen AS (SELECT own.side, e.* FROM events e JOIN own USING (event_id) WHERE TRUE")
                    .question(question)
                    .add(")");
        }

        private static final String BEST =
                "arg_max(event_id, (articles, event_id)) AS best";

        private static final String EVIDENCE = "f.article_id, f.start_char, f.end_char, f.text, f.attribution,"
                + " a.given_id, a.publisher, a.published FROM grouped g JOIN events f ON f.event_id = g.best"
                + " LEFT JOIN articles a ON a.article_id = f.article_id";

        private List<Kind> kinds(Chronicle chronicle) {
            Conditions sql = own().add(", grouped AS (SELECT type, count(*) FILTER (WHERE side = 'source') AS as_source,")
                    .add("count(*) FILTER (WHERE side = 'target') AS as_target,")
                    .add("count(DISTINCT event_id) FILTER (WHERE status = 'occurred') AS occurred,")
                    .add("count(DISTINCT event_id) AS n, " + BEST + " FROM chosen GROUP BY type)")
                    .add("SELECT g.type, g.as_source, g.as_target, g.occurred, " + EVIDENCE)
                    .add("ORDER BY g.n DESC, g.type");
            return chronicle.query(
                    sql.sql(),
                    row -> new Kind(
                            row.text("type"),
                            (int) row.whole("as_source"),
                            (int) row.whole("as_target"),
                            (int) row.whole("occurred"),
                            Acts.evidence(row)),
                    sql.parameters());
        }

        private List<Partner> partners(Chronicle chronicle) {
            String self = who.state() ? "p.country IS DISTINCT FROM ?" : "p.actor_id <> ?";
            Conditions sql = own().add(", met AS (SELECT DISTINCT p.actor_id, p.kind, p.name, p.country, e.event_id,")
                    .add("e.goldstein, e.articles FROM (SELECT DISTINCT event_id, goldstein, articles FROM chosen) e")
                    .add("JOIN event_actors p USING (event_id) WHERE " + self + ")", who.id())
                    .add(", grouped AS (SELECT actor_id, any_value(kind) AS kind, any_value(name) AS name,")
                    .add("any_value(country) AS country, count(*) AS n, avg(goldstein) AS mean, " + BEST)
                    .add("FROM met GROUP BY actor_id ORDER BY n DESC, actor_id LIMIT ?)", most)
                    .add("SELECT g.actor_id, g.kind, g.name, g.country, g.n, g.mean, " + EVIDENCE)
                    .add("ORDER BY g.n DESC, g.actor_id");
            return chronicle.query(
                    sql.sql(),
                    row -> new Partner(
                            row.text("actor_id"),
                            row.text("kind"),
                            row.text("name"),
                            row.textOrNull("country"),
                            (int) row.whole("n"),
                            Rounded.of(row.number("mean")),
                            Acts.evidence(row)),
                    sql.parameters());
        }

        private List<Act> recent(Chronicle chronicle) {
            Conditions ids = own().add("SELECT DISTINCT event_id, date_from, date_to FROM chosen WHERE date_from IS NOT NULL")
                    .add("ORDER BY date_from DESC, date_to, event_id LIMIT ?", most);
            List<String> events = chronicle.query(ids.sql(), row -> row.text("event_id"), ids.parameters());
            List<Act> acts = new ArrayList<>(
                    events.isEmpty()
                            ? List.of()
                            : Acts.withoutTwins(Acts.of(chronicle, Conditions.these(events), new Conditions())));
            java.util.Collections.reverse(acts);
            return acts;
        }

        private Dyad.@Nullable Code code(Chronicle chronicle) {
            List<Dyad.Code> codes = chronicle.query(
                    "SELECT iso3, cow, gw FROM countries WHERE iso3 = ?",
                    row -> new Dyad.Code(row.text("iso3"), row.wholeOrNull("cow"), row.wholeOrNull("gw")),
                    who.country());
            return codes.isEmpty() ? null : codes.get(0);
        }

        private List<Bare> bare(Chronicle chronicle) {
            Conditions sql = new Conditions()
                    .add("SELECT sector, roles, articles, times, first_published, last_published FROM actors WHERE actor_id")
                    .in(who.ids())
                    .add("ORDER BY times DESC, actor_id");
            return chronicle.query(sql.sql(), Bare::of, sql.parameters());
        }
    }

    /** A row of the table actors. */
    private record Bare(
            @Nullable String sector,
            List<String> roles,
            int articles,
            int times,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        static Bare of(Row row) {
            return new Bare(
                    row.textOrNull("sector"),
                    Acts.parts(row.textOrNull("roles")),
                    (int) row.whole("articles"),
                    (int) row.whole("times"),
                    row.day("first_published"),
                    row.day("last_published"));
        }

        static Bare sum(List<Bare> rows) {
            Bare sum = new Bare(null, List.of(), 0, 0, null, null);
            for (Bare row : rows) {
                List<String> roles = new ArrayList<>(sum.roles);
                row.roles.stream().filter(role -> !roles.contains(role)).forEach(roles::add);
                sum = new Bare(
                        sum.sector == null ? row.sector : sum.sector,
                        roles,
                        sum.articles + row.articles,
                        sum.times + row.times,
                        sum.first == null || row.first != null && row.first.isBefore(sum.first) ? row.first : sum.first,
                        sum.last == null || row.last != null && row.last.isAfter(sum.last) ? row.last : sum.last);
            }
            return sum;
        }
    }

    @Override
    public List<String> columns() {
        return List.of(
                "part", "key", "name", "country", "as_source", "as_target", "occurred", "events", "goldstein_mean",
                "event_id", "date", "article_id", "given_id", "start_char", "end_char", "text", "attribution");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Kind kind : acts) {
            List<@Nullable Object> row = new ArrayList<>();
            java.util.Collections.addAll(row, "type", kind.type(), null, null, kind.asSource(), kind.asTarget());
            java.util.Collections.addAll(row, kind.occurred(), null, null, null, null);
            rows.add(withEvidence(row, kind.evidence()));
        }
        for (Partner partner : partners) {
            List<@Nullable Object> row = new ArrayList<>();
            java.util.Collections.addAll(row, "partner", partner.actor(), partner.name(), partner.country(), null, null);
            java.util.Collections.addAll(row, null, partner.events(), partner.goldsteinMean(), null, null);
            rows.add(withEvidence(row, partner.evidence()));
        }
        for (Act act : recent) {
            List<@Nullable Object> row = new ArrayList<>();
            java.util.Collections.addAll(row, "recent", act.type(), null, null, null, null, null, null, act.goldstein());
            java.util.Collections.addAll(row, act.event(), act.date());
            rows.add(withEvidence(row, act.evidence().get(0)));
        }
        return rows;
    }

    private static List<@Nullable Object> withEvidence(List<@Nullable Object> row, Evidence evidence) {
        java.util.Collections.addAll(row, evidence.article(), evidence.source(), evidence.start(), evidence.end());
        java.util.Collections.addAll(row, evidence.text(), evidence.by());
        return row;
    }
}
