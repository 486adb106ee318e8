package dragoman.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An address inside the site with its filters. Immutable; {@link #toString} is what stands in {@code href}.
 *
 * @param path without ending
 * @param parameters filters, in their order
 */
public record Link(String path, Map<String, List<String>> parameters) {
    /** Parameters that name a place in a list, or what a page looks like, and no filter. */
    private static final List<String> PASSING = List.of("after", "lang", "theme");

    public Link {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> told =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!told.isEmpty() && !PASSING.contains(name)) {
                kept.put(name, told);
            }
        });
        parameters = kept;
    }

    /** An address; each part after the first is encoded. */
    public static Link to(String first, String... parts) {
        StringBuilder path = new StringBuilder(first);
        for (String part : parts) {
            path.append('/').append(encoded(part));
        }
        return new Link(path.toString(), Map.of());
    }

    /** The same with one value for a parameter; {@code null} takes it away. */
    public Link with(String name, @Nullable Object value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        if (value != null) {
            changed.put(name, List.of(String.valueOf(value)));
        }
        return new Link(path, changed);
    }

    /**
     * The same with a value added to a parameter, or taken away where it was there: a facet's click. A parameter may be
     * given several times, or with commas between its values; a value may have commas itself.
     */
    public Link toggled(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        List<String> values = new ArrayList<>();
        for (String all : changed.getOrDefault(name, List.of())) {
            if (!all.equals(value)) {
                values.addAll(isIn(all, value) ? without(all, value) : List.of(all));
            }
        }
        if (!has(name, value)) {
            values.add(value);
        }
        changed.put(name, values);
        return new Link(path, changed);
    }

    /** Whether a parameter has this value. */
    public boolean has(String name, String value) {
        return parameters.getOrDefault(name, List.of()).stream().anyMatch(all -> isIn(all, value));
    }

    private static boolean isIn(String all, String value) {
        return all.equals(value) || List.of(all.split(",")).contains(value);
    }

    private static List<String> without(String all, String value) {
        return Arrays.stream(all.split(",")).filter(one -> !one.equals(value)).toList();
    }

    /** The same place in another form: {@code json} or {@code csv}. */
    public String as(String ending) {
        String head = path.equals("/") ? "/index" : path;
        return head + "." + ending + query("");
    }

    /** The address of the page that begins there. */
    public String after(String next) {
        return path + query("after=" + encoded(next));
    }

    /** This very page in another language or theme. */
    public String shown(String name, String value) {
        return path + query(name + "=" + encoded(value));
    }

    /** The same filters elsewhere. */
    public Link at(String other) {
        return new Link(other, parameters);
    }

    private String query(String last) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, values) -> values.forEach(value -> query.append(query.isEmpty() ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(value))));
        if (!last.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&').append(last);
        }
        return query.toString();
    }

    /** Encoded for a part of a path and for a query alike. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return path + query("");
    }
}
