package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far each capitalised word of an article speaks for being part of a person's name. Made for one article. */
final class NameLevels {
    /** Nothing speaks for it. */
    static final int NO = 0;

    /** An ordinary word, or the name of a place, with a capital. */
    static final int WEAK = 1;

    /** A word that no dictionary has. */
    static final int UNKNOWN = 2;

    /** A known family name. */
    static final int FAMILY = 3;

    /** A known given name or patronymic. */
    static final int GIVEN = 4;

    private final ActorLexicon lexicon;
    private final ArticleLetters letters;
    private final Map<String, List<NameReading>> readings = new HashMap<>();

    NameLevels(ActorLexicon lexicon, ArticleLetters letters) {
        this.lexicon = lexicon;
        this.letters = letters;
    }

    /** The readings of the word as part of a name. */
    List<NameReading> readings(Words words, int i) {
        Token token = words.token(i);
        boolean still = familyFirst(words, i) || i > 0 && middle(words, i);
        if (still) {
            return List.of(new NameReading(
                    token.form(), NameReading.Part.ANY, Agreement.across(Agreement.SINGULAR), 2, false));
        }
        return read(token);
    }

    private List<NameReading> read(Token token) {
        return readings.computeIfAbsent(token.form(), any -> lexicon.names().read(token));
    }

    /** A family name of the Far East before a given name is not declined. */
    private boolean familyFirst(Words words, int i) {
        return words.capital(i)
                && lexicon.familyFirst().contains(words.token(i).form())
                && words.capital(i + 1)
                && !claimed(words.hit(i + 1))
                && !(i > 0 && words.capital(i - 1) && !words.opens(i - 1));
    }

    /** Whether the word is part of a name that is no person's. */
    private static boolean claimed(@Nullable Hit hit) {
        return hit != null && !(hit.fact() instanceof Fact.Person);
    }

    /** Nor is the first of two given names after it. */
    private boolean middle(Words words, int i) {
        return familyFirst(words, i - 1)
                && words.capital(i + 1)
                && words.token(i).form().length() < 5
                && words.token(i + 1).form().length() < 7;
    }

    /** The level of the token. */
    int of(Words words, int i) {
        Token token = words.token(i);
        if (!words.word(i) || !written(words, i) || lexicon.words().is(WordClass.NO_NAME, token.lower())) {
            return NO;
        }
        int level = byDictionary(token);
        if (level < GIVEN && familyFirst(words, i)) {
            return level == WEAK && words.opens(i) ? letters.capital(token.lower()) ? FAMILY : NO : FAMILY;
        }
        Hit hit = words.hit(i);
        if (hit != null && hit.fact() instanceof Fact.Person && hit.length() > 1) {
            return Math.max(level, FAMILY);
        }
        boolean part = level < GIVEN && title(words, i) || placed(words, i, level);
        if (part || hit != null && !(hit.fact() instanceof Fact.Person) && !named(words, i, level)) {
            return !part && hit != null && hit.fact() instanceof Fact.Place && hit.length() == 1 ? WEAK : NO;
        }
        return words.opens(i) && !words.capitals() ? atOpening(words, i, level) : level;
    }

    /** Whether a word that names something else may yet be part of a person's name there. */
    private boolean named(Words words, int i, int level) {
        Hit hit = Objects.requireNonNull(words.hit(i));
        boolean afterName = i > 0 && words.capital(i - 1) && words.hit(i - 1) == null && level >= WEAK;
        if (afterName
                && hit.length() == 1
                && hit.fact() instanceof Fact.Organisation
                && !words.opens(i)
                && (Agreement.of(words.token(i - 1)) & Agreement.cases(words.set(i))) != 0) {
            return byDictionary(words.token(i - 1)) == GIVEN;
        }
        if (hit.length() > 1 || level < FAMILY && !(afterName && hit.entry().use() == Entry.Use.ADJECTIVE)) {
            return false;
        }
        boolean before = words.capital(i + 1) && words.hit(i + 1) == null;
        if (hit.fact() instanceof Fact.State && hit.entry().use() == Entry.Use.NAME) {
            boolean agrees = before && (Agreement.of(words.token(i)) & Agreement.of(words.token(i + 1))) != 0;
            return level == GIVEN && agrees && !owned(words.hit(i - 1)) && !owned(words.hit(i - 2));
        }
        if (hit.fact() instanceof Fact.Office || hit.fact() instanceof Fact.People) {
            return !words.opens(i) && (!words.capital(i + 1) || level == GIVEN && before);
        }
        return hit.fact() instanceof Fact.Place || !words.opens(i);
    }

    private static boolean owned(@Nullable Hit hit) {
        return hit != null && (hit.fact() instanceof Fact.Office || hit.fact() instanceof Fact.Institution);
    }

    /** Whether a word for a place before it claims the name. */
    private boolean placed(Words words, int i, int level) {
        boolean place = i > 0 && lexicon.words().mayBe(WordClass.PLACE_NOUN, words.token(i - 1));
        return place
                && (level < FAMILY
                        || level == FAMILY && words.capital(i + 1) && byDictionary(words.token(i + 1)) == GIVEN);
    }

    /** Whether the word is an adjective of the noun after it, as in the name of a court or a district. */
    private boolean title(Words words, int i) {
        Token next = words.at(i + 1);
        if (next == null
                || next.pos() != Tag.Pos.NOUN && next.pos() != Tag.Pos.ADJECTIVE
                || next.capitalised() && !(ordinary(next) && byDictionary(next) == WEAK)) {
            return false;
        }
        int set = 0;
        for (Analysis one : words.token(i).analyses()) {
            set |= Tag.pos(one.tag()) == Tag.Pos.ADJECTIVE ? Agreement.of(one.tag()) : 0;
        }
        return (set & words.set(i + 1)) != 0;
    }

    /** A capital that begins a sentence says nothing: an ordinary word there is a name only where the article shows so. */
    private int atOpening(Words words, int i, int level) {
        Token token = words.token(i);
        if (level == UNKNOWN || letters.capital(token.lower()) && !letters.small(token.lower())) {
            return level;
        }
        boolean doubtful = ordinary(token) && !meant(words, i);
        if (level == WEAK || doubtful && (letters.small(token.lower()) || !followed(words, i + 1))) {
            return NO;
        }
        return level;
    }

    /**
     * Whether a word that may be another is read as a family name there, and somebody in the news bears it; or is the name by
     * which somebody in the news is called without any other.
     */
    boolean meant(Words words, int i) {
        Token token = words.token(i);
        for (NameReading reading : readings(words, i)) {
            if (Agreement.has(reading.set(), Tag.Case.NOM)
                    && !lexicon.persons(reading.base()).isEmpty()) {
                return true;
            }
        }
        return Tag.name(token.tag()) == Tag.Name.FAMILY
                && !lexicon.persons(token.lemma()).isEmpty();
    }

    private boolean followed(Words words, int next) {
        return words.capital(next) && of(words, next) >= UNKNOWN;
    }

    private static boolean written(Words words, int i) {
        String form = words.token(i).form();
        int letter = form.charAt(0);
        if (UnicodeScript.of(letter) == UnicodeScript.LATIN) {
            return false;
        }
        if (!Character.isUpperCase(letter)) {
            int hyphen = form.indexOf('-');
            return hyphen > 0
                    && hyphen < 4
                    && hyphen + 1 < form.length()
                    && Character.isUpperCase(form.charAt(hyphen + 1));
        }
        boolean capitals = form.length() > 1 && Character.isUpperCase(form.charAt(1));
        if (Character.isDigit(form.charAt(form.length() - 1))) {
            return false;
        }
        boolean letterName = form.length() == 1
                && i > 0
                && words.capital(i - 1)
                && !(i + 1 < words.size() && words.token(i + 1).form().equals("."));
        return letterName || form.length() > 1 && (!capitals || words.capitals());
    }

    private int byDictionary(Token token) {
        int level = NO;
        for (NameReading reading : read(token)) {
            if (reading.known()) {
                boolean given =
                        reading.part() == NameReading.Part.GIVEN || reading.part() == NameReading.Part.PATRONYMIC;
                level = Math.max(level, given ? GIVEN : FAMILY);
            }
        }
        if (level > NO) {
            return level;
        }
        return ordinary(token) ? WEAK : UNKNOWN;
    }

    /** Whether the dictionary has the word otherwise than as a person's name. */
    static boolean ordinary(Token token) {
        for (Analysis one : token.analyses()) {
            Tag.Name name = Tag.name(one.tag());
            boolean person = name == Tag.Name.GIVEN || name == Tag.Name.PATRONYMIC || name == Tag.Name.FAMILY;
            if (!person && !Tag.has(one.tag(), Tag.Mark.GUESSED)) {
                return true;
            }
        }
        return false;
    }
}
