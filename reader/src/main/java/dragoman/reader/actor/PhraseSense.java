package dragoman.reader.actor;

import dragoman.language.Tag;
import org.jspecify.annotations.Nullable;

/** What parts of a phrase can be to each other by what they are themselves, whatever sentence they stand in. */
final class PhraseSense {
    private PhraseSense() {}

    /** After two and both in the nominative a noun stands in the genitive singular, or as a plural adjective does. */
    static int counted(long tag) {
        Tag.Case kasus = Tag.kasus(tag);
        boolean direct = kasus == Tag.Case.NOM || kasus == Tag.Case.ACC;
        return direct ? Agreement.GENITIVE : Agreement.of(kasus, Agreement.PLURAL);
    }

    static Phrase.@Nullable Kind kind(Hit hit) {
        Fact fact = hit.fact();
        return switch (hit.entry().use()) {
            case ADJECTIVE -> null;
            case DEMONYM -> Phrase.Kind.PEOPLE;
            case SEAT -> fact instanceof Fact.Organisation ? Phrase.Kind.ORGANISATION : Phrase.Kind.STATE;
            case NAME -> {
                if (fact instanceof Fact.State) yield Phrase.Kind.STATE;
                if (fact instanceof Fact.Place) yield Phrase.Kind.PLACE;
                if (fact instanceof Fact.Organisation) yield Phrase.Kind.ORGANISATION;
                if (fact instanceof Fact.Institution) yield Phrase.Kind.INSTITUTION;
                if (fact instanceof Fact.Head) yield Phrase.Kind.HEAD;
                if (fact instanceof Fact.Office || fact instanceof Fact.Post) yield Phrase.Kind.OFFICE;
                yield fact instanceof Fact.People ? Phrase.Kind.PEOPLE : null;
            }
        };
    }

    /** An organisation is a person's only in a form that shows the genitive; a government also where the name has no cases. */
    static boolean mayOwn(PersonName name, Phrase head) {
        return switch (head.kind) {
            case INSTITUTION, HEAD ->
                !head.named()
                        && head.of.isEmpty()
                        && (!Agreement.has(name.set(), Tag.Case.INS)
                                || head.kind == Phrase.Kind.INSTITUTION && name.full());
            case ORGANISATION -> false;
            default -> true;
        };
    }

    /** A military rank before a name stands beside an office in the same case; it is not what the office is of. */
    static boolean rank(Phrase head, Phrase owner) {
        return owner.fact instanceof Fact.Office office
                && office.rank() == Fact.Rank.MILITARY
                && !owner.persons.isEmpty()
                && head.kind == Phrase.Kind.OFFICE
                && (owner.set & namesOf(head)) != 0;
    }

    /** Names agree in case alone: a woman may hold an office of masculine gender, a plural has names in the singular. */
    static int namesOf(Phrase head) {
        int one = head.set & Agreement.across(Agreement.SINGULAR);
        return Agreement.cases(one == 0 ? head.set : one);
    }
}
