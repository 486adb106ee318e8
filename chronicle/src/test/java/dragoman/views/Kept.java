package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Period;
import dragoman.chronicle.store.Country;
import dragoman.chronicle.store.TableWriter;
import dragoman.reading.EventType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;

/** A chronicle written by hand, table by table, so that answers are tested without reading and merging. */
final class Kept {
    static final List<Country> COUNTRIES = List.of(
            new Country("RUS", 365, 365, "Russia", "Россия"),
            new Country("AZE", 373, 373, "Azerbaijan", "Азербайджан"),
            new Country("SAU", 670, 670, "Saudi Arabia", "Саудовская Аравия"),
            new Country("CUB", 40, 40, "Cuba", "Куба"),
            new Country("USA", 2, 2, "United States", "США"));

    private final List<Object[]> articles = new ArrayList<>();
    private final List<Object[]> stories = new ArrayList<>();
    private final List<Object[]> tellings = new ArrayList<>();
    private final List<Object[]> parties = new ArrayList<>();
    private final List<Object[]> mentions = new ArrayList<>();
    private final List<Object[]> told = new ArrayList<>();
    private final List<Object[]> joins = new ArrayList<>();
    private final List<Object[]> failures = new ArrayList<>();
    private final Map<String, Happening> events = new LinkedHashMap<>();
    private final Map<String, Object[]> actors = new LinkedHashMap<>();
    private final Map<String, String> publishers = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** An article; its text is filled with what it tells unless given. */
    Kept article(String id, String published, String publisher, String text) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        articles.add(new Object[] {
            id,
            "given-" + id,
            "Заголовок " + id,
            publisher,
            null,
            "ru",
            day,
            day == null ? null : "given",
            text.codePointCount(0, text.length()),
            text,
            "0.1.0",
            null,
            null
        });
        stories.add(new Object[] {id, id, null});
        publishers.put(id, publisher);
        texts.put(id, text);
        return this;
    }

    /** Makes the last article a copy. */
    Kept copyOf(String id) {
        Object[] last = stories.get(stories.size() - 1);
        last[2] = id;
        return this;
    }

    Kept failure(String code) {
        failures.add(new Object[] {"x.txt", code, "reason", java.time.LocalDateTime.of(2025, 1, 1, 0, 0)});
        return this;
    }

    Happening event(String id, EventType type, String mode) {
        Happening event = new Happening(id, type, mode);
        events.put(id, event);
        return event;
    }

    Kept actor(String id, String kind, String name, String country, int times) {
        actors.put(id, new Object[] {id, kind, name, country, null, null, null, null, 1, times, 1, null, null});
        return this;
    }

    private static String actorId(String kind, String name, String country) {
        return kind.equals("state")
                ? country
                : kind + ":" + country + ":" + name.toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /** An event being described. */
    final class Happening {
        private final String id;
        private final EventType type;
        private final String mode;
        private final List<Object[]> sides = new ArrayList<>();
        private String date;
        private String status = "occurred";
        private String differs;
        private Double goldstein;
        private final List<Object[]> evidence = new ArrayList<>();
        private final TreeSet<String> by = new TreeSet<>();
        private final TreeSet<String> outlets = new TreeSet<>();
        private int telling;

        private Happening(String id, EventType type, String mode) {
            this.id = id;
            this.type = type;
            this.mode = mode;
        }

        Happening on(String date) {
            this.date = date;
            return this;
        }

        Happening status(String status) {
            this.status = status;
            return this;
        }

        Happening weight(double goldstein) {
            this.goldstein = goldstein;
            return this;
        }

        Happening differs(String differs) {
            this.differs = differs;
            return this;
        }

        Happening from(String country, String name) {
            return side("source", name == null ? "state" : "person", country, name == null ? country(country) : name);
        }

        Happening to(String country, String name) {
            return side("target", name == null ? "state" : "person", country, name == null ? country(country) : name);
        }

        Happening side(String side, String kind, String country, String name) {
            String actor = actorId(kind, name, country);
            int position =
                    (int) sides.stream().filter(row -> row[1].equals(side)).count() + 1;
            sides.add(new Object[] {id, side, position, actor, kind, name, country, "GOV", null, 1, "b"});
            actors.computeIfAbsent(actor, key -> new Object[] {
                key,
                kind,
                name,
                country,
                null,
                null,
                "GOV",
                kind.equals("person") ? "президент" : null,
                1,
                1,
                1,
                null,
                null
            });
            return this;
        }

        Happening told(String article, String clause) {
            return told(article, clause, date, status, null);
        }

        Happening told(String article, String clause, String date, String status, String attribution) {
            telling++;
            String text = texts.get(article);
            int unit = text.indexOf(clause);
            if (unit < 0) {
                throw new IllegalArgumentException(article + " does not say: " + clause);
            }
            int start = text.codePointCount(0, unit);
            int end = start + clause.codePointCount(0, clause.length());
            String key = article + "/" + id;
            Period period = date == null ? null : Period.of(date);
            tellings.add(new Object[] {
                key,
                article,
                telling,
                "b",
                type.name(),
                mode,
                null,
                type.cameo(),
                weight(),
                date,
                grain(date),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                null,
                null,
                status,
                null,
                ""
            });
            for (Object[] side : sides) {
                parties.add(new Object[] {
                    key, article, side[1], side[2], side[3], side[4], side[5], side[6], side[7], side[8]
                });
            }
            mentions.add(new Object[] {
                key + "/1",
                key,
                article,
                1,
                start,
                end,
                start,
                end,
                clause,
                clause,
                "ru/frame",
                attribution,
                attribution == null ? null : "official",
                null,
                attribution == null ? null : start,
                attribution == null ? null : end,
                null
            });
            Kept.this.told.add(new Object[] {key, id, "b"});
            evidence.add(new Object[] {article, start, end, clause, attribution});
            by.add(article);
            outlets.add(String.valueOf(publishers.get(article)));
            return this;
        }

        /** Leaves one side of the last telling to these actors only. */
        Happening butThere(String side, String... keep) {
            String key = (String) tellings.get(tellings.size() - 1)[0];
            parties.removeIf(row ->
                    row[0].equals(key) && row[2].equals(side) && !List.of(keep).contains(row[6]));
            return this;
        }

        Happening joined(String first, String second, String why, double score) {
            joins.add(new Object[] {id, first + "/" + id, second + "/" + id, why, score, "b"});
            return this;
        }

        Kept and() {
            return Kept.this;
        }

        private double weight() {
            return goldstein == null ? type.goldstein() : goldstein;
        }

        private Object[] row() {
            Period period = date == null ? null : Period.of(date);
            Byte quad = dragoman.chronicle.Codes.quadClass(type);
            Object[] best = evidence.get(0);
            return new Object[] {
                id,
                type.name(),
                mode,
                null,
                type.cameo(),
                weight(),
                quad,
                date,
                grain(date),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                null,
                names("source"),
                first("source"),
                null,
                null,
                "GOV",
                names("target"),
                first("target"),
                null,
                null,
                "GOV",
                status,
                null,
                null,
                null,
                by.size(),
                outlets.size(),
                evidence.size(),
                differs,
                null,
                null,
                best[0],
                best[1],
                best[2],
                best[3],
                best[4],
                false,
                "b"
            };
        }

        private String names(String side) {
            List<String> names = sides.stream()
                    .filter(row -> row[1].equals(side))
                    .map(row -> (String) row[5])
                    .toList();
            return names.isEmpty() ? null : String.join(";", names);
        }

        private String first(String side) {
            return sides.stream()
                    .filter(row -> row[1].equals(side))
                    .map(row -> (String) row[6])
                    .findFirst()
                    .orElse(null);
        }

        private List<Object[]> dyads() {
            List<Object[]> pairs = new ArrayList<>();
            for (Object[] a : sides) {
                for (Object[] b : sides) {
                    boolean opposite = a[1].equals("source") && b[1].equals("target");
                    if (opposite && !a[6].equals(b[6])) {
                        pairs.add(new Object[] {id, a[6], b[6], "b"});
                        if (type.symmetrical()) {
                            pairs.add(new Object[] {id, b[6], a[6], "b"});
                        }
                    }
                }
            }
            return pairs;
        }
    }

    private static String grain(String date) {
        return date == null
                ? null
                : date.indexOf('/') > 0 ? "interval" : date.length() > 7 ? "day" : date.length() > 4 ? "month" : "year";
    }

    private static String country(String iso) {
        return COUNTRIES.stream()
                .filter(one -> one.iso3().equals(iso))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** The chronicle, in memory. */
    Chronicle open() {
        Chronicle chronicle = Chronicle.inMemory(COUNTRIES);
        try (DuckDBConnection connection = chronicle.ownConnection()) {
            write(connection, "kept", "articles", articles);
            write(connection, "kept", "tellings", tellings);
            write(connection, "kept", "parties", parties);
            write(connection, "kept", "mentions", mentions);
            write(connection, "kept", "failures", failures);
            write(connection, "main", "stories", stories);
            write(connection, "main", "told", told);
            write(connection, "main", "joins", joins);
            write(connection, "main", "actors", new ArrayList<>(actors.values()));
            for (Happening event : events.values()) {
                write(connection, "main", "events", List.<Object[]>of(event.row()));
                write(connection, "main", "event_actors", event.sides);
                write(connection, "main", "event_dyads", event.dyads());
            }
            return chronicle;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(DuckDBConnection connection, String schema, String table, List<Object[]> rows)
            throws SQLException {
        try (TableWriter writer = new TableWriter(connection, schema, table)) {
            writer.append(rows);
        }
    }
}
