package dragoman.reader.event;

import dragoman.reader.frame.Candidate;
import dragoman.reader.frame.Frame;
import dragoman.reader.time.Dating;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.Status;
import dragoman.reading.When;
import dragoman.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The acts that an article tells, in order of first telling.
 *
 * @param all the acts
 */
public record Events(List<Act> all) {
    public Events {
        all = List.copyOf(all);
    }

    /**
     * One act with all its tellings; actors are indices of entities.
     *
     * @param frame the frame that tells it best
     * @param status how it stands
     * @param source indices of the acting entities
     * @param target indices of the entities acted upon
     * @param dating its date and how it is known, {@code null} where not told
     * @param place where, {@code null} where not told
     * @param topics what it is about
     * @param content words of what is promised or asked, {@code null} for none
     * @param mentions the tellings in text order; attributions name entities by index
     * @param candidates the candidates behind the tellings, in the same order
     */
    public record Act(
            Frame frame,
            Status status,
            List<Integer> source,
            List<Integer> target,
            @Nullable Dating dating,
            Event.@Nullable Place place,
            List<String> topics,
            @Nullable Span content,
            List<EventMention> mentions,
            List<Candidate> candidates) {
        /** Its date, {@code null} where not told. */
        public @Nullable When when() {
            return dating == null ? null : dating.when();
        }

        static Act of(Draft draft) {
            return new Act(
                    draft.frame,
                    draft.status,
                    List.copyOf(draft.source),
                    List.copyOf(draft.target),
                    draft.dating,
                    draft.place,
                    List.copyOf(draft.topics),
                    draft.content,
                    List.copyOf(draft.mentions),
                    List.copyOf(draft.candidates));
        }
    }
}
