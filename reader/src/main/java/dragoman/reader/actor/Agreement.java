package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.Token;

/**
 * What cases, genders and numbers a form can have, as a set of bits: words of one phrase agree where their sets have a
 * member in common. Each of six cases has four bits: masculine, feminine, neuter (all singular) and plural.
 */
final class Agreement {
    /** Every case, gender and number. */
    static final int ALL = (1 << 24) - 1;

    /** No form at all. */
    static final int NONE = 0;

    static final int MASCULINE = 1;
    static final int FEMININE = 2;
    static final int NEUTER = 4;
    static final int PLURAL = 8;
    static final int SINGULAR = MASCULINE | FEMININE | NEUTER;
    static final int NOMINATIVE = of(Tag.Case.NOM, 15);
    static final int GENITIVE = of(Tag.Case.GEN, 15);
    static final int INSTRUMENTAL = of(Tag.Case.INS, 15);

    private static final int CASES = 6;

    private Agreement() {}

    /** The set of that case with each of the genders and numbers given. */
    static int of(Tag.Case kasus, int genders) {
        int at = kasus.ordinal() - Tag.Case.NOM.ordinal();
        return at < 0 || at >= CASES ? across(genders) : genders << (4 * at);
    }

    /** The genders and numbers given, in every case. */
    static int across(int genders) {
        int all = 0;
        for (int i = 0; i < CASES; i++) {
            all |= genders << (4 * i);
        }
        return all;
    }

    /** What a tag allows; what it does not say it leaves open. */
    static int of(long tag) {
        int genders = switch (Tag.number(tag)) {
            case PLURAL -> PLURAL;
            case SINGULAR -> gender(tag);
            case NONE -> Tag.gender(tag) == Tag.Gender.NONE ? 15 : gender(tag);
        };
        return of(Tag.kasus(tag), genders);
    }

    private static int gender(long tag) {
        return switch (Tag.gender(tag)) {
            case MASCULINE -> MASCULINE;
            case FEMININE -> FEMININE;
            case NEUTER -> NEUTER;
            case NONE -> SINGULAR;
        };
    }

    /** What all readings of a token allow together. */
    static int of(Token token) {
        int all = 0;
        for (Analysis one : token.analyses()) {
            all |= of(one.tag());
        }
        return all;
    }

    /** The genders and numbers that occur in any case of the set. */
    static int genders(int set) {
        int all = 0;
        for (int i = 0; i < CASES; i++) {
            all |= set >>> (4 * i);
        }
        return all & 15;
    }

    /** The cases of the set, gender and number forgotten: every gender of a case that has one. */
    static int cases(int set) {
        int all = 0;
        for (int i = 0; i < CASES; i++) {
            if ((set >>> (4 * i) & 15) != 0) {
                all |= 15 << (4 * i);
            }
        }
        return all;
    }

    /** Whether the set has that case. */
    static boolean has(int set, Tag.Case kasus) {
        return (set & of(kasus, 15)) != 0;
    }

    /** Whether the set has that case and no other. */
    static boolean only(int set, Tag.Case kasus) {
        return set != 0 && (set & ~of(kasus, 15)) == 0;
    }
}
