package dragoman.reader.time;

import dragoman.language.Sentence;
import dragoman.reading.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the times of one article their values, sentence by sentence, and follows the time that the story has reached.
 * Not thread-safe; one for each article.
 */
final class TimeResolver {
    /** Sentences over which a year is carried on where the document's date is not known. */
    private static final int FURTHEST = 1;

    private final Vocabulary vocabulary;
    private final Clock clock;
    private final List<Period> anchors;
    private final @Nullable Integer year;
    private @Nullable Period story;
    private @Nullable Period beside;
    private int besideAt = -FURTHEST - 1;

    /**
     * A resolver at the beginning of an article.
     *
     * @param anchors days and months that the article names with their year
     * @param reached the time that the story has reached before it, for examples
     */
    TimeResolver(Vocabulary vocabulary, Clock clock, List<Period> anchors, @Nullable Period reached) {
        this.anchors = anchors;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.story = reached;
        this.year = year(clock, anchors);
    }

    /** The document's year: that of its day, or of the latest day that it names in full; a month may be one long past. */
    private static @Nullable Integer year(Clock clock, List<Period> anchors) {
        LocalDate date = clock.date();
        boolean day = clock.day() != null || date != null && anchors.contains(Period.day(date));
        return date == null || !day ? null : Integer.valueOf(date.getYear());
    }

    /** The mentions of a sentence, in text order. */
    List<TimeMention> resolve(int index, Sentence sentence, List<Found> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<TimeMention> mentions = new ArrayList<>(found.size());
        boolean near = clock.source() == Clock.Source.LEAD;
        for (Found one : found) {
            int tense = tense(sentence, one);
            Period close = index - besideAt <= (clock.day() == null ? FURTHEST : 0) ? beside : null;
            Context context = new Context(clock.day(), year, story, close, tense, near, anchors);
            Period period = Calendar.resolve(one.rule().act(), one.draft(), context);
            TimeMention mention = mention(index, one, period);
            mentions.add(mention);
            boolean dates = period != null && one.rule().act() == Rule.Act.DATE;
            int governor = Governors.of(sentence, one.first(), one.last());
            if (dates && mention.anchor() == Anchor.ABSOLUTE && !Governors.isAside(sentence, governor)) {
                beside = period;
                besideAt = index;
            }
            story = period == null ? story : period;
        }
        return List.copyOf(mentions);
    }

    /** Which way a time is told. Around the day that the article tells of first, the past says nothing. */
    private int tense(Sentence sentence, Found one) {
        int tense = Tenses.at(sentence, one, vocabulary);
        if (clock.source() != Clock.Source.LEAD) {
            return tense;
        }
        return one.draft().has(Field.DAY) ? 0 : Math.max(0, tense);
    }

    private static TimeMention mention(int sentence, Found found, @Nullable Period period) {
        When when = period == null ? null : period.when();
        return new TimeMention(
                sentence,
                found.first(),
                found.last(),
                found.span(),
                kind(found),
                when,
                anchor(found),
                found.rule().name());
    }

    private static TimeMention.Kind kind(Found found) {
        int unit = found.draft().get(Field.UNIT, Unit.YEAR.ordinal());
        if (found.rule().act() == Rule.Act.CLOCK || unit <= Unit.HOUR.ordinal()) {
            return TimeMention.Kind.CLOCK;
        }
        return switch (found.rule().act()) {
            case LENGTH -> TimeMention.Kind.LENGTH;
            case OFTEN -> TimeMention.Kind.OFTEN;
            case STORY -> TimeMention.Kind.POINTER;
            case DATE -> isEra(found.draft()) ? TimeMention.Kind.ERA : TimeMention.Kind.DATE;
            default -> TimeMention.Kind.DATE;
        };
    }

    private static boolean isEra(Draft draft) {
        return draft.has(Field.DECADE) || draft.has(Field.CENTURY);
    }

    private static Anchor anchor(Found found) {
        Draft draft = found.draft();
        if (found.rule().act() == Rule.Act.STORY || draft.get(Field.ANCHOR, 0) == Anchor.STORY.ordinal()) {
            return Anchor.STORY;
        }
        boolean whole = switch (found.rule().act()) {
            case DATE -> hasYear(draft);
            case RANGE -> draft.has(Field.YEAR) || draft.to() != null && hasYear(draft.to());
            default -> false;
        };
        return whole ? Anchor.ABSOLUTE : Anchor.PUBLISHED;
    }

    private static boolean hasYear(Draft draft) {
        return draft.has(Field.YEAR) || isEra(draft);
    }
}
