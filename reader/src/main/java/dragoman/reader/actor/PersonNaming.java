package dragoman.reader.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the nominative of a person's name from all its forms in an article: the one from which every form can come,
 * with the cases of given and family name agreeing.
 */
final class PersonNaming {
    private static final int BITS = 24;
    private static final int HINT = 6;
    /** Weighs more than the case that the sentence makes likely. */
    private static final int KNOWN = 8;

    private final ActorLexicon lexicon;
    private final ToIntFunction<PersonName> hints;

    /** {@code hints}: cases that the sentence makes likely for a name, as {@link Agreement} has them. */
    PersonNaming(ActorLexicon lexicon, ToIntFunction<PersonName> hints) {
        this.lexicon = lexicon;
        this.hints = hints;
    }

    private record Choice(int gender, String base) {}

    /** Gives the persona its name, gender and what the lexicon knows of it. */
    void settle(Persona persona) {
        PersonName model = model(persona);
        Choice family = best(persona, PersonName.Role.FAMILY, null);
        int gender = family == null ? 0 : family.gender();
        Choice given = best(persona, PersonName.Role.GIVEN, family);
        if (gender == 0 && given != null) {
            gender = given.gender();
        }
        if (gender != 0) {
            persona.genders(gender);
        }
        persona.name(compose(persona, model, family, gender));
        persona.known(known(persona, model, family));
        if (persona.known() != null) {
            persona.name(persona.known().name());
        }
    }

    /** The name that the others are written after: given and family name, most often met, first of equals. */
    private static PersonName model(Persona persona) {
        Map<String, Integer> counts = new HashMap<>();
        for (PersonName name : persona.names()) {
            counts.merge(shape(name), 1, Integer::sum);
        }
        PersonName best = persona.names().get(0);
        int most = -1;
        for (PersonName name : persona.names()) {
            int words = name.words();
            int score = (words > 1 ? 1000 : name.full() ? 500 : 0) + counts.getOrDefault(shape(name), 0);
            if (score > most) {
                most = score;
                best = name;
            }
        }
        return best;
    }

    private static String shape(PersonName name) {
        StringBuilder shape = new StringBuilder();
        name.parts().forEach(part -> shape.append(part.role().ordinal()));
        return shape.toString();
    }

    /** The gender and nominative of the part of that role that explain most of the forms. */
    private @Nullable Choice best(Persona persona, PersonName.Role role, @Nullable Choice bound) {
        Map<Choice, Integer> scores = new LinkedHashMap<>();
        for (PersonName name : persona.names()) {
            PersonName.Part part = name.part(role);
            if (part != null) {
                score(name, part, bound).forEach((choice, score) -> scores.merge(choice, score, Integer::sum));
            }
        }
        Choice best = null;
        int most = 0;
        for (Map.Entry<Choice, Integer> one : scores.entrySet()) {
            // A form that one person's name and a family's share ("with Orlov", "to the Orlovs") is one person's.
            int score = one.getValue() - (one.getKey().gender() == Agreement.PLURAL ? 1 : 0);
            if (score > most) {
                most = score;
                best = one.getKey();
            }
        }
        return best;
    }

    private Map<Choice, Integer> score(PersonName name, PersonName.Part part, @Nullable Choice bound) {
        Map<Choice, Integer> scores = new LinkedHashMap<>();
        int set = name.set();
        int hint = hints.applyAsInt(name);
        for (int bit = 0; bit < BITS; bit++) {
            int gender = 1 << (bit & 3);
            if ((set & 1 << bit) == 0 || gender == Agreement.NEUTER || bound != null && bound.gender() != gender) {
                continue;
            }
            int others = (hint & 1 << bit) != 0 ? HINT : 0;
            for (PersonName.Part other : name.parts()) {
                others += other == part ? 0 : weight(other, bit, bound);
            }
            for (NameReading reading : part.readings()) {
                if ((reading.set() & 1 << bit) != 0) {
                    int fame = name.words() == 1 && isKnown(reading.base()) ? KNOWN : 0;
                    scores.merge(new Choice(gender, reading.base()), reading.weight() + others + fame, Math::max);
                }
            }
        }
        return scores;
    }

    /** Whether the lexicon knows somebody by that name alone: "phoned Putin" is not about a woman called Putina. */
    private boolean isKnown(String base) {
        return !lexicon.persons(lexicon.words().spelling().fold(Spelling.lower(base)))
                .isEmpty();
    }

    private static int weight(PersonName.Part part, int bit, @Nullable Choice bound) {
        int most = 0;
        for (NameReading reading : part.readings()) {
            boolean fits = (reading.set() & 1 << bit) != 0;
            boolean chosen = bound != null
                    && part.role() == PersonName.Role.FAMILY
                    && reading.base().equals(bound.base());
            most = Math.max(most, fits ? reading.weight() + (chosen ? 10 : 0) : 0);
        }
        return most;
    }

    private String compose(Persona persona, PersonName model, @Nullable Choice family, int gender) {
        Choice bound = family == null ? null : new Choice(gender, family.base());
        List<String> words = new ArrayList<>();
        boolean given = model.part(PersonName.Role.GIVEN) != null;
        for (PersonName.Part part : model.parts()) {
            boolean patronymic = part.role() == PersonName.Role.MIDDLE
                    && part.known(NameReading.Part.PATRONYMIC)
                    && given
                    && model.part(PersonName.Role.FAMILY) != null;
            if (patronymic) {
                continue;
            }
            if (part.role() == PersonName.Role.FAMILY && family != null) {
                words.add(family.base());
            } else {
                words.add(part.readings().isEmpty() ? sign(part) : nominative(persona, part, bound));
            }
        }
        turn(model, words);
        return String.join(" ", words);
    }

    private static String sign(PersonName.Part part) {
        boolean initial = part.role() == PersonName.Role.INITIAL && !part.text().endsWith(".");
        return initial ? part.text() + "." : part.text();
    }

    /** A Russian name that puts the family name first is turned round; one of the Far East stays. */
    private static void turn(PersonName model, List<String> words) {
        PersonName.Part first = model.parts().get(0);
        boolean turned = first.role() == PersonName.Role.FAMILY
                && words.size() > 1
                && (model.parts().get(1).known(NameReading.Part.GIVEN) && first.known(NameReading.Part.FAMILY)
                        || model.parts().get(1).role() == PersonName.Role.INITIAL);
        if (turned) {
            words.add(words.remove(0));
        }
    }

    /** The nominative of a given or middle name, by all names of the persona that have a word of the same nominative. */
    private String nominative(Persona persona, PersonName.Part model, @Nullable Choice bound) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (PersonName name : persona.names()) {
            for (PersonName.Part part : name.parts()) {
                if (part.role() == model.role() && sharesBase(part, model)) {
                    score(name, part, bound)
                            .forEach((choice, score) -> scores.merge(choice.base(), score, Integer::sum));
                }
            }
        }
        String best = model.text();
        int most = 0;
        for (NameReading reading : model.readings()) {
            int score = scores.getOrDefault(reading.base(), 0);
            if (score > most) {
                most = score;
                best = reading.base();
            }
        }
        return best;
    }

    private static boolean sharesBase(PersonName.Part a, PersonName.Part b) {
        for (NameReading one : a.readings()) {
            for (NameReading other : b.readings()) {
                if (one.base().equals(other.base())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The person of the lexicon: by the whole name, or by a family name that is one person's in the lexicon. */
    private Fact.@Nullable Person known(Persona persona, PersonName model, @Nullable Choice family) {
        List<Fact.Person> known = lexicon.persons(persona.name());
        if (!known.isEmpty()) {
            return known.get(0);
        }
        if (family == null || model.words() > 1) {
            return null;
        }
        for (Fact.Person person : lexicon.persons(family.base())) {
            PersonName.Part initial = model.part(PersonName.Role.INITIAL);
            if (initial == null || person.name().charAt(0) == initial.text().charAt(0)) {
                return person;
            }
        }
        return null;
    }
}
