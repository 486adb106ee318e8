package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Token;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The closed classes of words that finders of actors go by. */
final class ActorWords {
    private final Map<WordClass, Set<String>> classes;
    private final Spelling spelling;

    private ActorWords(Map<WordClass, Set<String>> classes) {
        this.classes = classes;
        this.spelling = new Spelling(List.copyOf(classes.get(WordClass.SAME_LETTERS)));
        for (Map.Entry<WordClass, Set<String>> one : classes.entrySet()) {
            if (one.getKey() != WordClass.SAME_LETTERS) {
                Set<String> folded = new LinkedHashSet<>();
                one.getValue().forEach(word -> folded.add(spelling.fold(word)));
                one.setValue(folded);
            }
        }
    }

    /** Reads the classes. */
    static ActorWords load(LexiconSource source, String path) {
        Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
        for (WordClass one : WordClass.values()) {
            classes.put(one, new LinkedHashSet<>());
        }
        Problems problems = new Problems();
        for (Line line : LexiconFile.lines(source, path)) {
            List<String> cells = line.cells();
            WordClass found = null;
            for (WordClass one : WordClass.values()) {
                if (one.word().equals(cells.get(0))) {
                    found = one;
                }
            }
            if (found == null || cells.size() < 2) {
                problems.add("LEX-404", line, "unknown class \"" + cells.get(0) + "\" or no words");
                continue;
            }
            Objects.requireNonNull(classes.get(found)).addAll(Cells.items(cells.get(1)));
        }
        problems.failIfAny();
        return new ActorWords(classes);
    }

    Spelling spelling() {
        return spelling;
    }

    /** The words of a class, letters folded. */
    Set<String> of(WordClass sort) {
        return Objects.requireNonNull(classes.get(sort));
    }

    /** Whether the word, in lower case, is of that class. */
    boolean is(WordClass sort, String lower) {
        return of(sort).contains(spelling.fold(lower));
    }

    /** A word without a prefix that says "former": an ex-president is a president. */
    String withoutFormer(String word) {
        int hyphen = word.indexOf('-');
        boolean former = hyphen > 0 && is(WordClass.FORMER_PREFIX, word.substring(0, hyphen));
        return former ? word.substring(hyphen + 1) : word;
    }

    /** Whether the token has a prefix that says "former". */
    boolean isFormer(Token token) {
        String word = token.lower();
        return withoutFormer(word).length() < word.length();
    }

    /** Whether the dictionary form chosen for the token, or its form, is of that class. */
    boolean is(WordClass sort, Token token) {
        Set<String> words = of(sort);
        return words.contains(spelling.fold(token.lemma())) || words.contains(spelling.fold(token.lower()));
    }

    /** Whether any reading of the token is of that class. */
    boolean mayBe(WordClass sort, Token token) {
        Set<String> words = of(sort);
        for (Analysis one : token.analyses()) {
            if (words.contains(spelling.fold(one.lemma()))) {
                return true;
            }
        }
        return words.contains(spelling.fold(token.lower()));
    }
}
