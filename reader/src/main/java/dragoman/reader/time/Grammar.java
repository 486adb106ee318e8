package dragoman.reader.time;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.Token;

/**
 * What a pattern asks of a piece that it looks at without taking it.
 *
 * @param kind class of the word, -1 for any
 * @param number whether it must be a number
 * @param wanted features that one analysis must all have, as a tag
 * @param mask bits of the features that are wanted
 * @param glued whether it must stand without white space before it
 * @param capital whether it must begin with a capital letter
 */
record Grammar(int kind, boolean number, long wanted, long mask, boolean glued, boolean capital) {
    boolean holds(Piece piece) {
        if (glued && !piece.glued()
                || number && !piece.isNumber()
                || capital && !piece.token().capitalised()) {
            return false;
        }
        if (kind >= 0 && !hasKind(piece)) {
            return false;
        }
        return mask == 0L || hasFeatures(piece);
    }

    private boolean hasKind(Piece piece) {
        for (Piece.Reading reading : piece.readings()) {
            if (reading.sense().kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFeatures(Piece piece) {
        Token token = piece.token();
        if (token.kind() != Token.Kind.WORD) {
            return false;
        }
        for (Analysis analysis : token.analyses()) {
            if ((analysis.tag() & mask) == wanted) {
                return true;
            }
        }
        return false;
    }

    /** The bits that such a feature may use in a tag. */
    static long bits(Enum<?> feature) {
        long bits = 0L;
        Enum<?>[] all = feature.getDeclaringClass().getEnumConstants();
        for (Enum<?> one : all) {
            bits |= Tag.with(Tag.NOTHING, one);
        }
        return feature instanceof Tag.Mark ? Tag.with(Tag.NOTHING, feature) : bits;
    }
}
