package dragoman.reader.clause;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Mends what a greedy parser gets wrong about the subjects and objects of verbs. */
final class Mending {
  private Mending() {}

  /** Leaves a finite verb one subject, finds it where it has none, and takes it from forms that cannot have one. */
  static void subjects(Clauses clauses, int verb, List<Argument> found) {
    Sentence sentence = clauses.sentence();
    if (!clauses.isFinite(verb)) {
      // A gerund or infinitive has no subject of its own; what looks nominative is its object.
      found.replaceAll(
          one -> one.function().equals("subj") ? new Argument("obj", one.token(), one.direct()) : one);
      return;
    }
    oneSubject(sentence, verb, found);
    boolean subject = found.stream().anyMatch(one -> one.function().equals("subj"));
    int above = subject ? -1 : subjectAbove(clauses, verb);
    if (above >= 0) {
      found.add(new Argument("subj", above, true));
    }
  }

  /**
   * Of two subjects the one without cases, or the later one that may be accusative, is the object: "the president
   * criticised NATO". Where there is none, a word without cases before the verb is it: "Tokyo calls".
   */
  private static void oneSubject(Sentence sentence, int verb, List<Argument> found) {
    int still = -1;
    int accusative = -1;
    int subjects = 0;
    for (int i = 0; i < found.size(); i++) {
      Argument one = found.get(i);
      boolean subject = one.function().equals("subj");
      subjects += subject ? 1 : 0;
      if (sentence.token(one.token()).kasus() == Tag.Case.INDECLINABLE && one.function().indexOf('+') < 0
          && (subject || still < 0 && one.token() < verb)) {
        still = i;
      }
      accusative = subject && one.token() > verb && mayBeAccusative(sentence.token(one.token())) ? i : accusative;
    }
    still = still < 0 && subjects > 1 ? accusative : still;
    if (still >= 0 && subjects != 1) {
      Argument one = found.get(still);
      found.set(still, new Argument(subjects > 1 ? "obj" : "subj", one.token(), one.direct()));
    }
  }

  private static boolean mayBeAccusative(Token token) {
    return token.analyses().stream().anyMatch(one -> Tag.kasus(one.tag()) == Tag.Case.ACC);
  }

  /** The noun right before a finite verb that the parser took for its governor: "Madrid demands". -1 where there is none. */
  private static int subjectAbove(Clauses clauses, int verb) {
    Sentence sentence = clauses.sentence();
    int above = sentence.head(verb);
    Relation relation = sentence.relation(verb);
    if (above < 0 || above > verb || clauses.isVerbal(above)
        || relation == Relation.ACL_RELCL) {
      return -1;
    }
    Token noun = sentence.token(above);
    boolean nominal = noun.pos() == Tag.Pos.NOUN || noun.pos() == Tag.Pos.PARTICIPLE;
    boolean nominative = noun.kasus() == Tag.Case.NOM || noun.kasus() == Tag.Case.INDECLINABLE;
    if (!nominal || !nominative) {
      return -1;
    }
    for (int i = above + 1; i < verb; i++) {
      if (sentence.token(i).kind() == Token.Kind.PUNCTUATION || clauses.isFinite(i)) {
        return -1;
      }
    }
    return above;
  }

  /** Nouns between a verb and its infinitive belong to the verb: "asked the court to wait", though they hang below. */
  static List<Integer> straysOfInfinitive(Clauses clauses, int verb) {
    List<Integer> strays = new ArrayList<>();
    Sentence sentence = clauses.sentence();
    for (int n = 0; n < sentence.dependents(verb); n++) {
      int infinitive = sentence.dependent(verb, n);
      boolean below = infinitive > verb && Tag.form(sentence.token(infinitive).tag()) == Tag.Form.INFINITIVE
          && sentence.relation(infinitive) != Relation.CONJ;
      for (int m = 0; below && m < sentence.dependents(infinitive); m++) {
        int child = sentence.dependent(infinitive, m);
        if (child > verb && child < infinitive && sentence.token(child).pos() == Tag.Pos.NOUN) {
          strays.add(child);
        }
      }
    }
    return strays;
  }
}
