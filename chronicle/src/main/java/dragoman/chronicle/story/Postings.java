package dragoman.chronicle.story;

import java.util.HashMap;
import java.util.Map;

/** The articles of each word, in the order in which they were added. */
final class Postings {
    private final Map<Integer, IntList> lists = new HashMap<>();

    /** The articles of a word, to be read and added to. */
    IntList of(int word) {
        return lists.computeIfAbsent(word, none -> new IntList());
    }
}
