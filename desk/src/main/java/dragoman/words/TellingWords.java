package dragoman.words;

import dragoman.language.Language;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.language.assembly.LanguageLoader;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.views.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What sentences say, for laying tellings side by side: content words, numbers with what is counted, asides. */
public final class TellingWords implements Wording {
    private static final int FARTHEST_THING = 3;
    private static final Set<String> TIME_CLASSES =
            Set.of("month", "month-short", "unit", "unit-quarter", "unit-half", "weekday", "weekend", "decade-noun");

    private final Language language;
    private final Map<String, Integer> cardinals = new HashMap<>();
    private final Set<String> times = new HashSet<>();
    private final List<Aside> asides = new ArrayList<>();
    private final Map<String, String> states = new HashMap<>();

    /** A phrase of the table. */
    private record Aside(String kind, List<String> lemmas) {}

    private TellingWords(Language language) {
        this.language = language;
    }

    /** Loads the language and the tables. */
    public static TellingWords load() {
        LexiconSource source = LexiconSource.builtIn();
        TellingWords words = new TellingWords(LanguageLoader.load(source, "ru"));
        for (Line line : LexiconFile.lines(source, "ru/times/words.tsv")) {
            words.time(line.cells());
        }
        for (Line line : LexiconFile.lines(source, "ru/states.tsv")) {
            List<String> cells = line.cells();
            for (int cell : new int[] {1, 2, 4}) {
                Line.items(cell < cells.size() ? cells.get(cell) : "").forEach(word -> words.state(word, cells.get(0)));
            }
        }
        for (Line line : LexiconFile.lines(source, "ru/asides.tsv")) {
            for (String phrase : Line.items(line.cells().get(1))) {
                words.asides.add(new Aside(line.cells().get(0), List.of(phrase.split(" "))));
            }
        }
        return words;
    }

    private void state(String word, String iso) {
        String bare = word.endsWith("?") ? word.substring(0, word.length() - 1) : word;
        states.putIfAbsent(language.folded(bare.toLowerCase(Locale.ROOT)), iso);
    }

    private void time(List<String> cells) {
        Set<String> classes = Set.copyOf(Line.items(cells.get(1)));
        for (String word : Line.items(cells.get(0))) {
            if (classes.contains("cardinal") && cells.size() > 2 && cells.get(2).startsWith("n=")) {
                cardinals.put(
                        language.folded(word), Integer.valueOf(cells.get(2).substring(2)));
            }
            if (classes.stream().anyMatch(TIME_CLASSES::contains)) {
                times.add(language.folded(word));
            }
        }
    }

    @Override
    public List<Passage> passages(String text) {
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : language.sentences(text)) {
            List<Word> words = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                if (content(token) && !times.contains(language.folded(token.lemma()))) {
                    words.add(new Word(token.form(), language.folded(token.lemma())));
                }
            }
            passages.add(new Passage(sentence.start(), sentence.end(), words, quantities(sentence), asides(sentence)));
        }
        return passages;
    }

    @Override
    public Set<String> lemmas(String text) {
        Set<String> lemmas = new TreeSet<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && (Character.isLetter(text.charAt(i)) || inside(text, i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                language.analyse(text.substring(from, i)).forEach(one -> lemmas.add(language.folded(one.lemma())));
                from = -1;
            }
        }
        return lemmas;
    }

    private static boolean inside(String text, int i) {
        return text.charAt(i) == '-' && i > 0 && Character.isLetter(text.charAt(i - 1));
    }

    private static boolean content(Token token) {
        return switch (token.pos()) {
            case NOUN, ADJECTIVE, VERB, PARTICIPLE, GERUND, FOREIGN ->
                token.form().length() > 1;
            default -> false;
        };
    }

    // ----------------------------------------------------------------------------------------------------- numbers

    private List<Quantity> quantities(Sentence sentence) {
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String value = value(sentence.token(i));
            if (value != null) {
                int thing = thing(sentence, i);
                if (thing > 0
                        && !times.contains(language.folded(sentence.token(thing).lemma()))) {
                    quantities.add(new Quantity(
                            sentence.token(i).start(),
                            sentence.token(thing).end(),
                            value,
                            language.folded(sentence.token(thing).lemma())));
                }
            }
        }
        return quantities;
    }

    private @Nullable String value(Token token) {
        if (token.kind() == Token.Kind.NUMBER) {
            return token.form().codePoints().allMatch(Character::isDigit) ? token.form() : null;
        }
        Integer cardinal = token.pos() == Tag.Pos.NUMERAL ? cardinals.get(language.folded(token.lemma())) : null;
        return cardinal == null ? null : cardinal.toString();
    }

    /** The noun counted: the number's head, else the first noun close behind; -1 where there is none. */
    private static int thing(Sentence sentence, int number) {
        int head = sentence.head(number);
        if (head > number && sentence.token(head).pos() == Tag.Pos.NOUN) {
            return head;
        }
        for (int i = number + 1; i < Math.min(sentence.size(), number + 1 + FARTHEST_THING); i++) {
            Tag.Pos pos = sentence.token(i).pos();
            if (pos == Tag.Pos.NOUN) {
                return i;
            }
            if (pos != Tag.Pos.ADJECTIVE && pos != Tag.Pos.PARTICIPLE) {
                return -1;
            }
        }
        return -1;
    }

    // ------------------------------------------------------------------------------------------------------ asides

    private List<Wording.Aside> asides(Sentence sentence) {
        List<Wording.Aside> found = new ArrayList<>();
        for (Aside aside : asides) {
            for (int i = 0; i + aside.lemmas().size() <= sentence.size(); i++) {
                if (matches(sentence, i, aside.lemmas())) {
                    int last = i + aside.lemmas().size() - 1;
                    int end = sentence.token(last).pos() == Tag.Pos.NOUN ? sentence.rightmost(last) : last;
                    found.add(new Wording.Aside(
                            sentence.token(i).start(),
                            sentence.token(end).end(),
                            aside.kind(),
                            country(sentence, i, end)));
                }
            }
        }
        return found;
    }

    /** The one state that the tokens name. */
    private @Nullable String country(Sentence sentence, int from, int to) {
        Set<String> countries = new TreeSet<>();
        for (int i = from; i <= to; i++) {
            String iso = states.get(language.folded(sentence.token(i).lemma()));
            if (iso != null) {
                countries.add(iso);
            }
        }
        return countries.size() == 1 ? countries.iterator().next() : null;
    }

    private boolean matches(Sentence sentence, int from, List<String> lemmas) {
        for (int i = 0; i < lemmas.size(); i++) {
            Token token = sentence.token(from + i);
            if (!token.lower().equals(lemmas.get(i)) && !token.mayBe(lemmas.get(i))) {
                return false;
            }
        }
        return true;
    }
}
