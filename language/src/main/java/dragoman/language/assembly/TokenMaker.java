package dragoman.language.assembly;

import dragoman.language.Analysis;
import dragoman.language.Token;
import dragoman.language.morphology.Morphology;
import dragoman.language.sentence.SentenceSplitter;
import dragoman.language.sentence.Stretch;
import dragoman.language.token.Abbreviations;
import dragoman.language.token.Pieces;
import dragoman.language.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Text to sentences of tokens with all their readings, none chosen yet: the first stands in. Immutable, shared by
 * threads; never throws for any text.
 */
public final class TokenMaker {
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Morphology morphology;

    TokenMaker(Tokenizer tokenizer, SentenceSplitter splitter, Morphology morphology) {
        this.tokenizer = tokenizer;
        this.splitter = splitter;
        this.morphology = morphology;
    }

    /**
     * Tokens of one sentence.
     *
     * @param tokens at least one
     * @param heading whether it stands alone on its line without a full stop
     */
    public record Draft(List<Token> tokens, boolean heading) {}

    /** The sentences of a text, in order. */
    public List<Draft> drafts(String text) {
        Pieces pieces = tokenizer.cut(text);
        List<Stretch> stretches = splitter.split(pieces);
        List<Draft> drafts = new ArrayList<>(stretches.size());
        for (Stretch stretch : stretches) {
            List<Token> tokens = new ArrayList<>(stretch.to() - stretch.from());
            for (int i = stretch.from(); i < stretch.to(); i++) {
                tokens.add(token(pieces, i, i - stretch.from()));
            }
            drafts.add(new Draft(tokens, stretch.heading()));
        }
        return drafts;
    }

    /**
     * A text cut into sentences, its words not looked up.
     *
     * @param pieces words and signs
     * @param stretches the sentences, in text order
     */
    public record Cut(Pieces pieces, List<Stretch> stretches) {}

    /** Where sentences and words of a text are; much faster than {@link #drafts}. */
    public Cut cut(String text) {
        Pieces pieces = tokenizer.cut(text);
        return new Cut(pieces, splitter.split(pieces));
    }

    private Token token(Pieces pieces, int i, int index) {
        String form = pieces.form(i);
        int number = pieces.abbreviation(i);
        List<Analysis> readings =
                number == Abbreviations.NONE ? morphology.analyse(form) : morphology.abbreviation(number, form);
        return new Token(
                index,
                pieces.start(i),
                pieces.end(i),
                form,
                morphology.plain(form),
                pieces.kind(i),
                pieces.spaceBefore(i),
                readings.get(0),
                readings);
    }

    /**
     * Tokens of a sentence that others have cut, as treebanks have it.
     *
     * @param forms the words and signs
     * @param spaceAfter for each whether a space follows; as long as {@code forms}
     */
    public List<Token> tokens(List<String> forms, boolean[] spaceAfter) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < spaceAfter.length; i++) {
            text.append(forms.get(i)).append(spaceAfter[i] ? " " : "");
        }
        Pieces own = tokenizer.cut(text.toString());
        List<Token> tokens = new ArrayList<>(forms.size());
        int at = 0;
        int piece = 0;
        for (int i = 0; i < spaceAfter.length; i++) {
            int end = at + forms.get(i).length();
            while (piece < own.size() && own.start(piece) < at) {
                piece++;
            }
            boolean same = piece < own.size() && own.start(piece) == at && own.end(piece) == end;
            if (same) {
                tokens.add(token(own, piece, i));
            } else {
                tokens.add(foreign(forms.get(i), i, at, i > 0 && spaceAfter[i - 1]));
            }
            at = end + (spaceAfter[i] ? 1 : 0);
        }
        return tokens;
    }

    private Token foreign(String form, int index, int start, boolean spaceBefore) {
        Pieces pieces = tokenizer.cut(form);
        Token.Kind kind = pieces.size() == 0 ? Token.Kind.SYMBOL : pieces.kind(0);
        List<Analysis> readings = morphology.analyse(form);
        return new Token(
                index,
                start,
                start + form.length(),
                form,
                morphology.plain(form),
                kind,
                spaceBefore,
                readings.get(0),
                readings);
    }
}
