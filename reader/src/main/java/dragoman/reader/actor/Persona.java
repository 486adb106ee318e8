package dragoman.reader.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person of an article: all names that mean him or her. Grows while names are gathered. */
final class Persona {
    private final List<PersonName> names = new ArrayList<>();
    private final Set<String> families = new LinkedHashSet<>();
    private final Set<String> givens = new LinkedHashSet<>();
    private final Set<Character> initials = new LinkedHashSet<>();
    private int genders = Agreement.MASCULINE | Agreement.FEMININE;
    private String name = "";
    private Fact.@Nullable Person known;

    List<PersonName> names() {
        return names;
    }

    /** Genders that all names allow. */
    int genders() {
        return genders;
    }

    void genders(int only) {
        genders = only;
    }

    /** The name in the nominative, set once all names are gathered. */
    String name() {
        return name;
    }

    void name(String settled) {
        name = settled;
    }

    /** What the lexicon knows of the person; {@code null} where nothing. */
    Fact.@Nullable Person known() {
        return known;
    }

    void known(Fact.@Nullable Person fact) {
        known = fact;
    }

    /** Nominatives that the family name may have; empty where none was met. */
    Set<String> families() {
        return families;
    }

    /** Nominatives of given and middle names met. */
    Set<String> givens() {
        return givens;
    }

    /** Takes the name; the nominatives that it shares with those met before are kept, the others go. */
    void add(PersonName met, Set<String> family, Set<String> given) {
        names.add(met);
        keep(families, family);
        if (met.full()) {
            keep(givens, given);
        }
        for (PersonName.Part part : met.parts()) {
            if (part.role() == PersonName.Role.INITIAL) {
                initials.add(part.text().charAt(0));
            }
        }
        int shared = genders & Agreement.genders(met.set());
        genders = shared == 0 ? genders : shared;
    }

    private static void keep(Set<String> before, Set<String> now) {
        if (before.isEmpty()) {
            before.addAll(now);
        } else if (!now.isEmpty() && now.stream().anyMatch(before::contains)) {
            before.retainAll(now);
        }
    }

    /** Whether the name, one of more than a word, can be this person's. */
    boolean accepts(PersonName other, Set<String> family, Set<String> given) {
        if (!families.isEmpty() && !family.isEmpty() && families.stream().noneMatch(family::contains)) {
            return turned(family, given);
        }
        if ((Agreement.genders(other.set()) & genders) == 0) {
            return false;
        }
        if (!givens.isEmpty() && !given.isEmpty()) {
            return givens.stream().anyMatch(given::contains);
        }
        for (PersonName.Part part : other.parts()) {
            if (part.role() == PersonName.Role.INITIAL) {
                char letter = part.text().charAt(0);
                return initials.contains(letter)
                        || givens.stream().anyMatch(one -> one.charAt(0) == Character.toLowerCase(letter));
            }
        }
        return given.isEmpty()
                || initials.isEmpty()
                || given.stream().anyMatch(one -> initials.contains(Character.toUpperCase(one.charAt(0))));
    }

    /** Family and given name in the other order. */
    private boolean turned(Set<String> family, Set<String> given) {
        return !given.isEmpty()
                && family.stream().anyMatch(givens::contains)
                && given.stream().anyMatch(families::contains);
    }
}
