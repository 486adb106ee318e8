package dragoman.chronicle.store;

import dragoman.text.Article;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Ids of articles: the first 64 bits of SHA-256 over outlet, address, day, title and text, as 16 hex digits. What the
 * source calls the article does not count: the same file is the same article from whatever folder it is named.
 */
public final class ArticleIds {
    private static final int BYTES = 8;

    private ArticleIds() {}

    /** The id of an article as it was given. */
    public static String of(Article article) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        add(digest, article.publisher());
        add(digest, article.url());
        add(digest, article.published() == null ? null : article.published().toString());
        add(digest, article.title());
        add(digest, article.text());
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** Length before words, so that no two lists of parts give the same bytes. */
    private static void add(MessageDigest digest, @Nullable String part) {
        byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        digest.update(
                ByteBuffer.allocate(4).putInt(part == null ? -1 : bytes.length).array());
        digest.update(bytes);
    }
}
