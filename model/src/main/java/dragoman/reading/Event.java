package dragoman.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act, with every mention of it in the article.
 *
 * @param id unique in its reading: e1, e2, … in order of first mention
 * @param type PLOVER type
 * @param mode PLOVER mode; {@code null} where none applies
 * @param context PLOVER contexts (military, legal, …); may be empty
 * @param cameo CAMEO code as text; {@code null} for types that CAMEO does not have
 * @param goldstein weight of the code, -10 to +10
 * @param source ids of the acting actors; may be empty
 * @param target ids of the actors acted upon; may be empty
 * @param when date of the act; {@code null} where the text does not let one tell
 * @param place where; {@code null} where not told
 * @param status how it stands in the text
 * @param topics what it is about, words of the text in dictionary form; may be empty
 * @param mentions the tellings, in text order; not empty
 */
public record Event(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> context,
        @Nullable String cameo,
        double goldstein,
        List<String> source,
        List<String> target,
        @Nullable When when,
        @Nullable Place place,
        Status status,
        List<String> topics,
        List<EventMention> mentions) {

    /**
     * Where an act took place.
     *
     * @param name nominative
     * @param country ISO 3166-1 alpha-3; {@code null} where unknown
     */
    public record Place(String name, @Nullable String country) {}

    public Event {
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " has no evidence");
        }
        context = List.copyOf(context);
        source = List.copyOf(source);
        target = List.copyOf(target);
        topics = List.copyOf(topics);
        mentions = List.copyOf(mentions);
    }
}
