package dragoman.reader.time;

import dragoman.reading.Status;
import dragoman.reading.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act whose date no words give, all its tellings in one article together.
 *
 * @param tellings where it is told, in text order, at least one
 * @param status how it stands
 * @param kin the date of an act like it that the same word names; {@code null} where there is none
 */
public record Deed(
        List<Telling> tellings, Status status, @Nullable When kin) {
    public Deed {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("an act that is told nowhere has no date");
        }
    }

    /**
     * A place that tells it.
     *
     * @param sentence index of the sentence
     * @param head index of the token that names it
     * @param carrier index of the token that carries tense for it: a verb above a noun, else the head
     * @param reported whether somebody tells of it as of what others did
     */
    public record Telling(int sentence, int head, int carrier, boolean reported) {}
}
