package dragoman.chronicle;

import dragoman.chronicle.merge.Party;
import dragoman.chronicle.merge.Telling;
import dragoman.reading.EventType;
import dragoman.reading.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Loads the tellings of some blocks. */
final class TellingLoader {
    private static final String TELLINGS = """
            SELECT k.*, a.published, a.publisher, coalesce(s.story_id, k.article_id) AS story_id, s.copy_of
            FROM kept.tellings k JOIN kept.articles a USING (article_id) LEFT JOIN stories s USING (article_id)
            WHERE k.block IN (SELECT unnest(string_split(?, chr(10))))
            ORDER BY k.block, k.telling_id""";
    private static final String PARTIES = """
            SELECT p.* FROM kept.parties p
            SEMI JOIN (SELECT telling_id FROM kept.tellings
                       WHERE block IN (SELECT unnest(string_split(?, chr(10))))) k USING (telling_id)
            ORDER BY p.telling_id, p.side, p.position""";
    private static final String MENTIONS = """
            SELECT m.telling_id, m.start_char, m.end_char, m.text, m.attribution, m.hedges IS NOT NULL AS hedged
            FROM kept.mentions m
            SEMI JOIN (SELECT telling_id FROM kept.tellings
                       WHERE block IN (SELECT unnest(string_split(?, chr(10))))) k USING (telling_id)
            ORDER BY m.telling_id, m.position""";

    private final Chronicle chronicle;
    private final Map<String, Aside> asides = new HashMap<>();

    /**
     * What the merger need not look at.
     *
     * @param context PLOVER contexts, separated by ;
     * @param topics what the act is about, separated by ;
     */
    record Aside(@Nullable String context, @Nullable String topics) {
        static final Aside NONE = new Aside(null, null);
    }

    TellingLoader(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * The tellings by block, blocks in the order given.
     *
     * @param moved the block of tellings that lie in another than their own, by id
     */
    Map<String, List<Telling>> load(List<String> blocks, Map<String, String> moved) {
        Map<String, List<Telling>> loaded = new LinkedHashMap<>();
        blocks.forEach(block -> loaded.put(block, new ArrayList<>()));
        String own = blocks.isEmpty() ? "" : String.join("\n", withOrigins(blocks, moved));
        load(own, (telling, block) -> {
            String lies = moved.getOrDefault(telling.id(), block);
            List<Telling> with = loaded.get(lies);
            if (with != null) {
                with.add(lies.equals(block) ? telling : typed(telling, lies));
            }
        });
        return loaded;
    }

    /** A telling that a person joined to an act of another type tells an act of that type. */
    private static Telling typed(Telling telling, String block) {
        EventType type = EventType.valueOf(block.substring(0, block.indexOf('/')));
        return telling.type() == type
                ? telling
                : new Telling(
                        telling.id(),
                        telling.origin(),
                        type,
                        null,
                        type.cameo(),
                        type.goldstein(),
                        telling.source(),
                        telling.target(),
                        telling.when(),
                        telling.place(),
                        telling.status(),
                        telling.words(),
                        telling.evidence());
    }

    /** Topics and contexts of the tellings that were loaded, by id; tellings that have neither are left out. */
    Map<String, Aside> asides() {
        return asides;
    }

    /** The blocks, and those from which tellings were moved into them. */
    private List<String> withOrigins(List<String> blocks, Map<String, String> moved) {
        List<String> all = new ArrayList<>(blocks);
        moved.forEach((telling, block) -> {
            if (blocks.contains(block)) {
                chronicle.each(
                        "SELECT block FROM kept.tellings WHERE telling_id = ?",
                        row -> all.add(row.text("block")),
                        telling);
            }
        });
        return all.stream().distinct().toList();
    }

    private void load(String names, BiConsumer<Telling, String> taker) {
        Map<String, Map<String, List<Party>>> parties = parties(names);
        Map<String, List<Telling.Evidence>> evidence = evidence(names);
        chronicle.each(
                TELLINGS,
                row -> {
                    String id = row.text("telling_id");
                    Map<String, List<Party>> sides = parties.getOrDefault(id, Map.of());
                    List<Telling.Evidence> clauses = evidence.getOrDefault(id, List.of());
                    String context = row.textOrNull("context");
                    String topics = row.textOrNull("topics");
                    if (context != null || topics != null) {
                        asides.put(id, new Aside(context, topics));
                    }
                    taker.accept(telling(row, sides, clauses), row.text("block"));
                },
                names);
    }

    private Map<String, Map<String, List<Party>>> parties(String blocks) {
        Map<String, Map<String, List<Party>>> parties = new HashMap<>();
        chronicle.each(
                PARTIES,
                row -> parties.computeIfAbsent(row.text("telling_id"), id -> new HashMap<>())
                        .computeIfAbsent(row.text("side"), side -> new ArrayList<>())
                        .add(new Party(
                                row.text("actor_id"),
                                row.text("kind"),
                                row.text("name"),
                                row.textOrNull("country"),
                                row.textOrNull("sector"),
                                row.textOrNull("title"))),
                blocks);
        return parties;
    }

    private Map<String, List<Telling.Evidence>> evidence(String blocks) {
        Map<String, List<Telling.Evidence>> evidence = new HashMap<>();
        chronicle.each(
                MENTIONS,
                row -> evidence.computeIfAbsent(row.text("telling_id"), id -> new ArrayList<>())
                        .add(new Telling.Evidence(
                                (int) row.whole("start_char"),
                                (int) row.whole("end_char"),
                                row.text("text"),
                                row.textOrNull("attribution"),
                                row.flag("hedged"))),
                blocks);
        return evidence;
    }

    private static Telling telling(Row row, Map<String, List<Party>> sides, List<Telling.Evidence> evidence) {
        String date = row.textOrNull("date");
        String place = row.textOrNull("place");
        return new Telling(
                row.text("telling_id"),
                new Telling.Origin(
                        row.text("article_id"),
                        row.day("published"),
                        row.textOrNull("publisher"),
                        row.text("story_id"),
                        row.textOrNull("copy_of")),
                EventType.valueOf(row.text("type")),
                row.textOrNull("mode"),
                row.textOrNull("cameo"),
                row.number("goldstein"),
                sides.getOrDefault("source", List.of()),
                sides.getOrDefault("target", List.of()),
                date == null ? null : When.of(date),
                place == null ? null : new Telling.Place(place, row.textOrNull("place_country")),
                row.text("status"),
                words(row.text("words")),
                evidence);
    }

    private static List<String> words(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
    }
}
