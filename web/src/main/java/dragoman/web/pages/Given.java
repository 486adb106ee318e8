package dragoman.web.pages;

import dragoman.formats.ArticleLines;
import dragoman.formats.Articles;
import dragoman.formats.FormatException;
import dragoman.text.Article;
import dragoman.web.Asked;
import dragoman.web.WebProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The articles that a request gives: a text pasted into a form, or a file or body of text, JSON or JSON lines. */
final class Given {
    private static final String PASTED = "pasted";

    private Given() {}

    /**
     * The articles, and what could not be read.
     *
     * @param articles in the order given
     * @param refused a line each: code, place, what is wrong
     */
    record Found(List<Article> articles, List<String> refused) {}

    /**
     * All that are given.
     *
     * @throws WebProblem 400 where nothing is given
     */
    static Found all(Asked asked) {
        String text = asked.text("text");
        Asked.Upload upload = asked.upload();
        if (text == null && upload == null) {
            throw new WebProblem(
                    400, "WEB-011", "nothing to read; paste a text, or give a file of text, JSON or JSON lines");
        }
        List<String> refused = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        if (text != null) {
            plain(PASTED, text.getBytes(StandardCharsets.UTF_8), articles, refused);
        } else if (upload != null) {
            file(upload, articles, refused);
        }
        return new Found(articles.stream().map(one -> told(one, asked)).toList(), refused);
    }

    /**
     * The only one that is given.
     *
     * @throws WebProblem 400 with the code of docs/errors.md where it cannot be read, or is more than one
     */
    static Article one(Asked asked) {
        Found found = all(asked);
        if (!found.refused().isEmpty()) {
            String refusal = found.refused().get(0);
            int space = refusal.indexOf(' ');
            throw new WebProblem(400, refusal.substring(0, space), refusal.substring(space + 1));
        }
        if (found.articles().size() != 1) {
            throw new WebProblem(400, "ASK-043", found.articles().size() + " articles; give one");
        }
        return found.articles().get(0);
    }

    private static void plain(String id, byte[] bytes, List<Article> articles, List<String> refused) {
        try {
            articles.add(Articles.plain(id, bytes));
        } catch (FormatException e) {
            refused.add(e.code() + " " + id + ": " + e.getMessage());
        }
    }

    private static void file(Asked.Upload upload, List<Article> articles, List<String> refused) {
        String id = id(upload.name());
        byte[] bytes = upload.bytes();
        char first = firstSign(bytes);
        if (first == '[') {
            json(id, bytes, articles, refused);
        } else if (first == '{') {
            lines(id, bytes, articles, refused);
        } else {
            plain(id, bytes, articles, refused);
        }
    }

    private static void json(String id, byte[] bytes, List<Article> articles, List<String> refused) {
        try {
            articles.addAll(Articles.json(bytes, id));
        } catch (FormatException e) {
            refused.add(e.code() + " " + id + ": " + e.getMessage());
        }
    }

    /** One document over several lines, or a document a line. */
    private static void lines(String id, byte[] bytes, List<Article> articles, List<String> refused) {
        try {
            articles.addAll(Articles.json(bytes, id));
            return;
        } catch (FormatException e) {
            // Not one document; then a document a line, each of which tells its own trouble.
            assert e != null;
        }
        try (ArticleLines lines = new ArticleLines(new ByteArrayInputStream(bytes), id)) {
            for (ArticleLines.Item item = lines.next(); item != null; item = lines.next()) {
                Article article = item.article();
                FormatException problem = item.problem();
                if (article != null) {
                    articles.add(article);
                } else if (problem != null) {
                    refused.add(problem.code() + " " + id + ":" + item.number() + ": " + problem.getMessage());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
    }

    private static char firstSign(byte[] bytes) {
        for (byte one : bytes) {
            if (one > ' ') {
                return (char) one;
            }
            if (one < 0 && one != (byte) 0xEF && one != (byte) 0xBB && one != (byte) 0xBF) {
                return ' ';
            }
        }
        return ' ';
    }

    /** What the file is called, without folders and ending; it is never used as a path. */
    private static String id(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String lower = last.toLowerCase(Locale.ROOT);
        for (String ending : List.of(".txt", ".text", ".json", ".jsonl", ".ndjson")) {
            if (lower.endsWith(ending) && last.length() > ending.length()) {
                return last.substring(0, last.length() - ending.length());
            }
        }
        return last.isEmpty() ? PASTED : last;
    }

    /** With what the form tells of it, where the article itself tells nothing. */
    private static Article told(Article article, Asked asked) {
        Article dated = article.published() == null ? article.publishedOn(asked.since("published")) : article;
        return new Article(
                dated.id(),
                dated.language(),
                dated.published(),
                other(dated.title(), asked.text("title")),
                other(dated.publisher(), asked.text("publisher")),
                other(dated.url(), asked.text("url")),
                dated.text());
    }

    private static @Nullable String other(@Nullable String own, @Nullable String given) {
        return own == null ? given : own;
    }
}
