package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
            Bare all = Bare.sum(bare(chronicle));
            List<BareKind> kinds = kinds(chronicle);
            List<BarePartner> partners = partners(chronicle);
            List<String> latest = latest(chronicle);
            Map<String, Act> acts = acts(chronicle, kinds, partners, latest);
            List<Act> recent = new ArrayList<>();
            acts.values().stream().filter(act -> latest.contains(act.event())).forEach(recent::add);
            List<Act> apart = new ArrayList<>(Twins.asOne(recent));
            Collections.reverse(apart);
            return new Profile(
                    who,
                    code(chronicle),
                    all.sector(),
                    all.roles(),
                    all.articles(),
                    all.times(),
                    all.first(),
                    all.last(),
                    kinds.stream().map(kind -> kind.with(acts)).toList(),
                    partners.stream().map(partner -> partner.with(acts)).toList(),
                    apart,
                    Coverage.of(chronicle, question.since(), question.until()));
        }

        /** All events shown, fetched at once: in time order, by id. */
        private static Map<String, Act> acts(
                Chronicle chronicle, List<BareKind> kinds, List<BarePartner> partners, List<String> latest) {
            Set<String> wanted = new LinkedHashSet<>(latest);
            kinds.forEach(kind -> wanted.add(kind.best));
            partners.forEach(partner -> wanted.add(partner.best));
            return Acts.byId(chronicle, wanted);
        }

        /** The chosen events, one row for each side on which the actor stands. */
        private Conditions own() {
            Conditions own =
                    new Conditions().add("WITH own AS (SELECT DISTINCT x.event_id, x.side FROM event_actors x WHERE");
            own = who.state()
                    ? own.add("x.country = ?", who.id())
                    : own.add("x.actor_id").in(who.ids());
            return own.add("), chosen AS (SELECT own.side, e.event_id, e.type, e.status, e.articles, e.goldstein,")
                    .add("e.date_from, e.date_to FROM events e JOIN own USING (event_id) WHERE TRUE")
                    .question(question)
                    .add(")");
        }

        private static final String BEST = "arg_max(event_id, (articles, event_id)) AS best";

        private List<BareKind> kinds(Chronicle chronicle) {
            Conditions sql = own().add("SELECT type, count(*) FILTER (WHERE side = 'source') AS as_source,")
                    .add("count(*) FILTER (WHERE side = 'target') AS as_target,")
                    .add("count(DISTINCT event_id) FILTER (WHERE status = 'occurred') AS occurred, " + BEST)
                    .add("FROM chosen GROUP BY type ORDER BY count(DISTINCT event_id) DESC, type");
            return chronicle.query(
                    sql.sql(),
                    row -> new BareKind(
                            row.text("type"),
                            (int) row.whole("as_source"),
                            (int) row.whole("as_target"),
                            (int) row.whole("occurred"),
                            row.text("best")),
                    sql.parameters());
        }

        private List<BarePartner> partners(Chronicle chronicle) {
            String self = who.state() ? "p.country IS DISTINCT FROM ?" : "p.actor_id <> ?";
            Conditions sql = own().add(", met AS (SELECT DISTINCT p.actor_id, p.kind, p.name, p.country, e.event_id,")
                    .add("e.goldstein, e.articles FROM (SELECT DISTINCT event_id, goldstein, articles FROM chosen) e")
                    .add("JOIN event_actors p USING (event_id) WHERE " + self + ")", who.id())
                    .add("SELECT actor_id, min(kind) AS kind, min(name) AS name, min(country) AS country,")
                    .add("count(*) AS n, avg(goldstein) AS mean, " + BEST)
                    .add("FROM met GROUP BY actor_id ORDER BY n DESC, actor_id LIMIT ?", most);
            return chronicle.query(
                    sql.sql(),
                    row -> new BarePartner(
                            new Side(
                                    row.text("actor_id"),
                                    row.text("kind"),
                                    row.text("name"),
                                    row.textOrNull("country"),
                                    null),
                            (int) row.whole("n"),
                            row.number("mean"),
                            row.text("best")),
                    sql.parameters());
        }

        private List<String> latest(Chronicle chronicle) {
            Conditions sql = own().add("SELECT DISTINCT event_id, date_from, date_to FROM chosen")
                    .add("WHERE date_from IS NOT NULL ORDER BY date_from DESC, date_to, event_id LIMIT ?", most);
            return chronicle.query(sql.sql(), row -> row.text("event_id"), sql.parameters());
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
                    .add(
                            "SELECT sector, roles, articles, times, first_published, last_published FROM actors WHERE actor_id")
                    .in(who.ids())
                    .add("ORDER BY times DESC, actor_id");
            return chronicle.query(sql.sql(), Bare::of, sql.parameters());
        }
    }

    /** A kind before its evidence is fetched. */
    private record BareKind(String type, int asSource, int asTarget, int occurred, String best) {
        Kind with(Map<String, Act> acts) {
            return new Kind(type, asSource, asTarget, occurred, evidence(acts, best));
        }
    }

    /** A partner before its evidence is fetched. */
    private record BarePartner(Side side, int events, double mean, String best) {
        Partner with(Map<String, Act> acts) {
            return new Partner(
                    side.actor(),
                    side.kind(),
                    side.name(),
                    side.country(),
                    events,
                    Rounded.of(mean),
                    evidence(acts, best));
        }
    }

    private static Evidence evidence(Map<String, Act> acts, String event) {
        return Objects.requireNonNull(acts.get(event), event).evidence().get(0);
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
                "part",
                "key",
                "name",
                "country",
                "as_source",
                "as_target",
                "occurred",
                "events",
                "goldstein_mean",
                "event_id",
                "date",
                "article_id",
                "given_id",
                "start_char",
                "end_char",
                "text",
                "attribution");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Kind kind : acts) {
            List<@Nullable Object> row = new ArrayList<>();
            Collections.addAll(row, "type", kind.type(), null, null, kind.asSource(), kind.asTarget());
            Collections.addAll(row, kind.occurred(), null, null, null, null);
            rows.add(withEvidence(row, kind.evidence()));
        }
        for (Partner partner : partners) {
            List<@Nullable Object> row = new ArrayList<>();
            Collections.addAll(row, "partner", partner.actor(), partner.name(), partner.country(), null, null);
            Collections.addAll(row, null, partner.events(), partner.goldsteinMean(), null, null);
            rows.add(withEvidence(row, partner.evidence()));
        }
        for (Act act : recent) {
            List<@Nullable Object> row = new ArrayList<>();
            Collections.addAll(row, "recent", act.type(), null, null, null, null, null, null, act.goldstein());
            Collections.addAll(row, act.event(), act.date());
            rows.add(withEvidence(row, act.evidence().get(0)));
        }
        return rows;
    }

    private static List<@Nullable Object> withEvidence(List<@Nullable Object> row, Evidence evidence) {
        Collections.addAll(row, evidence.article(), evidence.source(), evidence.start(), evidence.end());
        Collections.addAll(row, evidence.text(), evidence.by());
        return row;
    }
}
