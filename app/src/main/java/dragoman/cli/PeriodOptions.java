package dragoman.cli;

import dragoman.views.Question;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From when to when an answer looks. */
final class PeriodOptions {
    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Since.class,
            description = "First day: YYYY-MM-DD, or a month or year from its beginning.")
    @Nullable
    LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = Since.Until.class,
            description = "Last day: YYYY-MM-DD, or a month or year to its end.")
    @Nullable
    LocalDate until;

    PeriodOptions() {}

    /** The period, of these types and statuses; empty lists for all. */
    Question question(List<String> types, List<String> statuses) {
        return new Question(since, until, types, statuses);
    }
}
