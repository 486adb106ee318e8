package dragoman.views;

import dragoman.reading.Event;
import dragoman.reading.Reading;
import dragoman.reading.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much an earlier act belongs to the history of an article.
 *
 * @param reading the new article
 * @param day its day, or the day after the chronicle's last where it is unknown
 * @param linked events that articles tie to acts like the article's own
 * @param promised events with a promise of which nothing came yet
 */
record BackgroundScore(Reading reading, LocalDate day, Set<String> linked, Set<String> promised) {
    private static final double GRAVE = 6;
    private static final double YEAR = 365;
    /** Acts that the article tells as its news: on these days before its own, or later. */
    private static final int NEWS_DAYS = 1;

    /** An act with its worth and the reasons for it. */
    record Scored(Act act, double score, List<String> why) {}

    /** The act's worth. */
    Scored of(Act act) {
        List<String> why = new ArrayList<>();
        double score = add(linked.contains(act.event()), 4, "linked", why);
        score += add(sameAct(act), 2.5, "same_act", why);
        score += add(contact(act), 3, "contact", why);
        score += add(promised.contains(act.event()), 2.5, "promise", why);
        score += add(disputed(act), 1.5, "disputed", why);
        boolean grave = Math.abs(act.goldstein()) >= GRAVE && act.status().equals("occurred");
        score += add(grave, Math.abs(act.goldstein()) / 4, "weight", why);
        score += Math.log(1.0 + act.articles()) + Math.log(1.0 + act.publishers()) / 2;
        score += 2 * Math.exp(-days(act) / YEAR);
        score -= doubts(act);
        return new Scored(act, score, why);
    }

    /** That one article tells as planned what another tells as done is no dispute. */
    private static boolean disputed(Act act) {
        return act.status().equals("denied") || act.differs().stream().anyMatch(what -> !what.equals("status"));
    }

    private static double add(boolean holds, double worth, String reason, List<String> why) {
        if (holds) {
            why.add(reason);
        }
        return holds ? worth : 0;
    }

    private double days(Act act) {
        LocalDate last = act.dateTo();
        return last == null ? YEAR : Math.max(0, ChronoUnit.DAYS.between(last, day));
    }

    private static double doubts(Act act) {
        double doubts = switch (act.status()) {
            case "hypothetical" -> 5;
            case "planned" -> 3;
            default -> 0;
        };
        doubts += act.source().isEmpty() ? 1.5 : 0;
        doubts += "year".equals(act.grain()) ? 1 : 0;
        for (Side side : act.source()) {
            doubts += side.kind().equals("group") ? 2 : 0;
        }
        return doubts;
    }

    /** Whether it is of the kind that the article's first act is. */
    private boolean sameAct(Act act) {
        for (Event event : reading.events()) {
            if (event.status() == Status.OCCURRED && !event.source().isEmpty()) {
                return event.type().name().equals(act.type()) && same(event.mode(), act.mode());
            }
        }
        return false;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    /** A contact of two persons in office. */
    private static boolean contact(Act act) {
        return act.type().equals("CONSULT")
                && act.status().equals("occurred")
                && act.source().stream().anyMatch(side -> side.kind().equals("person"))
                && act.target().stream().anyMatch(side -> side.kind().equals("person"));
    }

    /** Whether the act is what the article itself reports as its news. */
    boolean own(Act act) {
        LocalDate last = act.dateTo();
        if (last == null || last.isBefore(day.minusDays(NEWS_DAYS))) {
            return false;
        }
        if (!last.isBefore(day)) {
            return true;
        }
        return reading.events().stream()
                .anyMatch(event -> event.type().name().equals(act.type())
                        && same(event.mode(), act.mode())
                        && event.when() != null
                        && event.when().value().equals(act.date()));
    }
}
