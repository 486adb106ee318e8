package dragoman.cli;

import dragoman.formats.ArticleLines;
import dragoman.formats.Articles;
import dragoman.formats.FormatException;
import dragoman.formats.TextBytes;
import dragoman.text.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The articles that a user names: text files, JSON and JSONL files, folders of them, standard input. They are handed out
 * one at a time, in the order named, folders sorted; what cannot be read is handed out as a problem and stops nothing.
 */
final class Inputs {
    static final String STANDARD_INPUT = "-";
    private static final List<String> ENDINGS = List.of(".txt", ".text", ".json", ".jsonl", ".ndjson");
    private static final int JSON_MOST = 64_000_000;
    private static final int SNIFFED = 256;

    private final InputStream in;

    Inputs(InputStream in) {
        this.in = in;
    }

    /**
     * One article, or why there is none.
     *
     * @param name what to call the input in messages
     * @param article what was found; {@code null} where it could not be read
     * @param code of the problem; empty where there is none
     * @param problem what is wrong and what to do; empty where nothing is
     */
    record Item(String name, @Nullable Article article, String code, String problem) {
        static Item of(String name, Article article) {
            return new Item(name, article, "", "");
        }

        static Item refused(String name, FormatException e) {
            return new Item(name, null, e.code(), e.getMessage());
        }

        static Item refused(String name, String code, String problem) {
            return new Item(name, null, code, problem);
        }
    }

    /** Hands out all articles of one argument: a file, a folder or {@code -}. */
    void each(String argument, Consumer<Item> to) {
        if (argument.equals(STANDARD_INPUT)) {
            stream("standard input", "stdin", in, to);
            return;
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            folder(path, to);
        } else {
            file(path, argument, withoutEnding(String.valueOf(path.getFileName())), to);
        }
    }

    private void folder(Path folder, Consumer<Item> to) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> isArticle(folder, path)).forEach(files::add);
        } catch (IOException | UncheckedIOException e) {
            to.accept(Item.refused(folder.toString(), "IN-008", "cannot be read (" + reason(e) + ")"));
            return;
        }
        if (files.isEmpty()) {
            to.accept(Item.refused(
                    folder.toString(), "IN-007", "no articles in it; expected files " + String.join(", ", ENDINGS)));
        }
        files.sort((one, other) -> slashed(folder, one).compareTo(slashed(folder, other)));
        for (Path file : files) {
            file(file, file.toString(), withoutEnding(slashed(folder, file)), to);
        }
    }

    private static boolean isArticle(Path folder, Path path) {
        for (Path part : folder.relativize(path)) {
            if (part.toString().startsWith(".") && !part.toString().isEmpty()) {
                return false;
            }
        }
        String name = path.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(path);
    }

    private static String slashed(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void file(Path path, String name, String id, Consumer<Item> to) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            if (lower.endsWith(".json")) {
                json(path, name, id, to);
            } else if (lower.endsWith(".txt") || lower.endsWith(".text")) {
                if (Files.size(path) > TextBytes.MOST) {
                    to.accept(Item.refused(name, TextBytes.tooLong(Files.size(path))));
                    return;
                }
                plain(name, id, Files.readAllBytes(path), to);
            } else {
                try (InputStream bytes = Files.newInputStream(path)) {
                    stream(name, id, bytes, to);
                }
            }
        } catch (NoSuchFileException e) {
            to.accept(Item.refused(name, "IN-001", "no such file"));
        } catch (IOException e) {
            to.accept(Item.refused(name, "IN-008", "cannot be read (" + reason(e) + ")"));
        }
    }

    private static void plain(String name, String id, byte[] bytes, Consumer<Item> to) {
        try {
            to.accept(Item.of(name, Articles.plain(id, bytes)));
        } catch (FormatException e) {
            to.accept(Item.refused(name, e));
        }
    }

    private static void json(Path path, String name, String id, Consumer<Item> to) throws IOException {
        if (Files.size(path) > JSON_MOST) {
            to.accept(Item.refused(
                    name, "IN-005", "too long for one JSON document; give it as JSONL, an article a line"));
            return;
        }
        List<Article> articles;
        try {
            articles = Articles.json(Files.readAllBytes(path), id);
        } catch (FormatException e) {
            to.accept(Item.refused(name, e));
            return;
        }
        articles.forEach(article -> to.accept(Item.of(name, article)));
    }

    /** A stream whose name does not say what it is: JSONL where it begins with an object's brace and a quote, else text. */
    private static void stream(String name, String id, InputStream bytes, Consumer<Item> to) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
            buffered.mark(SNIFFED);
            byte[] start = buffered.readNBytes(SNIFFED);
            buffered.reset();
            if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || beginsLikeJson(start)) {
                lines(name, id, buffered, to);
                return;
            }
            byte[] all = buffered.readNBytes(TextBytes.MOST + 1);
            if (all.length > TextBytes.MOST) {
                long rest = buffered.skip(Long.MAX_VALUE);
                to.accept(Item.refused(name, TextBytes.tooLong(all.length + rest)));
                return;
            }
            plain(name, id, all, to);
        } catch (IOException e) {
            to.accept(Item.refused(name, "IN-008", "cannot be read (" + reason(e) + ")"));
        }
    }

    private static void lines(String name, String id, InputStream bytes, Consumer<Item> to) throws IOException {
        boolean any = false;
        try (ArticleLines lines = new ArticleLines(bytes, id)) {
            for (ArticleLines.Item item = lines.next(); item != null; item = lines.next()) {
                any = true;
                String place = name + ":" + item.number();
                Article article = item.article();
                FormatException problem = item.problem();
                if (article != null) {
                    to.accept(Item.of(place, article));
                } else if (problem != null) {
                    to.accept(Item.refused(place, problem));
                }
            }
        }
        if (!any) {
            to.accept(Item.refused(name, "IN-002", "empty; nothing to read"));
        }
    }

    private static boolean beginsLikeJson(byte[] start) {
        int at = 0;
        while (at < start.length && (start[at] <= ' ' && start[at] > 0 || isMark(start, at))) {
            at++;
        }
        if (at == start.length || start[at] != '{') {
            return false;
        }
        do {
            at++;
        } while (at < start.length && start[at] <= ' ' && start[at] > 0);
        return at < start.length && start[at] == '"';
    }

    /** Whether the byte belongs to a byte order mark at the very start. */
    private static boolean isMark(byte[] start, int at) {
        return at < 3 && start[at] < 0;
    }

    private static String withoutEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && name.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
