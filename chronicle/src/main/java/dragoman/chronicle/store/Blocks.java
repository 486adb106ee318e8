package dragoman.chronicle.store;

import dragoman.chronicle.Period;
import dragoman.reading.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which tellings may be one event: those of one type and one year lie in one block, and only blocks that got new tellings
 * are worked out anew. An act without a date lies in the year of its article. Two tellings of one act across New Year's
 * Eve stay apart; see docs/decisions/030.
 */
final class Blocks {
    private Blocks() {}

    static String of(EventType type, @Nullable Period when, @Nullable LocalDate published) {
        LocalDate day = when != null ? when.from() : published;
        return type + "/" + (day == null ? "-" : String.valueOf(day.getYear()));
    }
}
