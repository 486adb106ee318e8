package dragoman.language.syntax;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses one reading for each word of a sentence: the best-scoring path through the readings, each scored in its
 * place and beside its neighbour (Viterbi over a linear model). Immutable, shared by threads.
 */
public final class Tagger {
    private final Weights weights;

    /** A tagger with trained weights of width 1. */
    public Tagger(Weights weights) {
        this.weights = weights;
    }

    /** The tokens with one analysis chosen for each. */
    public List<Token> tag(List<Token> tokens) {
        int[] path = path(tokens, weights::sum);
        List<Token> chosen = new ArrayList<>(tokens.size());
        for (int i = 0; i < path.length; i++) {
            Token token = tokens.get(i);
            Analysis one = token.analyses().get(path[i]);
            chosen.add(one.equals(token.analysis()) ? token : token.choose(one));
        }
        for (int i = 0; i + 1 < chosen.size(); i++) {
            chosen.set(i, agreeing(chosen.get(i), chosen.get(i + 1)));
        }
        return chosen;
    }

    /** An adjective right before a noun that it does not agree with, though another reading of it does, is read so. */
    private static Token agreeing(Token adjective, Token noun) {
        boolean doubtful = adjective.pos() == Tag.Pos.ADJECTIVE
                && adjective.kasus() != Tag.Case.NONE
                && adjective.kasus() != Tag.Case.INDECLINABLE
                && noun.pos() == Tag.Pos.NOUN
                && noun.kasus() != Tag.Case.INDECLINABLE
                && noun.kasus() != Tag.Case.NONE
                && !agree(adjective.tag(), noun.tag());
        if (doubtful) {
            for (Analysis one : adjective.analyses()) {
                if (Tag.pos(one.tag()) == Tag.Pos.ADJECTIVE
                        && one.lemma().equals(adjective.lemma())
                        && agree(one.tag(), noun.tag())) {
                    return adjective.choose(one);
                }
            }
        }
        return adjective;
    }

    private static boolean agree(long adjective, long noun) {
        boolean gender = Tag.number(noun) == Tag.Number.PLURAL
                || Tag.gender(adjective) == Tag.Gender.NONE
                || Tag.gender(noun) == Tag.Gender.NONE
                || Tag.gender(adjective) == Tag.gender(noun);
        return Tag.kasus(adjective) == Tag.kasus(noun) && Tag.number(adjective) == Tag.number(noun) && gender;
    }

    /** How a reading or a pair is scored; training and reading give different ones. */
    @FunctionalInterface
    interface Scorer {
        float score(long[] features, int count);
    }

    /** For each token the place of the chosen reading among its analyses. */
    static int[] path(List<Token> tokens, Scorer scorer) {
        int n = tokens.size();
        TagFeatures features = new TagFeatures(tokens);
        long[] buffer = new long[TagFeatures.MOST];
        int[][] back = new int[n][];
        float[] best = {0};
        List<Analysis> before = List.of();
        for (int i = 0; i < n; i++) {
            List<Analysis> here = tokens.get(i).analyses();
            float[] score = new float[here.size()];
            back[i] = new int[here.size()];
            for (int k = 0; k < here.size(); k++) {
                float own = here.size() == 1 ? 0 : scorer.score(buffer, features.unary(i, k, buffer));
                float most = Float.NEGATIVE_INFINITY;
                for (int p = 0; p < best.length; p++) {
                    float way = best[p];
                    if (here.size() > 1 || best.length > 1) {
                        Analysis left = before.isEmpty() ? null : before.get(p);
                        way += scorer.score(buffer, TagFeatures.pair(left, here.get(k), buffer));
                    }
                    if (way > most) {
                        most = way;
                        back[i][k] = p;
                    }
                }
                score[k] = most + own;
            }
            best = score;
            before = here;
        }
        int[] path = new int[n];
        int at = 0;
        for (int k = 1; k < best.length; k++) {
            at = best[k] > best[at] ? k : at;
        }
        for (int i = n - 1; i >= 0; i--) {
            path[i] = at;
            at = back[i][at];
        }
        return path;
    }
}
