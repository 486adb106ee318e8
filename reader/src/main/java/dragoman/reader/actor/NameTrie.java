package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of one or many words. A word that is inflected is found by any dictionary form that its token may have, a word
 * that stands still (a genitive in the middle of a name) by its form. Filled once, then only read.
 */
final class NameTrie {

    /**
     * One word of a name.
     *
     * @param lemmas dictionary forms that find it, empty where it stands still
     * @param forms forms that find it, with what each can be; {@link Agreement#NONE} for a form that stands still
     */
    record Step(List<String> lemmas, Map<String, Integer> forms) {}

    private record Edge(Node node, int set) {}

    private static final class Node {
        final Map<String, Node> byLemma = new HashMap<>(2);
        final Map<String, Edge> byForm = new HashMap<>(2);
        final List<Entry> entries = new ArrayList<>(1);
    }

    private final Node root = new Node();
    private final Spelling spelling;
    private final ActorWords words;

    NameTrie(ActorWords words) {
        this.spelling = words.spelling();
        this.words = words;
    }

    /** By what a reading is found: its dictionary form; a participle, which shares that of its verb, by voice and tense too. */
    static String key(Analysis reading) {
        long tag = reading.tag();
        if (Tag.pos(tag) != Tag.Pos.PARTICIPLE) {
            return reading.lemma();
        }
        return reading.lemma() + '/' + Tag.voice(tag).ordinal() + Tag.tense(tag).ordinal();
    }

    /** Adds a name. */
    void add(List<Step> steps, Entry entry) {
        List<Node> ends = List.of(root);
        for (Step step : steps) {
            ends = grow(ends, step);
        }
        for (Node end : ends) {
            if (!end.entries.contains(entry)) {
                end.entries.add(entry);
            }
        }
    }

    private List<Node> grow(List<Node> ends, Step step) {
        List<Node> next = new ArrayList<>();
        for (Node end : ends) {
            for (String lemma : step.lemmas()) {
                next.add(end.byLemma.computeIfAbsent(spelling.fold(lemma), any -> new Node()));
            }
            Node shared = new Node();
            boolean fresh = false;
            for (Map.Entry<String, Integer> form : step.forms().entrySet()) {
                String key = spelling.fold(form.getKey());
                Edge edge = end.byForm.get(key);
                if (edge == null) {
                    edge = new Edge(shared, form.getValue());
                    end.byForm.put(key, edge);
                    fresh = true;
                } else if (!next.contains(edge.node())) {
                    next.add(edge.node());
                }
            }
            if (fresh) {
                next.add(shared);
            }
        }
        return next;
    }

    /** Adds to {@code found} every name that begins at the token, shortest first. */
    void find(List<Token> tokens, int first, List<Hit> found) {
        new Walk(tokens, first, found).at(first, root, Agreement.ALL);
    }

    /** One way through the trie along the tokens. */
    private final class Walk {
        private final List<Token> tokens;
        private final int first;
        private final List<Hit> found;

        Walk(List<Token> tokens, int first, List<Hit> found) {
            this.tokens = tokens;
            this.first = first;
            this.found = found;
        }

        void at(int place, Node node, int set) {
            for (Entry entry : node.entries) {
                if (place > first && (set & entry.set()) != 0 && written(entry, tokens.get(first))) {
                    add(new Hit(first, place - 1, entry, set & entry.set()));
                }
            }
            if (place >= tokens.size()) {
                return;
            }
            if (!node.byForm.isEmpty()) {
                Edge edge = node.byForm.get(spelling.fold(tokens.get(place).lower()));
                if (edge != null) {
                    int left = edge.set() == Agreement.NONE ? set : set & edge.set();
                    if (left != 0) {
                        at(place + 1, edge.node(), left);
                    }
                }
            }
            if (!node.byLemma.isEmpty()) {
                byLemma(place, node, set);
            }
        }

        private void byLemma(int place, Node node, int set) {
            Token token = tokens.get(place);
            List<Analysis> analyses = token.analyses();
            boolean chosen = !nominal(token.pos()) && (!token.capitalised() || small(token.pos()));
            Node done = null;
            for (int i = 0; i < analyses.size(); i++) {
                Analysis one = analyses.get(i);
                String lemma = one.lemma();
                if (!nominal(one.tag()) || chosen && !lemma.equals(token.lemma())) {
                    continue;
                }
                Node next = node.byLemma.get(spelling.fold(key(one)));
                if (next == null && place == first) {
                    next = node.byLemma.get(spelling.fold(words.withoutFormer(key(one))));
                }
                if (next == null || next == done) {
                    continue;
                }
                done = next;
                int left = 0;
                for (int j = i; j < analyses.size(); j++) {
                    if (analyses.get(j).lemma().equals(lemma)
                            && nominal(analyses.get(j).tag())) {
                        left |= Agreement.of(analyses.get(j).tag());
                    }
                }
                left &= set;
                if (left != 0) {
                    at(place + 1, next, left);
                }
            }
        }

        private void add(Hit hit) {
            for (int i = 0; i < found.size(); i++) {
                Hit other = found.get(i);
                if (other.entry() == hit.entry() && other.first() == hit.first() && other.last() == hit.last()) {
                    found.set(i, new Hit(hit.first(), hit.last(), hit.entry(), hit.set() | other.set()));
                    return;
                }
            }
            found.add(hit);
        }
    }

    /** Whether words of that part of speech bear case; of others only the reading chosen counts. */
    private static boolean nominal(long tag) {
        return !Tag.has(tag, Tag.Mark.SHORT) && nominal(Tag.pos(tag));
    }

    private static boolean nominal(Tag.Pos pos) {
        return switch (pos) {
            case NOUN, ADJECTIVE, PARTICIPLE, ORDINAL, PRONOUN, NUMERAL, NUMBER, FOREIGN, NONE -> true;
            default -> false;
        };
    }

    /** Whether words of that part of speech are never meant as nouns, whatever capital they have. */
    private static boolean small(Tag.Pos pos) {
        return pos == Tag.Pos.PREPOSITION || pos == Tag.Pos.CONJUNCTION || pos == Tag.Pos.PARTICLE;
    }

    private static boolean written(Entry entry, Token token) {
        return switch (entry.letters()) {
            case ANY -> true;
            case CAPITALISED -> token.capitalised();
            case CAPITALS ->
                token.form().length() > 1
                        ? Character.isUpperCase(token.form().charAt(0))
                                && Character.isUpperCase(token.form().charAt(1))
                        : token.capitalised();
        };
    }
}
