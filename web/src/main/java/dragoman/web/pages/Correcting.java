package dragoman.web.pages;

import dragoman.chronicle.Corrections;
import dragoman.desk.Desk;
import dragoman.views.Became;
import dragoman.web.Action;
import dragoman.web.Asked;
import dragoman.web.Link;
import dragoman.web.Route;
import dragoman.web.WebProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What readers change of an event: {@code POST /events/ID/correct}, {@code /split}, {@code /join}, and
 * {@code /corrections/NUMBER/undo}. An event's id may change with it, so the reader is led to the event that holds the
 * telling of before.
 */
final class Correcting {
    private final Desk desk;

    Correcting(Desk desk) {
        this.desk = desk;
    }

    /**
     * What a program is told.
     *
     * @param event id of the event that now holds the telling; {@code null} where it is no event any more
     */
    record Changed(@Nullable String event) {}

    /** The changes that there are. */
    List<Route> routes() {
        return List.of(
                new Change("/events/{event}/correct", this::correct),
                new Change("/events/{event}/split", this::split),
                new Change("/events/{event}/join", this::join),
                new Change("/corrections/{number}/undo", this::undo));
    }

    private final class Change implements Action {
        private final String path;
        private final BiConsumer<Asked, Corrections> change;

        Change(String path, BiConsumer<Asked, Corrections> change) {
            this.path = path;
            this.change = change;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public Outcome run(Asked asked) {
            String telling = telling(asked);
            asked.or404(() -> {
                desk.correct(asked.text("by"), corrections -> change.accept(asked, corrections));
                return path;
            });
            String now = telling == null
                    ? null
                    : Became.holding(desk.chronicle(), telling).orElse(null);
            String address =
                    now == null ? "/corrections" : Link.to("/events", now).toString();
            return new Moved(address, new Changed(now));
        }
    }

    private void correct(Asked asked, Corrections corrections) {
        Map<String, String> values = new LinkedHashMap<>();
        String field = asked.text("field");
        if (field != null) {
            values.put(field, asked.text("value", ""));
        }
        for (String name : Corrections.FIELDS) {
            if (asked.parameters().containsKey(name)) {
                values.put(name, asked.text(name, ""));
            }
        }
        if (values.isEmpty()) {
            throw WebProblem.parameter("field", "", "one of " + String.join(", ", Corrections.FIELDS));
        }
        corrections.correct(asked.part("event"), values, asked.text("note"));
    }

    private void split(Asked asked, Corrections corrections) {
        List<String> tellings = asked.parameters().getOrDefault("telling", List.of());
        if (tellings.isEmpty()) {
            throw WebProblem.parameter("telling", "", "the tellings that tell another event");
        }
        corrections.split(asked.part("event"), tellings, asked.text("note"));
    }

    private void join(Asked asked, Corrections corrections) {
        String other = asked.text("with");
        if (other == null || other.equals(asked.part("event"))) {
            throw WebProblem.parameter("with", String.valueOf(other), "the id of another event");
        }
        corrections.join(asked.part("event"), other, asked.text("note"));
    }

    private void undo(Asked asked, Corrections corrections) {
        String number = asked.part("number");
        if (!number.matches("[0-9]{1,9}")) {
            throw WebProblem.missing(number + ": no such correction");
        }
        corrections.undo(Integer.parseInt(number));
    }

    /** A telling by which the event is found again: the first that is not split off. */
    private @Nullable String telling(Asked asked) {
        String event = asked.parts().get("event");
        if (event == null) {
            return null;
        }
        List<String> away =
                asked.path().endsWith("/split") ? asked.parameters().getOrDefault("telling", List.of()) : List.of();
        return Became.tellings(desk.chronicle(), event).stream()
                .filter(telling -> !away.contains(telling))
                .findFirst()
                .orElse(null);
    }
}
