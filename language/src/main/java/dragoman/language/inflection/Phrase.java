package dragoman.language.inflection;

import dragoman.language.Tag;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A noun phrase in all cases that are known for sure.
 *
 * @param forms form by case; the nominative is always there, other cases only where they cannot be wrong
 * @param gender what a past tense agrees with; NONE where not known
 * @param number what a verb agrees with
 * @param animate whether it names people
 */
public record Phrase(Map<Tag.Case, String> forms, Tag.Gender gender, Tag.Number number, boolean animate) {
    public Phrase {
        forms = Map.copyOf(forms);
        if (!forms.containsKey(Tag.Case.NOM)) {
            throw new IllegalArgumentException("a phrase without nominative: " + forms);
        }
    }

    /** A phrase of which only the words as they stand are known. */
    public static Phrase unknown(String words) {
        return new Phrase(Map.of(Tag.Case.NOM, words), Tag.Gender.NONE, Tag.Number.SINGULAR, false);
    }

    /** The phrase in the nominative. */
    public String nominative() {
        return forms.getOrDefault(Tag.Case.NOM, "");
    }

    /** The phrase in a case; empty where the form is not known for sure. */
    public Optional<String> in(Tag.Case wanted) {
        return Optional.ofNullable(forms.get(wanted));
    }

    /**
     * Phrases joined as one, with commas and a word before the last; plural where they are several.
     *
     * @param phrases at least one
     */
    public static Phrase joined(List<Phrase> phrases, String and) {
        Phrase all = phrases.get(0);
        for (int i = 1; i < phrases.size(); i++) {
            all = all.then(i == phrases.size() - 1 ? " " + and + " " : ", ", phrases.get(i));
        }
        return phrases.size() == 1 ? all : new Phrase(all.forms(), all.gender(), Tag.Number.PLURAL, all.animate());
    }

    /** This phrase and another beside it in the same case, with words between; agreement is the last one's. */
    Phrase then(String between, Phrase other) {
        Map<Tag.Case, String> both = new EnumMap<>(Tag.Case.class);
        for (Map.Entry<Tag.Case, String> form : forms.entrySet()) {
            String second = other.forms.get(form.getKey());
            if (second != null) {
                both.put(form.getKey(), form.getValue() + between + second);
            }
        }
        return new Phrase(both, other.gender, other.number, other.animate);
    }

    /** The same phrase with words after it that do not change. */
    Phrase with(String after) {
        Map<Tag.Case, String> longer = new EnumMap<>(Tag.Case.class);
        forms.forEach((one, form) -> longer.put(one, form + after));
        return new Phrase(longer, gender, number, animate);
    }
}
