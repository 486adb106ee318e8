package dragoman.web;

import dragoman.chronicle.Chronicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Addresses that a chronicle's pages have: every route with the ids that the chronicle holds in place of its named parts. */
final class Visits {
    private static final int MOST = 12;
    private static final Map<String, String> IDS = Map.of(
            "event", "SELECT event_id AS id FROM events ORDER BY event_id",
            "article", "SELECT article_id AS id FROM articles ORDER BY article_id",
            "actor", "SELECT actor_id AS id FROM actors ORDER BY actor_id");

    private Visits() {}

    /** Addresses of all pages and downloads, each of them with a few ids, in each of its forms. */
    static List<String> all(List<Route> routes, Chronicle chronicle) {
        Map<String, List<String>> ids = new TreeMap<>();
        IDS.forEach((name, sql) -> ids.put(name, chronicle.query(sql + " LIMIT " + MOST, row -> row.text("id"))));
        List<String> addresses = new ArrayList<>();
        for (Route route : routes) {
            if (route instanceof Page page) {
                for (String path : filled(page.path(), ids)) {
                    addresses.add(path);
                    addresses.add(path.equals("/") ? "/index.json" : path + ".json");
                    if (page.table()) {
                        addresses.add(path + ".csv");
                    }
                }
            } else if (route instanceof Download download) {
                addresses.addAll(filled(download.path(), ids));
            }
        }
        return addresses;
    }

    private static List<String> filled(String path, Map<String, List<String>> ids) {
        int open = path.indexOf('{');
        if (open < 0) {
            return List.of(path);
        }
        int close = path.indexOf('}', open);
        String name = path.substring(open + 1, close);
        List<String> all = new ArrayList<>();
        for (String value : values(path, name, ids)) {
            all.addAll(filled(path.substring(0, open) + Link.encoded(value) + path.substring(close + 1), ids));
        }
        return all;
    }

    private static List<String> values(String path, String name, Map<String, List<String>> ids) {
        return switch (name) {
            case "a" -> List.of("RUS");
            case "b" -> List.of("TUR");
            case "table" -> List.of("events", "mentions");
            case "format" -> List.of("csv", "jsonl");
            default -> {
                List<String> known = ids.get(name);
                if (known == null) {
                    throw new AssertionError("no values for {" + name + "} of " + path + ": add them here");
                }
                yield known;
            }
        };
    }
}
