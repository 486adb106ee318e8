package dragoman.eval;

import dragoman.formats.ReadingJson;
import dragoman.reading.Reading;
import dragoman.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the articles of a gold folder and scores their events. */
public final class EventEvaluation {
    private final EventScores scores = new EventScores();
    private final List<String> detail = new ArrayList<>();

    private EventEvaluation() {}

    /**
     * Reads and scores.
     *
     * @param folder with {@code gold/*.json} and {@code docs/*.txt}
     * @param read a thread-safe reader
     * @param dump folder to write every reading to, as {@code ID.json}; {@code null} for none
     * @throws EvalException where the folder cannot be used
     */
    public static EventEvaluation of(Path folder, Function<Article, Reading> read, @Nullable Path dump) {
        EventEvaluation evaluation = new EventEvaluation();
        List<GoldDocument> documents = GoldDocument.all(folder);
        List<Reading> readings =
                documents.parallelStream().map(GoldDocument::article).map(read).collect(Collectors.toList());
        for (int i = 0; i < documents.size(); i++) {
            evaluation.add(documents.get(i), readings.get(i));
            if (dump != null) {
                write(readings.get(i), dump);
            }
        }
        return evaluation;
    }

    private void add(GoldDocument document, Reading reading) {
        List<ScoredEvent> system = ScoredEvent.of(reading);
        List<EventMatch> matches = scores.add(document.events(), system);
        detail.addAll(new EventDetail(document, system).lines(matches));
    }

    private static void write(Reading reading, Path folder) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(reading.article().id() + ".json");
            Files.writeString(file, ReadingJson.pretty(reading) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new EvalException(folder + ": cannot write readings (" + e.getMessage() + ")", e);
        }
    }

    /** The figures, in the lines of the reference script, then a table by type. */
    public List<String> report() {
        List<String> lines = new ArrayList<>(scores.lines());
        lines.add("");
        lines.addAll(scores.table());
        return lines;
    }

    /** Misses, extras and differences, by document. */
    public List<String> detail() {
        return List.copyOf(detail);
    }

    EventScores scores() {
        return scores;
    }
}
