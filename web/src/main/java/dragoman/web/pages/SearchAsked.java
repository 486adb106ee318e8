package dragoman.web.pages;

import dragoman.chronicle.ChronicleException;
import dragoman.chronicle.index.Hits;
import dragoman.chronicle.index.SearchQuery;
import dragoman.desk.Desk;
import dragoman.views.Found;
import dragoman.web.Asked;
import dragoman.web.WebProblem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A search as a request asks for it, for the page and the feed alike.
 *
 * @param text the query as typed; empty where everything is asked for
 * @param states ISO codes of states that must be named
 * @param query what the index is asked
 */
record SearchAsked(String text, List<String> states, SearchQuery query) {
    static final List<String> UNITS = List.of("articles", "sentences");
    static final List<String> ORDERS = List.of("relevance", "newest", "oldest");

    private static final int USUAL = 20;
    private static final int MOST = 200;
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");

    /**
     * What a request asks for.
     *
     * @param usual the order where it names none
     */
    static SearchAsked of(Asked asked, String usual) {
        String text = asked.text("q", "");
        List<String> states = asked.list("state").stream()
                .map(state -> state.toUpperCase(Locale.ROOT))
                .toList();
        for (String state : states) {
            if (!STATE.matcher(state).matches()) {
                throw WebProblem.parameter("state", state, "a state's ISO code of three letters");
            }
        }
        SearchQuery.Filter filter = new SearchQuery.Filter(
                asked.text("actor"), type(asked), asked.text("source"), asked.since("since"), asked.until("until"));
        SearchQuery query = new SearchQuery(
                narrowed(text, states),
                SearchQuery.Unit.valueOf(capitals(asked.choice("in", UNITS, "articles"))),
                filter,
                SearchQuery.Order.valueOf(capitals(asked.choice("order", ORDERS, usual))),
                asked.whole("limit", USUAL, 1, MOST),
                asked.text("after"));
        return new SearchAsked(text, states, query);
    }

    private static @Nullable String type(Asked asked) {
        String type = asked.text("type");
        if (type == null) {
            return null;
        }
        String code = type.toUpperCase(Locale.ROOT);
        if (!Filters.TYPES.contains(code)) {
            throw WebProblem.parameter("type", type, "one of " + String.join(", ", Filters.TYPES));
        }
        return code;
    }

    private static String capitals(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    /** The query with its states as the query language has them. */
    private static String narrowed(String text, List<String> states) {
        StringBuilder all = new StringBuilder(text.isEmpty() || states.isEmpty() ? text : "(" + text + ")");
        states.forEach(
                state -> all.append(all.isEmpty() ? "" : " ").append("country:").append(state));
        return all.toString();
    }

    /** Whether anything is asked for at all. */
    boolean blank() {
        return query.text().isEmpty() && query.filter().equals(SearchQuery.Filter.NONE);
    }

    /**
     * What is found.
     *
     * @throws WebProblem 400 where the query cannot be read or its page is none
     */
    Found found(Desk desk) {
        try {
            // Read alone first, so that a complaint counts the characters that were typed.
            new SearchQuery(text, query.unit(), query.filter(), query.order(), 1, null).check();
            Hits hits = desk.search(query);
            Found found = Found.of(desk.chronicle(), query, hits);
            return new Found(text, found.unit(), found.total(), found.hits(), found.facets(), found.next());
        } catch (ChronicleException e) {
            if (e.code().equals("SEA-001") || e.code().equals("SEA-002")) {
                throw new WebProblem(400, e.code(), e.getMessage());
            }
            throw e;
        }
    }
}
