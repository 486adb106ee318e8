package dragoman.web;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Parameters of a request that remember which of them, given or not, were looked at. */
final class Reads extends AbstractMap<String, List<String>> {
    private final Map<String, List<String>> given;
    private final Set<String> names = new TreeSet<>();

    Reads(Map<String, List<String>> given) {
        this.given = new LinkedHashMap<>(given);
    }

    /** Names that were looked at. */
    Set<String> names() {
        return names;
    }

    @Override
    public @Nullable List<String> get(Object key) {
        names.add((String) key);
        return given.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        names.add((String) key);
        return given.containsKey(key);
    }

    @Override
    public List<String> getOrDefault(Object key, List<String> otherwise) {
        List<String> value = get(key);
        return value == null ? otherwise : value;
    }

    @Override
    public Set<Map.Entry<String, List<String>>> entrySet() {
        return given.entrySet();
    }
}
