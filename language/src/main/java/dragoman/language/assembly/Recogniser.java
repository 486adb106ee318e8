package dragoman.language.assembly;

import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import dragoman.language.load.Properties;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says whether a text is in the language: by its letters, by how many of its words the dictionary knows, and by little
 * words of its own and of its neighbours. Looks at the beginning of long texts only.
 */
final class Recogniser {
  private static final int FURTHEST = 6000;
  private static final double LEAST_OWN_LETTERS = 0.5;
  private static final double MOST_STRANGE_LETTERS = 0.01;
  private static final double LEAST_KNOWN = 0.6;
  private static final double MOST_STRANGE_WORDS = 0.04;
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
    return letters(part) && words(part);
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
          all++;
          known += known(token) ? 1 : 0;
          little += ownWords.contains(token.lower()) ? 1 : 0;
          strangers += strangeWords.contains(token.lower()) ? 1 : 0;
        }
      }
    }
    return all > 0
        && known >= LEAST_KNOWN * all
        && strangers <= MOST_STRANGE_WORDS * all + little * 0.1
        && strangers <= little;
  }

  private boolean ownLetters(String word) {
    return alphabet.get(word.charAt(0));
  }

  /** Capitalised unknown words may be names and count as known by half of them: they are left out by the caller's share. */
  private static boolean known(Token token) {
    List<?> readings = token.analyses();
    return !readings.isEmpty() && !Tag.has(token.analysis().tag(), Tag.Mark.GUESSED);
  }
}
