package dragoman.eval;

import java.util.HashMap;
import java.util.Map;

/**
 * How well tellings were put together to events, by the B-cubed measure (Bagga and Baldwin 1998): for each telling, which
 * part of its event belongs there (precision), and which part of its true event is there (recall), meaned over tellings.
 *
 * @param items tellings that both sides have; only they count
 * @param precision 0 to 1; 1 where no item counts
 * @param recall 0 to 1; 1 where no item counts
 */
public record BCubed(int items, double precision, double recall) {
    /** Scores what was found against what is true, both by telling id the id of its event. */
    public static BCubed of(Map<String, String> truth, Map<String, String> found) {
        Map<String, Integer> inTruth = new HashMap<>();
        Map<String, Integer> inFound = new HashMap<>();
        Map<Cell, Integer> inBoth = new HashMap<>();
        truth.forEach((item, event) -> {
            String other = found.get(item);
            if (other != null) {
                inTruth.merge(event, 1, Integer::sum);
                inFound.merge(other, 1, Integer::sum);
                inBoth.merge(new Cell(event, other), 1, Integer::sum);
            }
        });
        int items = inTruth.values().stream().mapToInt(Integer::intValue).sum();
        if (items == 0) {
            return new BCubed(0, 1, 1);
        }
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Cell, Integer> cell : inBoth.entrySet()) {
            double shared = cell.getValue();
            precision += shared * shared / inFound.getOrDefault(cell.getKey().found(), 1);
            recall += shared * shared / inTruth.getOrDefault(cell.getKey().truth(), 1);
        }
        return new BCubed(items, precision / items, recall / items);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private record Cell(String truth, String found) {}
}
