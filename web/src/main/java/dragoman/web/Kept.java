package dragoman.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Answers given before, as bytes: a page that many look at is made once an edition, also where they ask at one moment.
 * Bounded by size. Thread-safe.
 */
final class Kept {
    private static final long MOST_BYTES = 64_000_000;

    /** How old an answer of an older edition may be that is shown while changes follow each other. */
    static final Duration OLDEST = Duration.ofSeconds(20);

    private final Editions editions;
    private final Cache<Key, Made> bodies = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Made made) ->
                    made.body.bytes().length + key.address().length() * 2 + 200)
            .build();
    /** What is being made at this moment. Not the cache's own loading, which holds up keys that lie near. */
    private final Map<Key, CompletableFuture<Body>> making = new ConcurrentHashMap<>();

    /** What is to be made anew behind readers' backs. */
    private final Set<Key> waiting = ConcurrentHashMap.newKeySet();

    /**
     * What was asked.
     *
     * @param address path with ending, and query
     * @param language of the interface
     * @param theme of the page
     */
    record Key(String address, String language, String theme) {}

    /**
     * An answer's bytes.
     *
     * @param edition of the chronicle that they are of at least
     * @param type media type
     * @param bytes in UTF-8
     * @param tag the entity tag
     * @param next address of a list's next page; {@code null} where there is none
     */
    record Body(
            long edition,
            String type,
            byte[] bytes,
            String tag,
            @Nullable String next) {
        /** The same, of an edition. */
        Body of(long known) {
            return new Body(known, type, bytes, tag, next);
        }
    }

    /** An answer and when it was made, in nanoseconds of the editions' clock. */
    private record Made(Body body, long at) {}

    Kept(Editions editions) {
        this.editions = editions;
    }

    /**
     * An answer of this edition or a newer one, made where there is none; while changes follow each other and it is not
     * demanded, one of an older edition that is not older than {@link #OLDEST}, which is then made anew behind the
     * reader's back.
     *
     * @param demanded the edition that the request asks for at least; 0 where it does not matter
     * @param maker makes it of the chronicle as it is, as of an edition
     */
    Body get(Key key, long demanded, LongFunction<Body> maker) {
        long needed = editions.needed(demanded);
        Made made = bodies.getIfPresent(key);
        if (made != null && made.body.edition >= needed) {
            return made.body;
        }
        if (made != null && editions.patient() && made.body.edition >= demanded && isRecent(made)) {
            renew(key, maker);
            return made.body;
        }
        return made(key, needed, maker);
    }

    private boolean isRecent(Made made) {
        return editions.now() - made.at < OLDEST.toNanos();
    }

    private void renew(Key key, LongFunction<Body> maker) {
        if (waiting.add(key)) {
            editions.later(() -> {
                waiting.remove(key);
                CompletableFuture<Body> mine = new CompletableFuture<>();
                if (making.putIfAbsent(key, mine) == null) {
                    make(key, editions.shown(), maker, mine);
                }
            });
        }
    }

    /**
     * Made, or waited for where it is being made. What was begun before may be of an older edition; what is begun after that
     * is as new as there is, though what the page rests on may lag behind.
     */
    private Body made(Key key, long edition, LongFunction<Body> maker) {
        Body body = null;
        for (int round = 0; round < 2 && (body == null || body.edition < edition); round++) {
            CompletableFuture<Body> mine = new CompletableFuture<>();
            CompletableFuture<Body> theirs = making.putIfAbsent(key, mine);
            if (theirs == null) {
                make(key, edition, maker, mine);
                return joined(mine);
            }
            body = joined(theirs);
        }
        return Objects.requireNonNull(body);
    }

    /** What cannot be made any more is not kept either. */
    private void make(Key key, long edition, LongFunction<Body> maker, CompletableFuture<Body> mine) {
        try {
            Body body = maker.apply(edition);
            bodies.put(key, new Made(body, editions.now()));
            making.remove(key, mine);
            mine.complete(body);
        } catch (RuntimeException | Error e) {
            bodies.invalidate(key);
            making.remove(key, mine);
            mine.completeExceptionally(e);
        }
    }

    private static Body joined(CompletableFuture<Body> body) {
        try {
            return body.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
