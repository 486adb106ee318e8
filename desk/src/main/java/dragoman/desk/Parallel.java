package dragoman.desk;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work on many things by several threads and hands out the results in the order in which the things came.
 * Only a few things are held at a time. Used by one thread.
 *
 * @param <T> what is worked on
 * @param <R> what comes out
 */
public final class Parallel<T, R> implements AutoCloseable {
    private static final int AHEAD = 8;

    /** Takes what came of one thing. */
    public interface Taker<T, R> {
        /** The work was done. */
        void done(T thing, R result);

        /** The work threw this. */
        void failed(T thing, Throwable why);
    }

    private record Pending<T, R>(T thing, Future<R> result) {}

    private final ExecutorService threads;
    private final int most;
    private final Function<T, R> work;
    private final Taker<T, R> taker;
    private final Queue<Pending<T, R>> pending = new ArrayDeque<>();

    public Parallel(int threads, Function<T, R> work, Taker<T, R> taker) {
        this.threads = Executors.newFixedThreadPool(threads, Parallel::thread);
        this.most = threads * AHEAD;
        this.work = work;
        this.taker = taker;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "reader");
        thread.setDaemon(true);
        return thread;
    }

    /** Gives a thing to work on; waits while too many are on their way. */
    public void give(T thing) {
        while (pending.size() >= most) {
            takeOne();
        }
        pending.add(new Pending<>(thing, threads.submit(() -> work.apply(thing))));
    }

    private void takeOne() {
        Pending<T, R> first = pending.remove();
        try {
            taker.done(first.thing(), first.result().get());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            taker.failed(first.thing(), cause == null ? e : cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            taker.failed(first.thing(), e);
        }
    }

    /** Waits for all that is on its way. */
    @Override
    public void close() {
        while (!pending.isEmpty()) {
            takeOne();
        }
        threads.shutdown();
    }
}
