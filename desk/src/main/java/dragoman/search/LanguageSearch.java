package dragoman.search;

import dragoman.chronicle.index.SearchLanguage;
import dragoman.chronicle.index.Terms;
import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.assembly.LanguageLoader;
import dragoman.language.assembly.TokenMaker;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Problems;
import dragoman.language.morphology.Morphology;
import dragoman.language.morphology.MorphologyLoader;
import dragoman.language.script.Sounds;
import dragoman.language.sentence.Stretch;
import dragoman.language.token.Pieces;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Search over articles in one language of the lexicon. Immutable but for what it remembers of words; thread-safe. */
public final class LanguageSearch implements SearchLanguage {
    /** Raise it whenever other terms are made of the same words. */
    private static final String VERSION = "1";

    private static final int REMEMBERED = 1 << 17;
    /** Sounds of a word in a text; those of a word in a query are more, since it is one word only. */
    private static final int SOUNDS_IN_TEXT = 16;

    private static final int SOUNDS_IN_QUERY = 160;
    private static final int SHORTEST_STEM = 3;
    private static final String VOWELS = "aeiou";
    private static final int LONGEST_ABBREVIATION = 6;

    private final String code;
    private final Morphology morphology;
    private final TokenMaker maker;
    private final Sounds sounds;
    private final Exonyms exonyms;
    private final Map<String, Terms> known = new ConcurrentHashMap<>();
    private final Map<String, List<Word>> translated = new HashMap<>();
    private final List<State> states = new ArrayList<>();

    /** A state's name in the language of the articles. */
    private record State(String iso, List<Word> name) {}

    private LanguageSearch(String code, Morphology morphology, TokenMaker maker, Sounds sounds, Exonyms exonyms) {
        this.code = code;
        this.morphology = morphology;
        this.maker = maker;
        this.sounds = sounds;
        this.exonyms = exonyms;
        for (String name : exonyms.all()) {
            for (String meant : exonyms.of(List.of(name))) {
                translated.computeIfAbsent(meant, this::asWritten);
            }
        }
        exonyms.ownStates().forEach((name, iso) -> states.add(new State(iso, asWritten(name))));
    }

    /**
     * Search in the language of that code.
     *
     * @throws dragoman.language.load.LexiconException where a file is missing or wrong
     */
    public static LanguageSearch load(LexiconSource source, String code) {
        Morphology morphology = MorphologyLoader.load(source, code, null);
        Problems problems = new Problems();
        Sounds sounds = Sounds.load(source, code, problems);
        problems.failIfAny();
        TokenMaker maker = LanguageLoader.tokenMaker(source, code, morphology);
        return new LanguageSearch(code, morphology, maker, sounds, Exonyms.load(source, code));
    }

    @Override
    public String version() {
        return code + VERSION;
    }

    @Override
    public List<Sentence> sentences(String text) {
        TokenMaker.Cut cut = maker.cut(text);
        Pieces pieces = cut.pieces();
        List<Sentence> sentences = new ArrayList<>(cut.stretches().size());
        for (Stretch stretch : cut.stretches()) {
            List<Word> words = new ArrayList<>(stretch.to() - stretch.from());
            for (int i = stretch.from(); i < stretch.to(); i++) {
                addWords(pieces.form(i), pieces.start(i), words);
            }
            Span span = new Span(pieces.start(stretch.from()), pieces.end(stretch.to() - 1));
            sentences.add(new Sentence(span, words));
        }
        return sentences;
    }

    private void addWords(String form, int start, List<Word> words) {
        parts(form, (from, to) -> {
            String part = form.substring(from, to);
            Terms terms = known.get(part);
            if (terms == null) {
                terms = terms(part, List.of(part), SOUNDS_IN_TEXT);
                if (known.size() < REMEMBERED) {
                    known.put(part, terms);
                }
            }
            words.add(new Word(new Span(start + from, start + to), terms));
        });
    }

    /** Takes a part of a form. */
    private interface PartTaker {
        void take(int from, int to);
    }

    /** What stands between signs; marks of stress and the like belong to the letters before them. */
    private static void parts(String form, PartTaker taker) {
        int from = -1;
        for (int at = 0; at < form.length(); ) {
            int c = form.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                from = from < 0 ? at : from;
            } else if (from >= 0 && !silent(c)) {
                taker.take(from, at);
                from = -1;
            }
            at += Character.charCount(c);
        }
        if (from >= 0) {
            taker.take(from, form.length());
        }
    }

    private static boolean silent(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    @Override
    public List<Word> words(String query) {
        List<Word> words = new ArrayList<>();
        parts(query, (from, to) -> {
            String part = query.substring(from, to);
            words.add(new Word(new Span(from, to), terms(part, spellings(part), SOUNDS_IN_QUERY)));
        });
        return words;
    }

    /** How a text might write what was typed: users leave capitals out. */
    private static Collection<String> spellings(String typed) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(typed);
        String lower = typed.toLowerCase(Locale.ROOT);
        spellings.add(lower);
        int first = lower.offsetByCodePoints(0, 1);
        spellings.add(lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first));
        if (typed.length() <= LONGEST_ABBREVIATION) {
            spellings.add(typed.toUpperCase(Locale.ROOT));
        }
        return spellings;
    }

    /** A name of our tables, which is in the nominative and has its capitals. */
    private List<Word> asWritten(String name) {
        List<Word> words = new ArrayList<>();
        addWords(name, 0, words);
        return List.copyOf(words);
    }

    private Terms terms(String form, Collection<String> spellings, int most) {
        String plain = morphology.folded(morphology.plain(form));
        if (foreign(plain)) {
            return Terms.foreign(plain, foreignSounds(plain, most));
        }
        Set<String> lemmas = new LinkedHashSet<>();
        Set<String> heard = new LinkedHashSet<>();
        boolean guessed = true;
        for (String spelling : spellings) {
            List<Analysis> readings = morphology.analyse(spelling);
            boolean capital = Character.isUpperCase(spelling.codePointAt(0));
            boolean name = readings.stream().anyMatch(one -> Tag.name(one.tag()) != Tag.Name.NONE);
            for (Analysis one : readings) {
                String lemma = morphology.folded(one.lemma());
                lemmas.add(lemma);
                guessed &= Tag.has(one.tag(), Tag.Mark.GUESSED);
                if (capital && (name ? Tag.name(one.tag()) != Tag.Name.NONE : mayName(one.tag()))) {
                    hear(lemma, Tag.has(one.tag(), Tag.Mark.GUESSED), heard);
                }
            }
        }
        return Terms.own(plain, List.copyOf(lemmas), guessed, List.copyOf(heard));
    }

    /** A word abroad that has a translation is not looked for by what else it might sound like. */
    private List<String> foreignSounds(String plain, int most) {
        if (exonyms.of(List.of(plain)).isEmpty()) {
            return sounds.foreign(plain, most);
        }
        String likeliest = sounds.likeliest(plain);
        return likeliest.isEmpty() ? List.of() : List.of(likeliest);
    }

    private static boolean mayName(long tag) {
        Tag.Pos pos = Tag.pos(tag);
        return pos == Tag.Pos.NOUN || pos == Tag.Pos.ADJECTIVE;
    }

    /** What a name sounds like; of a guessed one also without the vowel at its end, which may be the ending of a case. */
    private void hear(String lemma, boolean guessed, Set<String> heard) {
        String sound = sounds.own(lemma);
        if (!sound.isEmpty()) {
            heard.add(sound);
        }
        if (guessed && sound.length() > SHORTEST_STEM && VOWELS.indexOf(sound.charAt(sound.length() - 1)) >= 0) {
            heard.add(sound.substring(0, sound.length() - 1));
        }
    }

    /** Whether a word is written in the letters that the table of sounds calls foreign. */
    private static boolean foreign(String plain) {
        return Character.UnicodeScript.of(plain.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    @Override
    public List<List<Word>> translations(List<String> words) {
        List<List<Word>> translations = new ArrayList<>();
        for (String meant : exonyms.of(words)) {
            List<Word> known = translated.get(meant);
            if (known != null && !known.isEmpty()) {
                translations.add(known);
            }
        }
        return translations;
    }

    @Override
    public @Nullable String state(List<Word> words) {
        String english =
                exonyms.state(words.stream().map(word -> word.terms().form()).toList());
        if (english != null) {
            return english;
        }
        for (State state : states) {
            if (same(state.name(), words)) {
                return state.iso();
            }
        }
        return null;
    }

    private static boolean same(List<Word> name, List<Word> words) {
        if (name.size() != words.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (Collections.disjoint(
                    name.get(i).terms().lemmas(), words.get(i).terms().lemmas())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int longestTranslation() {
        return exonyms.longest();
    }
}
