package dragoman.language.morphology;

import dragoman.language.Tag;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;

/** Reads lists of features as the lexicon writes them. */
final class Features {
    private Features() {}

    /** The tag with the features added that the words name, in order; words stand between spaces or plus signs. */
    static long add(long tag, String words) {
        long sum = tag;
        for (String word : words.split("[ +]+")) {
            if (!word.isEmpty() && !word.equals("-")) {
                sum = Tag.with(sum, Tag.feature(word));
            }
        }
        return sum;
    }

    /** The bits of a tag that the features of these words may set. */
    static long mask(String words) {
        long mask = Tag.NOTHING;
        for (String word : words.split("[ +]+")) {
            Enum<?> feature = Tag.feature(word);
            if (feature instanceof Tag.Mark) {
                mask |= Tag.of(feature);
            } else {
                for (Enum<?> other : feature.getDeclaringClass().getEnumConstants()) {
                    mask |= Tag.of(other);
                }
            }
        }
        return mask;
    }

    /** As {@link #add(long, String)}; a word that is no feature is noted and the tag comes back as it was. */
    static long add(long tag, String words, Line line, Problems problems) {
        try {
            return add(tag, words);
        } catch (IllegalArgumentException e) {
            problems.add("LEX-020", line, e.getMessage() + "; expected features as Tag has them");
            return tag;
        }
    }
}
