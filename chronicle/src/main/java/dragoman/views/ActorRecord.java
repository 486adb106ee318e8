package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a profile does not tell of an actor: its names, who held which office when, its statements, its events by month.
 *
 * @param names under which the chronicle keeps it, the commonest first
 * @param offices told of it, or of a state's people, the one of most events first
 * @param statements how many statements it made; of a state, all who speak for it
 * @param months events by month, without gaps
 */
public record ActorRecord(List<String> names, List<Office> offices, int statements, List<Month> months) {
    private static final int OFFICES_MOST = 40;
    private static final int YEARS_MOST = 15;
    private static final int MONTH_NAME = 7;

    public ActorRecord {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        months = List.copyOf(months);
    }

    /**
     * An office that articles give somebody.
     *
     * @param actor who has it
     * @param name its holder's name
     * @param title the office
     * @param events events in which they act in it
     * @param first day of the first article that says so; {@code null} where unknown
     * @param last day of the last
     */
    public record Office(
            String actor,
            String name,
            String title,
            int events,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /**
     * A month of events.
     *
     * @param period as 2025-10
     * @param events how many; {@code null} where no article of that month was read and none tells of it: unknown, not none
     */
    public record Month(String period, @Nullable Integer events) {}

    /**
     * Asks a chronicle.
     *
     * @param index of this chronicle
     */
    public static ActorRecord of(Who who, Question question, EventIndex index, Chronicle chronicle) {
        return new ActorRecord(
                names(who, chronicle),
                offices(who, chronicle),
                statements(who, chronicle),
                months(who, question, index, chronicle));
    }

    private static List<String> names(Who who, Chronicle chronicle) {
        Conditions sql =
                new Conditions().add("SELECT name FROM actors WHERE actor_id").in(who.ids());
        sql.add("ORDER BY times DESC, name");
        List<String> names = new ArrayList<>(List.of(who.name()));
        chronicle.each(
                sql.sql(),
                row -> {
                    if (!names.contains(row.text("name"))) {
                        names.add(row.text("name"));
                    }
                },
                sql.parameters());
        return names;
    }

    private static List<Office> offices(Who who, Chronicle chronicle) {
        Conditions sql = new Conditions()
                .add("SELECT x.actor_id, min(x.name) AS name, x.title, count(DISTINCT e.event_id) AS n,")
                .add("min(e.first_published) AS first, max(e.last_published) AS last")
                .add("FROM event_actors x JOIN events e USING (event_id) WHERE x.title IS NOT NULL AND");
        if (who.state()) {
            sql.add("x.kind = 'person' AND x.country = ?", who.id());
        } else {
            sql.add("x.actor_id").in(who.ids());
        }
        sql.add("GROUP BY x.actor_id, x.title ORDER BY n DESC, x.actor_id, x.title LIMIT ?", OFFICES_MOST);
        return chronicle.query(
                sql.sql(),
                row -> new Office(
                        row.text("actor_id"),
                        row.text("name"),
                        row.text("title"),
                        (int) row.whole("n"),
                        row.day("first"),
                        row.day("last")),
                sql.parameters());
    }

    private static int statements(Who who, Chronicle chronicle) {
        Conditions sql = new Conditions().add("SELECT count(*) AS n FROM kept.statements s WHERE");
        if (who.state()) {
            sql.add("s.country = ?", who.id());
        } else {
            sql.add("s.actor_id").in(who.ids());
        }
        return chronicle
                .query(sql.sql(), row -> (int) row.whole("n"), sql.parameters())
                .get(0);
    }

    /** The last years up to the newest article, so that what lies far back or ahead does not stretch the field. */
    private static List<Month> months(Who who, Question question, EventIndex index, Chronicle chronicle) {
        LocalDate newest = index.newest();
        if (newest == null) {
            return List.of();
        }
        LocalDate until = question.until() == null || question.until().isAfter(newest) ? newest : question.until();
        LocalDate earliest = LocalDate.of(until.getYear() - YEARS_MOST + 1, 1, 1);
        LocalDate since = question.since() == null || question.since().isBefore(earliest) ? earliest : question.since();
        EventFilter filter = new EventFilter(
                who, null, since, until, Map.of("type", question.types(), "status", question.statuses()), false);
        Map<String, Integer> counts = new HashMap<>();
        EventMonths.of(filter, index, chronicle).periods().forEach(one -> counts.put(one.period(), one.events()));
        String first = counts.keySet().stream().sorted().findFirst().orElse("");
        Set<String> read = read(chronicle);
        List<Month> months = new ArrayList<>();
        LocalDate begin = first.isEmpty() ? until : LocalDate.parse(first + "-01");
        LocalDate from = begin.isBefore(since) ? since : begin;
        for (LocalDate at = from.withDayOfYear(1); !at.isAfter(until) && !first.isEmpty(); at = at.plusMonths(1)) {
            String name = at.toString().substring(0, MONTH_NAME);
            int events = counts.getOrDefault(name, 0);
            months.add(new Month(name, events == 0 && !read.contains(name) ? null : Integer.valueOf(events)));
        }
        return months;
    }

    private static Set<String> read(Chronicle chronicle) {
        Set<String> read = new HashSet<>();
        chronicle.each(
                "SELECT DISTINCT date_trunc('month', published)::DATE AS month FROM kept.articles"
                        + " WHERE published IS NOT NULL",
                row -> read.add(String.valueOf(row.day("month")).substring(0, MONTH_NAME)));
        return read;
    }
}
