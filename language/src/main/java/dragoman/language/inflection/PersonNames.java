package dragoman.language.inflection;

import dragoman.language.Tag;
import dragoman.language.morphology.Paradigm;
import dragoman.language.morphology.Synthesis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts names of persons into cases: which words of a name change, and how, by sex and home of the person. Immutable. */
final class PersonNames {
    private static final Tag.Case[] CASES = {
        Tag.Case.NOM, Tag.Case.GEN, Tag.Case.DAT, Tag.Case.ACC, Tag.Case.INS, Tag.Case.LOC
    };
    private static final String SLAVIC = "slav";

    private final Synthesis synthesis;
    private final NameEndings endings;
    private final NameLore lore;

    PersonNames(Synthesis synthesis, NameEndings endings, NameLore lore) {
        this.synthesis = synthesis;
        this.endings = endings;
        this.lore = lore;
    }

    /** What a word of a name is. */
    private enum Part {
        GIVEN,
        PATRONYMIC,
        FAMILY,
        FIXED
    }

    /**
     * The name in its cases. Where the sex is not known, only forms that both have alike.
     *
     * @param country ISO 3166-1 alpha-3 of the person's state; null where unknown
     */
    Phrase name(String name, @Nullable String country) {
        List<String> words = List.of(name.split(" "));
        Tag.Gender sex = sex(words, name, country);
        Map<Tag.Case, String> forms = new EnumMap<>(Tag.Case.class);
        if (lore.readable(name)) {
            forms.putAll(forms(words, country, sex == Tag.Gender.NONE ? Tag.Gender.MASCULINE : sex));
            if (sex == Tag.Gender.NONE) {
                forms.entrySet()
                        .retainAll(forms(words, country, Tag.Gender.FEMININE).entrySet());
            }
        }
        forms.put(Tag.Case.NOM, name);
        return new Phrase(forms, sex, Tag.Number.SINGULAR, true);
    }

    /** The part of a name by which a person is called after the first time; the whole name where it has no family name. */
    String called(String name, @Nullable String country) {
        List<String> words = List.of(name.split(" "));
        if (words.size() < 2 || lore.familyFirst(words, country)) {
            return name;
        }
        List<Part> parts = parts(words, country);
        int first = words.size() - 1;
        while (first > 0 && parts.get(first) == Part.FIXED && !lore.isParticle(words.get(first))) {
            first--;
        }
        if (parts.get(first) != Part.FAMILY) {
            return name;
        }
        while (first > 1 && lore.isParticle(words.get(first - 1))) {
            first--;
        }
        return String.join(" ", words.subList(first, words.size()));
    }

    private Tag.Gender sex(List<String> words, String name, @Nullable String country) {
        Tag.Gender known = lore.sex(name);
        if (lore.familyFirst(words, country)) {
            return known;
        }
        for (int i = 0; i < words.size() - 1 && known == Tag.Gender.NONE; i++) {
            known = lore.sexOfGiven(words.get(i));
            known = known == Tag.Gender.NONE ? sexOfGiven(words.get(i)) : known;
        }
        for (int i = words.size() - 1; i >= 0 && known == Tag.Gender.NONE; i--) {
            boolean man = endings.fits("sex-m", words.get(i), country);
            boolean woman = endings.fits("sex-f", words.get(i), country);
            known = man == woman ? known : man ? Tag.Gender.MASCULINE : Tag.Gender.FEMININE;
        }
        return words.size() == 1 && known == Tag.Gender.NONE ? lore.sexOfGiven(words.get(0)) : known;
    }

    /** What the dictionary says of a given name; NONE where it knows none or both. */
    private Tag.Gender sexOfGiven(String word) {
        Tag.Gender found = Tag.Gender.NONE;
        for (Paradigm one : synthesis.nominatives(word)) {
            if (Tag.name(one.tag()) == Tag.Name.GIVEN && Tag.number(one.tag()) != Tag.Number.PLURAL) {
                Tag.Gender gender = Tag.gender(one.tag());
                if (found != Tag.Gender.NONE && found != gender) {
                    return Tag.Gender.NONE;
                }
                found = gender;
            }
        }
        return found;
    }

    private List<Part> parts(List<String> words, @Nullable String country) {
        List<Part> parts = new ArrayList<>();
        int last = words.size() - 1;
        while (last > 0 && lore.standsAfter(words.get(last))) {
            last--;
        }
        boolean familyFirst = lore.familyFirst(words, country);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (lore.isParticle(word) && i < last || i > last || lore.isFixed(word) || familyFirst && i < last) {
                parts.add(Part.FIXED);
            } else if (familyFirst) {
                parts.add(Part.GIVEN);
            } else if (endings.fits("patronymic-m", word, country) && i > 0 && i < last
                    || endings.fits("patronymic-f", word, country) && i > 0 && i < last) {
                parts.add(Part.PATRONYMIC);
            } else if (i == last) {
                boolean given = i == 0 && lore.sexOfGiven(word) != Tag.Gender.NONE
                        || last < words.size() - 1 && words.get(last + 1).matches("[IVX]+");
                parts.add(given ? Part.GIVEN : Part.FAMILY);
            } else {
                boolean given = i == 0 || lore.isGiven(word) || sexOfGiven(word) != Tag.Gender.NONE;
                parts.add(given ? Part.GIVEN : Part.FAMILY);
            }
        }
        return parts;
    }

    private Map<Tag.Case, String> forms(List<String> words, @Nullable String country, Tag.Gender sex) {
        List<Part> parts = parts(words, country);
        List<Paradigm> declined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Paradigm one = word(words.get(i), parts.get(i), sex, country);
            if (one == null) {
                return Map.of();
            }
            declined.add(one);
        }
        Map<Tag.Case, String> forms = new EnumMap<>(Tag.Case.class);
        for (Tag.Case wanted : CASES) {
            List<String> here = new ArrayList<>();
            declined.forEach(one -> here.add(one.form(wanted)));
            if (!here.contains(null)) {
                forms.put(wanted, String.join(" ", here));
            }
        }
        return forms;
    }

    private @Nullable Paradigm word(String word, Part part, Tag.Gender sex, @Nullable String country) {
        if (part == Part.FIXED) {
            return Paradigm.fixed(word, Tag.NOTHING);
        }
        String end = sex == Tag.Gender.FEMININE ? "-f" : "-m";
        if (part == Part.PATRONYMIC) {
            return endings.paradigm("patronymic" + end, word, country, synthesis);
        }
        Tag.Name name = part == Part.GIVEN ? Tag.Name.GIVEN : Tag.Name.FAMILY;
        Paradigm known = known(word, name, sex, country);
        if (known != null) {
            return known;
        }
        int hyphen = word.lastIndexOf('-');
        String sort = (part == Part.GIVEN ? "given" : "family") + end;
        if (hyphen > 0 && hyphen < word.length() - 1) {
            String before = word.substring(0, hyphen);
            Paradigm second = word(word.substring(hyphen + 1), part, sex, country);
            Paradigm first = known(before, name, sex, country);
            if (first != null && second != null && part == Part.FAMILY && endings.atHome(SLAVIC, country)) {
                return joined(first, second);
            }
            return second == null ? null : second.after(before + "-");
        }
        return endings.paradigm(sort, word, country, synthesis);
    }

    private static Paradigm joined(Paradigm first, Paradigm second) {
        Map<Tag.Case, String> forms = new EnumMap<>(Tag.Case.class);
        for (Tag.Case wanted : CASES) {
            String one = first.form(wanted);
            String other = second.form(wanted);
            if (one != null && other != null) {
                forms.put(wanted, one + "-" + other);
            }
        }
        return new Paradigm(forms, second.tag());
    }

    /** What our lists or the dictionary say of a name of that sort and sex; family names of the dictionary hold at home only. */
    private @Nullable Paradigm known(String word, Tag.Name name, Tag.Gender sex, @Nullable String country) {
        boolean own = synthesis.lists(word);
        if (!own && name == Tag.Name.FAMILY && !endings.atHome(SLAVIC, country)) {
            return null;
        }
        for (Paradigm one : synthesis.nominatives(word)) {
            boolean sameSex = Tag.gender(one.tag()) == sex || Tag.gender(one.tag()) == Tag.Gender.NONE;
            if (Tag.name(one.tag()) == name && sameSex && Tag.number(one.tag()) != Tag.Number.PLURAL) {
                return one.forms().size() == CASES.length ? one : null;
            }
        }
        return null;
    }
}
