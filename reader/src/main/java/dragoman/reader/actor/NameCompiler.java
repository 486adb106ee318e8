package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Language;
import dragoman.language.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a name as it is said in the nominative into the steps by which its other forms are found in texts. */
final class NameCompiler {
    private final Language language;
    private final Declension declension;

    NameCompiler(Language language, Declension declension) {
        this.language = language;
        this.declension = declension;
    }

    /** A name as steps; {@code head} is the word that bears case and number, {@code set} the numbers it can have. */
    record Compiled(List<NameTrie.Step> steps, int head, int set) {}

    /** The steps of a name of a state, an organisation, an office. */
    Compiled compile(String name) {
        List<String> words = words(name);
        List<List<Analysis>> nominatives = new ArrayList<>();
        words.forEach(word -> nominatives.add(nominatives(word)));
        int head = head(words, nominatives);
        int set = 0;
        for (Analysis one : nominatives.get(head)) {
            set |= Agreement.of(one.tag());
        }
        List<NameTrie.Step> steps = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i <= head) {
                steps.add(inflected(words.get(i), nominatives.get(i), i == head ? Agreement.ALL : set));
            } else {
                steps.add(after(words.get(i), nominatives.get(i), set));
            }
        }
        return new Compiled(steps, head, numbers(words.get(head), nominatives.get(head)));
    }

    /** The steps of a person's name, every word of which is inflected. */
    Compiled person(String name) {
        List<NameTrie.Step> steps = new ArrayList<>();
        List<String> words = words(name);
        for (String word : words) {
            Set<String> lemmas = new LinkedHashSet<>();
            boolean known = false;
            for (Analysis one : language.analyse(word)) {
                Tag.Case kasus = Tag.kasus(one.tag());
                boolean listed = Tag.name(one.tag()) != Tag.Name.NONE && !Tag.has(one.tag(), Tag.Mark.GUESSED);
                if (listed && (kasus == Tag.Case.NOM || kasus == Tag.Case.INDECLINABLE || kasus == Tag.Case.NONE)) {
                    lemmas.add(one.lemma());
                    known = true;
                }
            }
            Map<String, Integer> forms = new LinkedHashMap<>();
            if (!known) {
                forms.putAll(declension.forms(Spelling.lower(word), Agreement.SINGULAR));
                forms.putIfAbsent(Spelling.lower(word), Agreement.across(Agreement.SINGULAR));
            }
            steps.add(new NameTrie.Step(known ? List.copyOf(lemmas) : List.of(), forms));
        }
        return new Compiled(steps, words.size() - 1, Agreement.across(Agreement.SINGULAR));
    }

    /** The genitive of a name, for naming what belongs to it; the name itself where no rule fits. */
    String genitive(String name) {
        List<String> words = words(name);
        List<List<Analysis>> nominatives = new ArrayList<>();
        words.forEach(word -> nominatives.add(nominatives(word)));
        int head = head(words, nominatives);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean fixed =
                    i > head && nominatives.get(i).isEmpty() || word.equals(word.toUpperCase(java.util.Locale.ROOT));
            out.append(i == 0 ? "" : " ").append(fixed ? word : genitiveOfWord(word, nominatives.get(i)));
        }
        return out.toString();
    }

    private String genitiveOfWord(String word, List<Analysis> nominatives) {
        List<String> candidates = declension.genitives(word);
        for (String candidate : candidates) {
            for (Analysis one : language.analyse(candidate)) {
                if (Tag.kasus(one.tag()) == Tag.Case.GEN && !Tag.has(one.tag(), Tag.Mark.GUESSED)) {
                    for (Analysis nominative : nominatives) {
                        if (nominative.lemma().equals(one.lemma())
                                && Tag.number(nominative.tag()) == Tag.number(one.tag())) {
                            return candidate;
                        }
                    }
                }
            }
        }
        for (Analysis one : nominatives) {
            if (Tag.kasus(one.tag()) == Tag.Case.INDECLINABLE) {
                return word;
            }
        }
        return candidates.isEmpty() ? word : candidates.get(0);
    }

    private List<Analysis> nominatives(String word) {
        List<Analysis> found = new ArrayList<>();
        for (Analysis one : language.analyse(word)) {
            Tag.Case kasus = Tag.kasus(one.tag());
            if (bearsCase(one.tag())
                    && (kasus == Tag.Case.NOM || kasus == Tag.Case.INDECLINABLE || kasus == Tag.Case.NONE)) {
                found.add(one);
            }
        }
        return found;
    }

    private static boolean bearsCase(long tag) {
        return switch (Tag.pos(tag)) {
            case NOUN, ADJECTIVE, PRONOUN, NUMERAL, ORDINAL, PARTICIPLE -> !Tag.has(tag, Tag.Mark.SHORT);
            default -> false;
        };
    }

    private static int head(List<String> words, List<List<Analysis>> nominatives) {
        for (int i = 0; i < words.size(); i++) {
            boolean adjective = false;
            boolean noun = false;
            for (Analysis one : nominatives.get(i)) {
                noun |= Tag.pos(one.tag()) == Tag.Pos.NOUN;
                adjective |= Tag.pos(one.tag()) != Tag.Pos.NOUN;
            }
            boolean last = i == words.size() - 1;
            if (last || !adjective || noun && nominatives.get(i + 1).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    private NameTrie.Step inflected(String word, List<Analysis> nominatives, int set) {
        Set<String> lemmas = new LinkedHashSet<>();
        boolean known = false;
        for (Analysis one : nominatives) {
            if ((Agreement.of(one.tag()) & set) != 0) {
                lemmas.add(NameTrie.key(one));
                known |= !Tag.has(one.tag(), Tag.Mark.GUESSED);
            }
        }
        Map<String, Integer> forms = new LinkedHashMap<>();
        String lower = Spelling.lower(word);
        if (!known) {
            if (Character.isLetter(word.charAt(0))) {
                forms.putAll(declension.placeForms(lower));
            }
            forms.putIfAbsent(lower, Agreement.ALL);
        }
        return new NameTrie.Step(List.copyOf(lemmas), forms);
    }

    private static NameTrie.Step after(String word, List<Analysis> nominatives, int set) {
        Set<String> lemmas = new LinkedHashSet<>();
        for (Analysis one : nominatives) {
            if (Tag.kasus(one.tag()) == Tag.Case.NOM && (Agreement.of(one.tag()) & set) != 0) {
                lemmas.add(NameTrie.key(one));
            }
        }
        return new NameTrie.Step(List.copyOf(lemmas), Map.of(Spelling.lower(word), Agreement.NONE));
    }

    /** A name with a capital, and people in the plural, have only the number that they are said in; an adjective that stands for a noun its gender too. */
    private static int numbers(String word, List<Analysis> nominatives) {
        int adjective = 0;
        boolean noun = false;
        for (Analysis one : nominatives) {
            adjective |= Agreement.genders(Agreement.of(one.tag()));
            noun |= Tag.pos(one.tag()) == Tag.Pos.NOUN || Tag.kasus(one.tag()) != Tag.Case.NOM;
        }
        if (!noun && adjective != 0) {
            return Agreement.across(adjective);
        }
        int numbers = 0;
        for (Analysis one : nominatives) {
            if (!Tag.has(one.tag(), Tag.Mark.GUESSED)) {
                numbers |= Agreement.genders(Agreement.of(one.tag()));
            }
        }
        boolean one = (numbers & Agreement.SINGULAR) != 0;
        boolean many = (numbers & Agreement.PLURAL) != 0;
        boolean people = many && nominatives.stream().anyMatch(any -> Tag.animacy(any.tag()) == Tag.Animacy.ANIMATE);
        return one == many || !people && !Character.isUpperCase(word.charAt(0))
                ? Agreement.ALL
                : Agreement.across(one ? Agreement.SINGULAR : Agreement.PLURAL);
    }

    /** The words and signs of a name, as tokens of a text are cut. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String part : name.split("[ \u00a0]+")) {
            int end = part.length();
            while (end > 1 && ",;:)\u00bb\"".indexOf(part.charAt(end - 1)) >= 0) {
                end--;
            }
            int start = 0;
            while (start < end - 1 && "(\u00ab\"".indexOf(part.charAt(start)) >= 0) {
                words.add(part.substring(start, ++start));
            }
            words.add(part.substring(start, end));
            for (int i = end; i < part.length(); i++) {
                words.add(part.substring(i, i + 1));
            }
        }
        return words;
    }
}
