package dragoman.reader.frame;

import dragoman.reading.EventType;
import dragoman.reading.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon entry: head words, what they govern, and the act they tell.
 *
 * @param id as readings cite it: {@code ru/consult/phone}
 * @param type event type
 * @param mode PLOVER mode or {@code null}
 * @param cameo CAMEO code or {@code null}
 * @param context PLOVER contexts
 * @param source where the acting side is found
 * @param target where the other side is found
 * @param topic where the topic is found
 * @param content where the content of a promise, request or threat is found
 * @param genitive what a genitive beside a noun means: {@code subj} or {@code obj}
 * @param status status that the words themselves give, or {@code null}
 * @param speech whether the act is done by speaking
 * @param alone whether it may be told without any actor
 * @param reverse whether the grammatical subject undergoes the act
 * @param mutual whether a plural subject acts on itself: the first is source, the rest are target
 * @param joint whether it is told only where those who act belong to several states
 * @param unnamed whether it is told only where nobody is said to do it
 * @param implies another frame that the same words tell, or {@code null}
 */
public record Frame(
        String id,
        EventType type,
        @Nullable String mode,
        @Nullable String cameo,
        List<String> context,
        List<Slot> source,
        List<Slot> target,
        List<Slot> topic,
        List<Slot> content,
        String genitive,
        @Nullable Status status,
        boolean speech,
        boolean alone,
        boolean reverse,
        boolean mutual,
        boolean joint,
        boolean unnamed,
        @Nullable String implies) {

    /**
     * An example sentence of the lexicon.
     *
     * @param frame id of its frame
     * @param file where it stands
     * @param line where in the file
     * @param positive whether an event is expected
     * @param wished whether the reader is known not to read it so yet
     * @param sentence the words
     * @param expected what they should read as
     */
    public record Example(
            String frame, String file, int line, boolean positive, boolean wished, String sentence, String expected) {}
}
