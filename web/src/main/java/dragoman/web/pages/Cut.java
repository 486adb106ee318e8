package dragoman.web.pages;

import dragoman.web.Asked;
import dragoman.web.WebProblem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is longer.
 *
 * @param rows the page's
 * @param next where the next one begins; {@code null} on the last
 * @param total how many rows there are
 * @param <T> what is listed
 */
public record Cut<T>(List<T> rows, @Nullable String next, int total) {
    /** Most rows that a request may ask for at once. */
    public static final int MOST = 500;

    private static final int USUAL = 50;

    /**
     * The page that a request asks for by its parameters {@code after} and {@code limit}.
     *
     * @param id tells rows apart
     */
    public static <T> Cut<T> of(List<T> all, Asked asked, Function<T, String> id) {
        int size = asked.whole("limit", USUAL, 1, MOST);
        int from = 0;
        String after = asked.text("after");
        if (after != null) {
            String last = opened(after);
            while (from < all.size() && !id.apply(all.get(from)).equals(last)) {
                from++;
            }
            if (from == all.size()) {
                throw WebProblem.parameter("after", after, "the \"next\" of an earlier answer");
            }
            from++;
        }
        int to = Math.min(all.size(), from + size);
        List<T> rows = List.copyOf(all.subList(from, to));
        return new Cut<>(rows, to < all.size() ? closed(id.apply(all.get(to - 1))) : null, all.size());
    }

    /** A mark that tells a program nothing. */
    static String closed(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /** What {@link #closed} made the mark of. */
    static String opened(String mark) {
        try {
            return new String(Base64.getUrlDecoder().decode(mark), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw WebProblem.parameter("after", mark, "the \"next\" of an earlier answer");
        }
    }
}
