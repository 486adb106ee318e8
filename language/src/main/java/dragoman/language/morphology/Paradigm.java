package dragoman.language.morphology;

import dragoman.language.Tag;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one word that stands in the nominative, as it is written: singular or plural, capitals kept.
 *
 * @param forms form by case, NOM to LOC; a case without an entry has no form that is known for sure
 * @param tag part of speech, number, gender, animacy, sort of name
 */
public record Paradigm(Map<Tag.Case, String> forms, long tag) {
    /** The cases that words are put into, in the order of tables. */
    static final Tag.Case[] CASES = {Tag.Case.NOM, Tag.Case.GEN, Tag.Case.DAT, Tag.Case.ACC, Tag.Case.INS, Tag.Case.LOC
    };

    public Paradigm {
        forms = Map.copyOf(forms);
    }

    /** A word that has one form only. */
    public static Paradigm fixed(String word, long tag) {
        Map<Tag.Case, String> forms = new EnumMap<>(Tag.Case.class);
        for (Tag.Case one : CASES) {
            forms.put(one, word);
        }
        return new Paradigm(forms, tag);
    }

    /** The form in a case; null where it is not known for sure. */
    public @Nullable String form(Tag.Case wanted) {
        return forms.get(wanted);
    }

    /** The same forms with letters before each. */
    public Paradigm after(String letters) {
        Map<Tag.Case, String> longer = new EnumMap<>(Tag.Case.class);
        forms.forEach((one, form) -> longer.put(one, letters + form));
        return new Paradigm(longer, tag);
    }
}
