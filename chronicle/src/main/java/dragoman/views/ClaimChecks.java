package dragoman.views;

import dragoman.chronicle.ActorIds;
import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Period;
import dragoman.reading.Actor;
import dragoman.reading.Claim;
import dragoman.reading.Event;
import dragoman.reading.Reading;
import dragoman.text.CodePoints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts whether what an article calls the first, the second, … is that by what the chronicle knows. */
final class ClaimChecks {
    private final Chronicle chronicle;
    private final LocalDate day;
    private final String own;

    /**
     * Over a chronicle.
     *
     * @param day day of the article
     * @param own id under which the chronicle would keep the article: what only it tells does not count
     */
    ClaimChecks(Chronicle chronicle, LocalDate day, String own) {
        this.chronicle = chronicle;
        this.day = day;
        this.own = own;
    }

    /** All claims of the article, in text order. */
    List<ClaimCheck> of(Reading reading) {
        List<ClaimCheck> checks = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            for (Event event : reading.events()) {
                if (event.id().equals(claim.event())) {
                    checks.add(check(reading, claim, event));
                }
            }
        }
        return checks;
    }

    /** Who is said to act on whom: states, and persons where they are named. */
    private record Sides(List<String> source, List<String> target, List<List<String>> persons) {
        static Sides of(Reading reading, Event event) {
            List<Actor> source = actors(reading, event.source());
            List<Actor> target = actors(reading, event.target());
            return new Sides(countries(source), countries(target), List.of(personIds(source), personIds(target)));
        }

        boolean unknown() {
            return source.isEmpty() || target.isEmpty();
        }
    }

    private ClaimCheck check(Reading reading, Claim claim, Event event) {
        Period scope = claim.scope() == null ? null : Period.of(claim.scope());
        LocalDate before = day(event);
        Sides sides = Sides.of(reading, event);
        Coverage coverage = Coverage.of(chronicle, scope == null ? null : scope.from(), before);
        List<Act> counted = sides.unknown() ? List.of() : counted(event, scope, before, sides);
        Verdict verdict = sides.unknown()
                ? new Verdict("undecided", "the claim does not say between whom")
                : verdict(claim, scope, counted, coverage);
        CodePoints points = new CodePoints(reading.article().text());
        return new ClaimCheck(
                claim.span().in(reading.article().text()),
                points.of(claim.span().start()),
                points.of(claim.span().end()),
                event.type().name(),
                event.mode(),
                claim.rank(),
                claim.scope(),
                verdict.state(),
                verdict.why(),
                counted,
                coverage);
    }

    private record Verdict(String state, String why) {}

    private static Verdict verdict(Claim claim, @Nullable Period scope, List<Act> counted, Coverage coverage) {
        int earlier = counted.size();
        if (claim.rank() < 1) {
            return new Verdict("undecided", "later acts decide whether it was the last");
        }
        if (coverage.articles() == 0) {
            return new Verdict("undecided", "no article of that time was read");
        }
        if (scope == null) {
            return new Verdict("undecided", earlier + " earlier found, but the claim names no period to count in");
        }
        if (earlier > claim.rank() - 1) {
            return new Verdict("contradicted", earlier + " earlier found where " + (claim.rank() - 1) + " are claimed");
        }
        if (earlier < claim.rank() - 1) {
            return new Verdict(
                    "undecided",
                    earlier + " earlier found where " + (claim.rank() - 1) + " are claimed; not all may be read");
        }
        return new Verdict(
                "confirmed", earlier + " earlier found, as claimed, in " + coverage.articles() + " articles read");
    }

    private LocalDate day(Event event) {
        Period when = Period.of(event.when());
        return when == null || when.from().isAfter(day) ? day : when.from();
    }

    private List<Act> counted(Event event, @Nullable Period scope, LocalDate before, Sides sides) {
        Conditions ids = new Conditions().add("SELECT d.event_id FROM event_dyads d WHERE (d.source_country");
        ids.in(sides.source()).add("AND d.target_country").in(sides.target());
        if (event.type().symmetrical()) {
            ids.add("OR d.source_country").in(sides.target());
            ids.add("AND d.target_country").in(sides.source());
        }
        ids.add(")");
        for (List<String> persons : sides.persons()) {
            if (!persons.isEmpty()) {
                ids.add("AND d.event_id IN (SELECT event_id FROM event_actors WHERE actor_id")
                        .in(persons)
                        .add(")");
            }
        }
        Conditions rest = new Conditions()
                .add(
                        "AND e.type = ? AND e.status = 'occurred' AND e.date_to < ?",
                        event.type().name(),
                        before)
                .add("AND EXISTS (SELECT 1 FROM mentions m WHERE m.event_id = e.event_id AND m.article_id <> ?)", own);
        if (event.mode() != null) {
            rest.add("AND e.mode = ?", event.mode());
        }
        if (scope != null) {
            rest.add("AND e.date_from >= ?", scope.from());
        }
        return Acts.withoutTwins(Acts.of(chronicle, ids, rest));
    }

    private static List<Actor> actors(Reading reading, List<String> ids) {
        return reading.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .toList();
    }

    private static List<String> countries(List<Actor> actors) {
        TreeSet<String> countries = new TreeSet<>();
        for (Actor actor : actors) {
            if (actor.country() != null) {
                countries.add(actor.country());
            }
        }
        return List.copyOf(countries);
    }

    private static List<String> personIds(List<Actor> actors) {
        return actors.stream()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .map(ActorIds::of)
                .toList();
    }
}
