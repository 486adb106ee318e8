package dragoman.chronicle.index;

import java.util.List;

/** A query, read: what must be found, in words that are not looked up yet. */
sealed interface Ask {
    /** All of them, in any order; those that are {@link Not} must be missing. */
    record All(List<Ask> parts) implements Ask {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them. */
    record Any(List<Ask> parts) implements Ask {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** What must be missing. */
    record Not(Ask part) implements Ask {}

    /**
     * Words in a row without signs between; all must be found, anywhere. Kept together because a name of several words may
     * have a translation.
     */
    record Words(List<String> words) implements Ask {
        public Words {
            words = List.copyOf(words);
        }
    }

    /**
     * Words that must stand together.
     *
     * @param text the words
     * @param exact whether they must stand as they are written
     * @param slop how many words may come between
     */
    record Phrase(String text, boolean exact, int slop) implements Ask {}

    /** Words that begin so. */
    record Prefix(String beginning) implements Ask {}

    /**
     * Words that differ little.
     *
     * @param edits letters that may differ, 1 or 2
     */
    record Like(String word, int edits) implements Ask {}

    /**
     * Words of one field.
     *
     * @param field as {@link QueryReader#FIELDS} has it
     */
    record In(String field, Ask part) implements Ask {}
}
