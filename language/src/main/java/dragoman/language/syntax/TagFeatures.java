package dragoman.language.syntax;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tagger looks at: features of one reading in its place, and of two readings side by side. */
final class TagFeatures {
    /** Most features that {@link #unary} or {@link #pair} give. */
    static final int MOST = 24;

    private static final long FEATURES_OF_CHOICE = choiceMask();
    private final List<Token> tokens;
    private final int[] ambiguity;
    private final boolean[] verbBefore;
    private final boolean[] verbAfter;
    private final boolean[] nominativeBefore;
    private final int[] preposition;

    TagFeatures(List<Token> tokens) {
        this.tokens = tokens;
        int n = tokens.size();
        ambiguity = new int[n];
        verbBefore = new boolean[n];
        verbAfter = new boolean[n];
        nominativeBefore = new boolean[n];
        preposition = new int[n];
        boolean verb = false;
        boolean nominative = false;
        int prep = 0;
        for (int i = 0; i < n; i++) {
            Token token = tokens.get(i);
            ambiguity[i] = ambiguity(token);
            if (token.kind() == Token.Kind.PUNCTUATION) {
                verb = false;
                nominative = false;
                prep = 0;
            }
            verbBefore[i] = verb;
            nominativeBefore[i] = nominative;
            preposition[i] = prep;
            verb |= all(token, Tag.Form.FINITE);
            nominative |= allNominative(token);
            prep = nextPreposition(token, prep);
        }
        verb = false;
        for (int i = n - 1; i >= 0; i--) {
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
                verb = false;
            }
            verbAfter[i] = verb;
            verb |= all(tokens.get(i), Tag.Form.FINITE);
        }
    }

    private static long choiceMask() {
        long mask = 0;
        for (int i = 0; i < 32; i++) {
            mask |= 1L << i;
        }
        for (Tag.Mark mark :
                new Tag.Mark[] {Tag.Mark.SHORT, Tag.Mark.COMPARATIVE, Tag.Mark.POSSESSIVE, Tag.Mark.RELATIVE}) {
            mask |= 1L << (32 + mark.ordinal());
        }
        return mask & ~(3L << 20);
    }

    private static int ambiguity(Token token) {
        long set = 0;
        for (int k = 0; k < token.analyses().size(); k++) {
            Analysis one = token.analyses().get(k);
            int pos = Tag.pos(one.tag()).ordinal();
            int kasus = Tag.kasus(one.tag()).ordinal();
            set |= 1L << (pos < 20 ? pos : 20);
            set |= 1L << (24 + kasus + (Tag.number(one.tag()) == Tag.Number.PLURAL ? 10 : 0));
        }
        return (int) (set ^ (set >>> 32) * 31);
    }

    private static boolean all(Token token, Tag.Form form) {
        for (int k = 0; k < token.analyses().size(); k++) {
            Analysis one = token.analyses().get(k);
            if (Tag.form(one.tag()) != form) {
                return false;
            }
        }
        return true;
    }

    private static boolean allNominative(Token token) {
        for (int k = 0; k < token.analyses().size(); k++) {
            Analysis one = token.analyses().get(k);
            if (Tag.kasus(one.tag()) != Tag.Case.NOM) {
                return false;
            }
        }
        return true;
    }

    private static int nextPreposition(Token token, int before) {
        Tag.Pos pos = Tag.pos(token.analyses().get(0).tag());
        if (pos == Tag.Pos.PREPOSITION) {
            return token.lower().hashCode();
        }
        boolean passes = pos == Tag.Pos.ADJECTIVE
                || pos == Tag.Pos.NUMERAL
                || pos == Tag.Pos.ORDINAL
                || pos == Tag.Pos.NUMBER
                || pos == Tag.Pos.PRONOUN
                || pos == Tag.Pos.PARTICIPLE
                || token.kind() == Token.Kind.QUOTE_OPEN;
        return passes ? before : 0;
    }

    private long form(int i) {
        return i < 0 ? 7 : i >= tokens.size() ? 9 : tokens.get(i).lower().hashCode();
    }

    private long ambiguity(int i) {
        return i < 0 ? 7 : i >= tokens.size() ? 9 : ambiguity[i];
    }

    private static long mix(int template, long a, long b) {
        return (a * 0x9E3779B97F4A7C15L + b) * 0xBF58476D1CE4E5B9L + template;
    }

    private static long suffix(String word, int length) {
        return word.length() <= length
                ? word.hashCode()
                : word.substring(word.length() - length).hashCode();
    }

    /** Features of a reading of token {@code i}; gives how many were written. */
    int unary(int i, int rank, long[] out) {
        Token token = tokens.get(i);
        Analysis one = token.analyses().get(rank);
        long tag = one.tag() & FEATURES_OF_CHOICE;
        long pos = Tag.pos(tag).ordinal();
        long posCase = pos * 16 + Tag.kasus(tag).ordinal();
        int n = 0;
        out[n++] = mix(1, tag, 0);
        out[n++] = mix(2, tag, suffix(token.lower(), 2));
        out[n++] = mix(3, tag, suffix(token.lower(), 3));
        out[n++] = mix(4, pos, one.lemma().hashCode());
        out[n++] = mix(5, tag, token.lower().hashCode());
        out[n++] = mix(6, posCase, form(i - 1));
        out[n++] = mix(7, posCase, form(i + 1));
        out[n++] = mix(8, tag, ambiguity(i + 1));
        out[n++] = mix(9, tag, ambiguity(i - 1));
        out[n++] = mix(10, tag, (token.capitalised() ? 1 : 0) + (i == 0 ? 2 : 0));
        out[n++] = mix(11, posCase, preposition[i]);
        out[n++] = mix(12, posCase, ambiguity(i + 1) * 31 + ambiguity(i + 2));
        out[n++] = mix(13, posCase, ambiguity(i - 2));
        out[n++] = mix(14, tag, ambiguity[i]);
        out[n++] = mix(15, Math.min(rank, 3), Math.min(token.analyses().size(), 6));
        out[n++] = mix(
                16,
                posCase * 4 + Tag.number(tag).ordinal(),
                (verbBefore[i] ? 1 : 0) + (verbAfter[i] ? 2 : 0) + (nominativeBefore[i] ? 4 : 0));
        out[n++] = mix(17, posCase, one.lemma().hashCode());
        out[n++] = mix(18, Tag.name(tag).ordinal() * 64 + posCase, (token.capitalised() ? 1 : 0) + (i == 0 ? 2 : 0));
        out[n++] = mix(19, posCase, form(i - 1) * 31 + form(i - 2));
        return n;
    }

    /** Features of two neighbours; {@code before} is null at the start of a sentence. */
    static int pair(@Nullable Analysis before, Analysis one, long[] out) {
        long left = before == null ? 1L << 60 : before.tag() & FEATURES_OF_CHOICE;
        long tag = one.tag() & FEATURES_OF_CHOICE;
        long leftPos = before == null
                ? 31
                : Tag.pos(left).ordinal() * 16L + Tag.kasus(left).ordinal();
        long posCase = Tag.pos(tag).ordinal() * 16L + Tag.kasus(tag).ordinal();
        int agree = (Tag.kasus(left) == Tag.kasus(tag) ? 1 : 0)
                + (Tag.number(left) == Tag.number(tag) ? 2 : 0)
                + (Tag.gender(left) == Tag.gender(tag) ? 4 : 0);
        int n = 0;
        out[n++] = mix(21, left, tag);
        out[n++] = mix(22, leftPos, posCase);
        out[n++] = mix(23, Tag.pos(left).ordinal() * 32L + Tag.pos(tag).ordinal(), agree);
        out[n++] = mix(24, before == null ? 5 : before.lemma().hashCode(), posCase);
        return n;
    }
}
