package dragoman.reader.clause;

import dragoman.language.Analysis;
import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One sentence seen as clauses: prepositions, verbs that carry a clause, antecedents. Made once for each sentence. */
public final class Clauses {
    private static final int WORDS_BITS = 11;
    private static final int WORDS = 1 << WORDS_BITS;

    private final Sentence sentence;
    private final @Nullable String[] prepositions;
    private final String[] lemmas;
    private final BitSet words;

    /**
     * Looks at a sentence.
     *
     * @param folding replaces letters that writers may leave out, as the lexicon's words are compared without them
     */
    public Clauses(Sentence sentence, UnaryOperator<String> folding) {
        this.sentence = sentence;
        lemmas = new String[sentence.size()];
        for (int i = 0; i < lemmas.length; i++) {
            lemmas[i] = folding.apply(sentence.token(i).lemma());
        }
        words = words();
        prepositions = new String[sentence.size()];
        for (int i = 0; i < prepositions.length; i++) {
            prepositions[i] = find(i);
        }
    }

    /** The sentence. */
    public Sentence sentence() {
        return sentence;
    }

    private BitSet words() {
        BitSet all = new BitSet(WORDS);
        for (int i = 0; i < lemmas.length; i++) {
            all.set(bit(lemmas[i]));
            all.set(bit(sentence.token(i).lower()));
            List<Analysis> analyses = sentence.token(i).analyses();
            for (int k = 0; k < analyses.size(); k++) {
                all.set(bit(analyses.get(k).lemma()));
            }
        }
        return all;
    }

    private static int bit(String word) {
        return word.hashCode() * 0x9E3779B9 >>> 32 - WORDS_BITS;
    }

    /** Whether the sentence may have that word, in any reading; {@code false} is sure, {@code true} is not. */
    public boolean mayHave(String word) {
        return words.get(bit(word));
    }

    /** Dictionary form of a token, folded. */
    public String lemma(int token) {
        return lemmas[token];
    }

    /** Dictionary form of the preposition that stands before the phrase of that head; {@code null} for none. */
    public @Nullable String preposition(int token) {
        return prepositions[token];
    }

    private @Nullable String find(int token) {
        Tag.Pos pos = sentence.token(token).pos();
        if (pos == Tag.Pos.PREPOSITION || pos == Tag.Pos.PUNCTUATION) {
            return null;
        }
        for (int n = 0; n < sentence.dependents(token); n++) {
            int child = sentence.dependent(token, n);
            if (child > token) {
                break;
            }
            if (sentence.token(child).pos() == Tag.Pos.PREPOSITION
                    && (sentence.relation(child) == Relation.CASE || child == token - 1)) {
                return lemmas[child];
            }
        }
        return before(token);
    }

    /** A preposition right before the phrase, whatever it was attached to. */
    private @Nullable String before(int token) {
        int i = token - 1;
        while (i >= 0 && token - i < 5) {
            Token one = sentence.token(i);
            if (one.pos() == Tag.Pos.PREPOSITION) {
                return lemmas[i];
            }
            boolean inPhrase = one.kind() == Token.Kind.QUOTE_OPEN
                    || one.kind() == Token.Kind.NUMBER
                    || one.pos() == Tag.Pos.ADJECTIVE
                    || one.pos() == Tag.Pos.ORDINAL
                    || one.pos() == Tag.Pos.NUMERAL
                    || one.pos() == Tag.Pos.PRONOUN && sentence.head(i) == token;
            if (!inPhrase || !(sentence.governs(token, i))) {
                return null;
            }
            i--;
        }
        return null;
    }

    /** Case of a coordinated phrase is that of its first member, whose preposition it shares. */
    public int firstOfCoordination(int token) {
        int at = token;
        for (int steps = 0; steps < 12 && sentence.relation(at) == Relation.CONJ && sentence.head(at) >= 0; steps++) {
            int head = sentence.head(at);
            if (isVerbal(head) != isVerbal(at)) {
                break;
            }
            at = head;
        }
        return at;
    }

    /** Whether the token is a verb in any form. */
    public boolean isVerbal(int token) {
        Tag.Pos pos = sentence.token(token).pos();
        return pos == Tag.Pos.VERB || pos == Tag.Pos.PARTICIPLE || pos == Tag.Pos.GERUND;
    }

    /** Whether the token is a verb that can carry a clause of its own. */
    public boolean isFinite(int token) {
        long tag = sentence.token(token).tag();
        return switch (Tag.pos(tag)) {
            case VERB -> Tag.form(tag) != Tag.Form.INFINITIVE;
            case PARTICIPLE -> Tag.has(tag, Tag.Mark.SHORT);
            case PREDICATIVE -> true;
            default -> false;
        };
    }

    /** Whether a new clause opens at the token: a conjunction or relative word after a sign. */
    public boolean startsClause(int token) {
        if (token == 0 || sentence.token(token - 1).kind() != Token.Kind.PUNCTUATION) {
            return false;
        }
        return sentence.token(token).pos() == Tag.Pos.CONJUNCTION || isRelative(token);
    }

    /** Whether a verb's number and gender allow the noun as its subject. */
    public boolean mayBeSubject(int verb, int noun) {
        return Mending.agrees(sentence, verb, noun);
    }

    /** The conjunction that opens the clause after the token, behind the next sign: "said, that"; -1 where none does. */
    public int contentAfter(int token) {
        for (int i = token + 1; i + 1 < sentence.size(); i++) {
            if (sentence.token(i).kind() == Token.Kind.PUNCTUATION) {
                return sentence.token(i + 1).pos() == Tag.Pos.CONJUNCTION ? i + 1 : -1;
            }
            if (isFinite(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a relative pronoun stands in the place of the token. */
    public boolean isRelative(int token) {
        return Tag.has(sentence.token(token).tag(), Tag.Mark.RELATIVE);
    }

    /** The noun that a relative pronoun stands for; -1 where none is found. */
    public int antecedent(int pronoun) {
        for (int i = pronoun, steps = 0; i >= 0 && steps < 20; i = sentence.head(i), steps++) {
            if (sentence.relation(i) == Relation.ACL_RELCL || sentence.relation(i) == Relation.ACL) {
                int noun = sentence.head(i);
                return noun < pronoun ? noun : -1;
            }
        }
        for (int i = pronoun - 1; i >= 0 && pronoun - i < 6; i--) {
            Token one = sentence.token(i);
            if (one.pos() == Tag.Pos.NOUN
                    && Tag.number(one.tag())
                            == Tag.number(sentence.token(pronoun).tag())) {
                return i;
            }
        }
        return -1;
    }
}
