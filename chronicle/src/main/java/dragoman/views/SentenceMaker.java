package dragoman.views;

import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.Reading;
import dragoman.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells events in sentences of a language. The chronicle knows no language; who shows a note brings one. */
public interface SentenceMaker {
    /**
     * One clause that tells the event.
     *
     * @param article id under which the chronicle keeps the article
     * @param reading what the article says
     * @param event the event in that reading
     * @param mention the clause
     */
    record Telling(String article, Reading reading, Event event, EventMention mention) {}

    /**
     * An event to tell.
     *
     * @param act what the chronicle says of it
     * @param tellings its clauses, the best first; not empty
     */
    record Told(Act act, List<Telling> tellings) {
        public Told {
            tellings = List.copyOf(tellings);
        }
    }

    /**
     * One sentence.
     *
     * @param text the sentence
     * @param quoted whether it gives the source's own words
     * @param evidence the words that it rests on
     * @param day the first day that it speaks of; {@code null} where it names none
     */
    record Sentence(
            String text,
            boolean quoted,
            Evidence evidence,
            @Nullable LocalDate day) {}

    /**
     * The events in sentences, one for each, in the order given: who is named in one is named more shortly in the next. Empty
     * where an event cannot be told so that a reader would know who did it.
     *
     * @param article the article for which they are told
     */
    List<Optional<Sentence>> sentences(List<Told> events, Article article);
}
