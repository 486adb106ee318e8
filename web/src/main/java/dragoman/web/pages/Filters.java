package dragoman.web.pages;

import dragoman.reading.EventType;
import dragoman.reading.Status;
import dragoman.views.Parties;
import dragoman.views.Question;
import dragoman.views.Who;
import dragoman.web.Asked;
import dragoman.web.WebProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Filters that many pages share: {@code a} and {@code b}, {@code since} and {@code until}, {@code type}, {@code status}. */
final class Filters {
    static final List<String> TYPES =
            Arrays.stream(EventType.values()).map(Enum::name).toList();
    static final List<String> STATUSES = Arrays.stream(Status.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .toList();

    private Filters() {}

    /** Whom a parameter names; {@code null} where it is not given. */
    static @Nullable Who who(Asked asked, String name, Parties parties) {
        String text = asked.text(name);
        return text == null ? null : asked.or404(() -> parties.resolve(text));
    }

    /** Period, types and statuses. */
    static Question question(Asked asked) {
        List<String> types = asked.list("type");
        for (String type : types) {
            int dot = type.indexOf('.');
            if (!TYPES.contains(dot < 0 ? type : type.substring(0, dot))) {
                throw WebProblem.parameter("type", type, "one of " + String.join(", ", TYPES));
            }
        }
        return new Question(asked.since("since"), asked.until("until"), types, asked.list("status", STATUSES));
    }

    /** The state that a part of the address or a parameter names, by code, number or name. */
    static Who state(Asked asked, Parties parties, String name) {
        return asked.or404(() -> parties.resolveState(name));
    }

    /** The states that parameter {@code state} names, by code, number or name. */
    static List<String> states(Asked asked, Parties parties) {
        return asked.list("state").stream()
                .map(one -> state(asked, parties, one).id())
                .distinct()
                .toList();
    }
}
