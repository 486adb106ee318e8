package dragoman.reader.actor;

import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adjectives of two or more states joined by hyphens: Azerbaijani-Russian. */
final class Compounds {

    /**
     * One part of a compound adjective.
     *
     * @param from first letter of the token
     * @param to the letter after the last
     * @param state whose adjective it is
     */
    record Part(int from, int to, Fact.State state) {}

    private final Map<String, Fact.State> adjectives;
    private final Map<String, String> stems = new HashMap<>();
    private final List<String[]> endings = new ArrayList<>();
    private final Spelling spelling;

    /** {@code adjectives}: states by adjective, dictionary form, folded. */
    Compounds(Map<String, Fact.State> adjectives, ActorWords words) {
        this.adjectives = Map.copyOf(adjectives);
        this.spelling = words.spelling();
        words.of(WordClass.COMPOUND).forEach(pair -> stems.put(pair.split("=")[0], pair.split("=")[1]));
        words.of(WordClass.COMPOUND_ENDING).forEach(pair -> endings.add(pair.split("=")));
    }

    /** The parts of the token that are adjectives of states; empty unless it is a compound with at least one. */
    List<Part> parts(Token token) {
        String lemma = spelling.fold(token.lemma());
        if (lemma.indexOf('-') <= 0 || lemma.length() < 6) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < lemma.length()) {
            int hyphen = lemma.indexOf('-', from);
            boolean last = hyphen < 0;
            String part = lemma.substring(from, last ? lemma.length() : hyphen);
            Fact.State state = last ? adjectives.get(part) : first(part);
            if (state != null) {
                parts.add(new Part(from, last ? token.form().length() : hyphen, state));
            }
            from = last ? lemma.length() : hyphen + 1;
        }
        return parts;
    }

    private Fact.@Nullable State first(String part) {
        String whole = stems.get(part);
        if (whole != null) {
            return adjectives.get(whole);
        }
        for (String[] ending : endings) {
            if (part.endsWith(ending[0])) {
                Fact.State state = adjectives.get(part.substring(0, part.length() - ending[0].length()) + ending[1]);
                if (state != null) {
                    return state;
                }
            }
        }
        return null;
    }
}
