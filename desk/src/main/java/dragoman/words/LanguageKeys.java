package dragoman.words;

import dragoman.chronicle.WordKeys;
import dragoman.language.Analysis;
import dragoman.language.Language;
import dragoman.language.Tag;
import dragoman.language.load.LexiconSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Word keys by dictionary, word by word: no sentence is tagged or parsed, since every article that is taken in passes
 * here. Immutable, shared by threads.
 */
public final class LanguageKeys implements WordKeys {
    private static final int LONGEST_ABBREVIATION = 6;
    /** How keys of words begin that multiply the number before them. */
    private static final char MULTIPLIES = '*';

    private final Language language;
    private final CommonWords common;
    private final KeyCache cache = new KeyCache();

    private LanguageKeys(Language language, CommonWords common) {
        this.language = language;
        this.common = common;
    }

    /**
     * Keys of a language, with the tables of the lexicon.
     *
     * @throws dragoman.language.load.LexiconException where a table is missing or wrong
     */
    public static LanguageKeys load(LexiconSource source, Language language) {
        return new LanguageKeys(language, CommonWords.load(source, language));
    }

    @Override
    public List<Key> of(String text) {
        List<Key> keys = new ArrayList<>(text.length() / 8 + 4);
        WordRuns runs = new WordRuns(text);
        while (runs.next()) {
            Key key = runs.number() ? new Key(runs.word(), Kind.NUMBER) : cached(runs.word(), runs.first());
            if (key != null && !endsDate(keys, key) && !multiplies(keys, key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Makes one key of a day's number and the month behind it. */
    private boolean endsDate(List<Key> keys, Key key) {
        int month = keys.isEmpty() || key.kind() == Kind.NUMBER ? 0 : common.month(key.form());
        if (month == 0) {
            return false;
        }
        int last = keys.size() - 1;
        Key before = keys.get(last);
        if (before.kind() != Kind.NUMBER
                || before.form().length() > 2
                || before.form().compareTo("0") <= 0) {
            return false;
        }
        int day = Integer.parseInt(before.form());
        if (day > 31) {
            return false;
        }
        String date = "--" + (month < 10 ? "0" : "") + month + (day < 10 ? "-0" : "-") + day;
        keys.set(last, new Key(date, Kind.NUMBER));
        return true;
    }

    /** Makes one number of a number and the word behind it that multiplies it. */
    private static boolean multiplies(List<Key> keys, Key key) {
        if (key.form().charAt(0) != MULTIPLIES || keys.isEmpty()) {
            return false;
        }
        int last = keys.size() - 1;
        Key before = keys.get(last);
        if (before.kind() != Kind.NUMBER || !Character.isDigit(before.form().charAt(0))) {
            return false;
        }
        BigDecimal product =
                new BigDecimal(before.form()).multiply(new BigDecimal(key.form().substring(1)));
        keys.set(last, new Key(product.stripTrailingZeros().toPlainString(), Kind.NUMBER));
        return true;
    }

    @Override
    public int rarity(Key key) {
        return common.rarity(key.form());
    }

    private @Nullable Key cached(String word, boolean first) {
        KeyCache.Entry entry = cache.get(word, first);
        if (entry == null) {
            entry = new KeyCache.Entry(word, first, key(word, first));
            cache.put(entry);
        }
        return entry.key();
    }

    /** The key of a word; null for words of grammar. */
    private @Nullable Key key(String word, boolean first) {
        int capitals = capitals(word);
        boolean shouted = capitals == word.length() && capitals > LONGEST_ABBREVIATION;
        List<Analysis> readings = language.analyse(shouted ? word.toLowerCase(Locale.ROOT) : word);
        Analysis leading = readings.get(0);
        if (!content(leading.tag())) {
            return null;
        }
        boolean named = Tag.name(leading.tag()) != Tag.Name.NONE;
        boolean written = named || letters(leading.tag()) || !first && capitals < word.length();
        boolean name = capitals > 0 && !shouted && written;
        Analysis best = best(readings, name && named);
        String form = common.standsFor(language.folded(best.lemma()));
        if (name && Tag.has(best.tag(), Tag.Mark.GUESSED) && !letters(best.tag())) {
            form = common.stem(form);
        }
        if (Character.isDigit(form.charAt(0))) {
            return new Key(form, Kind.NUMBER);
        }
        return form.length() < 2 ? null : new Key(form, name ? Kind.NAME : kind(best.tag()));
    }

    /**
     * The reading whose dictionary form is most common; of equally common ones a place before others, then the shorter
     * form, so that all forms of a word lead to the same one as often as can be had without reading the sentence.
     */
    private Analysis best(List<Analysis> readings, boolean named) {
        Analysis best = readings.get(0);
        for (int i = 1; i < readings.size(); i++) {
            Analysis one = readings.get(i);
            if (one.lemma().equals(best.lemma())
                    || !content(one.tag())
                    || named && Tag.name(one.tag()) == Tag.Name.NONE) {
                continue;
            }
            if (better(one, best)) {
                best = one;
            }
        }
        return best;
    }

    private boolean better(Analysis one, Analysis other) {
        int difference = rarity(one) - rarity(other);
        if (difference != 0 || place(one) != place(other)) {
            return difference < 0 || difference == 0 && place(one);
        }
        return one.lemma().length() < other.lemma().length();
    }

    /** An abbreviation or a word of another alphabet. */
    private static boolean letters(long tag) {
        return Tag.pos(tag) == Tag.Pos.FOREIGN || Tag.has(tag, Tag.Mark.ABBREVIATION);
    }

    private static boolean place(Analysis one) {
        return Tag.name(one.tag()) == Tag.Name.PLACE;
    }

    private int rarity(Analysis one) {
        return common.rarity(language.folded(one.lemma()));
    }

    private static int capitals(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    private static boolean content(long tag) {
        return switch (Tag.pos(tag)) {
            case NOUN, ADJECTIVE, NUMERAL, ORDINAL, VERB, PARTICIPLE, GERUND, ADVERB, NUMBER, FOREIGN -> true;
            default -> false;
        };
    }

    private static Kind kind(long tag) {
        return switch (Tag.pos(tag)) {
            case NOUN, FOREIGN -> Kind.NOUN;
            case VERB, PARTICIPLE, GERUND -> Kind.VERB;
            case NUMBER -> Kind.NUMBER;
            default -> Kind.OTHER;
        };
    }
}
