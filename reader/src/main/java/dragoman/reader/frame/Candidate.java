package dragoman.reader.frame;

import dragoman.reader.clause.Argument;
import dragoman.reader.clause.Grammar;
import java.util.List;

/**
 * A place where a frame fired, before it is known how the act stands in the text.
 *
 * @param frame the frame
 * @param sentence index of the sentence
 * @param head index of the head word in it
 * @param trigger tokens that name the act, in text order: the head and its company
 * @param construction what the head looks like
 * @param carrier the word that carries the act's tense and modality: a support verb above a noun, else the head
 * @param source entities acting
 * @param target entities acted upon
 * @param topics head tokens of what it is about
 * @param content head token of what is promised or asked, -1 for none
 * @param arguments all that the head governs
 * @param impliedSource whether the acting side is nobody named but the authorities of the place
 * @param impliedTarget whether the other side is nobody named but the state of the place
 */
public record Candidate(
        Frame frame,
        int sentence,
        int head,
        int[] trigger,
        Grammar.Construction construction,
        int carrier,
        Side source,
        Side target,
        List<Integer> topics,
        int content,
        List<Argument> arguments,
        boolean impliedSource,
        boolean impliedTarget) {

    /**
     * One side of an act.
     *
     * @param entities indices of its actors
     * @param tokens head tokens of the phrases that name them
     */
    public record Side(List<Integer> entities, List<Integer> tokens) {
        /** Nobody. */
        public static final Side NOBODY = new Side(List.of(), List.of());

        /** The first actor alone. */
        Side first() {
            return new Side(List.of(entities.get(0)), List.of(tokens.get(0)));
        }

        /** All but the first actor. */
        Side rest() {
            return new Side(entities.subList(1, entities.size()), tokens.subList(1, tokens.size()));
        }

        /** Whether nobody stands on this side. */
        public boolean empty() {
            return entities.isEmpty();
        }
    }
}
