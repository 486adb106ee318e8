package dragoman.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dragoman.reading.Reading;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The reading format: one JSON object an article, keys in a fixed order, offsets in Unicode code points of the article's
 * text (end exclusive), {@code null} for what is unknown. The same reading gives the same characters. Thread-safe.
 */
public final class ReadingJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ReadingJson() {}

    /** The reading on one line, without a line end: a line of JSONL. */
    public static String line(Reading reading) {
        return write(reading, false);
    }

    /** The reading over several lines, for people; without a line end after the last. */
    public static String pretty(Reading reading) {
        return write(reading, true);
    }

    /**
     * The reading that was written, with the text that it was made from: {@code read(line(r), r.article().text())} equals
     * {@code r}.
     *
     * @throws FormatException where the JSON is broken or no reading, or does not belong to the text
     */
    public static Reading read(String json, String text) throws FormatException {
        return ReadingParser.parse(json, text);
    }

    private static String write(Reading reading, boolean pretty) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            if (pretty) {
                json.setPrettyPrinter(printer());
            }
            new ReadingWriter(json, reading).write();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return Surrogates.escaped(out.toString());
    }

    private static DefaultPrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
