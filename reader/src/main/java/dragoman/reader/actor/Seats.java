package dragoman.reader.actor;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;

/** Tells a capital that acts, which is a government, from a capital where something happens. */
final class Seats {
    private final Words words;
    private final ActorWords classes;

    Seats(Words words, ActorWords classes) {
        this.words = words;
        this.classes = classes;
    }

    /** Whether the capital stands for its government there. */
    boolean government(Hit hit) {
        Sentence tree = words.sentence();
        int head = hit.head();
        int first = hit.first();
        while (tree.relation(head) == Relation.CONJ && tree.head(head) >= 0) {
            int before = tree.head(head);
            Hit other = words.hit(before);
            if (other == null || other.entry().use() != Entry.Use.SEAT) {
                break;
            }
            head = before;
            first = other.first();
        }
        Relation relation = tree.relation(head);
        if (relation == Relation.NSUBJ || relation == Relation.IOBJ) {
            return true;
        }
        Token before = words.at(first - 1);
        if (before != null && before.pos() == Tag.Pos.PREPOSITION) {
            return classes.is(WordClass.SEAT_PREPOSITION, before.lower()) || speaks(tree, head, before);
        }
        if (relation == Relation.OBL_AGENT || relation == Relation.OBJ || Agreement.only(hit.set(), Tag.Case.INS)) {
            return true;
        }
        int above = tree.head(head);
        if (above < 0) {
            return opensClause(tree, head);
        }
        Tag.Pos pos = tree.token(above).pos();
        boolean underVerb = pos == Tag.Pos.VERB || pos == Tag.Pos.PARTICIPLE || pos == Tag.Pos.GERUND;
        return underVerb && relation != Relation.PARATAXIS
                || relation == Relation.NMOD && classes.is(WordClass.SEAT_NOUN, words.token(above));
    }

    /** A capital that the parser took for the top of its sentence, with a finite verb right after it: "Madrid demands". */
    private static boolean opensClause(Sentence tree, int head) {
        if (head + 1 >= tree.size()
                || tree.token(head).kasus() != Tag.Case.NOM && tree.token(head).kasus() != Tag.Case.INDECLINABLE) {
            return false;
        }
        long tag = tree.token(head + 1).tag();
        return Tag.pos(tag) == Tag.Pos.VERB && Tag.form(tag) != Tag.Form.INFINITIVE;
    }

    /** In Baku they said: a place of speaking without anybody who speaks. */
    private boolean speaks(Sentence tree, int head, Token preposition) {
        int verb = tree.head(head);
        if (verb < 0 || !classes.is(WordClass.PLACE_PREPOSITION, preposition.lower())) {
            return false;
        }
        long tag = tree.token(verb).tag();
        return Tag.pos(tag) == Tag.Pos.VERB
                && Tag.number(tag) == Tag.Number.PLURAL
                && Tag.person(tag) != Tag.Person.FIRST
                && Tag.person(tag) != Tag.Person.SECOND
                && tree.dependent(verb, Relation.NSUBJ) < 0;
    }
}
