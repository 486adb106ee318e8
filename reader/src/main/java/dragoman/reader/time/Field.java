package dragoman.reader.time;

import java.util.Locale;

/** What a word or a rule can say of a time. Rules and vocabulary name the fields in lower case. */
enum Field {
    /** Year of the calendar, four digits; two digits mean the century that is near. */
    YEAR(1, 2199),
    /** Years away from the year referred to: -1 last year, 0 this year. */
    YEARREL(-9, 9),
    /** Month, 1 to 12. */
    MONTH(1, 12),
    /** Months away from the month referred to. */
    MONTHREL(-9, 9),
    /** Day of the month. */
    DAY(1, 31),
    /** Day of the week, 1 Monday to 7 Sunday. */
    WEEKDAY(1, 7),
    /** Season: 1 winter, 2 spring, 3 summer, 4 autumn. */
    SEASON(1, 4),
    /** Quarter of a year. */
    QUARTER(1, 4),
    /** Half of a year or month. */
    HALF(1, 2),
    /** First year of a decade, or its two last digits. */
    DECADE(0, 2190),
    /** Century, 20 for the one that ended in 2000. */
    CENTURY(1, 22),
    /** Which stretch of a year, month or week: 1 beginning, 2 middle, 3 end. */
    PART(1, 3),
    /** Unit of length, an ordinal of {@link Unit}. */
    UNIT(0, 20),
    /** How many units; 0 where the text does not say. */
    N(0, 100_000),
    /** -1 the last one, 0 this one, 1 the next one. */
    REL(-9, 9),
    /** Whether a shift goes back (-1) or forward (1). */
    SIGN(-1, 1),
    /** Days away from today, for words like today and yesterday. */
    SHIFT(-9, 9),
    /** An ordinal of {@link Anchor}: from where the time is reckoned. */
    ANCHOR(0, 9),
    /** Which way an unsaid year lies: -1 past, 1 future. */
    TENSE(-1, 1),
    /** Hour of the day; never part of a value. */
    HOUR(0, 24),
    /** Minute of the hour; never part of a value. */
    MINUTE(0, 59);

    static final int COUNT = values().length;

    final int least;
    final int most;

    Field(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The field of that name, {@code null} where there is none. */
    static @org.jspecify.annotations.Nullable Field named(String word) {
        for (Field field : values()) {
            if (field.name().toLowerCase(Locale.ROOT).equals(word)) {
                return field;
            }
        }
        return null;
    }
}
