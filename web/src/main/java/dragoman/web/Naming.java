package dragoman.web;

import dragoman.chronicle.Chronicle;
import dragoman.desk.EnglishNames;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of actors in the language of the interface: states from the chronicle's own table, others from the lexicon. */
public final class Naming {
    private static final String ENGLISH = "en";

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> own = new HashMap<>();
    private final EnglishNames others;

    Naming(Chronicle chronicle, EnglishNames others) {
        this.others = others;
        chronicle.each("SELECT iso3, name_en, name FROM countries", row -> {
            english.put(row.text("iso3"), row.text("name_en"));
            String name = row.textOrNull("name");
            own.put(row.text("iso3"), name == null ? row.text("name_en") : name);
        });
    }

    /**
     * An actor's name.
     *
     * @param kind state, person, organization or group
     * @param name as the chronicle has it
     * @param country its state; {@code null} where none
     * @param language en or ru
     */
    public String of(String kind, String name, @Nullable String country, String language) {
        if (!language.equals(ENGLISH)) {
            return name;
        }
        if (kind.equals("state") && country != null) {
            return state(country, language);
        }
        return others.of(kind.equals("person"), name, country);
    }

    /** A state's name; the code where it has none. */
    public String state(String iso3, String language) {
        return (language.equals(ENGLISH) ? english : own).getOrDefault(iso3, iso3);
    }
}
