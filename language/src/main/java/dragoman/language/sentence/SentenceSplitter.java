package dragoman.language.sentence;

import dragoman.language.Token;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Problems;
import dragoman.language.load.Properties;
import dragoman.language.token.Abbreviations;
import dragoman.language.token.Pieces;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where sentences end. Line ends without a blank line end a sentence only where the text is not broken into lines
 * of even length. Takes time in proportion to the text; immutable, shared by threads.
 */
public final class SentenceSplitter {
    private final String ends;
    private final String after;
    private final String open;
    private final Abbreviations abbreviations;
    private final WordSense sense;
    private final int longest;

    private SentenceSplitter(Properties rules, Abbreviations abbreviations, WordSense sense, int longest) {
        this.ends = rules.get("ends", ".!?");
        this.after = rules.get("after", "");
        this.open = rules.get("open", ",");
        this.abbreviations = abbreviations;
        this.sense = sense;
        this.longest = longest;
    }

    /**
     * Reads {@code <code>/sentences.txt}; what is wrong there is noted.
     *
     * @param longest most pieces that a sentence may have
     */
    public static SentenceSplitter load(
            LexiconSource source, String code, Words words, int longest, Problems problems) {
        Properties rules = Properties.read(source, code + "/sentences.txt", problems);
        return new SentenceSplitter(rules, words.abbreviations(), words.sense(), longest);
    }

    /** What the splitter knows of words. */
    public record Words(Abbreviations abbreviations, WordSense sense) {}

    /** The sentences of a text, in order; together they hold all its pieces. */
    public List<Stretch> split(Pieces pieces) {
        List<Stretch> stretches = new ArrayList<>();
        boolean wrapped = wrapped(pieces);
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (i + 1 == pieces.size() || i + 1 - from >= longest || ends(pieces, from, i, wrapped)) {
                stretches.add(new Stretch(from, i + 1, heading(pieces, from, i)));
                from = i + 1;
            }
        }
        return stretches;
    }

    /** Whether lines are broken for width: many go on with a lower-case letter. */
    private boolean wrapped(Pieces pieces) {
        int lines = 0;
        int continued = 0;
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.spaceBefore(i) && pieces.linesBefore(i) == 1) {
                lines++;
                continued += Character.isLowerCase(pieces.first(i)) ? 1 : 0;
            }
        }
        return continued >= 2 && continued * 4 >= lines;
    }

    private boolean ends(Pieces pieces, int from, int i, boolean wrapped) {
        int next = i + 1;
        int lines = pieces.spaceBefore(next) ? pieces.linesBefore(next) : 0;
        if (lines > 1) {
            return true;
        }
        if (lines == 1 && !wrapped && !continues(pieces, i, next)) {
            return true;
        }
        if (pieces.abbreviation(i) != Abbreviations.NONE) {
            return abbreviationEnds(pieces, from, i);
        }
        if (belongs(pieces, next)) {
            return false;
        }
        int sign = i;
        while (sign > from && closes(pieces, sign)) {
            sign--;
        }
        return stops(pieces, sign) && !numbersItem(pieces, from, sign) && starts(pieces, sign, i, next);
    }

    private boolean continues(Pieces pieces, int i, int next) {
        char last = pieces.last(i);
        return Character.isLowerCase(pieces.first(next))
                || last == ','
                || last != ':' && last != ';' && open.indexOf(last) >= 0;
    }

    private boolean stops(Pieces pieces, int i) {
        return pieces.kind(i) == Token.Kind.PUNCTUATION && ends.indexOf(pieces.last(i)) >= 0;
    }

    private boolean closes(Pieces pieces, int i) {
        Token.Kind kind = pieces.kind(i);
        return kind == Token.Kind.QUOTE_CLOSE
                || kind == Token.Kind.PUNCTUATION && after.indexOf(pieces.first(i)) >= 0 && !stops(pieces, i);
    }

    /** Whether the next piece closes what the sentence opened, written without space. */
    private boolean belongs(Pieces pieces, int next) {
        return !pieces.spaceBefore(next) && (closes(pieces, next) || stops(pieces, next));
    }

    /** "1." at the beginning of a sentence numbers what follows. */
    private static boolean numbersItem(Pieces pieces, int from, int sign) {
        return sign == from + 1
                && pieces.kind(from) == Token.Kind.NUMBER
                && pieces.end(from) - pieces.start(from) <= 3
                && pieces.last(sign) == '.';
    }

    /** Whether what comes after a stop can begin a sentence. */
    private boolean starts(Pieces pieces, int sign, int last, int next) {
        int at = next;
        boolean dash = false;
        while (at < pieces.size() && at < next + 3 && opens(pieces, at)) {
            dash |= dash(pieces, at);
            at++;
        }
        if (at == pieces.size()) {
            return true;
        }
        char first = pieces.first(at);
        if (dash && last > sign) {
            return false;
        }
        if (Character.isLowerCase(first)) {
            return false;
        }
        return Character.isLetterOrDigit(first) || pieces.kind(at) == Token.Kind.SYMBOL || at > next;
    }

    private static boolean opens(Pieces pieces, int at) {
        char c = pieces.first(at);
        int type = Character.getType(c);
        return pieces.kind(at) == Token.Kind.QUOTE_OPEN
                || type == Character.START_PUNCTUATION
                || dash(pieces, at)
                || c == '\u2026'
                || c == '\u2022'
                || pieces.kind(at) == Token.Kind.PUNCTUATION && pieces.end(at) - pieces.start(at) == 3 && c == '.';
    }

    private static boolean dash(Pieces pieces, int at) {
        int type = Character.getType(pieces.first(at));
        return type == Character.DASH_PUNCTUATION && pieces.kind(at) == Token.Kind.PUNCTUATION
                || pieces.first(at) == '\u2212';
    }

    private boolean abbreviationEnds(Pieces pieces, int from, int i) {
        int next = i + 1;
        int number = pieces.abbreviation(i);
        if (pieces.abbreviation(next) == number && number > Abbreviations.LETTER) {
            return false;
        }
        int at = next;
        while (at < pieces.size() - 1 && at < next + 2 && opens(pieces, at)) {
            at++;
        }
        if (!Character.isUpperCase(pieces.first(at)) || number == Abbreviations.INITIAL) {
            return false;
        }
        boolean function = sense.function(pieces.form(at));
        boolean afterNumber = i > from && Character.isDigit(pieces.first(i - 1));
        Abbreviations.Kind kind = abbreviations.entry(number).kind();
        if (kind == Abbreviations.Kind.NUMBER) {
            return afterNumber && (function || finite(pieces, from, i));
        }
        if (kind != Abbreviations.Kind.MAY) {
            return function && (afterNumber || kind == Abbreviations.Kind.NAME);
        }
        boolean measured = afterNumber || !single(pieces, i);
        return function || measured && finite(pieces, from, i);
    }

    /** One letter before the stop, and no part of a longer abbreviation: it may as well belong to what follows. */
    private static boolean single(Pieces pieces, int i) {
        boolean part = i > 0 && pieces.abbreviation(i) == pieces.abbreviation(i - 1);
        return !part && pieces.end(i) - pieces.start(i) <= 2;
    }

    private boolean finite(Pieces pieces, int from, int to) {
        for (int i = from; i < to; i++) {
            if (pieces.kind(i) == Token.Kind.WORD && sense.finite(pieces.form(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean heading(Pieces pieces, int from, int last) {
        boolean ownLine = from == 0 || pieces.linesBefore(from) > 0;
        if (!ownLine || last + 1 >= pieces.size() || pieces.linesBefore(last + 1) == 0) {
            return false;
        }
        int sign = last;
        while (sign > from && closes(pieces, sign)) {
            sign--;
        }
        return !stops(pieces, sign)
                && open.indexOf(pieces.last(last)) < 0
                && pieces.abbreviation(last) == Abbreviations.NONE;
    }
}
