package dragoman.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers given before, as bytes, while the chronicle is the same: a page that many look at is made once, also where they
 * ask at one moment. Bounded by size. Thread-safe.
 */
final class Kept {
    private static final long MOST_BYTES = 64_000_000;

    private final Cache<Key, Body> bodies = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Body body) -> body.bytes().length + key.address().length() * 2 + 200)
            .build();

    /**
     * What was asked.
     *
     * @param edition edition of the chronicle
     * @param address path with ending, and query
     * @param language of the interface
     * @param theme of the page
     */
    record Key(long edition, String address, String language, String theme) {}

    /**
     * An answer's bytes.
     *
     * @param type media type
     * @param bytes in UTF-8
     * @param tag the entity tag
     * @param next address of a list's next page; {@code null} where there is none
     */
    record Body(
            String type, byte[] bytes, String tag, @Nullable String next) {}

    Kept() {}

    Body get(Key key, Function<Key, Body> maker) {
        return bodies.get(key, maker);
    }
}
