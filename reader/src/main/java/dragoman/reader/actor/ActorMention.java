package dragoman.reader.actor;

import dragoman.text.Span;
import java.util.List;

/**
 * A place where an article names somebody.
 *
 * @param sentence index of the sentence
 * @param first first token
 * @param last last token, inclusive
 * @param head the token that governs the phrase in the tree of the sentence
 * @param span the words, in UTF-16 units of the article
 * @param form how they are named
 * @param entities indices of those meant, several for a plural; not empty
 */
public record ActorMention(int sentence, int first, int last, int head, Span span, Form form, List<Integer> entities) {

    /** How somebody is named. */
    public enum Form {
        /** By a proper name, with or without an office. */
        NAME,
        /** By an office alone: the president of France. */
        OFFICE,
        /** By a part of a state: the Turkish parliament. */
        INSTITUTION,
        /** By a word that refers back: the politician, both sides, his colleague. */
        DESCRIPTION,
        /** By a pronoun. */
        PRONOUN,
        /** As people of a state. */
        DEMONYM,
        /** By an adjective: Russian sanctions. */
        ADJECTIVE,
        /** By the capital or residence that stands for a government. */
        SEAT,
        /** By a place in it: the state where something happens, not one that acts. */
        PLACE,
        /** By a word for people without a name: journalists, demonstrators. */
        GENERIC
    }

    public ActorMention {
        if (entities.isEmpty()) {
            throw new IllegalArgumentException("a mention means somebody");
        }
        entities = List.copyOf(entities);
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    int length() {
        return last - first + 1;
    }
}
