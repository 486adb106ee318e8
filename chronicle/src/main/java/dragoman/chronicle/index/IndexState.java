package dragoman.chronicle.index;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a commit of the index says of itself.
 *
 * @param version of its form and of the language it was made with
 * @param articles how many it holds
 * @param sum of their numbers; with their count it tells which articles they are, but for chance
 */
record IndexState(String version, long articles, long sum) {
    /** Raise it whenever fields or terms change. */
    private static final String FORM = "3";

    private static final String VERSION = "dragoman.version";
    private static final String ARTICLES = "dragoman.articles";
    private static final String SUM = "dragoman.sum";

    /** Of an index of these articles. */
    static IndexState of(SearchLanguage language, Collection<String> ids) {
        long sum = 0;
        for (String id : ids) {
            sum += Fields.number(id);
        }
        return new IndexState(version(language), ids.size(), sum);
    }

    /** What the index has to be made with. */
    static String version(SearchLanguage language) {
        return FORM + "/" + language.version();
    }

    /** What a commit keeps. */
    static IndexState of(Map<String, String> kept) {
        try {
            return new IndexState(
                    kept.getOrDefault(VERSION, ""),
                    Long.parseLong(kept.getOrDefault(ARTICLES, "0")),
                    Long.parseLong(kept.getOrDefault(SUM, "0")));
        } catch (NumberFormatException e) {
            return new IndexState("", 0, 0);
        }
    }

    /** As a commit keeps it. */
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(VERSION, version);
        kept.put(ARTICLES, String.valueOf(articles));
        kept.put(SUM, String.valueOf(sum));
        return kept;
    }

    /** With more articles. */
    IndexState with(Collection<String> ids) {
        long more = sum;
        for (String id : ids) {
            more += Fields.number(id);
        }
        return new IndexState(version, articles + ids.size(), more);
    }
}
