package dragoman.reader.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who held which office when. */
final class Holders {

    /**
     * One term.
     *
     * @param person the holder
     * @param office canonical name of the office
     * @param of ISO code of the state, or canonical name of the organisation
     * @param from first day
     * @param to last day, {@code null} where it lasts
     */
    record Term(
            Fact.Person person,
            Fact.Office office,
            String of,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    private final Map<String, List<Term>> byOffice = new HashMap<>();
    private final Map<String, List<Term>> byPerson = new HashMap<>();
    private final Map<String, Map<String, List<Term>>> byOwner = new HashMap<>();

    Holders(List<Term> terms) {
        List<Term> sorted = new ArrayList<>(terms);
        sorted.sort(Comparator.comparing(Term::from));
        for (Term term : sorted) {
            byOffice.computeIfAbsent(term.office().name() + '|' + term.of(), any -> new ArrayList<>())
                    .add(term);
            byOwner.computeIfAbsent(term.of(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(term.office().name(), any -> new ArrayList<>())
                    .add(term);
            byPerson.computeIfAbsent(term.person().name(), any -> new ArrayList<>())
                    .add(term);
        }
    }

    /** Who held the office that day, the newest where two did; {@code null} where not known. */
    Fact.@Nullable Person holder(String office, String of, LocalDate day) {
        List<Term> terms = byOffice.getOrDefault(office + '|' + of, List.of());
        for (int i = terms.size() - 1; i >= 0; i--) {
            if (terms.get(i).covers(day)) {
                return terms.get(i).person();
            }
        }
        return null;
    }

    /** Who led the state that day by whatever title, its head before its head of government; {@code null} if not known. */
    Fact.@Nullable Person leader(String of, LocalDate day) {
        Fact.Person found = null;
        for (Map.Entry<String, List<Term>> one :
                byOwner.getOrDefault(of, Map.of()).entrySet()) {
            for (Term term : one.getValue()) {
                boolean head = term.office().rank() == Fact.Rank.HEAD_OF_STATE;
                if (term.office().rank().leads() && term.covers(day) && (found == null || head)) {
                    found = term.person();
                }
            }
        }
        return found;
    }

    /** All terms of a person, oldest first. */
    List<Term> terms(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** Whether the person ever held that office. */
    boolean held(String person, String office, String of) {
        for (Term term : terms(person)) {
            if (term.office().name().equals(office) && term.of().equals(of)) {
                return true;
            }
        }
        return false;
    }
}
