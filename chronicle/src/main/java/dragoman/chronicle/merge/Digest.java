package dragoman.chronicle.merge;

import dragoman.chronicle.merge.Timing.Days;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A telling in the numbers by which it is compared with others of its block.
 *
 * @param index place in canonical order
 * @param telling the telling
 * @param article number of its article
 * @param story number of its story
 * @param days when
 * @param published day of its article as number, {@link Timing#UNTOLD_DAY} where unknown
 * @param profile number of its {@link Profile}
 * @param words sorted ids of its words
 * @param weight what its words say together
 */
record Digest(
        int index,
        Telling telling,
        int article,
        int story,
        Days days,
        long published,
        int profile,
        int[] words,
        double weight) {

    /** Earliest article first, then by ids, so that nothing depends on the order of ingestion. */
    static final Comparator<Telling> CANONICAL = Comparator.comparing(
                    (Telling telling) -> telling.origin().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(telling -> telling.origin().article())
            .thenComparing(Telling::id);

    /**
     * A block's tellings, digested.
     *
     * @param digests in canonical order
     * @param profiles who takes part, by number
     * @param vocabulary its words
     */
    record Block(List<Digest> digests, List<Profile> profiles, Vocabulary vocabulary) {
        /** Digests tellings that are in canonical order. */
        static Block of(List<Telling> sorted) {
            Vocabulary vocabulary = new Vocabulary();
            List<int[]> words = sorted.stream().map(vocabulary::read).toList();
            vocabulary.close();
            Map<Profile, Integer> numbers = new HashMap<>();
            List<Profile> profiles = new ArrayList<>();
            Map<String, Integer> articles = new HashMap<>();
            Map<String, Integer> stories = new HashMap<>();
            List<Digest> digests = new ArrayList<>(sorted.size());
            for (int i = 0; i < sorted.size(); i++) {
                Telling telling = sorted.get(i);
                int number = numbers.computeIfAbsent(Profile.of(telling), profile -> {
                    profiles.add(profile);
                    return profiles.size() - 1;
                });
                int story = stories.computeIfAbsent(telling.origin().story(), s -> stories.size());
                digests.add(new Digest(
                        i,
                        telling,
                        articles.computeIfAbsent(telling.origin().article(), a -> articles.size()),
                        story,
                        Days.of(telling),
                        Timing.number(telling.origin().published()),
                        number,
                        words.get(i),
                        vocabulary.weight(words.get(i))));
            }
            return new Block(List.copyOf(digests), List.copyOf(profiles), vocabulary);
        }

        Profile profile(Digest digest) {
            return profiles.get(digest.profile());
        }
    }

    boolean sameArticle(Digest other) {
        return article == other.article;
    }

    /** Whether both tell it in the very same words; inside one article, whether it is the very same clause. */
    boolean sameWords(Digest other) {
        Telling.Evidence own = telling.evidence().get(0);
        Telling.Evidence theirs = other.telling.evidence().get(0);
        return own.text().equals(theirs.text()) && (article != other.article || own.start() == theirs.start());
    }
}
