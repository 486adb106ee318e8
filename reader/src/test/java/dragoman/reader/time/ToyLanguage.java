package dragoman.reader.time;

import dragoman.language.Analysis;
import dragoman.language.Language;
import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A language of a dozen words: blanks part its tokens, a full stop ends a sentence, {@code -ed} marks a verb of the past,
 * {@code -will} one of the future, the first verb governs all.
 */
final class ToyLanguage implements Language {
    @Override
    public String code() {
        return "toy";
    }

    @Override
    public List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
                end++;
            }
            if (end > at) {
                tokens.add(token(tokens.size(), at, end, text.substring(at, end)));
                if (text.charAt(end - 1) == '.' || end == text.length()) {
                    sentences.add(sentence(tokens));
                    tokens = new ArrayList<>();
                }
            }
            at = end + 1;
        }
        return sentences;
    }

    private Token token(int index, int start, int end, String form) {
        Token.Kind kind = Character.isLetter(form.charAt(0))
                ? Token.Kind.WORD
                : Character.isDigit(form.charAt(0)) ? Token.Kind.NUMBER : Token.Kind.PUNCTUATION;
        List<Analysis> analyses = analyse(form);
        return new Token(
                index, start, end, form, form.toLowerCase(Locale.ROOT), kind, index > 0, analyses.get(0), analyses);
    }

    private static Sentence sentence(List<Token> tokens) {
        int root = 0;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            root = tokens.get(i).pos() == Tag.Pos.VERB ? i : root;
        }
        int[] heads = new int[tokens.size()];
        Relation[] relations = new Relation[tokens.size()];
        Arrays.fill(heads, root);
        Arrays.fill(relations, Relation.OBL);
        heads[root] = -1;
        relations[root] = Relation.ROOT;
        int end = tokens.get(tokens.size() - 1).end();
        return new Sentence(tokens.get(0).start(), end, false, tokens, heads, relations);
    }

    @Override
    public List<Analysis> analyse(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ed")) {
            return List.of(new Analysis(lower, Tag.of(Tag.Pos.VERB, Tag.Tense.PAST, Tag.Form.FINITE)));
        }
        if (lower.endsWith("will")) {
            return List.of(new Analysis(lower, Tag.of(Tag.Pos.VERB, Tag.Tense.FUTURE, Tag.Form.FINITE)));
        }
        return List.of(new Analysis(lower, Tag.of(Tag.Pos.NOUN, Tag.Case.NOM)));
    }

    @Override
    public boolean recognises(String text) {
        return true;
    }

    @Override
    public String folded(String form) {
        return form;
    }
}
