package dragoman.reader.clause;

import dragoman.language.Relation;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The grammar of clauses, from {@code grammar.txt} and {@code prepositions.txt}. Immutable, shared by threads. */
public final class Grammar {
    private static final String VARIANT = "=";
    /** What a word of action looks like. */
    public enum Construction {
        ACTIVE,
        PASSIVE,
        PART_ACTIVE,
        PART_PASSIVE,
        NOUN,
        ADJECTIVE
    }

    /** A rule for a dependent, or for the word modified. */
    record Rule(
            boolean parent,
            Set<Relation> relations,
            Set<Tag.Case> cases,
            boolean bare,
            boolean possessive,
            boolean adjective,
            boolean animate,
            String function) {
        boolean fits(Relation relation, Token token, boolean prepositional, boolean counted) {
            if (!relations.isEmpty() && !relations.contains(relation)
                    || bare && prepositional
                    || animate && Tag.animacy(token.tag()) != Tag.Animacy.ANIMATE) {
                return false;
            }
            if (possessive) {
                return Tag.has(token.tag(), Tag.Mark.POSSESSIVE);
            }
            if (adjective) {
                return token.pos() == Tag.Pos.ADJECTIVE;
            }
            // Without a preposition there is no locative: what looks like one is a dative.
            boolean dative = bare && token.kasus() == Tag.Case.LOC && cases.contains(Tag.Case.DAT);
            if (cases.isEmpty() || cases.contains(token.kasus()) || dative) {
                return true;
            }
            // A numeral hides the case: "240 people were killed" has people in the genitive.
            return counted && (cases.contains(Tag.Case.NOM) || cases.contains(Tag.Case.ACC));
        }
    }

    /**
     * A preposition of several words.
     *
     * @param name as frames write it
     * @param next the preposition that must follow, or {@code null}
     * @param kasus case of what follows
     */
    record LongPreposition(String name, @Nullable String next, Tag.Case kasus) {}

    private final Map<Construction, List<Rule>> rules;
    private final Map<String, LongPreposition> prepositions;
    private final Map<String, String> variants;

    private Grammar(
            Map<Construction, List<Rule>> rules,
            Map<String, LongPreposition> prepositions,
            Map<String, String> variants) {
        this.rules = rules;
        this.prepositions = prepositions;
        this.variants = variants;
    }

    /**
     * Reads the grammar of a language.
     *
     * @throws dragoman.language.load.LexiconException naming every line that is wrong
     */
    public static Grammar load(LexiconSource source, String language) {
        Problems problems = new Problems();
        Map<Construction, List<Rule>> rules = new EnumMap<>(Construction.class);
        for (Construction construction : Construction.values()) {
            rules.put(construction, new ArrayList<>());
        }
        for (Line line : LexiconFile.lines(source, language + "/grammar.txt")) {
            List<String> cells = line.cells();
            if (cells.size() != 4) {
                problems.add("LEX-010", line, "has " + cells.size() + " columns; expected 4");
                continue;
            }
            try {
                Construction construction = Construction.valueOf(
                        cells.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
                rules(rules, construction).add(rule(cells));
            } catch (IllegalArgumentException e) {
                problems.add("LEX-011", line, String.valueOf(e.getMessage()));
            }
        }
        Map<String, LongPreposition> prepositions = new HashMap<>();
        Map<String, String> variants = new HashMap<>();
        for (Line line : LexiconFile.lines(source, language + "/prepositions.txt")) {
            List<String> cells = line.cells();
            if (cells.get(2).equals(VARIANT)) {
                variants.put(cells.get(1), cells.get(0));
                continue;
            }
            String[] after = cells.get(2).split("\\+");
            Tag.Case kasus = Tag.Case.valueOf(after[after.length - 1].toUpperCase(Locale.ROOT));
            prepositions.put(
                    cells.get(1), new LongPreposition(cells.get(0), after.length > 1 ? after[0] : null, kasus));
        }
        problems.failIfAny();
        return new Grammar(rules, prepositions, variants);
    }

    private static Rule rule(List<String> cells) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        Set<Tag.Case> cases = EnumSet.noneOf(Tag.Case.class);
        boolean bare = false;
        boolean possessive = false;
        boolean adjective = false;
        boolean animate = false;
        for (String condition : cells.get(2).split(" ")) {
            for (String word : condition.split("\\|")) {
                switch (word) {
                    case "bare" -> bare = true;
                    case "possessive" -> possessive = true;
                    case "adjective" -> adjective = true;
                    case "animate" -> animate = true;
                    default -> {
                        Tag.Case kasus = kasus(word);
                        if (kasus != null) {
                            cases.add(kasus);
                        } else {
                            relations.add(Relation.valueOf(word.toUpperCase(Locale.ROOT)));
                        }
                    }
                }
            }
        }
        return new Rule(
                cells.get(1).equals("parent"), relations, cases, bare, possessive, adjective, animate, cells.get(3));
    }

    private static Tag.@Nullable Case kasus(String word) {
        for (Tag.Case kasus : Tag.Case.values()) {
            if (kasus.name().equalsIgnoreCase(word)) {
                return kasus;
            }
        }
        return null;
    }

    /** The word that a variant stands for, as a preposition has before some consonants; any other word itself. */
    public String plain(String word) {
        return variants.getOrDefault(word, word);
    }

    private static List<Rule> rules(Map<Construction, List<Rule>> rules, Construction construction) {
        return Objects.requireNonNull(rules.get(construction));
    }

    /** The rules of a construction, in order. */
    List<Rule> rules(Construction construction) {
        return rules(rules, construction);
    }

    /** The long preposition that a preposition and a noun make, {@code null} where they make none. */
    @Nullable
    LongPreposition preposition(String words) {
        return prepositions.get(words);
    }
}
