package dragoman.language.morphology;

import dragoman.language.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** A compiled dictionary of word forms and the list of words added to it. Thread-safe. */
final class WordDictionary {
    private final ThreadLocal<DictionaryLookup> lookups;
    private final ReadingMaker maker;
    private final Map<String, List<Analysis>> added;

    WordDictionary(Dictionary dictionary, ReadingMaker maker, Map<String, List<Analysis>> added) {
        // A look-up keeps buffers and must not be shared by threads; the dictionary itself may be.
        this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
        this.maker = maker;
        this.added = added;
    }

    /** All readings of a form in lower case; empty where the form is unknown. */
    List<Analysis> readings(String lower) {
        List<WordData> found = lookups.get().lookup(lower);
        List<Analysis> more = added.getOrDefault(lower, List.of());
        if (found.isEmpty() && more.isEmpty()) {
            return List.of();
        }
        List<Analysis> all = new ArrayList<>(found.size() + more.size());
        for (WordData word : found) {
            CharSequence stem = word.getStem();
            CharSequence tag = word.getTag();
            if (stem != null && tag != null) {
                add(all, maker.reading(lower, stem.toString(), tag.toString()));
            }
        }
        for (Analysis one : more) {
            add(all, one);
        }
        return all;
    }

    private static void add(List<Analysis> all, Analysis one) {
        if (!all.contains(one)) {
            all.add(one);
        }
    }
}
