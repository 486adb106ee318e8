package dragoman.desk;

import dragoman.formats.Articles;
import dragoman.formats.FormatException;
import dragoman.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sample articles that come with Dragoman, as {@code samples/index.tsv} lists them; a text's second line is its title. */
public final class Samples {
    private static final String FOLDER = "/dragoman/samples/";
    private static final int COLUMNS = 3;

    private Samples() {}

    /**
     * The articles of each story, stories and articles in the order of the list.
     *
     * @throws UncheckedIOException where a file is missing
     */
    public static Map<String, List<Article>> byStory() {
        Map<String, List<Article>> stories = new LinkedHashMap<>();
        for (String line : new String(bytes("index.tsv"), StandardCharsets.UTF_8).split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalStateException("index.tsv: expected " + COLUMNS + " cells in \"" + line + "\"");
            }
            stories.computeIfAbsent(cells[1], story -> new ArrayList<>()).add(article(cells));
        }
        return stories;
    }

    private static Article article(String[] cells) {
        String file = cells[0];
        String id = file.endsWith(".txt") ? file.substring(0, file.length() - ".txt".length()) : file;
        try {
            Article plain = Articles.plain(id, bytes(file));
            String title = plain.text().lines().skip(1).findFirst().orElseThrow();
            return new Article(id, plain.language(), plain.published(), title, cells[2], null, plain.text());
        } catch (FormatException e) {
            throw new IllegalStateException("sample " + file + ": " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("no sample " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("samples cannot be read: " + e.getMessage(), e);
        }
    }
}
