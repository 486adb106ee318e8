package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts by which events are listed, filtered and counted, of all events, in the order of lists: the dated ones latest
 * first, then those without date, latest told first. Held in memory, some 100 bytes an event, so that counting by any
 * filter takes milliseconds; words, sides and evidence stay in the chronicle. Made anew when the chronicle has changed.
 * Immutable.
 */
public final class EventIndex {
    /** Facets by which events are counted: each names a filter. */
    public static final List<String> FACETS = List.of("state", "pair", "type", "status", "source", "language");

    /** Stands for a day that is not known. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private static final String NO_STATE = "IGO";

    private final String[] ids;
    private final Map<String, Integer> places;
    private final int[] from;
    private final int[] to;
    private final int[] published;
    private final short[] firstYears;
    private final short[] lastYears;
    private final byte[] quads;
    private final float[] goldstein;
    private final ActShelf shelf;
    private final ReadArticles read;
    private final Map<String, Labels> facets = new LinkedHashMap<>();
    private final int dated;
    private final int newest;

    private EventIndex(Chronicle chronicle, @Nullable EventIndex before) {
        List<Bare> all = chronicle.query(
                "SELECT e.event_id, e.type, e.mode, e.status, e.quad_class, e.goldstein, e.date_from, e.date_to,"
                        + " e.first_published FROM events e ORDER BY " + ORDER,
                Bare::of);
        int size = all.size();
        ids = new String[size];
        from = new int[size];
        to = new int[size];
        published = new int[size];
        firstYears = new short[size];
        lastYears = new short[size];
        quads = new byte[size];
        goldstein = new float[size];
        places = new HashMap<>(2 * size);
        Labels.Builder types = new Labels.Builder(size);
        Labels.Builder statuses = new Labels.Builder(size);
        int withDate = 0;
        for (int i = 0; i < size; i++) {
            Bare one = all.get(i);
            ids[i] = one.id;
            places.put(one.id, i);
            from[i] = one.from;
            to[i] = one.to;
            published[i] = one.published;
            firstYears[i] = year(one.from);
            lastYears[i] = year(one.to);
            quads[i] = one.quad;
            goldstein[i] = one.goldstein;
            withDate += one.from == NO_DAY ? 0 : 1;
            types.add(i, one.type);
            if (one.mode != null) {
                types.add(i, one.type + "." + one.mode);
            }
            statuses.add(i, one.status);
        }
        dated = withDate;
        facets.put(
                "state",
                labels(chronicle, "SELECT DISTINCT event_id, country AS value FROM event_actors WHERE country <> ?"));
        facets.put("pair", labels(chronicle, PAIRS));
        facets.put("type", types.build());
        facets.put("status", statuses.build());
        read = ReadArticles.of(chronicle, places);
        facets.put("source", read.labels(size, ReadArticles.Article::publisher));
        facets.put("language", read.labels(size, ReadArticles.Article::language));
        newest = read.newest();
        shelf = ActShelf.of(chronicle, size, before == null ? null : before.shelf);
    }

    /** Latest first; what is dated more exactly comes before. */
    private static final String ORDER =
            "e.date_from DESC NULLS LAST, e.date_to ASC NULLS LAST, e.first_published DESC NULLS LAST, e.event_id";

    /** Pairs of states whichever of the two acts, by the alphabet. The parameter is what stands for no state. */
    private static final String PAIRS = """
            SELECT DISTINCT event_id, least(source_country, target_country) || '-' || greatest(source_country, target_country)
                   AS value
            FROM event_dyads, (SELECT ?::VARCHAR AS none) WHERE source_country <> none AND target_country <> none""";

    private Labels labels(Chronicle chronicle, String sql) {
        Labels.Builder labels = new Labels.Builder(ids.length);
        chronicle.each(
                sql,
                row -> {
                    Integer place = places.get(row.text("event_id"));
                    if (place != null) {
                        labels.add(place, row.text("value"));
                    }
                },
                NO_STATE);
        return labels.build();
    }

    /** An event as its row has it. */
    private record Bare(
            String id,
            String type,
            @Nullable String mode,
            String status,
            byte quad,
            float goldstein,
            int from,
            int to,
            int published) {
        static Bare of(Row row) {
            return new Bare(
                    row.text("event_id"),
                    row.text("type").intern(),
                    row.textOrNull("mode"),
                    row.text("status").intern(),
                    (byte) row.whole("quad_class"),
                    (float) row.number("goldstein"),
                    day(row.day("date_from")),
                    day(row.day("date_to")),
                    day(row.day("first_published")));
        }
    }

    private static short year(int day) {
        return day == NO_DAY ? 0 : (short) LocalDate.ofEpochDay(day).getYear();
    }

    static int day(@Nullable LocalDate day) {
        return day == null ? NO_DAY : (int) day.toEpochDay();
    }

    /** The index of a chronicle as it is now. */
    public static EventIndex of(Chronicle chronicle) {
        return new EventIndex(chronicle, null);
    }

    /**
     * The same.
     *
     * @param before an older index of it, with which it shares what is still as it was
     */
    public static EventIndex of(Chronicle chronicle, @Nullable EventIndex before) {
        return new EventIndex(chronicle, before);
    }

    /** A pair of states as the facet {@code pair} has it, whichever comes first. */
    public static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
    }

    /** How many events there are. */
    public int size() {
        return ids.length;
    }

    /** How many of them have a date; they come first. */
    int dated() {
        return dated;
    }

    String id(int event) {
        return ids[event];
    }

    /** First day of an event's date, in days since 1970; {@link #NO_DAY} where it has none. */
    int from(int event) {
        return from[event];
    }

    /** Last day of it. */
    int to(int event) {
        return to[event];
    }

    /** Day of the first article that tells it. */
    int published(int event) {
        return published[event];
    }

    /** Year of the first day; 0 where it has none. */
    int firstYear(int event) {
        return firstYears[event];
    }

    /** Year of the last day. */
    int lastYear(int event) {
        return lastYears[event];
    }

    /** 1 to 4; 0 for OFFICE and INCIDENT. */
    int quad(int event) {
        return quads[event];
    }

    double goldstein(int event) {
        return goldstein[event];
    }

    /** Day of the newest article; {@code null} where no article has a day. */
    public @Nullable LocalDate newest() {
        return newest == NO_DAY ? null : LocalDate.ofEpochDay(newest);
    }

    /** The values of a facet. */
    Labels labels(String facet) {
        Labels labels = facets.get(facet);
        if (labels == null) {
            throw new IllegalArgumentException("no facet " + facet);
        }
        return labels;
    }

    /** All values that a facet has, by the alphabet. */
    public List<String> values(String facet) {
        return labels(facet).values();
    }

    /** The place of an event; -1 where there is none of that id. */
    int place(String id) {
        return places.getOrDefault(id, -1);
    }

    // --------------------------------------------------------------------------------------------------------- marks

    /** Says where in the order an event stands, also when it is no longer there. */
    String mark(int event) {
        return from[event] + " " + to[event] + " " + published[event] + " " + ids[event];
    }

    /**
     * The place of the first event after a mark.
     *
     * @throws IllegalArgumentException where it is no mark
     */
    int after(String mark) {
        String[] parts = mark.split(" ", 4);
        if (parts.length < 4) {
            throw new IllegalArgumentException("no mark of an event: " + mark);
        }
        int[] days = new int[3];
        for (int i = 0; i < days.length; i++) {
            days[i] = Integer.parseInt(parts[i]);
        }
        int low = 0;
        int high = ids.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter(middle, days, parts[3])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean isAfter(int event, int[] days, String id) {
        if (from[event] != days[0]) {
            return from[event] < days[0];
        }
        if (to[event] != days[1]) {
            return to[event] > days[1];
        }
        return published[event] == days[2] ? ids[event].compareTo(id) > 0 : published[event] < days[2];
    }

    /** What a pair's counting rests on: what is held here, where all is. */
    DyadFacts facts(Chronicle chronicle) {
        return shelf.whole() ? new HeldDyadFacts(this, chronicle) : new StoredDyadFacts(chronicle);
    }

    /** The articles that were read. */
    ReadArticles read() {
        return read;
    }

    /** Events by id, of those asked for that there are; also such as came after the index was made. */
    Map<String, Act> fetch(Chronicle chronicle, Collection<String> wanted) {
        Map<String, Act> found = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String id : wanted) {
            Act act = shelf.get(id);
            if (act != null) {
                found.put(id, act);
            } else {
                missing.add(id);
            }
        }
        found.putAll(Acts.byId(chronicle, missing));
        return found;
    }

    /** These events with their sides and evidence, in this order. */
    List<Act> acts(Chronicle chronicle, List<Integer> events) {
        List<String> wanted = events.stream().map(this::id).toList();
        Map<String, Act> found = fetch(chronicle, wanted);
        List<Act> acts = new ArrayList<>();
        for (String id : wanted) {
            Act act = found.get(id);
            if (act != null) {
                acts.add(act);
            }
        }
        return Collections.unmodifiableList(acts);
    }

    /**
     * The latest events of each type that took place, none later than the newest article.
     *
     * @param each at most so many of a type
     */
    public Map<String, List<Act>> latestByType(Chronicle chronicle, int each) {
        Map<String, Integer> counts = new HashMap<>();
        List<Integer> chosen = new ArrayList<>();
        Labels types = labels("type");
        Labels statuses = labels("status");
        BitSet occurred = statuses.wanted(List.of("occurred"));
        for (int event = 0; event < dated; event++) {
            if ((newest == NO_DAY || from[event] <= newest) && statuses.any(event, occurred)) {
                for (String type : types.of(event)) {
                    if (type.indexOf('.') < 0 && counts.merge(type, 1, Integer::sum) <= each) {
                        chosen.add(event);
                    }
                }
            }
        }
        Map<String, List<Act>> latest = new LinkedHashMap<>();
        for (Act act : acts(chronicle, chosen)) {
            latest.computeIfAbsent(act.type(), key -> new ArrayList<>()).add(act);
        }
        return latest;
    }

    /** How many events each value of a facet has. */
    public Map<String, Integer> counts(String facet) {
        Labels labels = labels(facet);
        int[] counts = new int[labels.values().size()];
        for (int event = 0; event < ids.length; event++) {
            labels.count(event, counts);
        }
        Map<String, Integer> all = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            all.put(labels.values().get(i), counts[i]);
        }
        return all;
    }
}
