package dragoman.note;

import dragoman.language.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of act that a sentence can tell whole.
 *
 * @param name of the block
 * @param frames frames of the lexicon that it fits, without the language
 * @param trigger what the words that name the act must contain, one of these; empty for anything
 * @param says what the clause must contain, one of these; empty for anything
 * @param source what is asked of who acts; {@code null} where the sentence does not name it
 * @param target what is asked of the other side; {@code null} where the sentence does not name it
 * @param sentences the first that can be filled is taken
 * @param examples lines of the file that show how it is filled
 */
record Template(
        String name,
        Set<String> frames,
        List<String> trigger,
        List<String> says,
        @Nullable Asked source,
        @Nullable Asked target,
        List<String> sentences,
        List<String> examples) {
    /**
     * What is asked of a side.
     *
     * @param kinds state, person, organization
     * @param cases in which the clause must have it; empty for any
     */
    record Asked(Set<String> kinds, Set<Tag.Case> cases) {}

    Template {
        frames = Set.copyOf(frames);
        trigger = List.copyOf(trigger);
        says = List.copyOf(says);
        sentences = List.copyOf(sentences);
        examples = List.copyOf(examples);
    }

    /** Whether a telling's frame and words are such as the template asks for. */
    boolean fits(String frame, String triggerWords, String clause) {
        return frames.contains(frame)
                && contains(triggerWords.toLowerCase(Locale.ROOT), trigger)
                && contains(clause.toLowerCase(Locale.ROOT), says);
    }

    private static boolean contains(String text, List<String> parts) {
        return parts.isEmpty() || parts.stream().anyMatch(text::contains);
    }
}
