package dragoman.language.morphology;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.load.LexiconException;
import dragoman.language.token.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Readings of words that are written short with a full stop. Immutable. */
final class ShortForms {
    private static final long SHORT = Tag.of(Tag.Case.INDECLINABLE, Tag.Mark.ABBREVIATION);
    private static final long INITIAL = SHORT | Tag.of(Tag.Pos.NOUN, Tag.Animacy.ANIMATE, Tag.Name.GIVEN);
    private final Abbreviations abbreviations;
    private final List<List<List<Analysis>>> readings = new ArrayList<>();

    ShortForms(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        for (int number = 0; number < abbreviations.size(); number++) {
            List<List<Analysis>> parts = new ArrayList<>();
            for (String part : abbreviations.entry(number).readings().split(" \\+ ")) {
                parts.add(readings(part));
            }
            readings.add(parts);
        }
    }

    private static List<Analysis> readings(String cell) {
        List<Analysis> all = new ArrayList<>();
        for (String one : cell.split(";")) {
            int equals = one.indexOf('=');
            if (equals > 0) {
                try {
                    all.add(new Analysis(
                            one.substring(0, equals).strip(),
                            Features.add(SHORT, one.substring(equals + 1).strip())));
                } catch (IllegalArgumentException e) {
                    throw new LexiconException("LEX-041 abbreviation \"" + one + "\": " + e.getMessage(), e);
                }
            }
        }
        return List.copyOf(all);
    }

    Abbreviations abbreviations() {
        return abbreviations;
    }

    /** Readings of an abbreviation by its number; never empty. */
    List<Analysis> of(int number, String form) {
        List<List<Analysis>> parts = readings.get(number);
        List<Analysis> known = parts.get(Math.min(parts.size() - 1, abbreviations.part(number, form)));
        if (!known.isEmpty()) {
            return known;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        boolean initial = number == Abbreviations.INITIAL || Character.isUpperCase(form.charAt(0));
        return List.of(new Analysis(lower, initial ? INITIAL : SHORT | Tag.of(Tag.Pos.NOUN)));
    }

    /** Readings of a form that ends with a full stop, whatever stands around it; empty where it is no abbreviation. */
    List<Analysis> of(String form) {
        int length = form.length();
        if (length < 2 || form.charAt(length - 1) != '.' || !Character.isLetter(form.charAt(0))) {
            return List.of();
        }
        boolean letter = length == 2 || length == 5 && form.charAt(1) == '.';
        if (letter && Character.isUpperCase(form.charAt(0))) {
            return of(Abbreviations.INITIAL, form);
        }
        int number = abbreviations.find(form);
        if (number == Abbreviations.NONE) {
            return letter ? of(Abbreviations.LETTER, form) : List.of();
        }
        return of(number, form);
    }
}
