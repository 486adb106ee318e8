package dragoman.reader.actor;

import dragoman.language.Tag;
import dragoman.language.Token;

/** Whether a single word with a capital is a person's name, whoever it is. */
final class BareNames {
    private final ActorLexicon lexicon;
    private final NameLevels levels;

    BareNames(ActorLexicon lexicon, NameLevels levels) {
        this.lexicon = lexicon;
        this.levels = levels;
    }

    /** Whether the name is a person's for sure; {@code beside}: an office or another word for a person stands beside it. */
    boolean sure(Words words, PersonName name, boolean beside) {
        int level = levels.of(words, name.first());
        if (beside) {
            return level >= NameLevels.UNKNOWN;
        }
        Token before = words.at(name.first() - 1);
        if (level >= NameLevels.UNKNOWN && before != null && described(before, name)) {
            return true;
        }
        boolean place = before != null && lexicon.words().mayBe(WordClass.PLACE_NOUN, before);
        Hit hit = words.hit(name.first());
        boolean named = hit != null
                && (hit.fact() instanceof Fact.Place
                        || hit.fact() instanceof Fact.State
                        || hit.fact() instanceof Fact.Organisation);
        boolean ordinary = level == NameLevels.FAMILY
                && NameLevels.ordinary(words.token(name.first()))
                && !levels.meant(words, name.first());
        return level >= NameLevels.FAMILY && !place && !named && !ordinary;
    }

    /** Whether a word for a living being stands before the name and agrees with it, otherwise than as a genitive might. */
    private static boolean described(Token before, PersonName name) {
        boolean living = before.pos() == Tag.Pos.NOUN
                && Tag.animacy(before.tag()) == Tag.Animacy.ANIMATE
                && !before.capitalised();
        return living
                && (Agreement.of(before.tag()) & name.set()) != 0
                && (before.kasus() != Tag.Case.GEN
                        && before.kasus() != Tag.Case.ACC
                        && !Agreement.has(name.set(), Tag.Case.GEN));
    }
}
