package dragoman.reader.time;

import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times of one article: what it names, its own date, and the date of whatever it tells. Immutable.
 */
public final class Times {
    private final List<Sentence> sentences;
    private final List<TimeMention> mentions;
    private final List<List<TimeMention>> bySentence;
    private final Clock clock;

    Times(List<Sentence> sentences, List<List<TimeMention>> bySentence, Clock clock) {
        this.sentences = sentences;
        this.bySentence = bySentence;
        this.clock = clock;
        List<TimeMention> all = new ArrayList<>();
        bySentence.forEach(all::addAll);
        this.mentions = List.copyOf(all);
    }

    /** Every time named, in text order, with a value or without. */
    public List<TimeMention> mentions() {
        return mentions;
    }

    /** The times named in a sentence, in text order. */
    public List<TimeMention> mentions(int sentence) {
        return bySentence.get(sentence);
    }

    /** Index of the token that a mention belongs to, -1 where there is none. */
    int governor(TimeMention mention) {
        return Governors.of(sentences.get(mention.sentence()), mention.first(), mention.last());
    }

    /** The document's own date. */
    public Clock clock() {
        return clock;
    }

    /**
     * The date of what a token tells.
     *
     * @param sentence index of the sentence
     * @param token index of the token that tells it, a verb or a noun
     * @return the date and how it is known; {@code null} where the text does not let one tell
     */
    public @Nullable Dating whenOf(int sentence, int token) {
        return new EventDates(sentences, this).of(sentence, token);
    }
}
