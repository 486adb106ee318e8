package dragoman.benchmark.answers;

import com.sun.management.OperatingSystemMXBean;
import dragoman.chronicle.Chronicle;
import dragoman.views.Answer;
import dragoman.views.AnswerJson;
import dragoman.views.Comparing;
import dragoman.views.Dyad;
import dragoman.views.Names;
import dragoman.views.Parties;
import dragoman.views.Profile;
import dragoman.views.Promises;
import dragoman.views.Question;
import dragoman.views.Said;
import dragoman.views.Stats;
import dragoman.views.Step;
import dragoman.views.Timeline;
import dragoman.views.Who;
import dragoman.views.Wording;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Medians of each answer over the pairs of states that the chronicle tells most of, warm: {@code AnswerSpeed FILE [ROUNDS]}.
 * The time is that of the Java call; writing the answer as JSON is not in it. Processor time (of all threads) tells more where
 * the machine has other work.
 */
public final class AnswerSpeed {
    private static final int PAIRS = 10;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Chronicle chronicle;
    private final int rounds;

    private AnswerSpeed(Chronicle chronicle, int rounds) {
        this.chronicle = chronicle;
        this.rounds = rounds;
    }

    private record Pair(Who a, Who b) {}

    public static void main(String[] arguments) {
        try (Chronicle chronicle = Chronicle.read(Path.of(arguments[0]))) {
            new AnswerSpeed(chronicle, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3).run();
        }
    }

    private void run() {
        String size = chronicle
                .query(
                        "SELECT (SELECT count(*) FROM articles) || ' articles, ' || (SELECT count(*) FROM events) ||"
                                + " ' events, ' || (SELECT count(*) FROM mentions) || ' mentions' AS size",
                        row -> row.text("size"))
                .get(0);
        System.out.println(size);
        List<Pair> pairs = chronicle.query(
                "SELECT source_country AS a, target_country AS b FROM event_dyads WHERE source_country < target_country"
                        + " GROUP BY ALL ORDER BY count(*) DESC, a, b LIMIT " + PAIRS,
                row -> new Pair(state(row.text("a")), state(row.text("b"))));
        List<String> persons = chronicle.query(
                "SELECT actor_id FROM actors WHERE kind = 'person' ORDER BY events DESC, actor_id LIMIT " + PAIRS,
                row -> row.text("actor_id"));
        List<String> told = chronicle.query(
                "SELECT event_id FROM events ORDER BY articles DESC, event_id LIMIT " + PAIRS, row -> row.text("event_id"));
        Question year = new Question(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), List.of(), List.of());
        each("timeline A B", pairs, pair -> new Timeline.Asked(pair.a, pair.b, Question.ALL, 0, false).of(chronicle));
        each("timeline A B, a year", pairs, pair -> new Timeline.Asked(pair.a, pair.b, year, 0, false).of(chronicle));
        each("timeline A, last 100", pairs, pair -> new Timeline.Asked(pair.a, null, Question.ALL, 100, false).of(chronicle));
        each("timeline person", persons, id -> new Timeline.Asked(person(id), null, Question.ALL, 0, false).of(chronicle));
        each("dyad by month", pairs, pair -> new Dyad.Asked(pair.a, pair.b, Step.MONTH, false, Question.ALL).of(chronicle));
        each("dyad by week, directed", pairs, pair -> new Dyad.Asked(pair.a, pair.b, Step.WEEK, true, Question.ALL).of(chronicle));
        each("actor state", pairs, pair -> new Profile.Asked(pair.a, Question.ALL, 10).of(chronicle));
        each("actor person", persons, id -> new Profile.Asked(person(id), Question.ALL, 10).of(chronicle));
        each("compare", told, event -> new Comparing(chronicle, Wording.plain()).of(event, true));
        List<String> speakers = chronicle.query(
                "SELECT speaker_id FROM statements WHERE speaker_id LIKE 'person%' GROUP BY ALL"
                        + " ORDER BY count(*) DESC, speaker_id LIMIT " + PAIRS,
                row -> row.text("speaker_id"));
        each("said person, last 50", speakers, id -> new Said.Asked(person(id), Question.ALL, null, 50).of(chronicle));
        each("said state, last 50", pairs, pair -> new Said.Asked(pair.a, Question.ALL, null, 50).of(chronicle));
        each("promises A B", pairs, pair -> promises(pair.a, pair.b));
        each("promises A", pairs, pair -> promises(pair.a, null));
        each("stats", List.of("one"), one -> Stats.of(chronicle));
        Parties parties = new Parties(chronicle, Names.plain());
        time("name of a person", () -> parties.resolve(persons.get(0)));
    }

    private Promises promises(Who a, @Nullable Who b) {
        return new Promises.Asked(a, b, Question.ALL, List.of(), 50).of(chronicle);
    }

    private Who state(String iso) {
        return new Who(iso, "state", iso, iso, List.of(iso));
    }

    private Who person(String id) {
        return new Who(id, "person", id, null, List.of(id));
    }

    private <T> void each(String name, List<T> questions, Function<T, Answer> asked) {
        double[] millis = new double[questions.size() * rounds];
        double[] work = new double[millis.length];
        double json = 0;
        int i = 0;
        if (questions.isEmpty()) {
            return;
        }
        for (int round = -1; round < rounds; round++) {
            for (T question : questions) {
                long worked = PROCESS.getProcessCpuTime();
                long start = System.nanoTime();
                Answer answer = asked.apply(question);
                long end = System.nanoTime();
                if (round >= 0) {
                    work[i] = (PROCESS.getProcessCpuTime() - worked) / 1e6;
                    millis[i++] = (end - start) / 1e6;
                }
                json += AnswerJson.of(answer).length();
            }
        }
        Arrays.sort(millis);
        Arrays.sort(work);
        System.out.printf(
                Locale.ROOT,
                "%-24s median %6.0f ms, slowest %6.0f ms; processor time %6.0f ms; %6.0f KB of JSON%n",
                name,
                millis[millis.length / 2],
                millis[millis.length - 1],
                work[work.length / 2],
                json / 1024 / (questions.size() * (rounds + 1)));
    }

    private void time(String name, Supplier<?> asked) {
        asked.get();
        long start = System.nanoTime();
        asked.get();
        System.out.printf(Locale.ROOT, "%-24s        %6.0f ms%n", name, (System.nanoTime() - start) / 1e6);
    }
}
