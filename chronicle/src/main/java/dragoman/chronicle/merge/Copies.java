package dragoman.chronicle.merge;

import dragoman.chronicle.merge.Constraints.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tellings of articles that repeat another article. A clause repeated word for word tells what it tells in the original,
 * even where "yesterday" means another day in the copy; so copies are set aside and go where their original goes.
 *
 * @param originals the tellings that are no copies, in canonical order
 * @param originalOf by id of a copy what it repeats
 * @param copiesOf by id of an original its copies, in canonical order
 */
record Copies(List<Telling> originals, Map<String, Telling> originalOf, Map<String, List<Telling>> copiesOf) {

    /** Sorts out the copies among tellings that are in canonical order. */
    static Copies of(List<Telling> sorted, Constraints constraints) {
        Map<String, List<Telling>> byArticle = new HashMap<>();
        for (Telling telling : sorted) {
            byArticle
                    .computeIfAbsent(telling.origin().article(), a -> new ArrayList<>())
                    .add(telling);
        }
        List<Telling> originals = new ArrayList<>();
        Map<String, Telling> originalOf = new LinkedHashMap<>();
        Map<String, List<Telling>> copiesOf = new HashMap<>();
        for (Telling telling : sorted) {
            Telling repeated = repeated(telling, byArticle);
            if (repeated == null || constraints.apart().contains(Pair.of(telling.id(), repeated.id()))) {
                originals.add(telling);
                continue;
            }
            // What is repeated stands earlier, so that it is known already whether it repeats something itself.
            Telling original = originalOf.getOrDefault(repeated.id(), repeated);
            originalOf.put(telling.id(), original);
            copiesOf.computeIfAbsent(original.id(), o -> new ArrayList<>()).add(telling);
        }
        return new Copies(originals, originalOf, copiesOf);
    }

    /** The earlier telling in the repeated article that has the same words. */
    private static @Nullable Telling repeated(Telling copy, Map<String, List<Telling>> byArticle) {
        if (copy.origin().copyOf() == null) {
            return null;
        }
        Telling found = sameWords(copy, byArticle.getOrDefault(copy.origin().copyOf(), List.of()));
        return found != null && Digest.CANONICAL.compare(found, copy) < 0 ? found : null;
    }

    private static @Nullable Telling sameWords(Telling copy, List<Telling> others) {
        String words = copy.evidence().get(0).text();
        for (Telling other : others) {
            if (other.evidence().stream().anyMatch(clause -> clause.text().equals(words))) {
                return other;
            }
        }
        return null;
    }

    /** The copies of a telling. */
    List<Telling> of(Telling original) {
        return copiesOf.getOrDefault(original.id(), List.of());
    }
}
