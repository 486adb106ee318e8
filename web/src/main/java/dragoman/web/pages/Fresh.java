package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.web.Editions;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something made of all of the chronicle, kept until another edition is shown. Thread-safe; one thread makes it, others wait
 * where what there is does not do.
 *
 * @param <T> what is made, immutable
 */
final class Fresh<T> implements Editions.Preparing {
    private final Desk desk;
    private final Editions editions;
    private final BiFunction<Desk, @Nullable T, T> maker;
    private final Object making = new Object();
    private volatile @Nullable Made<T> made;

    private record Made<T>(T value, long edition) {}

    private Fresh(Desk desk, Editions editions, BiFunction<Desk, @Nullable T, T> maker) {
        this.desk = desk;
        this.editions = editions;
        this.maker = maker;
    }

    /** Something that is made of the desk's chronicle when it is first asked for, and for each edition shown. */
    static <T> Fresh<T> of(Desk desk, Editions editions, Function<Desk, T> maker) {
        return of(desk, editions, (one, before) -> maker.apply(one));
    }

    /** The same, made with the help of what was made for the edition before; of {@code null} for the first. */
    static <T> Fresh<T> of(Desk desk, Editions editions, BiFunction<Desk, @Nullable T, T> maker) {
        Fresh<T> fresh = new Fresh<>(desk, editions, maker);
        editions.add(fresh);
        return fresh;
    }

    /** As the chronicle is in the edition shown, or newer. */
    T get() {
        return atLeast(editions.shown());
    }

    @Override
    public void prepare(long edition) {
        if (made != null) {
            atLeast(edition);
        }
    }

    private T atLeast(long edition) {
        Made<T> known = made;
        if (known != null && known.edition >= edition) {
            return known.value;
        }
        synchronized (making) {
            known = made;
            if (known == null || known.edition < edition) {
                long now = desk.edition();
                known = new Made<>(maker.apply(desk, known == null ? null : known.value), now);
                made = known;
            }
            return known.value;
        }
    }
}
