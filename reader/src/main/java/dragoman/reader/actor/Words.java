package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One sentence of an article, with what every finder asks of its words, worked out once. */
final class Words {
    private final int index;
    private final Sentence sentence;
    private final int[] sets;
    private final boolean capitals;
    private final int opener;
    private final List<Hit> hits = new ArrayList<>();
    private final Hit[] outer;
    private final Map<Integer, List<Compounds.Part>> compounds = new TreeMap<>();

    Words(int index, Sentence sentence, ActorLexicon lexicon) {
        NameTrie trie = lexicon.trie();
        this.index = index;
        this.sentence = sentence;
        this.sets = new int[sentence.size()];
        this.outer = new Hit[sentence.size()];
        this.opener = opener(sentence);
        this.capitals = capitals(sentence);
        List<Hit> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            sets[i] = Agreement.of(sentence.token(i));
            if (sentence.token(i).kind() == Token.Kind.WORD || sentence.token(i).kind() == Token.Kind.NUMBER) {
                trie.find(sentence.tokens(), i, found);
                List<Compounds.Part> parts = lexicon.compounds().parts(sentence.token(i));
                if (!parts.isEmpty()) {
                    compounds.put(i, parts);
                }
            }
        }
        choose(found);
    }

    private static int opener(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).kind() == Token.Kind.WORD) {
                return i;
            }
        }
        return -1;
    }

    private static boolean capitals(Sentence sentence) {
        int all = 0;
        int upper = 0;
        for (Token token : sentence.tokens()) {
            if (token.kind() == Token.Kind.WORD && token.form().length() > 2) {
                all++;
                upper += Character.isUpperCase(token.form().charAt(1)) ? 1 : 0;
            }
        }
        return all > 2 && upper * 10 > all * 8;
    }

    /** Longest names win; shorter ones stay where they lie inside a longer one, those that only overlap it go. */
    private void choose(List<Hit> found) {
        found.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.first() - b.first());
        for (Hit hit : found) {
            if (!plausible(hit)) {
                continue;
            }
            Hit left = outer[hit.first()];
            Hit right = outer[hit.last()];
            if (left == null && right == null) {
                for (int i = hit.first(); i <= hit.last(); i++) {
                    outer[i] = hit;
                }
                hits.add(hit);
            } else if (left != null && right != null && left.first() == right.first() && !named(left, hit)) {
                hits.add(hit);
            }
        }
        hits.sort((a, b) -> a.first() != b.first() ? a.first() - b.first() : b.last() - a.last());
    }

    /** Peoples are written small in the middle of a sentence; a capital there is a surname or part of a title. */
    private boolean plausible(Hit hit) {
        if (hit.entry().weak() && hit.fact() instanceof Fact.Organisation && !quoted(hit.first(), hit.last())) {
            return false;
        }
        if (hit.fact() instanceof Fact.Organisation
                && hit.length() == 1
                && opens(hit.first())
                && !capitals
                && !quoted(hit.first(), hit.last())
                && common(hit)) {
            return false;
        }
        if (hit.entry().weak() && hit.fact() instanceof Fact.Institution && !acts(hit.head())) {
            return false;
        }
        boolean capital = token(hit.first()).capitalised() && !opens(hit.first()) && !capitals;
        return !(capital && hit.entry().use() == Entry.Use.DEMONYM && hit.length() == 1);
    }

    /** Whether the dictionary has the word in small letters as well: no abbreviation, no name of a place. */
    private boolean common(Hit hit) {
        for (Analysis one : token(hit.first()).analyses()) {
            boolean name = Tag.name(one.tag()) != Tag.Name.NONE || Tag.has(one.tag(), Tag.Mark.ABBREVIATION);
            if (name || Tag.has(one.tag(), Tag.Mark.GUESSED)) {
                return false;
            }
        }
        return hit.entry().letters() == Entry.Letters.CAPITALISED;
    }

    /** A person's name has nothing else inside it. */
    private static boolean named(Hit outer, Hit inner) {
        return outer.fact() instanceof Fact.Person && outer.length() > 1 && !(inner.fact() instanceof Fact.Person);
    }

    /** Whether the token is a subject or an agent. */
    private boolean acts(int token) {
        return switch (sentence.relation(token)) {
            case NSUBJ, OBL_AGENT -> true;
            default -> false;
        };
    }

    int index() {
        return index;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Token token(int i) {
        return sentence.token(i);
    }

    /** The token of that place, {@code null} outside the sentence. */
    @Nullable
    Token at(int i) {
        return i < 0 || i >= sentence.size() ? null : sentence.token(i);
    }

    /** What the form of that place can be. */
    int set(int i) {
        return sets[i];
    }

    /** Whether the whole sentence is in capitals, so that they say nothing. */
    boolean capitals() {
        return capitals;
    }

    /** Whether a capital there may only mean that a sentence or a quotation begins. */
    boolean opens(int i) {
        return i == opener || i > 0 && token(i - 1).kind() == Token.Kind.QUOTE_OPEN;
    }

    /** Whether the token begins the sentence. */
    boolean first(int i) {
        return i == opener;
    }

    boolean word(int i) {
        return i >= 0 && i < size() && token(i).kind() == Token.Kind.WORD;
    }

    /** Whether a capital is written there. */
    boolean capital(int i) {
        return word(i) && token(i).capitalised();
    }

    /** Compound adjectives of states, by token. */
    Map<Integer, List<Compounds.Part>> compounds() {
        return compounds;
    }

    /** All names of the lexicon, by first token, longer ones first. */
    List<Hit> hits() {
        return hits;
    }

    /** The longest name that covers the token, {@code null} where there is none. */
    @Nullable
    Hit hit(int i) {
        return i < 0 || i >= outer.length ? null : outer[i];
    }

    /** A name of that sort that begins at the token, the longest; {@code null} where there is none. */
    @Nullable
    Hit hit(int first, Class<? extends Fact> sort, Entry.Use use) {
        for (Hit hit : hits) {
            if (hit.first() == first && hit.is(sort, use)) {
                return hit;
            }
            if (hit.first() > first) {
                break;
            }
        }
        return null;
    }

    /** Whether the tokens from first to last are all that stands between two quotation marks. */
    boolean quoted(int first, int last) {
        return first > 0
                && last + 1 < size()
                && token(first - 1).kind() == Token.Kind.QUOTE_OPEN
                && token(last + 1).kind() == Token.Kind.QUOTE_CLOSE;
    }
}
