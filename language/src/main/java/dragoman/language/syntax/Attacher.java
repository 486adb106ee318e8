package dragoman.language.syntax;

import dragoman.language.Relation;
import dragoman.language.Token;
import java.util.List;

/**
 * Says what governs each token and how: a greedy transition parser for heads, then a linear choice of relation for each
 * arc. Immutable, shared by threads; its work grows with the length of the sentence alone.
 */
public final class Attacher {
  private static final Relation[] RELATIONS = Relation.values();
  private final Weights arcs;
  private final Weights relations;

  /** An attacher with trained weights: {@code arcs} of width 3, {@code relations} one wide for each relation. */
  public Attacher(Weights arcs, Weights relations) {
    if (arcs.width() != 3 || relations.width() != RELATIONS.length) {
      throw new IllegalArgumentException("weights of another make");
    }
    this.arcs = arcs;
    this.relations = relations;
  }

  /**
   * Heads and relations of one sentence.
   *
   * @param heads for each token the index of its head, -1 for the root
   * @param relations for each token what it is to its head
   */
  public record Attachment(int[] heads, Relation[] relations) {}

  /** Attaches tokens whose analyses have been chosen. */
  public Attachment attach(List<Token> tokens) {
    Configuration.Words words = new Configuration.Words(tokens);
    Configuration at = new Configuration(words);
    long[] features = new long[Configuration.MOST];
    int[] scores = new int[3];
    while (!at.done()) {
      int action = onlyAction(at);
      if (action < 0) {
        arcs.add(features, at.features(features), scores);
        action = best(at, scores);
      }
      at.apply(action);
    }
    Relation[] found = new Relation[tokens.size()];
    ArcFeatures arc = new ArcFeatures(tokens, words, at.heads);
    int[] votes = new int[RELATIONS.length];
    for (int i = 0; i < found.length; i++) {
      if (at.heads[i] == Configuration.ROOT) {
        found[i] = Relation.ROOT;
        continue;
      }
      relations.add(features, arc.of(i, features), votes);
      int most = 1;
      for (int k = 2; k < votes.length; k++) {
        most = votes[k] > votes[most] ? k : most;
      }
      found[i] = RELATIONS[most];
    }
    return new Attachment(at.heads, found);
  }

  private static int onlyAction(Configuration at) {
    int only = -1;
    for (int action = 0; action < 3; action++) {
      if (at.allows(action)) {
        if (only >= 0) {
          return -1;
        }
        only = action;
      }
    }
    return only;
  }

  private static int best(Configuration at, int[] scores) {
    int best = -1;
    for (int action = 0; action < 3; action++) {
      if (at.allows(action) && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }
}
