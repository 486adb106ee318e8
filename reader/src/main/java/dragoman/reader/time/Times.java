package dragoman.reader.time;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reading.Dating.Basis;
import dragoman.reading.Status;
import dragoman.reading.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times of one article: what it names, its own date, and the date of whatever it tells. Immutable.
 */
public final class Times {
    private static final int WEEK = 7;

    private final List<Sentence> sentences;
    private final BitSet paragraphs;
    private final List<TimeMention> mentions;
    private final List<List<TimeMention>> bySentence;
    private final Clock clock;
    private final Vocabulary vocabulary;
    private final Presumption presumption;

    Times(
            List<Sentence> sentences,
            BitSet paragraphs,
            List<List<TimeMention>> bySentence,
            Clock clock,
            Vocabulary vocabulary) {
        this.paragraphs = (BitSet) paragraphs.clone();
        this.vocabulary = vocabulary;
        this.sentences = sentences;
        this.bySentence = bySentence;
        this.clock = clock;
        List<TimeMention> all = new ArrayList<>();
        bySentence.forEach(all::addAll);
        this.mentions = List.copyOf(all);
        this.presumption = new Presumption(sentences, this);
    }

    /** Every time named, in text order, with a value or without. */
    public List<TimeMention> mentions() {
        return mentions;
    }

    /** The times named in a sentence, in text order. */
    public List<TimeMention> mentions(int sentence) {
        return bySentence.get(sentence);
    }

    /** Whether a sentence is the first of its paragraph. */
    boolean opensParagraph(int sentence) {
        return paragraphs.get(sentence);
    }

    /** Index of the token that a mention belongs to, -1 where there is none. */
    int governor(TimeMention mention) {
        return Governors.of(sentences.get(mention.sentence()), mention.first(), mention.last());
    }

    /** Index of the predicate of the clause that a mention opens ("in 2009, when ..."), -1 where it opens none. */
    int opened(TimeMention mention) {
        Sentence sentence = sentences.get(mention.sentence());
        int word = mention.last() + 2;
        boolean opens = word < sentence.size()
                && sentence.token(word - 1).kind() == Token.Kind.PUNCTUATION
                && vocabulary.gives(sentence.token(word), Hint.OPENS_CLAUSE);
        return opens ? Governors.predicateAfter(sentence, word) : -1;
    }

    /** Whether a word keeps acts apart from the mention behind it. */
    boolean isApart(TimeMention mention) {
        Sentence sentence = sentences.get(mention.sentence());
        return mention.first() > 0 && vocabulary.gives(sentence.token(mention.first() - 1), Hint.APART);
    }

    /**
     * Index of the word that keeps acts apart from a noun and the mention that stands behind it, with no clause beginning
     * between: after the end of the war in May; -1 where there is none.
     */
    int apart(TimeMention mention) {
        Sentence sentence = sentences.get(mention.sentence());
        for (int i = mention.first() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (vocabulary.gives(token, Hint.APART)) {
                return i;
            }
            if (Words.isBoundary(sentence, i) || Words.isVerb(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a mention dates the noun before it and nothing else. */
    boolean isOfNoun(TimeMention mention) {
        return vocabulary.gives(sentences.get(mention.sentence()).token(mention.first()), Hint.OF_NOUN);
    }

    /** Whether a mention names a day of less than a week from the document's own, so that all that is told may be of it. */
    boolean isOfNews(TimeMention mention) {
        LocalDate now = clock.day();
        When when = mention.when();
        return now != null
                && when != null
                && when.grain() == When.Grain.DAY
                && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(when.value()), now)) < WEEK;
    }

    /** -1 where a mention stands with a verb that tells of the past, 1 of the future. */
    int tense(TimeMention mention) {
        return Tenses.at(sentences.get(mention.sentence()), mention.first(), mention.last(), vocabulary);
    }

    /** Whether words give what a token tells a time of which no value is known. */
    boolean isUntold(int sentence, int head, int carrier) {
        EventDates dates = new EventDates(sentences, this);
        return dates.isUntold(sentence, head) || dates.isUntold(sentence, carrier);
    }

    /** Whether words before what a token tells, or that it governs, put it before the news of the day. */
    boolean isRecalled(int index, int head, int carrier) {
        Sentence sentence = sentences.get(index);
        for (int i = 0; i < sentence.size(); i++) {
            boolean concerns = i != head && i != carrier && (i < head || sentence.head(i) == carrier);
            if (concerns && vocabulary.gives(sentence.token(i), Hint.BEFORE_NOW) && !isTime(index, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is part of a mention: "two weeks earlier" says of another time than its own sentence's. */
    private boolean isTime(int index, int token) {
        for (TimeMention mention : bySentence.get(index)) {
            if (mention.covers(token)) {
                return true;
            }
        }
        return false;
    }

    /** The document's own date. */
    public Clock clock() {
        return clock;
    }

    /**
     * The date of what a token tells as having happened: the one that words give it, else what can be presumed.
     *
     * @param sentence index of the sentence
     * @param token index of the token that tells it, a verb or a noun
     * @return the date and how it is known; {@code null} where the text does not let one tell
     */
    public @Nullable Dating whenOf(int sentence, int token) {
        Dating told = told(sentence, token, token);
        return told != null
                ? told
                : presumed(new Deed(List.of(new Deed.Telling(sentence, token, token, false)), Status.OCCURRED, null));
    }

    /**
     * The date that words of the sentence give to what a token tells.
     *
     * @param carrier index of the token that carries tense for it: a verb above a noun, else the same token
     * @return {@code null} where no words do
     */
    public @Nullable Dating told(int sentence, int token, int carrier) {
        EventDates dates = new EventDates(sentences, this);
        Dating own = dates.told(sentence, token);
        if (carrier == token) {
            return grounded(sentence, token, own);
        }
        Dating carried = dates.told(sentence, carrier);
        // "The first call in 2025 took place on 7 October": the verb says it finer.
        boolean finer = own != null && carried != null && isFiner(carried.when(), own.when());
        return grounded(sentence, token, own == null || finer ? carried : own);
    }

    /**
     * The date of a noun; no more than its year where the noun names what went before the act that has the date: resigned on
     * 3 May because of the protests.
     */
    private @Nullable Dating grounded(int index, int token, @Nullable Dating dating) {
        boolean ground = dating != null && dating.basis() != Basis.OWN && isGround(index, token);
        return dating != null && ground ? dating.year() : dating;
    }

    /** Whether a noun, or the noun that it belongs to, stands behind a word that says so. */
    boolean isGround(int index, int token) {
        Sentence sentence = sentences.get(index);
        int at = token;
        while (at >= 0 && Tag.pos(sentence.token(at).tag()) == Tag.Pos.NOUN) {
            int preposition = preposition(sentence, at);
            if (preposition >= 0) {
                return vocabulary.gives(sentence.token(preposition), Hint.GROUND);
            }
            at = sentence.relation(at) == Relation.NMOD ? sentence.head(at) : -1;
        }
        return false;
    }

    private static int preposition(Sentence sentence, int noun) {
        for (int n = 0; n < sentence.dependents(noun); n++) {
            int word = sentence.dependent(noun, n);
            if (sentence.relation(word) == Relation.CASE) {
                return word;
            }
        }
        return -1;
    }

    /** Whether the first lies within the second and says more; {@code false} where either is not known. */
    static boolean isFiner(@Nullable When one, @Nullable When than) {
        return one != null
                && than != null
                && one.grain() != When.Grain.INTERVAL
                && one.value().length() > than.value().length()
                && one.value().startsWith(than.value());
    }

    /**
     * The date of an act that no words date: that of the story around it, else of the news, else its year.
     *
     * @return {@code null} where nothing tells it
     */
    public @Nullable Dating presumed(Deed deed) {
        return presumption.of(deed);
    }
}
