package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds names of persons: given name, patronymic, family name, initials, in any order and case, and bare names. */
final class PersonNames {
    private static final int LONGEST = 7;

    private final ActorLexicon lexicon;
    private final NamePieces pieces;

    PersonNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.pieces = new NamePieces(lexicon.words());
    }

    /**
     * The names of a sentence, in order; those of a single word are only candidates.
     *
     * @param levels how far words of this article speak for being names
     */
    List<PersonName> find(Words words, NameLevels levels) {
        List<PersonName> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            List<PersonName.Part> run = run(words, levels, i);
            if (run.isEmpty()) {
                i++;
                continue;
            }
            int last = run.get(run.size() - 1).token();
            for (List<PersonName.Part> piece : pieces.of(words, run)) {
                PersonName name = name(words, levels, piece);
                if (name != null) {
                    found.add(name);
                }
            }
            i = Math.max(last, i) + 1;
        }
        return found;
    }

    /** The longest run of words and initials from that token that may be a name. */
    private List<PersonName.Part> run(Words words, NameLevels levels, int first) {
        List<PersonName.Part> run = new ArrayList<>();
        int i = first;
        while (i < words.size() && run.size() < LONGEST) {
            Token token = words.token(i);
            int initial = initial(words, i);
            if (initial > 0) {
                run.add(new PersonName.Part(i + initial - 1, token.form(), PersonName.Role.INITIAL, List.of()));
                i += initial;
            } else if (levels.of(words, i) != NameLevels.NO) {
                run.add(new PersonName.Part(i, token.form(), PersonName.Role.GIVEN, levels.readings(words, i)));
                i++;
            } else if (!run.isEmpty() && nickname(words, levels, i)) {
                run.add(new PersonName.Part(i + 2, words.token(i + 1).form(), PersonName.Role.PARTICLE, List.of()));
                i += 3;
            } else if (!run.isEmpty() && particle(words, levels, i)) {
                run.add(new PersonName.Part(i, token.form(), PersonName.Role.PARTICLE, List.of()));
                i++;
            } else if (!run.isEmpty()
                    && (numeral(token) || lexicon.particles().after(token.lower()) && !token.capitalised())) {
                run.add(new PersonName.Part(i, token.form(), PersonName.Role.NUMERAL, List.of()));
                i++;
            } else {
                break;
            }
        }
        return run;
    }

    /** Tokens that an initial takes there, its full stop included; 0 where there is none. */
    private static int initial(Words words, int i) {
        Token token = words.token(i);
        String form = token.form();
        if (!Character.isUpperCase(form.charAt(0)) || !Character.isLetter(form.charAt(0))) {
            return 0;
        }
        if ("IVX".indexOf(form.charAt(0)) >= 0) {
            return 0;
        }
        if (form.length() == 2 && form.charAt(1) == '.') {
            return 1;
        }
        Token next = words.at(i + 1);
        boolean stop = next != null && next.form().equals(".") && next.start() == token.end();
        return form.length() == 1 && stop ? 2 : 0;
    }

    /** A word in quotation marks between given and family name. */
    private static boolean nickname(Words words, NameLevels levels, int i) {
        return i + 3 < words.size()
                && words.capital(i + 1)
                && words.quoted(i + 1, i + 1)
                && levels.of(words, i + 3) >= NameLevels.UNKNOWN
                && levels.of(words, i - 1) == NameLevels.GIVEN;
    }

    private boolean particle(Words words, NameLevels levels, int i) {
        if (!words.word(i) || !lexicon.particles().inside(words.token(i).lower()) || i + 1 >= words.size()) {
            return false;
        }
        return levels.of(words, i + 1) != NameLevels.NO
                || lexicon.particles().inside(words.token(i + 1).lower())
                        && i + 2 < words.size()
                        && levels.of(words, i + 2) != NameLevels.NO;
    }

    private static boolean numeral(Token token) {
        String form = token.form();
        for (int i = 0; i < form.length(); i++) {
            if ("IVX".indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private @Nullable PersonName name(Words words, NameLevels levels, List<PersonName.Part> piece) {
        List<PersonName.Part> parts = trim(words, levels, piece);
        if (parts.isEmpty()) {
            return null;
        }
        PersonName name = roles(words, parts);
        if (words.quoted(name.first(), name.last()) || name.words() == 0) {
            return null;
        }
        return name.full() && !plausible(words, levels, name) ? null : name;
    }

    /** Ordinary words with a capital at either end belong to a title or a place, not to the name. */
    private static List<PersonName.Part> trim(Words words, NameLevels levels, List<PersonName.Part> piece) {
        int first = 0;
        int last = piece.size() - 1;
        boolean given = false;
        for (PersonName.Part part : piece) {
            given |= level(words, levels, part) == NameLevels.GIVEN;
        }
        while (given && first < last && level(words, levels, piece.get(first)) == NameLevels.WEAK) {
            first++;
        }
        while (last >= first && piece.get(last).role() == PersonName.Role.PARTICLE) {
            last--;
        }
        boolean initials = first <= last && piece.get(last).role() == PersonName.Role.INITIAL;
        if (initials && piece.get(first).role() == PersonName.Role.INITIAL) {
            return List.of();
        }
        return piece.subList(first, last + 1);
    }

    private static int level(Words words, NameLevels levels, PersonName.Part part) {
        return part.readings().isEmpty() ? NameLevels.UNKNOWN : levels.of(words, part.token());
    }

    /** The last word is the family name, unless a patronymic or an initial closes the name or only the first is one. */
    private static PersonName roles(Words words, List<PersonName.Part> parts) {
        int family = -1;
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (!parts.get(i).readings().isEmpty()) {
                family = i;
                break;
            }
        }
        int start = 0;
        while (start < parts.size() - 1 && parts.get(start).readings().isEmpty()) {
            start++;
        }
        PersonName.Part last = parts.get(Math.max(family, 0));
        PersonName.Part first = parts.get(start);
        boolean closedByInitial = parts.get(parts.size() - 1).role() == PersonName.Role.INITIAL;
        boolean patronymic = last.known(NameReading.Part.PATRONYMIC) && !last.known(NameReading.Part.FAMILY);
        boolean turned = first.known(NameReading.Part.FAMILY)
                && !first.known(NameReading.Part.GIVEN)
                && last.known(NameReading.Part.GIVEN)
                && !last.known(NameReading.Part.FAMILY);
        if (closedByInitial
                || turned
                || patronymic && first.known(NameReading.Part.FAMILY) && !first.known(NameReading.Part.GIVEN)) {
            family = start;
        } else if (patronymic) {
            family = -1;
        }
        List<PersonName.Part> named = new ArrayList<>();
        boolean given = false;
        for (int i = 0; i < parts.size(); i++) {
            PersonName.Part part = parts.get(i);
            PersonName.Role role = part.role();
            if (!part.readings().isEmpty()) {
                role = i == family ? PersonName.Role.FAMILY : given ? PersonName.Role.MIDDLE : PersonName.Role.GIVEN;
                given |= role == PersonName.Role.GIVEN;
            }
            named.add(new PersonName.Part(part.token(), part.text(), role, readings(role, part.readings())));
        }
        int from = parts.get(0).token();
        if (parts.get(0).role() == PersonName.Role.INITIAL
                && !words.token(from).form().equals(parts.get(0).text())) {
            from--;
        }
        return new PersonName(words.index(), from, parts.get(parts.size() - 1).token(), named);
    }

    /** A given name is not declined as family names are, where it can be declined otherwise. */
    private static List<NameReading> readings(PersonName.Role role, List<NameReading> all) {
        if (role != PersonName.Role.GIVEN && role != PersonName.Role.MIDDLE) {
            return all;
        }
        List<NameReading> some = new ArrayList<>(all);
        some.removeIf(one -> one.part() == NameReading.Part.FAMILY && !one.known());
        return some.isEmpty() ? all : some;
    }

    /** Whether several words together are a person: one of them is known as a name, or none is known as anything else. */
    private boolean plausible(Words words, NameLevels levels, PersonName name) {
        int unknown = 0;
        int weak = 0;
        int known = 0;
        boolean given = false;
        boolean initial = false;
        for (PersonName.Part part : name.parts()) {
            initial |= part.role() == PersonName.Role.INITIAL || part.role() == PersonName.Role.NUMERAL;
            switch (level(words, levels, part)) {
                case NameLevels.GIVEN -> {
                    known++;
                    given = true;
                }
                case NameLevels.FAMILY -> known++;
                case NameLevels.UNKNOWN -> unknown += part.readings().isEmpty() ? 0 : 1;
                default -> weak++;
            }
        }
        Token before = words.at(name.first() - 1);
        boolean place = before != null && lexicon.words().mayBe(WordClass.PLACE_NOUN, before);
        if (given || initial) {
            return true;
        }
        if (words.hit(name.first(), Fact.Person.class, Entry.Use.NAME) != null) {
            return true;
        }
        boolean enough = known > 0 || unknown > 1;
        boolean last = weak == 1
                && unknown > 0
                && level(words, levels, name.parts().get(name.parts().size() - 1)) == NameLevels.WEAK;
        return !place && (weak == 0 && enough || last && !adjective(words, name.first()));
    }

    private static boolean adjective(Words words, int i) {
        for (Analysis one : words.token(i).analyses()) {
            if (Tag.pos(one.tag()) == Tag.Pos.ADJECTIVE) {
                return true;
            }
        }
        return false;
    }
}
