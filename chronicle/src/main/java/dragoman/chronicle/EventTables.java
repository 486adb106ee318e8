package dragoman.chronicle;

import dragoman.chronicle.merge.Dyads;
import dragoman.chronicle.merge.MergedEvent;
import dragoman.chronicle.merge.MergedEvent.Standing;
import dragoman.chronicle.merge.Party;
import dragoman.chronicle.merge.Telling;
import dragoman.chronicle.store.TableWriter;
import dragoman.reading.When;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes merged events into the tables that are worked out: events, who takes part, pairs, tellings, joins. */
final class EventTables {
    private static final List<String> TABLES = List.of("told", "joins", "events", "event_actors", "event_dyads");
    private static final int DAYS_OF_A_MONTH = 31;
    private static final String BETWEEN = ";";

    private final Chronicle chronicle;
    private final Map<String, Integer[]> numbers = new HashMap<>();

    EventTables(Chronicle chronicle) {
        this.chronicle = chronicle;
        chronicle.each(
                "SELECT iso3, cow, gw FROM countries",
                row -> numbers.put(row.text("iso3"), new Integer[] {row.wholeOrNull("cow"), row.wholeOrNull("gw")}));
    }

    /** Takes out what blocks gave before. Inside a transaction. */
    void clear(List<String> blocks) {
        String names = String.join("\n", blocks);
        for (String table : TABLES) {
            chronicle.update(
                    "DELETE FROM " + table + " WHERE block IN (SELECT unnest(string_split(?, chr(10))))", names);
        }
    }

    /** Writers of all five tables. Inside a transaction. */
    Writers writers() throws SQLException {
        return new Writers();
    }

    /** Writers of the five tables, closed together. */
    final class Writers implements AutoCloseable {
        private final TableWriter told = writer("told");
        private final TableWriter joins = writer("joins");
        private final TableWriter events = writer("events");
        private final TableWriter actors = writer("event_actors");
        private final TableWriter dyads = writer("event_dyads");

        private Writers() throws SQLException {}

        private TableWriter writer(String table) throws SQLException {
            return new TableWriter(chronicle.connection(), "main", table);
        }

        /**
         * Writes the events of a block.
         *
         * @param asides topics and contexts of its tellings, by id
         */
        void write(String block, List<MergedEvent> merged, Map<String, TellingLoader.Aside> asides)
                throws SQLException {
            for (MergedEvent event : merged) {
                for (Telling telling : event.tellings()) {
                    told.append(telling.id(), event.id(), block);
                }
                for (MergedEvent.Join join : event.joins()) {
                    joins.append(event.id(), join.telling(), join.with(), join.why(), join.score(), block);
                }
                side(event, "source", event.consensus().source(), block);
                side(event, "target", event.consensus().target(), block);
                for (Dyads.Dyad dyad : Dyads.of(event)) {
                    dyads.append(event.id(), dyad.source(), dyad.target(), block);
                }
                event(event, block, asides.getOrDefault(event.best().telling(), TellingLoader.Aside.NONE));
            }
        }

        private void side(MergedEvent event, String side, List<Standing> standings, String block) throws SQLException {
            int position = 0;
            for (Standing standing : standings) {
                position++;
                Party party = standing.party();
                actors.append(
                        event.id(),
                        side,
                        position,
                        party.actor(),
                        party.kind(),
                        party.name(),
                        party.country(),
                        party.sector(),
                        party.title(),
                        standing.tellings(),
                        block);
            }
        }

        private void event(MergedEvent event, String block, TellingLoader.Aside aside) throws SQLException {
            MergedEvent.Consensus consensus = event.consensus();
            When when = consensus.when();
            Period period = Period.of(when);
            Party source = first(consensus.source());
            Party target = first(consensus.target());
            Telling.Place place = consensus.place();
            Telling.Evidence best = event.best().evidence();
            MergedEvent.Counts counts = event.counts();
            events.append(
                    event.id(),
                    consensus.type().name(),
                    consensus.mode(),
                    aside.context(),
                    consensus.cameo(),
                    consensus.goldstein(),
                    Codes.quadClass(consensus.type()),
                    when == null ? null : when.value(),
                    when == null ? null : when.grain().name().toLowerCase(Locale.ROOT),
                    period == null ? null : period.from(),
                    period == null ? null : period.to(),
                    precision(period),
                    names(consensus.source()),
                    source == null ? null : source.country(),
                    number(source, 0),
                    number(source, 1),
                    source == null ? null : source.sector(),
                    names(consensus.target()),
                    target == null ? null : target.country(),
                    number(target, 0),
                    number(target, 1),
                    target == null ? null : target.sector(),
                    consensus.status(),
                    place == null ? null : place.name(),
                    place == null ? null : place.country(),
                    aside.topics(),
                    counts.articles(),
                    counts.publishers(),
                    counts.mentions(),
                    consensus.differs().isEmpty() ? null : String.join(BETWEEN, consensus.differs()),
                    counts.first(),
                    counts.last(),
                    event.best().article(),
                    best.start(),
                    best.end(),
                    best.text(),
                    best.attribution(),
                    event.corrected(),
                    block);
        }

        @Override
        public void close() throws SQLException {
            // Each in its own try, so that all are closed even where one fails.
            try (told;
                    joins;
                    events;
                    actors;
                    dyads) {
                Objects.requireNonNull(chronicle);
            }
        }
    }

    /** The first party that has a state, else the first. */
    private static @Nullable Party first(List<Standing> side) {
        for (Standing standing : side) {
            if (standing.party().country() != null) {
                return standing.party();
            }
        }
        return side.isEmpty() ? null : side.get(0).party();
    }

    private static @Nullable String names(List<Standing> side) {
        return side.isEmpty()
                ? null
                : side.stream().map(standing -> standing.party().name()).collect(Collectors.joining(BETWEEN));
    }

    private @Nullable Integer number(@Nullable Party party, int which) {
        Integer[] known = party == null || party.country() == null ? null : numbers.get(party.country());
        return known == null ? null : known[which];
    }

    private static @Nullable Byte precision(@Nullable Period period) {
        if (period == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(period.from(), period.to());
        return (byte) (days == 0 ? 1 : days < DAYS_OF_A_MONTH ? 2 : 3);
    }
}
