package dragoman.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface in one language: {@code texts/LANGUAGE.properties}. A key in a template that no file has is an
 * error that a test finds.
 */
public final class Texts {
    /** Languages of the interface; the first is taken where a reader asks for none of them. */
    public static final List<String> LANGUAGES = List.of("en", "ru");

    private final String language;
    private final Properties words;

    private Texts(String language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /** All languages. */
    static Map<String, Texts> load() {
        Map<String, Texts> all = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            all.put(language, new Texts(language, read("texts/" + language + ".properties")));
        }
        return all;
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no file " + file);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("texts cannot be read: " + e.getMessage(), e);
        }
        return words;
    }

    /** Its code: en or ru. */
    public String language() {
        return language;
    }

    /**
     * Words for a key, with {@code {0}}, {@code {1}} … replaced by the values.
     *
     * @throws IllegalArgumentException where there are none
     */
    public String of(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Words for a key made of a word and a code; the code itself where there are none. */
    public String code(String kind, String code) {
        return words.getProperty(kind + "." + code, code);
    }

    /** Words for a type and mode of act. */
    public String act(String type, @Nullable String mode) {
        String plain = code("type", type);
        return mode == null ? plain : words.getProperty("type." + type + "." + mode, plain);
    }

    /** All keys, sorted. */
    Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }
}
