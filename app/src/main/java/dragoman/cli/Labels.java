package dragoman.cli;

import dragoman.reading.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** English words for event types and modes. */
final class Labels {
    private final Properties words;

    private Labels(Properties words) {
        this.words = words;
    }

    static Labels load() {
        Properties words = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream("labels.properties")) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("labels.properties cannot be read", e);
        }
        return new Labels(words);
    }

    /** Words for the event's type and mode; the mode itself where it has no words yet. */
    String of(Event event) {
        return of(event.type().name(), event.mode());
    }

    /** Words for a type and mode. */
    String of(String type, @Nullable String mode) {
        if (mode != null) {
            return words.getProperty(type + "." + mode, mode);
        }
        return words.getProperty(type, type);
    }
}
