package dragoman.web.pages;

import dragoman.desk.Desk;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something made of all of the chronicle, kept until it changes. Thread-safe; one thread makes it, others wait.
 *
 * @param <T> what is made, immutable
 */
final class Fresh<T> {
    private final Desk desk;
    private final Function<Desk, T> maker;
    private @Nullable T made;
    private long edition = -1;

    Fresh(Desk desk, Function<Desk, T> maker) {
        this.desk = desk;
        this.maker = maker;
    }

    /** As the chronicle is now. */
    synchronized T get() {
        long now = desk.edition();
        T known = made;
        if (known == null || edition != now) {
            known = maker.apply(desk);
            made = known;
            edition = now;
        }
        return known;
    }
}
