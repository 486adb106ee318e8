package dragoman.reader.time;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.reading.When;
import dragoman.text.Article;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date of a document. Conservative: only a day with its year counts, and only where datelines stand. Immutable.
 */
final class ClockFinder {
    private static final int FIRST_LINES = 4;
    /** An article whose latest year lies before it tells history, and says nothing of its own year. */
    private static final int EARLIEST_NEWS = 1990;

    /** Days of a stretch that is short enough to tell the year of a day near it. */
    private static final int SEASON = 100;

    private static final int LAST_LINES = 3;
    private static final int LEAD_SENTENCES = 6;
    private static final int LONGEST_DATELINE = 8;

    private ClockFinder() {}

    /** The date that came with the article, or else the one that its words give. */
    static Clock find(Article article, List<Sentence> sentences, List<List<Found>> found, Vocabulary vocabulary) {
        if (article.published() != null) {
            return new Clock(article.published(), Clock.Source.GIVEN);
        }
        LocalDate latest = latestDay(sentences, found, vocabulary);
        for (int i = 0; i < sentences.size(); i++) {
            if (i < FIRST_LINES || i >= sentences.size() - LAST_LINES) {
                Period line = lineDate(sentences.get(i), found.get(i));
                if (line == null && i < FIRST_LINES) {
                    line = agencyDate(sentences.get(i), found.get(i));
                }
                if (line != null && !line.from().isBefore(latest)) {
                    return new Clock(line.from(), Clock.Source.DATELINE);
                }
            }
        }
        for (int i = 0; i < Math.min(LEAD_SENTENCES, sentences.size()); i++) {
            Period lead = leadDate(sentences.get(i), found.get(i), vocabulary);
            if (lead != null && !lead.from().isBefore(latest)) {
                return new Clock(lead.from(), Clock.Source.LEAD);
            }
        }
        LocalDate year = ownYear(sentences, found, vocabulary);
        return year == null ? Clock.NONE : new Clock(year, Clock.Source.YEAR);
    }

    /**
     * The days and months that are named with their year, where no later year is named: history recalled says nothing of the
     * days that are told without one. In text order.
     */
    static List<Period> anchors(List<Sentence> sentences, List<List<Found>> found, Vocabulary vocabulary) {
        List<Period> anchors = new ArrayList<>();
        int latest = latestDay(sentences, found, vocabulary).getYear();
        for (List<Found> sentence : found) {
            for (Found one : sentence) {
                Period period = withYear(one);
                if (period != null && isAnchor(period) && period.from().getYear() == latest) {
                    anchors.add(period);
                }
            }
        }
        return List.copyOf(anchors);
    }

    private static boolean isAnchor(Period period) {
        return switch (period.grain()) {
            case DAY, MONTH -> true;
            case YEAR -> false;
            case INTERVAL -> ChronoUnit.DAYS.between(period.from(), period.to()) < SEASON;
        };
    }

    /**
     * The end of the latest day or month told of what has been, where no later year is named. A year alone is one that the
     * article recalls as often as its own.
     */
    private static @Nullable LocalDate ownYear(
            List<Sentence> sentences, List<List<Found>> found, Vocabulary vocabulary) {
        LocalDate latest = LocalDate.MIN;
        int year = EARLIEST_NEWS;
        for (int i = 0; i < found.size(); i++) {
            for (Found one : found.get(i)) {
                Period period = withYear(one);
                if (period != null && Tenses.at(sentences.get(i), one, vocabulary) <= 0) {
                    year = Math.max(year, period.from().getYear());
                    latest = isAnchor(period) && period.to().isAfter(latest) ? period.to() : latest;
                }
            }
        }
        return latest.getYear() == year ? latest : null;
    }

    private static @Nullable Period withYear(Found one) {
        Draft draft = one.draft();
        return switch (one.rule().act()) {
            case DATE -> draft.has(Field.YEAR) ? absolute(one) : null;
            case RANGE ->
                draft.to() != null && draft.to().has(Field.YEAR) && draft.to().has(Field.MONTH) ? absolute(one) : null;
            default -> null;
        };
    }

    /** The latest day or year that the document names as begun: no document is older than what it tells. */
    private static LocalDate latestDay(List<Sentence> sentences, List<List<Found>> found, Vocabulary vocabulary) {
        LocalDate latest = LocalDate.MIN;
        for (int i = 0; i < found.size(); i++) {
            for (Found one : found.get(i)) {
                Period period = withYear(one);
                if (period != null
                        && period.from().isAfter(latest)
                        && !isToCome(sentences.get(i), one, period, vocabulary)) {
                    latest = period.from();
                }
            }
        }
        return latest;
    }

    /** Whether the sentence looks ahead to a time; to a year where nothing says that it is over. */
    private static boolean isToCome(Sentence sentence, Found one, Period period, Vocabulary vocabulary) {
        int tense = Tenses.at(sentence, one, vocabulary);
        return tense > 0 || tense == 0 && period.grain() == When.Grain.YEAR;
    }

    private static @Nullable Period absolute(Found found) {
        return Calendar.resolve(found.rule().act(), found.draft(), Context.NONE);
    }

    /** A line that is nothing but a date, perhaps with an hour. */
    private static @Nullable Period lineDate(Sentence sentence, List<Found> found) {
        if (found.isEmpty() || sentence.size() > LONGEST_DATELINE) {
            return null;
        }
        Found date = found.get(0);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).kind() == Token.Kind.WORD && !covered(found, i)) {
                return null;
            }
        }
        return fullDay(date);
    }

    private static boolean covered(List<Found> found, int token) {
        for (Found one : found) {
            if (one.first() <= token && token <= one.last()) {
                return true;
            }
        }
        return false;
    }

    /** A place in capitals, a date, a sign: so agencies begin. */
    private static @Nullable Period agencyDate(Sentence sentence, List<Found> found) {
        if (found.isEmpty()) {
            return null;
        }
        Found date = found.get(0);
        if (date.first() == 0 || date.first() > LONGEST_DATELINE || date.last() + 1 >= sentence.size()) {
            return null;
        }
        for (int i = 0; i < date.first(); i++) {
            Token token = sentence.token(i);
            if (token.kind() == Token.Kind.WORD && !token.capitalised()) {
                return null;
            }
        }
        boolean sign = sentence.token(date.last() + 1).kind() == Token.Kind.PUNCTUATION;
        boolean signBefore = sentence.token(date.first() - 1).kind() == Token.Kind.PUNCTUATION;
        return sign && signBefore ? fullDay(date) : null;
    }

    /** A full date of what has been, in a sentence of running text; captions and headings tell of other days. */
    private static @Nullable Period leadDate(Sentence sentence, List<Found> found, Vocabulary vocabulary) {
        if (sentence.heading()) {
            return null;
        }
        for (Found one : found) {
            Period day = fullDay(one);
            if (day != null && Tenses.at(sentence, one, vocabulary) <= 0) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable Period fullDay(Found found) {
        if (found.rule().act() != Rule.Act.DATE || !found.draft().has(Field.YEAR)) {
            return null;
        }
        Period period = absolute(found);
        return period != null && period.grain() == When.Grain.DAY ? period : null;
    }
}
