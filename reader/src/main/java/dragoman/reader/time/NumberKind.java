package dragoman.reader.time;

import dragoman.reader.time.Vocabulary.Ending;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sort of number a pattern asks for. Rules name them in lower case. */
enum NumberKind {
    /** Day of a month: 1 to 31, in digits or as an ordinal in words. */
    DAY(1, 31, true),
    /** Day of a month in just two digits, as in 05.06.2012. */
    DAY2(1, 31, false),
    /** Month in just two digits. */
    MONTH2(1, 12, false),
    /** Year in four digits or as an ordinal in words. */
    YEAR4(1000, 2199, true),
    /** Year in four digits that no word calls a year. */
    YEARBARE(1900, 2100, false),
    /** Year in four digits with the ending of an ordinal. */
    YEARTH(1000, 2199, false),
    /** Year in its two last digits. */
    YEAR2(0, 99, false),
    /** Decade by its first year: the plural of 1990th. */
    DECADE4(1000, 2190, true),
    /** Decade by two digits, or in words. */
    DECADE2(10, 90, true),
    /** How many: digits, also with a fraction, or a cardinal in words. */
    COUNT(0, 99_999, false),
    /** Years that a person may have lived. */
    AGE(1, 130, false),
    /** Which in a row: an ordinal in words or digits with an ending. */
    ORDINAL(1, 199, true),
    /** Hour of the day. */
    HOUR(0, 24, false),
    /** Minute of the hour, two digits. */
    MINUTE2(0, 59, false);

    private static final int SMALLEST_MULTIPLIER = 1000;

    private final int least;
    private final int most;
    private final boolean ordinal;

    NumberKind(int least, int most, boolean ordinal) {
        this.least = least;
        this.most = most;
        this.ordinal = ordinal;
    }

    /** The kind of that name, {@code null} where there is none. */
    static @Nullable NumberKind named(String word) {
        for (NumberKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return kind;
            }
        }
        return null;
    }

    /** Whether it takes words, too. */
    boolean takesWords() {
        return ordinal || this == COUNT || this == AGE || this == HOUR;
    }

    boolean takesOrdinals() {
        return ordinal;
    }

    /** Goes on behind each number of this kind that starts at the place. */
    void match(Match match, int at, Draft draft, Node.Numeric node) {
        Piece piece = match.piece(at);
        if (piece == null) {
            return;
        }
        if (piece.isNumber()) {
            if (fits(piece)) {
                node.next().match(match, at + 1, draft.with(node.target(), piece.number()));
            }
        } else if (takesWords() && piece.readings().length > 0) {
            words(match, at, draft, node);
        }
    }

    private boolean fits(Piece piece) {
        int value = piece.number();
        if (value < least || value > most || piece.fraction() && this != COUNT) {
            return false;
        }
        Ending ending = piece.ending();
        return switch (this) {
            case DAY -> piece.digits() <= 2 && (ending == null || ending == Ending.ORDINAL || ending == Ending.EITHER);
            case DAY2, MONTH2, MINUTE2 -> piece.digits() == 2 && ending == null;
            case YEAR4 -> piece.digits() == 4 && (ending == null || ending == Ending.ORDINAL);
            case YEARBARE -> piece.digits() == 4 && ending == null;
            case YEARTH -> piece.digits() == 4 && ending == Ending.ORDINAL;
            case YEAR2 -> piece.digits() == 2 && (ending == null || ending == Ending.ORDINAL);
            case DECADE4 -> piece.digits() == 4 && value % 10 == 0 && isPlural(ending);
            case DECADE2 -> piece.digits() == 2 && value % 10 == 0 && isPlural(ending);
            case COUNT, AGE -> ending == null || ending == Ending.CARDINAL;
            case ORDINAL -> ending == Ending.ORDINAL || ending == Ending.EITHER;
            case HOUR -> piece.digits() <= 2 && ending == null;
        };
    }

    private static boolean isPlural(@Nullable Ending ending) {
        return ending == Ending.PLURAL || ending == Ending.EITHER;
    }

    /** Numerals in words add up as long as each is smaller than the one before: two, thousand, eleventh. */
    private void words(Match match, int at, Draft draft, Node.Numeric node) {
        int total = 0;
        int group = 0;
        int ceiling = Integer.MAX_VALUE;
        for (int i = at; ; i++) {
            Piece piece = match.piece(i);
            if (piece == null) {
                return;
            }
            int last = ordinal ? value(match, piece, true) : -1;
            if (last > 0 && last < ceiling) {
                goOn(match, i + 1, total + group + last, draft, node);
            }
            int value = value(match, piece, false);
            if (value <= 0 || value >= ceiling && value < SMALLEST_MULTIPLIER) {
                return;
            }
            if (value >= SMALLEST_MULTIPLIER) {
                total += Math.max(group, 1) * value;
                group = 0;
                ceiling = SMALLEST_MULTIPLIER;
            } else {
                group += value;
                ceiling = value >= 100 ? 100 : value >= 20 ? 10 : 1;
            }
            if (!ordinal) {
                goOn(match, i + 1, total + group, draft, node);
            }
        }
    }

    private void goOn(Match match, int at, int value, Draft draft, Node.Numeric node) {
        if (value >= least && value <= most && (this != DECADE2 || value % 10 == 0 && value >= 20)) {
            node.next().match(match, at, draft.with(node.target(), value));
        }
    }

    private static int value(Match match, Piece piece, boolean ordinal) {
        for (Piece.Reading reading : piece.readings()) {
            Sense sense = reading.sense();
            if (ordinal
                    ? match.vocabulary().isOrdinal(sense)
                    : match.vocabulary().isCardinal(sense)) {
                return sense.get(Field.N, -1);
            }
        }
        return -1;
    }
}
