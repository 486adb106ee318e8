package dragoman.web;

import dragoman.desk.Desk;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Says from which edition of the chronicle requests are answered. A single change is seen by everybody at once. While
 * changes follow each other, as when articles are taken in, readers go on with an edition until the next is prepared, which
 * is begun at most every few seconds; who has changed something himself, or asks for no stored answer, gets the newest.
 * Thread-safe.
 */
public final class Editions implements AutoCloseable {
    /** Between two editions that are prepared while changes follow each other. */
    static final Duration EVERY = Duration.ofSeconds(5);

    private static final long CLOSING_MOST = 10;

    private final Desk desk;
    private final LongSupplier nanos;
    private final List<Preparing> parts = new CopyOnWriteArrayList<>();
    private final AtomicLong shown = new AtomicLong();
    private final AtomicBoolean preparing = new AtomicBoolean();
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(Editions::thread);
    private final ExecutorService behind = Executors.newSingleThreadExecutor(Editions::thread);
    private volatile long prepared;

    /** Something that is made once for an edition. */
    public interface Preparing {
        /** Makes it of the chronicle as it is now, where it was made before and is of an older edition than this. */
        void prepare(long edition);
    }

    Editions(Desk desk, LongSupplier nanos) {
        this.desk = desk;
        this.nanos = nanos;
        this.prepared = nanos.getAsLong() - EVERY.toNanos();
        this.shown.set(desk.edition());
    }

    /** The editions of a desk. */
    public static Editions of(Desk desk) {
        return new Editions(desk, System::nanoTime);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "edition");
        thread.setDaemon(true);
        return thread;
    }

    /** From now on this part is prepared before an edition is shown. */
    public void add(Preparing part) {
        parts.add(part);
    }

    /** The edition that answers have to be of at least. */
    public long shown() {
        return needed(0);
    }

    /**
     * The same for a request.
     *
     * @param demanded the edition that the request asks for at least; 0 where it does not matter
     */
    long needed(long demanded) {
        long current = desk.edition();
        if (current > shown.get()) {
            if (!desk.busy()) {
                show(current);
            } else if (Math.min(demanded, current) > shown.get()) {
                // Who demands it waits; others go on meanwhile.
                prepare();
            } else if (nanos.getAsLong() - prepared >= EVERY.toNanos() && preparing.compareAndSet(false, true)) {
                ahead.execute(this::prepare);
            }
        }
        return shown.get();
    }

    /** The time of its clock, in nanoseconds. */
    long now() {
        return nanos.getAsLong();
    }

    /** Whether an answer of an older edition will do until it is made anew. */
    boolean patient() {
        return desk.busy();
    }

    /** Does something when nobody waits for it. */
    void later(Runnable work) {
        behind.execute(work);
    }

    private void prepare() {
        long current = desk.edition();
        try {
            parts.forEach(part -> part.prepare(current));
        } finally {
            // Where it failed, who asks next is told why.
            show(current);
            prepared = nanos.getAsLong();
            preparing.set(false);
        }
    }

    private void show(long edition) {
        shown.accumulateAndGet(edition, Math::max);
    }

    /** Waits for what is being made: the desk may be closed afterwards. */
    @Override
    public void close() {
        for (ExecutorService one : List.of(ahead, behind)) {
            one.shutdownNow();
            try {
                one.awaitTermination(CLOSING_MOST, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
