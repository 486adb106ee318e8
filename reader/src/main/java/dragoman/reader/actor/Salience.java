package dragoman.reader.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who has been spoken of so far, the latest last. */
final class Salience {

    /**
     * One mention.
     *
     * @param sentence index of the sentence
     * @param head its head token
     * @param entities who
     * @param genders genders and numbers in which a pronoun agrees with it
     * @param subject whether it was the subject of its clause
     */
    record Seen(int sentence, int head, List<Integer> entities, int genders, boolean subject) {}

    /** How many mentions one looks back: more than any reader remembers, and what keeps long texts linear. */
    private static final int MEMORY = 400;

    private final List<Seen> seen = new ArrayList<>();

    void add(Seen one) {
        seen.add(one);
    }

    /** All mentions so far, in text order. */
    List<Seen> all() {
        return seen;
    }

    private int oldest() {
        return Math.max(0, seen.size() - MEMORY);
    }

    /** The latest entity of that sort; -1 where there is none. */
    int latest(Predicate<Integer> sort) {
        for (int i = seen.size() - 1; i >= oldest(); i--) {
            for (int entity : seen.get(i).entities()) {
                if (sort.test(entity)) {
                    return entity;
                }
            }
        }
        return -1;
    }

    /** The latest entities of that sort, each once, at most so many, earliest first. */
    List<Integer> latest(int most, Predicate<Integer> sort) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = seen.size() - 1; i >= oldest() && found.size() < most; i--) {
            List<Integer> entities = seen.get(i).entities();
            for (int k = entities.size() - 1; k >= 0 && found.size() < most; k--) {
                if (sort.test(entities.get(k))) {
                    found.add(entities.get(k));
                }
            }
        }
        List<Integer> ordered = new ArrayList<>(found);
        java.util.Collections.reverse(ordered);
        return ordered;
    }

    /** The latest mention of several at once that are all of that sort; {@code null} where there is none. */
    @Nullable
    Seen latestSeveral(Predicate<Integer> sort) {
        for (int i = seen.size() - 1; i >= oldest(); i--) {
            if (seen.get(i).entities().size() > 1
                    && seen.get(i).entities().stream().allMatch(sort)) {
                return seen.get(i);
            }
        }
        return null;
    }
}
