package dragoman.chronicle.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows for the kept tables, in the tables' order of columns. */
public final class KeptRows {
    /** The tables that hold what was read of an article. */
    public static final List<String> TABLES =
            List.copyOf(new KeptRows().byTable().keySet());

    final List<Object[]> articles = new ArrayList<>(1);
    final List<Object[]> readings = new ArrayList<>(1);
    final List<Object[]> tellings = new ArrayList<>();
    final List<Object[]> parties = new ArrayList<>();
    final List<Object[]> named = new ArrayList<>();
    final List<Object[]> mentions = new ArrayList<>();
    final List<Object[]> statements = new ArrayList<>();
    final List<Object[]> promises = new ArrayList<>();
    final List<Object[]> links = new ArrayList<>();
    final List<Object[]> claims = new ArrayList<>();

    KeptRows() {}

    /** The article's id. */
    public String article() {
        return (String) articles.get(0)[0];
    }

    /** What the article's source calls it. */
    public String givenId() {
        return (String) articles.get(0)[1];
    }

    /** Blocks whose events these rows change. */
    public List<String> blocks() {
        return tellings.stream().map(row -> (String) row[3]).distinct().toList();
    }

    /** Rows by name of their table. */
    public Map<String, List<Object[]>> byTable() {
        Map<String, List<Object[]>> tables = new LinkedHashMap<>();
        tables.put("articles", articles);
        tables.put("readings", readings);
        tables.put("tellings", tellings);
        tables.put("parties", parties);
        tables.put("named", named);
        tables.put("mentions", mentions);
        tables.put("statements", statements);
        tables.put("promises", promises);
        tables.put("links", links);
        tables.put("claims", claims);
        return tables;
    }
}
