package dragoman.reader.event;

import dragoman.reader.clause.Grammar;
import dragoman.reader.frame.Frame;
import dragoman.reading.Status;
import dragoman.reading.When;
import dragoman.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place of an article where an act is told, before it is known which other places tell the same act.
 *
 * @param frame the frame that fired
 * @param status how the act stands there
 * @param sentence index of the sentence
 * @param word dictionary form of the head word
 * @param form what the head looks like
 * @param span the clause, in UTF-16 units
 * @param names dictionary forms of the other nouns and adjectives in the clause
 * @param source indices of the acting entities
 * @param target indices of the entities acted upon
 * @param implied whether the acting side is nobody named but the authorities of the place
 * @param when the date that the words there give, {@code null} where they give none
 */
public record Telling(
        Frame frame,
        Status status,
        int sentence,
        String word,
        Grammar.Construction form,
        Span span,
        Set<String> names,
        Set<Integer> source,
        Set<Integer> target,
        boolean implied,
        @Nullable When when) {
    public Telling {
        names = Set.copyOf(names);
        source = Set.copyOf(source);
        target = Set.copyOf(target);
    }
}
