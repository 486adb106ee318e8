package dragoman.reader.actor;

import dragoman.language.Tag;
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
        int owner = owner(words, run.get(0));
        for (int i = 0; i < run.size(); i++) {
            PersonName.Part part = run.get(i);
            boolean next = !piece.isEmpty() && (!agrees(part, set) || begins(piece, run, i, owner));
            if (next) {
                pieces.add(piece);
                piece = new ArrayList<>();
                set = Agreement.ALL;
                owner = Agreement.NONE;
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

    /** What a word for somebody before the run can be, where the run may begin with a genitive that depends on it. */
    private int owner(Words words, PersonName.Part first) {
        int before = first.token() - 1;
        if (first.role() == PersonName.Role.INITIAL
                && words.word(before)
                && words.token(before).form().length() == 1) {
            before--;
        }
        Token token = words.at(before);
        if (token == null || !classes.mayBe(WordClass.KIN, token) && !classes.mayBe(WordClass.RELATIONAL, token)) {
            return Agreement.NONE;
        }
        return Agreement.of(token);
    }

    private static boolean begins(List<PersonName.Part> piece, List<PersonName.Part> run, int at, int owner) {
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
        boolean closed = whole
                && last.known(NameReading.Part.FAMILY)
                && !last.known(NameReading.Part.PATRONYMIC)
                && patronymic(piece);
        if (closed) {
            return true;
        }
        if (!part.givenOnly()) {
            return false;
        }
        boolean followed = at + 1 < run.size() && !run.get(at + 1).readings().isEmpty();
        boolean family = !last.readings().isEmpty() && !last.givenOnly();
        if (family && (owner & part.set()) != 0 && genitive(piece, part) && (whole || words == 1)) {
            return true;
        }
        boolean second = words == 1
                && last.known(NameReading.Part.FAMILY)
                && followed
                && !run.get(at + 1).known(NameReading.Part.PATRONYMIC);
        return family && (initials || second || words > 1 && followed);
    }

    private static boolean patronymic(List<PersonName.Part> piece) {
        return piece.stream().anyMatch(one -> one.known(NameReading.Part.PATRONYMIC));
    }

    /** Whether the piece can be a genitive, and the next word cannot be one with it. */
    private static boolean genitive(List<PersonName.Part> piece, PersonName.Part next) {
        int set = Agreement.ALL;
        for (PersonName.Part part : piece) {
            set &= part.set();
        }
        return Agreement.has(set, Tag.Case.GEN)
                && !Agreement.has(set, Tag.Case.INS)
                && !Agreement.has(set & next.set(), Tag.Case.GEN);
    }
}
