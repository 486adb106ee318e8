package dragoman.web;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A file that is no page: a picture, a feed, a table of any length. */
public non-sealed interface Download extends Route {
    /**
     * What is sent.
     *
     * @throws WebProblem where there is nothing to send
     */
    Body body(Asked asked);

    /**
     * A file.
     *
     * @param type media type
     * @param name what browsers save it as; {@code null} where they show it
     * @param content writes it
     */
    record Body(String type, @Nullable String name, Content content) {}

    /** Writes a file's bytes. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }
}
