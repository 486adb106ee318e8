package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was read: outlets, how many articles of each day, days on which nothing was read, and what could not be taken in.
 *
 * @param outlets those with most articles first
 * @param days articles by day of publication, copies not counted; days without articles are left out
 * @param years the years of these days
 * @param gaps stretches without any article of at least {@link #GAP} days between the first day and the last, the longest first
 * @param failures the latest inputs set aside
 */
public record SourceList(
        List<Outlet> outlets,
        NavigableMap<LocalDate, Integer> days,
        List<Year> years,
        List<Gap> gaps,
        List<Failure> failures)
        implements Answer {
    /** Days without an article that count as a gap. */
    public static final int GAP = 7;

    private static final int OUTLETS = 1000;
    private static final int FAILURES = 100;
    private static final int GAPS = 50;

    public SourceList {
        outlets = List.copyOf(outlets);
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
        years = List.copyOf(years);
        gaps = List.copyOf(gaps);
        failures = List.copyOf(failures);
    }

    /**
     * An outlet.
     *
     * @param name {@code null} for articles whose outlet is unknown
     * @param articles all of it
     * @param copies of these, such as repeat another article nearly word for word
     * @param undated of these, such as have no day
     * @param first day of the earliest; {@code null} where none has a day
     * @param last day of the latest
     * @param days days with at least one article
     * @param languages ISO 639-1 codes, by the alphabet
     */
    public record Outlet(
            @Nullable String name,
            int articles,
            int copies,
            int undated,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int days,
            List<String> languages) {
        /** Articles a week between the first and the last; {@code null} where no day is known. */
        public @Nullable Double perWeek() {
            if (first == null || last == null) {
                return null;
            }
            long span = ChronoUnit.DAYS.between(first, last) + 1;
            return Rounded.of((articles - undated) * 7.0 / Math.max(7, span));
        }
    }

    /**
     * A year.
     *
     * @param year the year
     * @param articles articles, copies not counted
     * @param days days with at least one
     * @param empty days between the chronicle's first and last without one
     */
    public record Year(int year, int articles, int days, int empty) {}

    /**
     * A stretch without articles.
     *
     * @param from first day of it
     * @param to last day of it
     * @param days how many days
     */
    public record Gap(LocalDate from, LocalDate to, int days) {}

    /**
     * An input that was set aside.
     *
     * @param source what it is called
     * @param code of the message
     * @param reason what is wrong
     * @param failed day on which it was tried
     */
    public record Failure(
            String source,
            String code,
            String reason,
            @Nullable LocalDate failed) {}

    /** What a chronicle tells of its sources. */
    public static SourceList of(Chronicle chronicle) {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        chronicle.each(
                "SELECT published, count(*) AS n FROM articles WHERE published IS NOT NULL AND copy_of IS NULL"
                        + " GROUP BY published",
                row -> {
                    LocalDate day = row.day("published");
                    if (day != null) {
                        days.put(day, (int) row.whole("n"));
                    }
                });
        return new SourceList(outlets(chronicle), days, years(days), gaps(days), failures(chronicle));
    }

    private static List<Outlet> outlets(Chronicle chronicle) {
        return chronicle.query(
                """
                SELECT publisher, count(*) AS articles, count(copy_of) AS copies,
                       count(*) FILTER (WHERE published IS NULL) AS undated, min(published) AS first, max(published) AS last,
                       count(DISTINCT published) AS days, string_agg(DISTINCT language, ';' ORDER BY language) AS languages
                FROM articles GROUP BY publisher ORDER BY articles DESC, publisher LIMIT ?""",
                row -> new Outlet(
                        row.textOrNull("publisher"),
                        (int) row.whole("articles"),
                        (int) row.whole("copies"),
                        (int) row.whole("undated"),
                        row.day("first"),
                        row.day("last"),
                        (int) row.whole("days"),
                        Acts.parts(row.textOrNull("languages"))),
                OUTLETS);
    }

    private static List<Failure> failures(Chronicle chronicle) {
        return chronicle.query(
                "SELECT source, code, reason, failed_at::DATE AS day FROM failures ORDER BY failed_at DESC, source LIMIT ?",
                row -> new Failure(row.text("source"), row.text("code"), row.text("reason"), row.day("day")),
                FAILURES);
    }

    private static List<Year> years(NavigableMap<LocalDate, Integer> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        Map<Integer, int[]> sums = new LinkedHashMap<>();
        days.descendingMap().forEach((day, articles) -> {
            int[] sum = sums.computeIfAbsent(day.getYear(), key -> new int[2]);
            sum[0] += articles;
            sum[1]++;
        });
        List<Year> years = new ArrayList<>();
        sums.forEach((year, sum) -> {
            LocalDate first = latest(LocalDate.of(year, 1, 1), days.firstKey());
            LocalDate last = earliest(LocalDate.of(year, 12, 31), days.lastKey());
            int all = (int) ChronoUnit.DAYS.between(first, last) + 1;
            years.add(new Year(year, sum[0], sum[1], all - sum[1]));
        });
        return years;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Gap> gaps(NavigableMap<LocalDate, Integer> days) {
        List<Gap> gaps = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate day : days.keySet()) {
            if (before != null) {
                int empty = (int) ChronoUnit.DAYS.between(before, day) - 1;
                if (empty >= GAP) {
                    gaps.add(new Gap(before.plusDays(1), day.minusDays(1), empty));
                }
            }
            before = day;
        }
        gaps.sort(Comparator.<Gap>comparingInt(gap -> -gap.days).thenComparing(Gap::from));
        return gaps.subList(0, Math.min(GAPS, gaps.size()));
    }

    @Override
    public List<String> columns() {
        return List.of(
                "publisher", "articles", "copies", "undated", "first", "last", "days", "articles_a_week", "languages");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Outlet one : outlets) {
            List<@Nullable Object> row = new ArrayList<>();
            Collections.addAll(row, one.name, one.articles, one.copies, one.undated, one.first, one.last);
            Collections.addAll(row, one.days, one.perWeek(), String.join(";", one.languages));
            rows.add(row);
        }
        return rows;
    }
}
