package dragoman.reader.time;

import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a year to days that are named with their day of the week in a document whose date did not come with it: the
 * weekday tells which of the years around those that the document names it is.
 */
final class MissingYears {
    private MissingYears() {}

    /** The times found, in which such days have their year. */
    static List<List<Found>> fill(List<Sentence> sentences, List<List<Found>> found, Vocabulary vocabulary) {
        List<Period> anchors = ClockFinder.anchors(sentences, found, vocabulary);
        if (anchors.isEmpty()) {
            return found;
        }
        List<List<Found>> filled = new ArrayList<>(found.size());
        for (List<Found> sentence : found) {
            filled.add(sentence.stream().map(one -> filled(one, anchors)).toList());
        }
        return filled;
    }

    private static Found filled(Found one, List<Period> anchors) {
        Draft draft = one.draft();
        if (one.rule().act() != Rule.Act.DATE || !isOfWeekday(draft)) {
            return one;
        }
        Period day = Completion.weekday(draft, anchors);
        return day == null
                ? one
                : new Found(
                        one.first(),
                        one.last(),
                        one.span(),
                        one.rule(),
                        draft.with(Field.YEAR, day.from().getYear()));
    }

    private static boolean isOfWeekday(Draft draft) {
        return draft.has(Field.WEEKDAY)
                && draft.has(Field.DAY)
                && draft.has(Field.MONTH)
                && !draft.has(Field.YEAR)
                && !draft.has(Field.YEARREL);
    }
}
