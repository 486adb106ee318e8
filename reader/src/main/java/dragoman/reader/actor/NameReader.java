package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a capitalised word as part of a person's name: by the dictionary, by the list of given names, by its ending. */
final class NameReader {
    /** Weight of a name that a list has. */
    static final int KNOWN = 10;

    private static final int UNDECLINED = 3;

    private final Declension declension;
    private final Map<String, List<NameReading>> given;
    private final Spelling spelling;

    /** {@code given}: forms, lower case and folded, of given names that the dictionary lacks. */
    NameReader(Declension declension, Map<String, List<NameReading>> given, Spelling spelling) {
        this.declension = declension;
        this.given = given;
        this.spelling = spelling;
    }

    /** All readings, known ones first; empty for a word that can be no name. */
    List<NameReading> read(Token token) {
        String form = plain(token);
        List<NameReading> readings = new ArrayList<>();
        boolean family = false;
        for (Analysis one : token.analyses()) {
            family |= Tag.name(one.tag()) == Tag.Name.FAMILY;
        }
        for (Analysis one : token.analyses()) {
            if (!Tag.has(one.tag(), Tag.Mark.GUESSED)) {
                known(form, one, family, readings);
            }
        }
        for (NameReading one : given.getOrDefault(spelling.fold(token.lower()), List.of())) {
            add(readings, one);
        }
        rare(form, readings);
        if (readings.stream()
                .anyMatch(one -> one.weight() >= KNOWN && Agreement.genders(one.set()) != Agreement.PLURAL)) {
            undeclined(form, readings);
            return readings;
        }
        int hyphen = form.indexOf('-');
        if (hyphen > 0 && hyphen < form.length() - 1) {
            compound(token, form, hyphen, readings);
        } else {
            unknown(form, readings);
        }
        return readings;
    }

    private void known(String form, Analysis one, boolean family, List<NameReading> readings) {
        long tag = one.tag();
        int set = Agreement.of(tag);
        switch (Tag.name(tag)) {
            case GIVEN -> {
                boolean still = Tag.kasus(tag) == Tag.Case.INDECLINABLE || Tag.kasus(tag) == Tag.Case.NONE;
                boolean surname = family && still && Tag.gender(tag) == Tag.Gender.FEMININE;
                if (surname) {
                    add(readings, new NameReading(form, NameReading.Part.FAMILY, set, KNOWN, true));
                } else if ((set & Agreement.across(Agreement.SINGULAR)) != 0) {
                    add(
                            readings,
                            new NameReading(
                                    name(one.lemma(), form),
                                    NameReading.Part.GIVEN,
                                    set & Agreement.across(Agreement.SINGULAR),
                                    KNOWN,
                                    true));
                }
            }
            case PATRONYMIC -> byEnding(form, set, Declension.Kind.PATRONYMIC, NameReading.Part.PATRONYMIC, readings);
            case FAMILY -> familyName(form, one, set, readings);
            default -> {}
        }
    }

    private void familyName(String form, Analysis one, int set, List<NameReading> readings) {
        boolean masculine = Tag.gender(one.tag()) == Tag.Gender.MASCULINE && Tag.number(one.tag()) != Tag.Number.PLURAL;
        if (masculine) {
            add(readings, new NameReading(name(one.lemma(), form), NameReading.Part.FAMILY, set, KNOWN, true));
        } else if (Agreement.genders(set) == Agreement.FEMININE || Agreement.genders(set) == Agreement.PLURAL) {
            byEnding(form, set, Declension.Kind.FAMILY, NameReading.Part.FAMILY, readings);
        } else {
            add(readings, new NameReading(form, NameReading.Part.FAMILY, set, KNOWN, true));
        }
    }

    /** The nominative of a known name of which the dictionary gives only another nominative: a father's, a husband's. */
    private void byEnding(
            String form, int set, Declension.Kind kind, NameReading.Part part, List<NameReading> readings) {
        Declension.Base best = null;
        for (Declension.Base base : declension.bases(form)) {
            boolean fits = (base.set() & set) != 0
                    && (base.kind() == kind || kind == Declension.Kind.FAMILY && base.kind() == Declension.Kind.ANY);
            if (fits && (best == null || base.weight() > best.weight())) {
                best = base;
            }
        }
        if (best == null) {
            add(readings, new NameReading(form, part, set, KNOWN, true));
        } else {
            add(readings, new NameReading(best.name(), part, set & best.set(), KNOWN, true));
        }
    }

    /** A given name that is not declined is rarely meant where its form is also a case of another. */
    private static void rare(String form, List<NameReading> readings) {
        boolean other = readings.stream()
                .anyMatch(one ->
                        one.part() == NameReading.Part.GIVEN && !one.base().equals(form) && one.weight() >= KNOWN);
        if (!other) {
            return;
        }
        readings.replaceAll(one -> one.base().equals(form)
                        && one.part() == NameReading.Part.GIVEN
                        && Agreement.has(one.set(), Tag.Case.INS)
                ? new NameReading(one.base(), one.part(), one.set(), UNDECLINED, true)
                : one);
    }

    /** Letters without marks of stress, capitals only where a part begins if the whole word is in capitals. */
    private static String plain(Token token) {
        String form = token.form();
        boolean capitals = form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
        boolean marked = form.length() != token.lower().length();
        return capitals || marked ? Spelling.capitalise(token.lower()) : form;
    }

    /** A known name may also be a family name that is not declined: a man's name borne by a woman. */
    private void undeclined(String form, List<NameReading> readings) {
        boolean nominative = readings.stream()
                .anyMatch(one -> one.base().equals(form) && (one.set() & Agreement.across(Agreement.SINGULAR)) != 0);
        boolean given = readings.stream().allMatch(one -> one.part() == NameReading.Part.GIVEN);
        if (!nominative && !given) {
            return;
        }
        for (Declension.Base base : declension.bases(form)) {
            boolean still = base.name().equals(form) && base.set() == Agreement.across(Agreement.genders(base.set()));
            if (still && base.weight() > 1 && base.kind() != Declension.Kind.PATRONYMIC) {
                readings.add(new NameReading(form, NameReading.Part.FAMILY, base.set(), UNDECLINED, false));
            }
        }
    }

    private void unknown(String form, List<NameReading> readings) {
        for (Declension.Base base : declension.bases(form)) {
            NameReading.Part part = switch (base.kind()) {
                case GIVEN -> NameReading.Part.GIVEN;
                case FAMILY -> NameReading.Part.FAMILY;
                case PATRONYMIC -> NameReading.Part.PATRONYMIC;
                default -> NameReading.Part.ANY;
            };
            add(readings, new NameReading(base.name(), part, base.set(), base.weight(), false));
        }
    }

    /** Of a double name the last part is always declined, the first where it can be. */
    private void compound(Token token, String form, int hyphen, List<NameReading> readings) {
        String first = form.substring(0, hyphen);
        List<NameReading> firsts = new ArrayList<>();
        unknown(first, firsts);
        List<NameReading> lasts = new ArrayList<>();
        unknown(form.substring(hyphen + 1), lasts);
        for (NameReading last : lasts) {
            add(readings, new NameReading(first + '-' + last.base(), last.part(), last.set(), last.weight(), false));
            for (NameReading one : firsts) {
                int set = one.set() & last.set();
                if (set != 0 && !one.base().equals(first) && one.part() == NameReading.Part.FAMILY) {
                    add(
                            readings,
                            new NameReading(one.base() + '-' + last.base(), last.part(), set, last.weight(), false));
                }
            }
        }
    }

    private static void add(List<NameReading> readings, NameReading reading) {
        for (int i = 0; i < readings.size(); i++) {
            NameReading other = readings.get(i);
            boolean same = other.base().equals(reading.base())
                    && other.part() == reading.part()
                    && (other.known() || reading.known() || other.weight() == reading.weight());
            if (same && (other.known() || Agreement.genders(other.set()) == Agreement.genders(reading.set()))) {
                int weight = Math.max(other.weight(), reading.weight());
                int set = other.known() && !reading.known() ? other.set() : other.set() | reading.set();
                readings.set(
                        i, new NameReading(other.base(), other.part(), set, weight, other.known() || reading.known()));
                return;
            }
        }
        readings.add(reading);
    }

    /** The dictionary form with capitals, spelt as the text spells it where letters may be written in two ways. */
    private String name(String lemma, String form) {
        String plain = spelling.fold(lemma);
        boolean spelt = plain.equals(lemma) || !spelling.fold(form).equals(form);
        return Spelling.capitalise(spelt ? lemma : plain);
    }
}
