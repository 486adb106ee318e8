package dragoman.language.assembly;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.language.morphology.Morphology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The family names that an article itself vouches for. A name that it once gives in full, or in a form that can be read in
 * one way only, is meant wherever a form of it stands: where "Ivan Belousov" was named, "Belousova" is he in the accusative and no
 * woman, and "Lavrov" at the head of a sentence is no laurel. Not thread-safe; one for each article.
 */
final class FamilyNames {
    private final Morphology morphology;
    private final Set<String> known = new HashSet<>();
    /** Forms that no dictionary has as names, with the readings of a name. */
    private final Map<String, List<Analysis>> own = new HashMap<>();

    private final Set<String> ownLemmas = new HashSet<>();

    private FamilyNames(Morphology morphology) {
        this.morphology = morphology;
    }

    /** What an article's sentences vouch for. */
    static FamilyNames of(List<TokenMaker.Draft> drafts, Morphology morphology) {
        FamilyNames names = new FamilyNames(morphology);
        drafts.forEach(draft -> names.learn(draft.tokens()));
        return names;
    }

    /**
     * The tokens with the readings chosen among the fewer, but with all that they may be read as: who looks for names goes
     * by those, too.
     *
     * @param all the tokens before {@link #settled}
     * @param settled what that gave; the same list where it changed nothing
     * @param chosen those with a reading chosen for each
     */
    static List<Token> whole(List<Token> all, List<Token> settled, List<Token> chosen) {
        if (settled == all) {
            return chosen;
        }
        List<Token> whole = new ArrayList<>(chosen);
        for (int i = 0; i < all.size(); i++) {
            if (settled.get(i) != all.get(i)) {
                Token token = all.get(i);
                Analysis reading = chosen.get(i).analysis();
                if (token.analyses().contains(reading)) {
                    whole.set(i, token.choose(reading));
                }
            }
        }
        return whole;
    }

    // ------------------------------------------------------------------------------------------------------- learning

    private void learn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isName(tokens.get(i))) {
                learn(givenBefore(tokens, i), tokens.get(i));
            }
        }
    }

    private static boolean isName(Token token) {
        return token.kind() == Token.Kind.WORD && token.capitalised();
    }

    /** The first name or patronymic that stands before a word; {@code null} where none does, or the word is a middle name. */
    private static @Nullable Token givenBefore(List<Token> tokens, int index) {
        if (index == 0 || !isName(tokens.get(index - 1)) || !isGiven(tokens.get(index - 1))) {
            return null;
        }
        Token given = tokens.get(index - 1);
        boolean middle = index + 1 < tokens.size()
                && isName(tokens.get(index + 1))
                && !agreeing(given, tokens.get(index + 1).analyses()).isEmpty();
        return middle ? null : given;
    }

    private void learn(@Nullable Token before, Token token) {
        List<Analysis> beside = before == null ? List.of() : agreeing(before, token.analyses());
        String lemma = beside.isEmpty() ? onlyLemma(token.analyses()) : onlyLemma(beside);
        if (lemma != null) {
            known.add(lemma);
        } else if (before != null && isWord(token)) {
            List<Analysis> guessed = agreeing(before, morphology.asName(token.form()));
            String meant = onlyLemma(guessed);
            if (meant != null) {
                known.add(meant);
                ownLemmas.add(meant);
                own.put(token.lower(), guessed);
            }
        }
    }

    /** The readings of a family name that agree with the first name before it. */
    private static List<Analysis> agreeing(Token given, List<Analysis> readings) {
        List<Analysis> all = new ArrayList<>(2);
        for (Analysis one : readings) {
            if (isFamily(one) && agrees(given, one)) {
                all.add(one);
            }
        }
        return all;
    }

    private static boolean agrees(Token given, Analysis family) {
        for (Analysis one : given.analyses()) {
            if (isGiven(one) && agree(one, family)) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(Analysis given, Analysis family) {
        return agree(Tag.gender(given.tag()), Tag.gender(family.tag()))
                && agree(Tag.number(given.tag()), Tag.number(family.tag()))
                && agreeCase(Tag.kasus(given.tag()), Tag.kasus(family.tag()));
    }

    private static boolean agree(Enum<?> one, Enum<?> other) {
        return one == other || one.ordinal() == 0 || other.ordinal() == 0;
    }

    private static boolean agreeCase(Tag.Case one, Tag.Case other) {
        return agree(one, other) || one == Tag.Case.INDECLINABLE || other == Tag.Case.INDECLINABLE;
    }

    private static boolean isGiven(Token token) {
        for (Analysis one : token.analyses()) {
            if (isGiven(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGiven(Analysis one) {
        return Tag.name(one.tag()) == Tag.Name.GIVEN || Tag.name(one.tag()) == Tag.Name.PATRONYMIC;
    }

    /** Whether a dictionary reads it as some word that is no name and no number. */
    private static boolean isWord(Token token) {
        for (Analysis one : token.analyses()) {
            Tag.Pos pos = Tag.pos(one.tag());
            boolean nominal = pos == Tag.Pos.NOUN || pos == Tag.Pos.ADJECTIVE || pos == Tag.Pos.PARTICIPLE;
            if (!nominal || Tag.name(one.tag()) != Tag.Name.NONE || Tag.has(one.tag(), Tag.Mark.ABBREVIATION)) {
                return false;
            }
        }
        return true;
    }

    /** The one dictionary form of readings that are all family names; {@code null} where they are not, or have several. */
    private static @Nullable String onlyLemma(List<Analysis> readings) {
        String lemma = null;
        for (Analysis one : readings) {
            if (!isFamily(one) || lemma != null && !lemma.equals(one.lemma())) {
                return null;
            }
            lemma = one.lemma();
        }
        return lemma;
    }

    private static boolean isFamily(Analysis one) {
        return Tag.name(one.tag()) == Tag.Name.FAMILY;
    }

    // ------------------------------------------------------------------------------------------------------- settling

    /** The tokens with fewer readings for the names that the article vouches for; the same list where there are none. */
    List<Token> settled(List<Token> tokens) {
        if (known.isEmpty()) {
            return tokens;
        }
        List<Token> all = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isName(token)) {
                List<Analysis> meant = meant(givenBefore(tokens, i), token);
                if (!meant.isEmpty() && !meant.equals(token.analyses())) {
                    all = all == null ? new ArrayList<>(tokens) : all;
                    all.set(i, token.read(meant));
                    if (i > 0 && givenBefore(tokens, i) != null) {
                        all.set(i - 1, given(all.get(i - 1), meant));
                    }
                }
            }
        }
        return all == null ? tokens : all;
    }

    /** The first name before a family name, read as one that agrees with it. */
    private static Token given(Token token, List<Analysis> families) {
        List<Analysis> readings = new ArrayList<>(token.analyses().size());
        for (Analysis one : token.analyses()) {
            if (isGiven(one) && families.stream().anyMatch(family -> agree(one, family))) {
                readings.add(one);
            }
        }
        return readings.isEmpty() ? token : token.read(readings);
    }

    private List<Analysis> meant(@Nullable Token before, Token token) {
        List<Analysis> readings = named(token);
        List<Analysis> beside = before == null ? List.of() : agreeing(before, readings);
        if (!beside.isEmpty()) {
            return beside;
        }
        List<Analysis> meant = new ArrayList<>(readings.size());
        for (Analysis one : readings) {
            if (isFamily(one) && known.contains(one.lemma())) {
                meant.add(one);
            }
        }
        return meant;
    }

    /** The token's readings, or those of a name where only this article says that it is one. */
    private List<Analysis> named(Token token) {
        if (ownLemmas.isEmpty() || !isWord(token)) {
            return token.analyses();
        }
        List<Analysis> readings = own.get(token.lower());
        if (readings == null) {
            readings = morphology.asName(token.form());
            readings.removeIf(one -> !ownLemmas.contains(one.lemma()));
        }
        return readings.isEmpty() ? token.analyses() : readings;
    }
}
