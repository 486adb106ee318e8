package dragoman.reader.actor;

import dragoman.reading.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity while its article is being read. */
final class Draft {

    /**
     * An office that the text says somebody holds.
     *
     * @param office which
     * @param of ISO code, organisation or place; {@code null} where not said
     * @param former whether no longer
     */
    record Held(Fact.Office office, @Nullable String of, boolean former) {}

    final int index;
    final Actor.Kind kind;
    final String name;
    private @Nullable String country;
    private @Nullable String likely;
    private @Nullable String sector;
    private final Set<Held> held = new LinkedHashSet<>();
    private final Set<Actor.Role> roles = new LinkedHashSet<>();
    private final Set<String> descriptions = new LinkedHashSet<>();
    private int genders;
    private int body = -1;
    private boolean left;
    private boolean stateOffice;
    private boolean stateless;

    Draft(int index, Actor.Kind kind, String name) {
        this.index = index;
        this.kind = kind;
        this.name = name;
    }

    @Nullable
    String country() {
        return country;
    }

    /** Says the country where it is not yet known. */
    Draft country(@Nullable String iso) {
        country = country == null ? iso : country;
        return this;
    }

    /** Notes the state to which its office belongs, most likely, where the text does not say. */
    void likely(@Nullable String iso) {
        likely = likely == null ? iso : likely;
    }

    @Nullable
    String likely() {
        return likely;
    }

    @Nullable
    String sector() {
        return sector;
    }

    /** Says the sector where it is not yet known. */
    Draft sector(@Nullable String code) {
        sector = sector == null ? code : sector;
        return this;
    }

    /** Genders and numbers in which pronouns agree with it; 0 where not known. */
    int genders() {
        return genders;
    }

    Draft genders(int set) {
        genders |= set;
        return this;
    }

    Set<Held> held() {
        return held;
    }

    void hold(Held office, Actor.Role role) {
        held.add(office);
        roles.add(role);
        stateOffice |= !office.former()
                && office.of() != null
                && country != null
                && country.equals(office.of())
                && office.office().rank() != Fact.Rank.OTHER;
    }

    /** Notes that it holds, or held, an office of a body between states. */
    void serve(int organisation, boolean former) {
        body = organisation;
        left |= former;
    }

    /** The body between states for which it acts, by index in the cast; -1 where it acts for none or for its own state too. */
    int body() {
        return left || stateOffice ? -1 : body;
    }

    /** Says that it belongs to no state. */
    Draft stateless() {
        stateless = true;
        return this;
    }

    boolean isStateless() {
        return stateless;
    }

    /** Takes a role that is no office: a footballer of a club. */
    void role(Actor.Role role) {
        roles.add(role);
    }

    /** Words for people that the text has used of it. */
    Set<String> descriptions() {
        return descriptions;
    }

    Entity entity() {
        List<Actor.Role> titles = new ArrayList<>();
        for (Actor.Role role : roles) {
            boolean told = role.of() == null
                    && roles.stream()
                            .anyMatch(
                                    other -> other.of() != null && other.title().equals(role.title()));
            if (!told) {
                titles.add(role);
            }
        }
        boolean serving = body() >= 0;
        return new Entity(
                index, kind, name, serving ? null : country, serving ? "IGO" : sector, titles, serving ? body : -1);
    }
}
