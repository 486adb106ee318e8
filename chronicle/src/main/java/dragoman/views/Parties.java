package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.ChronicleException;
import dragoman.chronicle.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actor that a user names: a state by ISO code, by Correlates of War or Gleditsch-Ward number, or by name in any
 * case, capital or small; a person, an organisation or a group by name, a person also by surname. Thread-safe.
 */
public final class Parties {
    private static final int MOST_SPELLINGS = 64;
    private static final int NEAREST = 3;

    /** Who is named so many times as often as all namesakes together is meant. */
    private static final long DOMINANT = 20;

    private static final Map<String, String> ALPHA2 = alpha2();

    private final Chronicle chronicle;
    private final Names names;
    private final List<State> states;
    private final Map<String, String> stateNames = new LinkedHashMap<>();
    private final Map<String, String> foldedStateNames = new LinkedHashMap<>();

    private record State(
            String iso3,
            @Nullable Integer cow,
            @Nullable Integer gw,
            String english,
            @Nullable String name) {
        Who who() {
            return new Who(iso3, "state", name == null ? english : name, iso3, List.of(iso3));
        }
    }

    private record Known(
            String id, String kind, String name, @Nullable String country, long times) {
        static Known of(Row row) {
            return new Known(
                    row.text("actor_id"),
                    row.text("kind"),
                    row.text("name"),
                    row.textOrNull("country"),
                    row.whole("times"));
        }

        String label() {
            return country == null ? name : name + " (" + country + ")";
        }

        boolean bare() {
            return name.indexOf(' ') < 0;
        }
    }

    /** Finds actors of that chronicle. */
    public Parties(Chronicle chronicle, Names names) {
        this.chronicle = chronicle;
        this.names = names;
        this.states = chronicle.query(
                "SELECT iso3, cow, gw, name_en, name FROM countries",
                row -> new State(
                        row.text("iso3"),
                        row.wholeOrNull("cow"),
                        row.wholeOrNull("gw"),
                        row.text("name_en"),
                        row.textOrNull("name")));
        for (State state : states) {
            if (state.name != null) {
                stateNames.putIfAbsent(state.name, state.iso3);
            }
            stateNames.putIfAbsent(state.english, state.iso3);
        }
        names.others().forEach((name, meant) -> {
            if (states.stream().anyMatch(state -> state.iso3.equals(meant))) {
                stateNames.putIfAbsent(name, meant);
            }
        });
        stateNames.forEach((name, iso) -> foldedStateNames.putIfAbsent(Names.fold(name), iso));
    }

    private static Map<String, String> alpha2() {
        Map<String, String> codes = new TreeMap<>();
        for (String two : Locale.getISOCountries()) {
            try {
                codes.put(two.toLowerCase(Locale.ROOT), new Locale("", two).getISO3Country());
            } catch (MissingResourceException e) {
                codes.remove(two); // a code without a longer one; nothing to look up
            }
        }
        return Collections.unmodifiableMap(codes);
    }

    /**
     * The actor meant.
     *
     * @throws ChronicleException CHR-007 where nobody, or more than one, bears the name
     */
    public Who resolve(String text) {
        State state = state(text);
        if (state != null) {
            return state.who();
        }
        List<Known> known = named(text);
        if (known.isEmpty()) {
            throw unknown(text);
        }
        return one(text, known);
    }

    /**
     * The state meant.
     *
     * @throws ChronicleException CHR-007 where it is none
     */
    public Who resolveState(String text) {
        State state = state(text);
        if (state == null) {
            throw unknown(text);
        }
        return state.who();
    }

    // ------------------------------------------------------------------------------------------------------- states

    private @Nullable State state(String text) {
        String typed = Names.fold(text);
        if (!typed.isEmpty() && typed.chars().allMatch(Character::isDigit)) {
            return byNumber(typed);
        }
        String code = ALPHA2.getOrDefault(typed, typed).toUpperCase(Locale.ROOT);
        for (State state : states) {
            if (state.iso3.equals(code)) {
                return state;
            }
        }
        return byName(text);
    }

    private @Nullable State byNumber(String digits) {
        int number = digits.length() > 4 ? -1 : Integer.parseInt(digits);
        for (State state : states) {
            if (state.cow != null && state.cow == number) {
                return state;
            }
        }
        for (State state : states) {
            if (state.gw != null && state.gw == number) {
                return state;
            }
        }
        return null;
    }

    private @Nullable State byName(String text) {
        String iso = foldedStateNames.get(Names.fold(text));
        if (iso == null) {
            iso = byForms(text);
        }
        for (State state : states) {
            if (state.iso3.equals(iso)) {
                return state;
            }
        }
        return null;
    }

    /** A name in another grammatical case: every word shares a dictionary form with the word at its place. */
    private @Nullable String byForms(String text) {
        List<List<String>> forms = names.forms(text);
        for (Map.Entry<String, String> entry : stateNames.entrySet()) {
            String name = entry.getKey();
            if (name.chars().filter(c -> c == ' ').count() == forms.size() - 1L && agree(forms, names.forms(name))) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static boolean agree(List<List<String>> some, List<List<String>> others) {
        for (int i = 0; i < some.size(); i++) {
            if (Collections.disjoint(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    // ------------------------------------------------------------------------------- persons, organisations, groups

    /** Actors of that name or surname; first those whom the name is known to mean, then those named most often. */
    private List<Known> named(String text) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(Names.fold(text));
        spellings.addAll(spellings(names.forms(text)));
        Set<String> meant = new LinkedHashSet<>();
        for (String spelling : spellings) {
            String name = names.meant(spelling);
            if (name != null) {
                meant.add(Names.fold(name));
            }
        }
        String head = "SELECT actor_id, kind, name, country, times FROM (SELECT *, strip_accents(lower(name)) AS folded"
                + " FROM actors WHERE kind <> 'state') WHERE ";
        String in = " IN (SELECT unnest(string_split(?, chr(10))))";
        String order = " ORDER BY times DESC, actor_id";
        List<Known> all =
                new ArrayList<>(chronicle.query(head + "folded" + in + order, Known::of, String.join("\n", meant)));
        String typed = String.join("\n", spellings);
        List<Known> whole =
                chronicle.query(head + "actor_id = ? OR folded" + in + order, Known::of, text.strip(), typed);
        if (all.isEmpty() && Names.fold(text).indexOf(' ') < 0) {
            all.addAll(chronicle.query(
                    head + "kind = 'person' AND folded LIKE '% %' AND string_split(folded, ' ')[-1]" + in + order,
                    Known::of,
                    typed));
        }
        all.addAll(whole);
        return all;
    }

    private static Set<String> spellings(List<List<String>> forms) {
        Set<String> all = new LinkedHashSet<>(List.of(""));
        for (List<String> own : forms) {
            Set<String> longer = new LinkedHashSet<>();
            for (String begun : all) {
                for (String word : own) {
                    if (longer.size() < MOST_SPELLINGS) {
                        longer.add(begun.isEmpty() ? word : begun + " " + word);
                    }
                }
            }
            all = longer;
        }
        return all;
    }

    /** The one actor meant; a bare surname of the same state, or of none, is taken for the person who alone bears it. */
    private static Who one(String text, List<Known> known) {
        List<Known> full = known.stream()
                .filter(one -> !one.bare() || !one.kind.equals("person"))
                .toList();
        if (full.isEmpty()) {
            full = known;
        }
        Known first = full.get(0);
        long others = full.stream()
                .filter(other -> !other.id.equals(first.id) && !same(other, first))
                .mapToLong(Known::times)
                .sum();
        if (others * DOMINANT > first.times) {
            throw new ChronicleException(
                    "CHR-007",
                    text + ": several bear this name (" + labels(full) + "); write the whole name or the id");
        }
        List<String> ids = new ArrayList<>();
        for (Known one : known) {
            if (one.id.equals(first.id) || same(one, first)) {
                ids.add(one.id);
            }
        }
        return new Who(
                first.id,
                first.kind,
                first.name,
                first.country,
                ids.stream().distinct().toList());
    }

    /** Whether two entries may be taken for one: of one kind, and of one state or of none. */
    private static boolean same(Known one, Known other) {
        boolean sameName = Names.fold(one.name).equals(Names.fold(other.name));
        boolean sameState = one.country == null || other.country == null || one.country.equals(other.country);
        return one.kind.equals(other.kind) && sameState && (sameName || one.bare());
    }

    private static String labels(List<Known> known) {
        return String.join(
                ", ",
                known.stream().map(Known::label).distinct().limit(NEAREST + 2L).toList());
    }

    private ChronicleException unknown(String text) {
        List<String> nearest =
                chronicle.query("""
                SELECT name FROM (
                  SELECT name, jaro_winkler_similarity(strip_accents(lower(name)), ?) AS likeness, times FROM actors
                  UNION ALL
                  SELECT coalesce(name, name_en), greatest(jaro_winkler_similarity(lower(name_en), ?),
                         coalesce(jaro_winkler_similarity(strip_accents(lower(name)), ?), 0)), 1 FROM countries)
                WHERE likeness > 0.8 GROUP BY name ORDER BY max(likeness) DESC, sum(times) DESC, name LIMIT 3
                """, row -> row.text("name"), Names.fold(text), Names.fold(text), Names.fold(text));
        String hint = nearest.isEmpty()
                ? "; give an ISO code, or the name of a state, a person or an organisation"
                : "; did you mean " + String.join(", ", nearest) + "?";
        return new ChronicleException("CHR-007", text + ": nobody of this name in the chronicle" + hint);
    }
}
