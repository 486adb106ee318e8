package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How two stand to each other over time.
 *
 * @param a the one
 * @param b the other
 * @param by length of the periods
 * @param directed whether the series are apart for each direction
 * @param question what was asked for; acts of statuses not asked for are not counted
 * @param series one, or one for each direction
 * @param codes Correlates of War and Gleditsch-Ward numbers of both
 * @param coverage what was read of the periods shown
 */
public record Dyad(
        Who a,
        Who b,
        Step by,
        boolean directed,
        Question question,
        List<DyadSeries> series,
        List<Code> codes,
        Coverage coverage)
        implements Answer {
    public Dyad {
        series = List.copyOf(series);
        codes = List.copyOf(codes);
    }

    /**
     * A state's numbers.
     *
     * @param iso3 ISO 3166-1 alpha-3
     * @param cow Correlates of War; {@code null} where there is none
     * @param gw Gleditsch-Ward; {@code null} where there is none
     */
    public record Code(
            String iso3, @Nullable Integer cow, @Nullable Integer gw) {}

    /**
     * Asks a chronicle. Acts count that took place, unless the question names other statuses.
     *
     * @param by length of the periods
     * @param directed whether to tell each direction apart
     */
    public record Asked(Who a, Who b, Step by, boolean directed, Question question) {
        /** The answer. */
        public Dyad of(Chronicle chronicle) {
            return of(new StoredDyadFacts(chronicle), chronicle);
        }

        /**
         * The same, faster.
         *
         * @param index of this chronicle
         */
        public Dyad of(EventIndex index, Chronicle chronicle) {
            return of(index.facts(chronicle), chronicle);
        }

        private Dyad of(DyadFacts facts, Chronicle chronicle) {
            Question counted = question.statuses().isEmpty()
                    ? new Question(question.since(), question.until(), question.types(), List.of("occurred"))
                    : question;
            DyadCounting counting = new DyadCounting(facts, by, counted);
            List<DyadSeries> series = new ArrayList<>();
            series.add(counting.series(a, b, directed));
            if (directed) {
                series.add(counting.series(b, a, true));
            }
            return new Dyad(a, b, by, directed, counted, series, codes(chronicle), coverage(facts, series));
        }

        private Coverage coverage(DyadFacts facts, List<DyadSeries> series) {
            LocalDate from = question.since();
            LocalDate to = question.until();
            for (DyadSeries one : series) {
                if (!one.periods().isEmpty()) {
                    LocalDate first = one.periods().get(0).from();
                    LocalDate last = one.periods().get(one.periods().size() - 1).to();
                    from = from == null || first.isBefore(from) ? first : from;
                    to = to == null || last.isAfter(to) ? last : to;
                }
            }
            return facts.coverage(from, to);
        }

        private List<Code> codes(Chronicle chronicle) {
            return chronicle.query(
                    "SELECT iso3, cow, gw FROM countries WHERE iso3 IN (?, ?) ORDER BY iso3",
                    row -> new Code(row.text("iso3"), row.wholeOrNull("cow"), row.wholeOrNull("gw")),
                    a.country(),
                    b.country());
        }
    }

    /**
     * The same, of it the periods that touch these days. Level and turning points are those of all periods, so that they
     * are the same whatever part is looked at.
     */
    public Dyad within(@Nullable LocalDate since, @Nullable LocalDate until) {
        if (since == null && until == null) {
            return this;
        }
        Question narrowed = new Question(since, until, question.types(), question.statuses());
        List<DyadSeries> cut =
                series.stream().map(one -> one.within(since, until)).toList();
        return new Dyad(a, b, by, directed, narrowed, cut, codes, coverage);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "source",
                "source_country",
                "source_cow",
                "source_gw",
                "target",
                "target_country",
                "target_cow",
                "target_gw",
                "directed",
                "period",
                "date_from",
                "date_to",
                "articles_read",
                "monitored",
                "events",
                "articles",
                "publishers",
                "verbal_cooperation",
                "material_cooperation",
                "verbal_conflict",
                "material_conflict",
                "goldstein_mean",
                "goldstein_sum",
                "low_base",
                "temperature",
                "temperature_low",
                "temperature_high",
                "turning_point",
                "event_ids");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DyadSeries one : series) {
            Map<String, TurningPoint> turning = new TreeMap<>();
            one.turningPoints().forEach(point -> turning.put(point.period(), point));
            for (DyadPeriod period : one.periods()) {
                List<@Nullable Object> row = new ArrayList<>();
                who(row, one.source());
                who(row, one.target());
                row.add(directed);
                add(row, period.period(), period.from(), period.to(), period.articlesRead(), period.monitored());
                add(row, period.events(), period.articles(), period.publishers());
                add(row, period.verbalCooperation(), period.materialCooperation());
                add(row, period.verbalConflict(), period.materialConflict());
                add(row, period.goldsteinMean(), period.goldsteinSum(), period.lowBase());
                add(row, period.temperature(), period.temperatureLow(), period.temperatureHigh());
                TurningPoint point = turning.get(period.period());
                row.add(point == null ? null : point.change());
                row.add(Act.joined(
                        period.made().stream().map(share -> share.act().event()).toList()));
                rows.add(row);
            }
        }
        return rows;
    }

    private void who(List<@Nullable Object> row, Who who) {
        add(row, who.name(), who.country());
        for (Code code : codes) {
            if (code.iso3().equals(who.country())) {
                add(row, code.cow(), code.gw());
                return;
            }
        }
        add(row, null, null);
    }

    private static void add(List<@Nullable Object> row, @Nullable Object... cells) {
        java.util.Collections.addAll(row, cells);
    }
}
