package dragoman.reader.time;

/** A unit of time that words count in. */
enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    ERA;

    private static final Unit[] ALL = values();

    static Unit at(int ordinal) {
        return ALL[ordinal];
    }
}
