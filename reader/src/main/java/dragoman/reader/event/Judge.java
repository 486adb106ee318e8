package dragoman.reader.event;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says whether what a frame told is a political act worth the chronicle: a logistic model over plain features, learnt by
 * {@code dragoman.training.TrainJudge} and kept as a table of weights ({@code events/judge.tsv}). Immutable, shared by
 * threads.
 */
public final class Judge {
    /** The feature that holds the model's constant. */
    public static final String BIAS = "bias";

    private final Map<String, Double> weights;

    private Judge(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** A judge with the language's weights. */
    public static Judge load(LexiconSource source, String language) {
        Map<String, Double> weights = new HashMap<>();
        for (Line line : LexiconFile.lines(source, language + "/events/judge.tsv")) {
            List<String> cells = line.cells();
            weights.put(cells.get(0), Double.valueOf(cells.get(1)));
        }
        return new Judge(weights);
    }

    /** A judge that keeps everything, for learning another. */
    public static Judge lenient() {
        return new Judge(Map.of(BIAS, 100.0));
    }

    /** Whether the features speak for an act; the log-odds must be above zero. */
    boolean keeps(List<String> features) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum > 0;
    }
}
