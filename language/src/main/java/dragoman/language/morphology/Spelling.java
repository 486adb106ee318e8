package dragoman.language.morphology;

import dragoman.language.Tag;
import java.util.BitSet;
import java.util.Locale;

/** The letters of a language and what they make of a form. Immutable. */
final class Spelling {
    /** Most capitals that an unknown abbreviation may have. */
    static final int LONGEST_ABBREVIATION = 6;

    static final long ABBREVIATION = Tag.of(
            Tag.Pos.NOUN,
            Tag.Case.INDECLINABLE,
            Tag.Animacy.INANIMATE,
            Tag.Name.OTHER,
            Tag.Mark.ABBREVIATION,
            Tag.Mark.GUESSED);

    private static final char SOFT_HYPHEN = '\u00AD';
    private final BitSet letters = new BitSet();
    private final String hyphens;
    private final Lookalikes lookalikes;
    private final Folding folding;

    Spelling(String alphabet, String hyphens, Lookalikes lookalikes, Folding folding) {
        alphabet.chars().forEach(letters::set);
        this.hyphens = hyphens;
        this.lookalikes = lookalikes;
        this.folding = folding;
    }

    /** Pairs of a foreign letter and the own one that it looks like, between spaces. */
    record Lookalikes(String pairs) {
        /** The own letter for a foreign one, 0 where it looks like none. */
        char own(char foreign) {
            for (int i = 0; i + 1 < pairs.length(); i += 3) {
                if (pairs.charAt(i) == foreign) {
                    return pairs.charAt(i + 1);
                }
            }
            return 0;
        }
    }

    /** What a form is made of. */
    enum Script {
        OWN,
        FOREIGN,
        NUMBER,
        PUNCTUATION,
        SYMBOL
    }

    String plain(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean own = false;
        boolean plainLetter = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (letters.get(c)) {
                own = true;
            } else if (c >= 'a' && c <= 'z') {
                plainLetter = true;
            } else if (c >= 0x80 && (dropped(c) || hyphens.indexOf(c) > 0)) {
                return cleaned(lower);
            }
        }
        return own && plainLetter ? respelt(lower) : lower;
    }

    /** A word of both alphabets with all foreign letters replaced, if each looks like one of ours. */
    private String respelt(String lower) {
        StringBuilder out = new StringBuilder(lower);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z') {
                char own = lookalikes.own(c);
                if (own == 0) {
                    return lower;
                }
                out.setCharAt(i, own);
            }
        }
        return out.toString();
    }

    private String cleaned(String lower) {
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (hyphens.indexOf(c) > 0) {
                out.append(hyphens.charAt(0));
            } else if (!dropped(c)) {
                out.append(c);
            }
        }
        return out.length() == 0 ? lower : out.toString();
    }

    private static boolean dropped(char c) {
        return c == SOFT_HYPHEN || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    String fold(String lower) {
        return folding.fold(lower);
    }

    /** Place of the first hyphen that has something on both sides, -1 where there is none. */
    int hyphen(String lower) {
        int at = hyphens.isEmpty() ? -1 : lower.indexOf(hyphens.charAt(0));
        return at > 0 && at < lower.length() - 1 ? at : -1;
    }

    Script script(String lower) {
        boolean own = false;
        boolean foreign = false;
        boolean digit = false;
        boolean symbol = false;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (letters.get(c)) {
                own = true;
            } else if (Character.isLetter(c)) {
                foreign = true;
            } else if (Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER) {
                digit = true;
            } else {
                symbol |= isSymbol(c);
            }
        }
        if (own || foreign) {
            return own ? Script.OWN : Script.FOREIGN;
        }
        return digit ? Script.NUMBER : symbol ? Script.SYMBOL : Script.PUNCTUATION;
    }

    private static boolean isSymbol(int c) {
        return switch (Character.getType(c)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                true;
            default -> c == '%' || c == '&' || c == '@' || c == '#' || c == '*' || c == '\u2030';
        };
    }
}
