package dragoman.language.inflection;

import dragoman.language.Tag;
import dragoman.language.morphology.Paradigm;
import dragoman.language.morphology.Synthesis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts phrases of common nouns and names of states and bodies into cases: adjectives, the noun that they stand with, and
 * what follows it unchanged; a second noun joined to the first is declined with it. Immutable.
 */
final class NounPhrases {
    private static final Map<Sort, String> SORTS = Map.of(Sort.PLACE, "place", Sort.BODY, "body");
    private static final Tag.Case[] CASES = {
        Tag.Case.NOM, Tag.Case.GEN, Tag.Case.DAT, Tag.Case.ACC, Tag.Case.INS, Tag.Case.LOC
    };

    private final Synthesis synthesis;
    private final NameEndings endings;
    private final NameLore lore;
    private final Set<String> joins;

    /**
     * Over word forms.
     *
     * @param joins words that join two nouns that are declined together
     */
    NounPhrases(Synthesis synthesis, NameEndings endings, NameLore lore, Set<String> joins) {
        this.lore = lore;
        this.synthesis = synthesis;
        this.endings = endings;
        this.joins = Set.copyOf(joins);
    }

    /** A head with what stands before it. */
    private record Group(Phrase phrase, int end) {}

    /** The phrase in its cases; only the nominative where it cannot be told how it is built. */
    Phrase phrase(String words, Sort sort) {
        List<String> tokens = List.of(words.split(" "));
        Group first = group(tokens, 0, sort);
        if (first == null) {
            return Phrase.unknown(words);
        }
        Phrase phrase = first.phrase();
        int at = first.end();
        while (at + 1 < tokens.size() && joins.contains(tokens.get(at))) {
            Group next = group(tokens, at + 1, sort);
            if (next == null || next.phrase().number() == Tag.Number.PLURAL && sort == Sort.TITLE) {
                break;
            }
            Phrase both = phrase.then(" " + tokens.get(at) + " ", next.phrase());
            // Verbs agree with the first of two joined by a word, with the second of two joined by a dash.
            Phrase leading = Character.isLetter(tokens.get(at).charAt(0)) ? phrase : next.phrase();
            phrase = new Phrase(both.forms(), leading.gender(), leading.number(), leading.animate());
            at = next.end();
        }
        for (String after : tokens.subList(at, tokens.size())) {
            if (sort == Sort.TITLE && lore.isGiven(after)) {
                return Phrase.unknown(words);
            }
        }
        return at < tokens.size() ? phrase.with(" " + String.join(" ", tokens.subList(at, tokens.size()))) : phrase;
    }

    /** The longest run of adjectives with a noun; a word that may be either is an adjective where a noun follows. */
    private @Nullable Group group(List<String> tokens, int from, Sort sort) {
        return group(tokens, from, sort, List.of());
    }

    private @Nullable Group group(List<String> tokens, int at, Sort sort, List<List<Paradigm>> before) {
        if (at >= tokens.size()) {
            return null;
        }
        List<Paradigm> nouns = new ArrayList<>();
        List<Paradigm> adjectives = new ArrayList<>();
        for (Paradigm one : readings(tokens.get(at), sort)) {
            if (Tag.pos(one.tag()) == Tag.Pos.NOUN) {
                nouns.add(one);
            } else if (isAdjective(one.tag())) {
                adjectives.add(one);
            }
        }
        if (!adjectives.isEmpty()) {
            List<List<Paradigm>> more = new ArrayList<>(before);
            more.add(adjectives);
            Group longer = group(tokens, at + 1, sort, more);
            if (longer != null) {
                return longer;
            }
        }
        Phrase phrase = joined(before, best(nouns, before, sort));
        return phrase == null ? null : new Group(phrase, at + 1);
    }

    private List<Paradigm> readings(String word, Sort sort) {
        List<Paradigm> known = synthesis.nominatives(word);
        if (!known.isEmpty()) {
            return known;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            List<Paradigm> all = new ArrayList<>();
            for (Paradigm one : synthesis.nominatives(word.substring(hyphen + 1))) {
                all.add(one.after(word.substring(0, hyphen + 1)));
            }
            return all;
        }
        if (sort != Sort.TITLE && (lore.isShort(word) || !lore.readable(word))) {
            return List.of(Paradigm.fixed(word, Tag.of(Tag.Pos.NOUN, Tag.Number.SINGULAR)));
        }
        String named = SORTS.get(sort);
        boolean name = word.length() > 3
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
        Paradigm guessed = named != null && name ? endings.paradigm(named, word, null, synthesis) : null;
        return guessed == null ? List.of() : List.of(guessed);
    }

    private static boolean isAdjective(long tag) {
        Tag.Pos pos = Tag.pos(tag);
        return pos == Tag.Pos.ADJECTIVE
                || pos == Tag.Pos.PARTICIPLE
                || pos == Tag.Pos.ORDINAL
                || pos == Tag.Pos.PRONOUN && Tag.has(tag, Tag.Mark.ADJECTIVAL);
    }

    /** The noun that agrees with all adjectives before it; people first for titles, things first otherwise. */
    private static @Nullable Paradigm best(List<Paradigm> nouns, List<List<Paradigm>> before, Sort sort) {
        Paradigm best = null;
        int most = 0;
        for (Paradigm noun : nouns) {
            boolean agrees = true;
            for (List<Paradigm> one : before) {
                agrees &= agreeing(one, noun.tag()) != null;
            }
            boolean person = Tag.animacy(noun.tag()) == Tag.Animacy.ANIMATE;
            int score = !agrees
                    ? 0
                    : 4
                            + (person == (sort == Sort.TITLE) ? 2 : 0)
                            + (isPersonal(noun.tag()) ? -1 : 0)
                            + (isDeclined(noun) ? 1 : 0);
            if (score > most) {
                most = score;
                best = noun;
            }
        }
        return best;
    }

    private static boolean isDeclined(Paradigm noun) {
        return noun.forms().values().stream().distinct().count() > 1;
    }

    private static boolean isPersonal(long tag) {
        Tag.Name name = Tag.name(tag);
        return name == Tag.Name.GIVEN || name == Tag.Name.FAMILY || name == Tag.Name.PATRONYMIC;
    }

    private static @Nullable Paradigm agreeing(List<Paradigm> adjectives, long noun) {
        for (Paradigm one : adjectives) {
            boolean plural = Tag.number(noun) == Tag.Number.PLURAL;
            if (plural
                    ? Tag.number(one.tag()) == Tag.Number.PLURAL
                    : Tag.number(one.tag()) != Tag.Number.PLURAL && Tag.gender(one.tag()) == Tag.gender(noun)) {
                return one;
            }
        }
        return null;
    }

    private static @Nullable Phrase joined(List<List<Paradigm>> before, @Nullable Paradigm noun) {
        if (noun == null) {
            return null;
        }
        boolean animate = Tag.animacy(noun.tag()) == Tag.Animacy.ANIMATE;
        List<Paradigm> words = new ArrayList<>();
        for (List<Paradigm> one : before) {
            Paradigm adjective = agreeing(one, noun.tag());
            if (adjective == null) {
                return null;
            }
            words.add(adjective);
        }
        Map<Tag.Case, String> forms = new EnumMap<>(Tag.Case.class);
        for (Tag.Case wanted : CASES) {
            List<String> parts = new ArrayList<>();
            words.forEach(one -> parts.add(adjective(one, noun.tag(), wanted, animate)));
            parts.add(noun.form(wanted));
            if (!parts.contains(null)) {
                forms.put(wanted, String.join(" ", parts));
            }
        }
        if (!forms.containsKey(Tag.Case.NOM)) {
            return null;
        }
        Tag.Number number = Tag.number(noun.tag()) == Tag.Number.PLURAL ? Tag.Number.PLURAL : Tag.Number.SINGULAR;
        return new Phrase(Collections.unmodifiableMap(forms), Tag.gender(noun.tag()), number, animate);
    }

    /** The adjective's form; in the accusative, men and plurals take the genitive where they live, the nominative where not. */
    private static @Nullable String adjective(Paradigm one, long noun, Tag.Case wanted, boolean animate) {
        boolean feminine = Tag.number(noun) != Tag.Number.PLURAL && Tag.gender(noun) == Tag.Gender.FEMININE;
        if (wanted == Tag.Case.ACC && !feminine) {
            return one.form(animate ? Tag.Case.GEN : Tag.Case.NOM);
        }
        return one.form(wanted);
    }
}
