package dragoman.reader.time;

import dragoman.language.Analysis;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts the tokens of a sentence into pieces and looks each word up in the vocabulary. Immutable. */
final class PieceCutter {
    private static final Piece.Reading[] NO_READINGS = {};
    private static final int ALL = -1;
    /** Signs that rules may write out lie below this character; letters that stand for signs are words. */
    private static final int SIGNS = 128;
    /** Shortest compound of two words of time. */
    private static final int SHORTEST_COMPOUND = 7;

    private static final int MOST_DIGITS = 6;
    /** Digits of a year. */
    private static final int YEAR = 4;

    private final Vocabulary vocabulary;
    private final Piece.Reading[][] signs;
    private final Function<String, List<Analysis>> morphology;

    /**
     * A cutter.
     *
     * @param morphology readings of a word form, for halves of tokens like the second of {@code 15-day}
     */
    PieceCutter(Vocabulary vocabulary, Function<String, List<Analysis>> morphology) {
        this.vocabulary = vocabulary;
        this.morphology = morphology;
        this.signs = signs(vocabulary);
    }

    /** The pieces of a sentence, in text order. */
    List<Piece> cut(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>(sentence.size() + 4);
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (isDigit(token.form().charAt(0))) {
                cutNumber(token, pieces);
            } else if (isOfYear(token)) {
                cutYear(token, pieces);
            } else if (token.kind() == Token.Kind.WORD
                    && token.form().length() >= SHORTEST_COMPOUND
                    && token.form().indexOf('-') > 0) {
                cutCompound(token, pieces);
            } else {
                addWord(token, token.start(), token.end(), readings(token), pieces);
            }
        }
        return pieces;
    }

    /** Whether a name has its year behind a hyphen: Rio-2016. */
    private static boolean isOfYear(Token token) {
        String form = token.form();
        int hyphen = form.length() - YEAR - 1;
        if (hyphen < 1 || !isDash(form.charAt(hyphen)) || !Character.isLetter(form.charAt(hyphen - 1))) {
            return false;
        }
        for (int i = hyphen + 1; i < form.length(); i++) {
            if (!isDigit(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void cutYear(Token token, List<Piece> pieces) {
        int hyphen = token.form().length() - YEAR - 1;
        int at = token.start() + hyphen;
        pieces.add(new Piece(token, token.start(), at, !token.spaceBefore(), -1, 0, false, null, NO_READINGS));
        pieces.add(new Piece(token, at, at + 1, true, -1, 0, false, null, signReadings("-")));
        addDigits(token, hyphen + 1, token.form().length(), pieces);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    /** Adds a word or sign; letters glued to digits are an ending of the number where the language has such an ending. */
    private void addWord(Token token, int start, int end, Piece.Reading[] readings, List<Piece> pieces) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        boolean glued = start > token.start() || !token.spaceBefore();
        if (glued && last != null && last.end() == start) {
            Piece before = pieces.size() > 1 ? pieces.get(pieces.size() - 2) : null;
            String lower = bare(token.form()
                    .substring(start - token.start(), end - token.start())
                    .toLowerCase(Locale.ROOT));
            if (isHyphenAfterNumber(last, before) && Character.isLetter(lower.charAt(0))) {
                pieces.remove(pieces.size() - 1);
                Vocabulary.Ending ending = vocabulary.ending(lower);
                if (ending != null && before != null) {
                    pieces.set(pieces.size() - 1, withEnding(before, start + lower.length(), ending));
                    return;
                }
            }
        }
        pieces.add(new Piece(token, start, end, glued, -1, 0, false, null, readings));
    }

    private static boolean isHyphenAfterNumber(Piece last, @Nullable Piece before) {
        return before != null
                && before.isNumber()
                && before.ending() == null
                && last.glued()
                && last.end() - last.start() == 1
                && isDash(last.token().form().charAt(last.start() - last.token().start()));
    }

    private static Piece withEnding(Piece number, int end, Vocabulary.Ending ending) {
        return new Piece(
                number.token(),
                number.start(),
                end,
                number.glued(),
                number.number(),
                number.digits(),
                number.fraction(),
                ending,
                number.readings());
    }

    private void cutNumber(Token token, List<Piece> pieces) {
        String form = token.form();
        int at = 0;
        while (at < form.length()) {
            char c = form.charAt(at);
            int end = at + 1;
            if (isDigit(c)) {
                while (end < form.length() && isDigit(form.charAt(end))) {
                    end++;
                }
                addDigits(token, at, end, pieces);
            } else {
                if (Character.isLetter(c)) {
                    while (end < form.length() && Character.isLetter(form.charAt(end))) {
                        end++;
                    }
                }
                addWord(token, token.start() + at, token.start() + end, partReadings(form.substring(at, end)), pieces);
            }
            at = end;
        }
    }

    private void addDigits(Token token, int from, int to, List<Piece> pieces) {
        int digits = to - from;
        int number = digits > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(token.form(), from, to, 10);
        boolean glued = from > 0 || !token.spaceBefore();
        int start = token.start() + from;
        int size = pieces.size();
        if (glued
                && size > 1
                && isComma(pieces.get(size - 1))
                && pieces.get(size - 2).isNumber()) {
            Piece whole = pieces.get(size - 2);
            pieces.remove(size - 1);
            pieces.set(
                    size - 2,
                    new Piece(
                            whole.token(),
                            whole.start(),
                            start + digits,
                            whole.glued(),
                            whole.number(),
                            whole.digits(),
                            true,
                            null,
                            NO_READINGS));
            return;
        }
        pieces.add(new Piece(token, start, start + digits, glued, number, digits, false, null, NO_READINGS));
    }

    private static boolean isComma(Piece piece) {
        return piece.glued()
                && piece.end() - piece.start() == 1
                && piece.token().form().charAt(piece.start() - piece.token().start()) == ',';
    }

    /** A hyphened word of which each half is a word of time gives two pieces with a hyphen between. */
    private void cutCompound(Token token, List<Piece> pieces) {
        Piece.Reading[] whole = readings(token);
        int hyphen = token.form().indexOf('-');
        Piece.Reading[] left =
                whole.length > 0 ? NO_READINGS : partReadings(token.form().substring(0, hyphen));
        Piece.Reading[] right =
                left.length == 0 ? NO_READINGS : partReadings(token.form().substring(hyphen + 1));
        if (right.length == 0) {
            addWord(token, token.start(), token.end(), whole, pieces);
            return;
        }
        int at = token.start() + hyphen;
        pieces.add(new Piece(token, token.start(), at, !token.spaceBefore(), -1, 0, false, null, left));
        pieces.add(new Piece(token, at, at + 1, true, -1, 0, false, null, signReadings("-")));
        pieces.add(new Piece(token, at + 1, token.end(), true, -1, 0, false, null, right));
    }

    private Piece.Reading[] partReadings(String part) {
        if (!Character.isLetter(part.charAt(0))) {
            return signReadings(part);
        }
        return readings(part.toLowerCase(Locale.ROOT), morphology.apply(part));
    }

    /** A sign has the meanings that the rules give it; signs of one character are looked up once for all. */
    private Piece.Reading[] signReadings(String sign) {
        if (sign.length() != 1) {
            return NO_READINGS;
        }
        char c = isDash(sign.charAt(0)) ? '-' : sign.charAt(0);
        return c < signs.length ? signs[c] : NO_READINGS;
    }

    private static Piece.Reading[][] signs(Vocabulary vocabulary) {
        Piece.Reading[][] signs = new Piece.Reading[SIGNS][];
        for (char c = 0; c < SIGNS; c++) {
            List<Piece.Reading> found = new ArrayList<>();
            for (Sense sense : vocabulary.of(String.valueOf(c))) {
                found.add(new Piece.Reading(sense, ALL, ALL));
            }
            signs[c] = found.isEmpty() ? NO_READINGS : found.toArray(Piece.Reading[]::new);
        }
        return signs;
    }

    private Piece.Reading[] readings(Token token) {
        if (token.kind() != Token.Kind.WORD) {
            return signReadings(token.form());
        }
        return readings(bare(token.lower()), token.analyses());
    }

    /** Most words are no words of time: for them this makes no object. */
    private Piece.Reading[] readings(String lower, List<Analysis> analyses) {
        List<Piece.Reading> found = null;
        boolean seen = false;
        String before = "";
        Sense[] senses = {};
        for (int k = 0; k < analyses.size(); k++) {
            Analysis analysis = analyses.get(k);
            if (!analysis.lemma().equals(before)) {
                before = analysis.lemma();
                senses = vocabulary.of(before);
                seen |= before.equals(lower);
            }
            if (senses.length > 0) {
                found = found == null ? new ArrayList<>(4) : found;
                addReadings(senses, analysis.tag(), found);
            }
        }
        if (!seen && vocabulary.of(lower).length > 0) {
            found = found == null ? new ArrayList<>(4) : found;
            addForm(lower, found);
        }
        return found == null || found.isEmpty() ? NO_READINGS : found.toArray(Piece.Reading[]::new);
    }

    private static String bare(String lower) {
        int end = lower.length();
        return end > 1 && lower.charAt(end - 1) == '.' ? lower.substring(0, end - 1) : lower;
    }

    /** The form itself may be an entry: abbreviations and signs. It agrees with any case. */
    private void addForm(String lower, List<Piece.Reading> found) {
        for (Sense sense : vocabulary.of(lower)) {
            if (!sense.noun()) {
                found.add(new Piece.Reading(sense, ALL, ALL));
            }
        }
    }

    private static void addReadings(Sense[] senses, long tag, List<Piece.Reading> found) {
        for (Sense sense : senses) {
            if (!sense.noun() || Tag.pos(tag) == Tag.Pos.NOUN) {
                addReading(sense, tag, found);
            }
        }
    }

    private static void addReading(Sense sense, long tag, List<Piece.Reading> found) {
        Tag.Case kasus = Tag.kasus(tag);
        int cases = kasus == Tag.Case.INDECLINABLE ? ALL : 1 << kasus.ordinal();
        int numbers = 1 << Tag.number(tag).ordinal();
        for (Piece.Reading reading : found) {
            if (reading.sense().equals(sense) && reading.cases() == cases && reading.numbers() == numbers) {
                return;
            }
        }
        found.add(new Piece.Reading(sense, cases, numbers));
    }
}
