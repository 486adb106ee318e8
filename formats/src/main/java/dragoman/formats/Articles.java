package dragoman.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.text.Article;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Articles from plain text and from JSON. A JSON article is an object with a text under one of the names that archives
 * use; the other keys may be missing:
 *
 * <ul>
 *   <li>text: {@code text, event_text, body, content, articleBody, maintext}
 *   <li>id: {@code id, _id, uid, article_id, doc_id, guid} (a string or a number)
 *   <li>day: {@code date, published, pub_date, published_at, date_publish, datePublished, pubDate, publish_date},
 *       beginning with YYYY-MM-DD or YYYYMMDD
 *   <li>title: {@code title, headline}; publisher: {@code publisher, source, outlet, site, domain}; address: {@code url,
 *       link}; language: {@code language, lang}
 * </ul>
 */
public final class Articles {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final List<String> TEXT =
            List.of("text", "event_text", "body", "content", "articleBody", "maintext");
    private static final List<String> ID = List.of("id", "_id", "uid", "article_id", "doc_id", "guid");
    private static final List<String> DAY = List.of(
            "date",
            "published",
            "pub_date",
            "published_at",
            "date_publish",
            "datePublished",
            "pubDate",
            "publish_date");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> PUBLISHER = List.of("publisher", "source", "outlet", "site", "domain");
    private static final List<String> URL = List.of("url", "link");
    private static final List<String> LANGUAGE = List.of("language", "lang");

    private Articles() {}

    /**
     * The article that a text file holds. It may begin with {@code date YYYY-MM-DD}.
     *
     * @throws FormatException where the bytes are no text
     */
    public static Article plain(String id, byte[] bytes) throws FormatException {
        return DateMark.apply(Article.of(id, TextBytes.text(bytes)));
    }

    /**
     * The article on one line of JSONL.
     *
     * @param fallbackId its id where the object has none
     * @throws FormatException where the line is no JSON or has no text
     */
    public static Article line(String line, String fallbackId) throws FormatException {
        try {
            return article(MAPPER.readTree(line), fallbackId);
        } catch (JsonProcessingException e) {
            throw new FormatException("IN-010", "broken JSON: " + problem(e));
        }
    }

    /**
     * The articles of a JSON file: one object, an array of them, or several objects one after the other.
     *
     * @param fallbackId id of an article that has none; the second and later ones get ":2", ":3" … behind it
     * @throws FormatException where the bytes are no JSON, or an article has no text
     */
    public static List<Article> json(byte[] bytes, String fallbackId) throws FormatException {
        String text = TextBytes.withoutMark(TextBytes.decode(bytes));
        List<Article> articles = new ArrayList<>();
        try (MappingIterator<JsonNode> nodes = MAPPER.readerFor(JsonNode.class).readValues(text)) {
            while (nodes.hasNextValue()) {
                String id = articles.isEmpty() ? fallbackId : fallbackId + ":" + (articles.size() + 1);
                articles.add(article(nodes.nextValue(), id));
            }
        } catch (JsonProcessingException e) {
            throw new FormatException("IN-010", "broken JSON: " + problem(e));
        } catch (IOException e) {
            throw new FormatException("IN-010", "broken JSON: " + e.getMessage());
        }
        if (articles.isEmpty()) {
            throw new FormatException("IN-002", "empty; nothing to read");
        }
        return articles;
    }

    /** The article as one line of JSONL, without a line end; unknown keys are left out. */
    public static String line(Article article) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", article.id());
        put(
                node,
                "date",
                article.published() == null ? null : article.published().toString());
        put(node, "language", article.language());
        put(node, "title", article.title());
        put(node, "publisher", article.publisher());
        put(node, "url", article.url());
        node.put("text", article.text());
        return Surrogates.escaped(node.toString());
    }

    /** What a JSON parser complains of, with its place, on one line. */
    static String problem(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        String first = message.lines().findFirst().orElse("unreadable");
        String place =
                e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
        return (first.length() > 120 ? first.substring(0, 120) + "…" : first) + place;
    }

    private static Article article(JsonNode node, String fallbackId) throws FormatException {
        if (!node.isObject()) {
            throw new FormatException("IN-011", "not an article: a JSON object with a \"text\" was expected");
        }
        String text = first(node, TEXT);
        if (text == null) {
            throw new FormatException(
                    "IN-011", "an article without a text; expected one of " + String.join(", ", TEXT));
        }
        if (TextBytes.isBlank(text)) {
            throw new FormatException("IN-002", "an article with an empty text; nothing to read");
        }
        if (text.length() > TextBytes.MOST) {
            throw TextBytes.tooLong(text.length());
        }
        String id = first(node, ID);
        String language = first(node, LANGUAGE);
        Article given = new Article(
                id == null || id.isEmpty() ? fallbackId : id,
                language == null ? null : language.toLowerCase(Locale.ROOT),
                day(first(node, DAY)),
                first(node, TITLE),
                first(node, PUBLISHER),
                first(node, URL),
                text);
        return DateMark.apply(given);
    }

    private static @Nullable LocalDate day(@Nullable String written) throws FormatException {
        if (written == null || written.isBlank()) {
            return null;
        }
        String digits = written.replace("-", "");
        try {
            if (written.length() >= 10 && written.charAt(4) == '-') {
                return LocalDate.parse(written.substring(0, 10));
            }
            if (digits.length() >= 8) {
                return LocalDate.of(
                        Integer.parseInt(digits.substring(0, 4)),
                        Integer.parseInt(digits.substring(4, 6)),
                        Integer.parseInt(digits.substring(6, 8)));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw noDay(written);
        }
        throw noDay(written);
    }

    private static FormatException noDay(String written) {
        String shown = written.length() > 30 ? written.substring(0, 30) + "…" : written;
        return new FormatException("IN-006", "date \"" + shown + "\" is no day; expected YYYY-MM-DD");
    }

    private static @Nullable String first(JsonNode node, List<String> keys) {
        for (String key : keys) {
            JsonNode value = node.path(key);
            if (value.isTextual() || value.isNumber()) {
                return value.asText();
            }
        }
        return null;
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
