package dragoman.chronicle.story;

import dragoman.text.Article;
import java.util.Locale;

/** Who published an article: the host of its address, else its publisher. */
final class Outlet {
    private Outlet() {}

    /** The outlet as a number, 0 where not known. */
    static int of(Article article) {
        String url = article.url();
        String name = url == null ? "" : host(url);
        if (name.isEmpty() && article.publisher() != null) {
            name = article.publisher().strip();
        }
        if (name.isEmpty()) {
            return 0;
        }
        int hash = Hashes.of(name.toLowerCase(Locale.ROOT));
        return hash == 0 ? 1 : hash;
    }

    /** The host without "www."; empty where the address has none. */
    private static String host(String url) {
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            return "";
        }
        int start = scheme + 3;
        int end = start;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(start, end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
