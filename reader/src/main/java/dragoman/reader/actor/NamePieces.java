package dragoman.reader.actor;

import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Parts a run of words with capitals into the names of several persons side by side. */
final class NamePieces {
  private final ActorWords classes;

  NamePieces(ActorWords classes) {
    this.classes = classes;
  }

  /**
   * The pieces of a run, in order. Words that do not agree belong to two persons (the object and the subject of one
   * verb), and so do a name and the given name or initial of the next.
   */
  List<List<PersonName.Part>> of(Words words, List<PersonName.Part> run) {
    List<List<PersonName.Part>> pieces = new ArrayList<>();
    List<PersonName.Part> piece = new ArrayList<>();
    int set = Agreement.ALL;
    boolean kin = kin(words, run.get(0));
    for (int i = 0; i < run.size(); i++) {
      PersonName.Part part = run.get(i);
      boolean next = !piece.isEmpty() && (!agrees(part, set) || begins(piece, run, i, kin));
      if (next) {
        pieces.add(piece);
        piece = new ArrayList<>();
        set = Agreement.ALL;
        kin = false;
      }
      piece.add(part);
      set &= part.set();
    }
    pieces.add(piece);
    return pieces;
  }

  private static boolean agrees(PersonName.Part part, int set) {
    return (set & part.set()) != Agreement.NONE;
  }

  private boolean kin(Words words, PersonName.Part first) {
    int before = first.token() - 1;
    if (first.role() == PersonName.Role.INITIAL && before >= 0 && words.word(before)
        && words.token(before).form().length() == 1) {
      before--;
    }
    Token token = words.at(before);
    return token != null && classes.mayBe(WordClass.KIN, token);
  }

  private static boolean begins(List<PersonName.Part> piece, List<PersonName.Part> run, int at, boolean kin) {
    PersonName.Part part = run.get(at);
    PersonName.Part last = piece.get(piece.size() - 1);
    int words = 0;
    for (PersonName.Part one : piece) {
      words += one.readings().isEmpty() ? 0 : 1;
    }
    boolean initials = piece.get(0).role() == PersonName.Role.INITIAL;
    boolean whole = words > 1 || initials && words > 0;
    if (part.role() == PersonName.Role.INITIAL) {
      return whole && last.role() != PersonName.Role.INITIAL && !last.givenOnly();
    }
    if (last.text().equals(part.text()) && whole) {
      return true;
    }
    if (!part.givenOnly()) {
      return false;
    }
    boolean followed = at + 1 < run.size() && !run.get(at + 1).readings().isEmpty();
    boolean family = !last.readings().isEmpty() && !last.givenOnly();
    if (kin && family && (words == 1 && !initials || whole)) {
      return true;
    }
    return family && (initials || words > 1 && followed);
  }
}
