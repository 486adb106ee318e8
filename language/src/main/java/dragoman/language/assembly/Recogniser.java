package dragoman.language.assembly;

import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import dragoman.language.load.Properties;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Says whether a text is in the language: by its letters, by how many of its words the dictionary knows, and by little
 * words of its own and of its neighbours. Looks at the beginning of long texts only.
 */
final class Recogniser {
    private static final int FURTHEST = 6000;
    private static final int ENOUGH_FOR_WORDS = 500;
    private static final double LEAST_OWN_LETTERS = 0.4;
    private static final double MOST_STRANGE_LETTERS = 0.01;
    private static final double LEAST_KNOWN = 0.6;
    private static final double MOST_STRANGE_WORDS = 0.04;
    private static final double STRANGE_FOR_OWN = 0.1;
    private final TokenMaker maker;
    private final BitSet alphabet = new BitSet();
    private final BitSet strange = new BitSet();
    private final Set<String> strangeWords;
    private final Set<String> ownWords;

    private Recogniser(TokenMaker maker, Properties language, Properties rules) {
        this.maker = maker;
        language.get("alphabet", "").chars().forEach(alphabet::set);
        rules.get("strange-letters", "").replace(" ", "").chars().forEach(strange::set);
        this.strangeWords = new HashSet<>(Line.items(rules.get("strange-words", "")));
        this.ownWords = new HashSet<>(Line.items(rules.get("words", "")));
    }

    static Recogniser load(LexiconSource source, String code, TokenMaker maker, Problems problems) {
        Properties language = Properties.read(source, code + "/LANGUAGE", problems);
        return new Recogniser(maker, language, Properties.read(source, code + "/recognise.txt", problems));
    }

    boolean recognises(String text) {
        String part = text.length() > FURTHEST ? text.substring(0, FURTHEST) : text;
        return letters(part) && words(part.length() > ENOUGH_FOR_WORDS ? part.substring(0, ENOUGH_FOR_WORDS) : part);
    }

    private boolean letters(String text) {
        int all = 0;
        int own = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (Character.isLetter(c)) {
                all++;
                own += alphabet.get(c) ? 1 : 0;
                foreign += strange.get(c) ? 1 : 0;
            }
        }
        return all > 0 && own >= LEAST_OWN_LETTERS * all && foreign <= MOST_STRANGE_LETTERS * all;
    }

    private boolean words(String text) {
        int all = 0;
        int known = 0;
        int little = 0;
        int strangers = 0;
        for (TokenMaker.Draft draft : maker.drafts(text)) {
            for (Token token : draft.tokens()) {
                if (token.kind() == Token.Kind.WORD && ownLetters(token.lower())) {
                    boolean here = known(token);
                    all += here || !token.capitalised() ? 1 : 0;
                    known += here ? 1 : 0;
                    little += ownWords.contains(token.lower()) ? 1 : 0;
                    strangers += strangeWords.contains(token.lower()) ? 1 : 0;
                }
            }
        }
        double most = Math.max(little > 1 ? 1 : 0, MOST_STRANGE_WORDS * all + STRANGE_FOR_OWN * little);
        return all > 0 && known >= LEAST_KNOWN * all && strangers <= most;
    }

    private boolean ownLetters(String word) {
        return alphabet.get(word.charAt(0));
    }

    /** Unknown words with a capital may be names and are not counted at all. */
    private static boolean known(Token token) {
        return !Tag.has(token.analysis().tag(), Tag.Mark.GUESSED);
    }
}
