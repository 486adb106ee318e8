package dragoman.views.export;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was exported.
 *
 * @param rows rows written
 * @param leftOut rows left out by the reason, since the form has no place for them
 */
public record Exported(long rows, Map<String, Long> leftOut) {
    public Exported {
        leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }
}
