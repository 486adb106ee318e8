package dragoman.reader.event;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.reading.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that change how an act stands, from {@code modality.tsv}. Immutable, shared by threads. */
public final class Modality {
    private final Map<String, Map<String, Status>> byPlace;

    private Modality(Map<String, Map<String, Status>> byPlace) {
        this.byPlace = byPlace;
    }

    /** Reads the words of a language. */
    public static Modality load(LexiconSource source, String language) {
        Map<String, Map<String, Status>> byPlace = new HashMap<>();
        for (Line line : LexiconFile.lines(source, language + "/modality.tsv")) {
            List<String> cells = line.cells();
            String effect = cells.get(0).toUpperCase(Locale.ROOT);
            Status status = effect.equals("REAL") ? Status.OCCURRED : Status.valueOf(effect);
            Map<String, Status> words = byPlace.computeIfAbsent(cells.get(1), key -> new HashMap<>());
            Line.items(cells.get(2)).forEach(word -> words.putIfAbsent(word, status));
        }
        return new Modality(byPlace);
    }

    /** What a dependent of the word of action does to it; {@code null} for nothing. */
    @Nullable
    Status beside(String lemma) {
        return of("beside", lemma);
    }

    /** Whether the word beside an act says that it did not happen. */
    public boolean denies(String lemma) {
        return beside(lemma) == Status.DENIED;
    }

    /** What a word that governs it does; OCCURRED where it makes it real; {@code null} for nothing. */
    @Nullable
    Status above(String lemma) {
        return of("above", lemma);
    }

    /** Whether the preposition before a noun of action makes it real: "after the arrest". */
    boolean real(@Nullable String preposition) {
        return preposition != null && of("before", preposition) == Status.OCCURRED;
    }

    /** Whether a verb that governs the act, denied in the past, says that it came to nothing: "could not elect". */
    boolean fails(String lemma) {
        return of("failed", lemma) == Status.DENIED;
    }

    /** What the conjunction that opens its clause does; {@code null} for nothing. */
    @Nullable
    Status mark(String lemma) {
        return of("mark", lemma);
    }

    private @Nullable Status of(String place, String lemma) {
        Map<String, Status> words = byPlace.get(place);
        return words == null ? null : words.get(lemma);
    }
}
