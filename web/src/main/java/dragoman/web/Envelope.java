package dragoman.web;

import dragoman.views.AnswerJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of all JSON: lists with their next page, single answers, errors. */
final class Envelope {
    private static final String OK = "ok";

    private Envelope() {}

    /** A list, or an answer of one thing. */
    static String of(Object json, Link link) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put(OK, true);
        if (json instanceof Listing list) {
            all.put("rows", list.rows());
            all.put("next", list.next());
            all.put("next_url", list.next() == null ? null : nextAddress(link, list.next()));
            all.put("total", list.total());
            if (!list.facets().isEmpty()) {
                all.put("facets", list.facets());
            }
            if (list.about() != null) {
                all.put("about", list.about());
            }
        } else {
            all.put("answer", json);
        }
        return AnswerJson.of(all);
    }

    static String nextAddress(Link link, String next) {
        String address = link.as("json");
        return address + (address.indexOf('?') < 0 ? '?' : '&') + "after=" + Link.encoded(next);
    }

    /** An error. */
    static String of(WebProblem problem) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", problem.code());
        error.put("message", problem.getMessage());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(OK, false);
        all.put("error", error);
        all.put("status", problem.status());
        return AnswerJson.of(all);
    }
}
