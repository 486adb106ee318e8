package dragoman.reader.time;

import dragoman.reading.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Gives drafts their place in the calendar. Knows no words; {@code null} means that no honest value can be told. */
final class Calendar {
    private static final int MONTHS_OF_SEASON = 3;
    private static final int RECENT_CENTURY = 2000;
    private static final int NEAR = 30;
    /** Days from the document's within which a day said without its year is news, whatever year stands beside it. */
    private static final int NEWS_DAYS = 7;

    /** Days behind the first of what is told in which a day of the week is looked for before those that lie ahead of it. */
    private static final int AROUND = 3;

    private Calendar() {}

    /** The value of what a rule has found. */
    static @Nullable Period resolve(Rule.Act act, Draft draft, Context context) {
        return switch (act) {
            case DATE -> date(draft, context);
            case MOVE -> move(draft, context);
            case UNIT -> unit(draft, context);
            case RANGE -> range(draft, context);
            case STORY -> context.story();
            case LENGTH, OFTEN, VAGUE, CLOCK, SKIP -> null;
        };
    }

    /** A date of which some of year, month, day and weekday are said. */
    static @Nullable Period date(Draft draft, Context context) {
        int tense = draft.get(Field.TENSE, context.tense());
        if (draft.has(Field.SHIFT) && !draft.has(Field.DAY)) {
            LocalDate base = base(draft, context);
            return base == null ? null : Period.day(base.plusDays(draft.get(Field.SHIFT)));
        }
        if (draft.has(Field.MONTH)) {
            return draft.has(Field.DAY) ? dayOfMonth(draft, context, tense) : month(draft, context, tense);
        }
        if (draft.has(Field.DAY)) {
            return numberedDay(draft, context, tense);
        }
        if (draft.has(Field.WEEKDAY)) {
            return weekday(draft, context, tense);
        }
        if (draft.has(Field.DECADE) || draft.has(Field.CENTURY)) {
            return longYears(draft);
        }
        Integer year = year(draft, context);
        if (draft.has(Field.SEASON)) {
            return season(draft, year == null ? nearYear(draft, context, tense) : year);
        }
        return year == null ? null : partOfYear(draft, year);
    }

    /** The year said, outright or by its distance from another; {@code null} where none is. */
    private static @Nullable Integer year(Draft draft, Context context) {
        if (draft.has(Field.YEAR)) {
            return fullYear(draft.get(Field.YEAR));
        }
        if (draft.has(Field.YEARREL)) {
            LocalDate base = base(draft, context);
            Integer year = base == null && !isOfStory(draft) ? context.year() : yearOf(base);
            return year == null ? null : Integer.valueOf(year + draft.get(Field.YEARREL));
        }
        return null;
    }

    private static @Nullable Integer yearOf(@Nullable LocalDate day) {
        return day == null ? null : Integer.valueOf(day.getYear());
    }

    private static int fullYear(int year) {
        if (year >= 100) {
            return year;
        }
        return year <= NEAR ? RECENT_CENTURY + year : RECENT_CENTURY - 100 + year;
    }

    private static boolean isOfStory(Draft draft) {
        return draft.get(Field.ANCHOR, 0) == Anchor.STORY.ordinal();
    }

    private static @Nullable LocalDate base(Draft draft, Context context) {
        Period beside = context.beside();
        boolean close = draft.get(Field.ANCHOR, 0) == Anchor.BESIDE.ordinal();
        if (close && beside != null && beside.grain() == When.Grain.DAY) {
            return beside.from();
        }
        if (isOfStory(draft)) {
            Period story = context.story();
            return story == null ? null : story.from();
        }
        return context.published();
    }

    private static @Nullable Period dayOfMonth(Draft draft, Context context, int tense) {
        int month = draft.get(Field.MONTH);
        int day = draft.get(Field.DAY);
        Integer year = year(draft, context);
        if (year != null) {
            return Period.day(year, month, day);
        }
        if (draft.has(Field.YEARREL)) {
            return null;
        }
        LocalDate published = context.published();
        Period news = published == null ? null : Completion.day(draft, published, tense);
        if (news != null && Math.abs(ChronoUnit.DAYS.between(news.from(), published)) <= NEWS_DAYS) {
            return news;
        }
        Period beside = context.beside();
        Period following = beside == null ? null : Period.day(beside.from().getYear(), month, day);
        if (beside != null && following != null && !following.from().isBefore(beside.from())) {
            return following;
        }
        return published == null ? Completion.day(draft, context.anchors()) : news;
    }

    private static @Nullable Period month(Draft draft, Context context, int tense) {
        int month = draft.get(Field.MONTH);
        Integer year = year(draft, context);
        LocalDate published = context.published();
        if (year != null) {
            return half(draft, YearMonth.of(year, month));
        }
        if (draft.has(Field.YEARREL)) {
            return null;
        }
        Period beside = context.beside();
        if (beside != null
                && !draft.has(Field.MONTHREL)
                && month >= beside.from().getMonthValue()) {
            return half(draft, YearMonth.of(beside.from().getYear(), month));
        }
        if (published == null) {
            YearMonth near = draft.has(Field.MONTHREL) ? null : Completion.month(month, context.anchors());
            return near == null ? null : half(draft, near);
        }
        return half(draft, nearMonth(draft, month, published, tense));
    }

    private static YearMonth nearMonth(Draft draft, int month, LocalDate published, int tense) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(published.getYear(), month);
        int rel = draft.get(Field.MONTHREL, 0);
        if (rel < 0) {
            return same.isBefore(now) ? same : same.minusYears(1);
        }
        if (rel > 0 || tense > 0) {
            return same.isBefore(now) || rel > 0 && same.equals(now) ? same.plusYears(1) : same;
        }
        return tense < 0 && same.isAfter(now) ? same.minusYears(1) : same;
    }

    private static Period half(Draft draft, YearMonth month) {
        if (!draft.has(Field.HALF)) {
            return Period.month(month);
        }
        boolean first = draft.get(Field.HALF) == 1;
        LocalDate from = month.atDay(first ? 1 : 16);
        return new Period(from, first ? month.atDay(15) : month.atEndOfMonth(), When.Grain.INTERVAL);
    }

    /** The 24th: of a month said by distance, or of the nearest month. */
    private static @Nullable Period numberedDay(Draft draft, Context context, int tense) {
        LocalDate base = base(draft, context);
        if (base == null) {
            return null;
        }
        YearMonth month = YearMonth.from(base);
        int day = draft.get(Field.DAY);
        if (draft.has(Field.MONTHREL)) {
            month = month.plusMonths(draft.get(Field.MONTHREL));
        } else if (tense < 0 && day > base.getDayOfMonth()) {
            month = month.minusMonths(1);
        } else if (tense > 0 && day < base.getDayOfMonth()) {
            month = month.plusMonths(1);
        }
        return Period.day(month.getYear(), month.getMonthValue(), day);
    }

    private static @Nullable Period weekday(Draft draft, Context context, int tense) {
        LocalDate base = base(draft, context);
        if (base == null) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(draft.get(Field.WEEKDAY));
        if (draft.has(Field.REL)) {
            return Period.day(
                    switch (Integer.signum(draft.get(Field.REL))) {
                        case -1 -> base.with(TemporalAdjusters.previous(weekday));
                        case 1 -> base.with(TemporalAdjusters.next(weekday));
                        default ->
                            base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                    .plusDays(weekday.getValue() - 1L);
                    });
        }
        if (context.near() && tense == 0) {
            // Three days on at most, else before.
            return Period.day(base.plusDays(AROUND).with(TemporalAdjusters.previousOrSame(weekday)));
        }
        return Period.day(base.with(
                tense > 0 ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    private static @Nullable Period longYears(Draft draft) {
        if (draft.has(Field.DECADE)) {
            int decade = draft.get(Field.DECADE);
            int first =
                    decade >= 100 ? decade : decade >= NEAR ? RECENT_CENTURY - 100 + decade : RECENT_CENTURY + decade;
            return new Period(Period.year(first).from(), Period.year(first + 9).to(), When.Grain.INTERVAL);
        }
        int last = draft.get(Field.CENTURY) * 100;
        if (draft.has(Field.HALF)) {
            int middle = last - 50;
            return draft.get(Field.HALF) == 1
                    ? new Period(
                            Period.year(last - 99).from(), Period.year(middle).to(), When.Grain.INTERVAL)
                    : new Period(
                            Period.year(middle + 1).from(), Period.year(last).to(), When.Grain.INTERVAL);
        }
        return new Period(Period.year(last - 99).from(), Period.year(last).to(), When.Grain.INTERVAL);
    }

    /** The year of a season that is said without one. */
    private static @Nullable Integer nearYear(Draft draft, Context context, int tense) {
        LocalDate published = context.published();
        if (published == null || draft.has(Field.YEARREL)) {
            return null;
        }
        int rel = draft.get(Field.REL, 0);
        Period same = season(draft, published.getYear());
        if (same == null) {
            return null;
        }
        if (rel < 0 || tense < 0 && rel == 0) {
            boolean begun =
                    rel < 0 ? same.to().isBefore(published) : !same.from().isAfter(published);
            return begun ? published.getYear() : published.getYear() - 1;
        }
        boolean over = rel > 0 ? !same.from().isAfter(published) : same.to().isBefore(published);
        return over && (rel > 0 || tense > 0) ? published.getYear() + 1 : published.getYear();
    }

    /** Winter of a year is the one that begins it. */
    private static @Nullable Period season(Draft draft, @Nullable Integer year) {
        if (year == null) {
            return null;
        }
        int first = (draft.get(Field.SEASON) - 1) * MONTHS_OF_SEASON;
        YearMonth from = first == 0 ? YearMonth.of(year - 1, 12) : YearMonth.of(year, first);
        return new Period(from.atDay(1), from.plusMonths(2).atEndOfMonth(), When.Grain.INTERVAL);
    }

    private static Period partOfYear(Draft draft, int year) {
        if (draft.has(Field.QUARTER)) {
            YearMonth from = YearMonth.of(year, draft.get(Field.QUARTER) * 3 - 2);
            return new Period(from.atDay(1), from.plusMonths(2).atEndOfMonth(), When.Grain.INTERVAL);
        }
        if (draft.has(Field.HALF)) {
            YearMonth from = YearMonth.of(year, draft.get(Field.HALF) == 1 ? 1 : 7);
            return new Period(from.atDay(1), from.plusMonths(5).atEndOfMonth(), When.Grain.INTERVAL);
        }
        return Period.year(year);
    }

    /** So many units before or after a day, as exact as the unit allows. */
    private static @Nullable Period move(Draft draft, Context context) {
        int n = draft.get(Field.N, 1) * draft.get(Field.SIGN, 1);
        boolean onward = n > 0 && !draft.has(Field.ANCHOR) && context.tense() < 0;
        boolean story = onward || isOfStory(draft);
        // What was earlier, in an article that has told no time yet, was so before its own day.
        LocalDate published = context.published();
        boolean untold = story && n < 0 && context.story() == null;
        Period reached = untold && published != null ? Period.day(published) : context.story();
        LocalDate base = story ? (reached == null ? null : reached.from()) : context.published();
        if (base == null || n == 0) {
            return null;
        }
        Unit unit = Unit.at(draft.get(Field.UNIT, Unit.DAY.ordinal()));
        When.Grain known = story && reached != null ? reached.grain() : When.Grain.DAY;
        return switch (unit) {
            case DAY -> known == When.Grain.DAY ? Period.day(base.plusDays(n)) : null;
            case WEEK -> known == When.Grain.DAY ? Period.day(base.plusWeeks(n)) : null;
            case MONTH ->
                known == When.Grain.YEAR
                        ? null
                        : Period.month(YearMonth.from(base).plusMonths(n));
            case YEAR -> within(base.getYear() + n);
            case HOUR, MINUTE, SECOND -> known == When.Grain.DAY && Math.abs(n) < 12 ? Period.day(base) : null;
            default -> null;
        };
    }

    private static @Nullable Period within(int year) {
        return year < 1000 || year > 2199 ? null : Period.year(year);
    }

    /** This, the last or the next of a unit. */
    private static @Nullable Period unit(Draft draft, Context context) {
        LocalDate base = base(draft, context);
        Unit unit = Unit.at(draft.get(Field.UNIT, Unit.DAY.ordinal()));
        if (base == null || isFinerThanStory(unit, draft, context)) {
            return null;
        }
        int rel = draft.get(Field.REL, 0);
        LocalDate monday =
                base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(rel);
        return switch (unit) {
            case DAY -> Period.day(base.plusDays(rel));
            case WEEK -> new Period(monday, monday.plusDays(6), When.Grain.INTERVAL);
            case WEEKEND -> weekend(base, draft.get(Field.REL, 0), draft.get(Field.TENSE, context.tense()));
            case MONTH -> half(draft, YearMonth.from(base).plusMonths(rel));
            case QUARTER -> quarter(base, rel);
            case YEAR -> partOfYear(draft, base.getYear() + rel);
            default -> null;
        };
    }

    /** A story that has reached a year does not tell a day of it. */
    private static boolean isFinerThanStory(Unit unit, Draft draft, Context context) {
        if (!isOfStory(draft) || context.story() == null) {
            return false;
        }
        return switch (context.story().grain()) {
            case DAY -> false;
            case MONTH -> unit.compareTo(Unit.MONTH) < 0;
            case YEAR, INTERVAL -> unit.compareTo(Unit.YEAR) < 0;
        };
    }

    private static Period weekend(LocalDate base, int rel, int tense) {
        LocalDate saturday = rel > 0 || rel == 0 && tense > 0
                ? base.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                : base.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return new Period(saturday, saturday.plusDays(1), When.Grain.INTERVAL);
    }

    private static Period quarter(LocalDate base, int rel) {
        YearMonth first = YearMonth.of(base.getYear(), (base.getMonthValue() - 1) / 3 * 3 + 1)
                .plusMonths(3L * rel);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth(), When.Grain.INTERVAL);
    }

    /** From one date to another; what the first leaves unsaid is taken from the second. */
    private static @Nullable Period range(Draft draft, Context context) {
        Draft from = draft.from();
        Draft to = draft.to();
        if (from == null || to == null) {
            Draft only = from == null ? to : from;
            return only == null ? null : date(only, context);
        }
        Draft end = to.fill(draft, Field.YEAR, Field.YEARREL, Field.MONTH, Field.ANCHOR);
        if (!end.has(Field.MONTH) && !end.has(Field.DECADE) && from.has(Field.YEAR) && end.has(Field.YEAR)) {
            end = end.with(Field.YEAR, century(from.get(Field.YEAR), end.get(Field.YEAR)));
        }
        Draft start = end.has(Field.DAY)
                ? from.fill(end, Field.YEAR, Field.YEARREL, Field.MONTH, Field.ANCHOR)
                : from.fill(end, Field.YEAR, Field.YEARREL, Field.ANCHOR);
        Period last = date(end, context);
        Period first = date(start, context);
        if (first == null || last == null) {
            return null;
        }
        if (first.from().isAfter(last.to()) && from.has(Field.WEEKDAY) && !from.has(Field.DAY)) {
            boolean ahead = context.tense() > 0;
            return ahead
                    ? Period.between(first.from(), last.to().plusWeeks(1))
                    : Period.between(first.from().minusWeeks(1), last.to());
        }
        if (first.from().isAfter(last.to()) && !from.has(Field.YEAR)) {
            first = new Period(first.from().minusYears(1), first.to().minusYears(1), first.grain());
        }
        return Period.between(first.from(), last.to());
    }

    /** 1996-98: two digits belong to the century of the year before them. */
    private static int century(int from, int to) {
        return to < 100 && from >= 100 ? from / 100 * 100 + to : to;
    }
}
