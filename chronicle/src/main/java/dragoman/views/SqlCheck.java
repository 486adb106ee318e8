package dragoman.views;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.chronicle.ChronicleException;
import java.util.Locale;
import java.util.Set;

/**
 * Looks at a query as DuckDB's own parser takes it apart, and refuses what is more than a question about the chronicle:
 * anything but one SELECT, functions that reach outside of it, and functions that fill the memory at one stroke.
 */
final class SqlCheck {
    /** Functions that may stand after FROM; all others may read files, change settings or run further statements. */
    private static final Set<String> TABLE_FUNCTIONS = Set.of(
            "range",
            "generate_series",
            "unnest",
            "json_each",
            "json_tree",
            "duckdb_columns",
            "duckdb_tables",
            "duckdb_views",
            "duckdb_functions",
            "duckdb_types",
            "pragma_table_info",
            "summary");

    /** Functions whose result may be longer than the store's own limit of memory sees, or that leave something behind. */
    private static final Set<String> REFUSED = Set.of(
            "repeat",
            "lpad",
            "rpad",
            "printf",
            "format",
            "list_resize",
            "array_resize",
            "range",
            "generate_series",
            "write_log",
            "nextval",
            "getenv",
            "query",
            "query_table");

    /** Further ones where the store is shared: such as tell of the machine, or grow a value with every element of a list. */
    private static final Set<String> REFUSED_WHERE_SHARED = Set.of(
            "current_setting",
            "getvariable",
            "bitstring",
            "list_reduce",
            "array_reduce",
            "reduce",
            "setseed",
            "txid_current");

    /** Functions of which each may double a value: nested they would outgrow any memory. */
    private static final Set<String> GROWING = Set.of(
            "||",
            "concat",
            "concat_ws",
            "list_concat",
            "list_cat",
            "array_concat",
            "array_cat",
            "list_append",
            "array_append",
            "list_value",
            "list_pack",
            "struct_pack",
            "row",
            "map",
            "map_concat",
            "replace",
            "regexp_replace",
            "translate",
            "string_agg",
            "group_concat",
            "listagg",
            "to_json",
            "json_object",
            "json_array");

    private static final int MOST_GROWING = 8;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final boolean shared;
    private int growing;

    /**
     * A check of one query.
     *
     * @param shared whether others use the store's memory at the same time
     */
    SqlCheck(boolean shared) {
        this.shared = shared;
    }

    /**
     * Checks a query.
     *
     * @param parsed what {@code json_serialize_sql} says of it
     * @throws ChronicleException SQL-001 to SQL-003
     */
    void check(String parsed) {
        JsonNode root;
        try {
            root = MAPPER.readTree(parsed);
        } catch (JsonProcessingException e) {
            throw new ChronicleException("SQL-001", "the query is nested too deeply; write it in steps (WITH …)");
        }
        if (root.path("error").asBoolean()) {
            throw root.path("error_type").asText().equals("parser")
                    ? new ChronicleException(
                            "SQL-001",
                            SqlTrouble.oneLine(root.path("error_message").asText()))
                    : notOneSelect();
        }
        if (root.path("statements").size() != 1) {
            throw notOneSelect();
        }
        visit(root.path("statements"));
    }

    private static ChronicleException notOneSelect() {
        return new ChronicleException(
                "SQL-002",
                "only one statement that asks is taken: SELECT, FROM, WITH, VALUES, DESCRIBE, SHOW or SUMMARIZE");
    }

    private void visit(JsonNode node) {
        if (node.path("type").asText().equals("TABLE_FUNCTION")) {
            String name = name(node.path("function"));
            if (!TABLE_FUNCTIONS.contains(name)) {
                throw new ChronicleException(
                        "SQL-003", name + "(…) is not available here; only tables of the chronicle can be read");
            }
            visit(node.path("function").path("children"));
            return;
        }
        if (node.path("class").asText().equals("FUNCTION")) {
            function(name(node));
        }
        node.forEach(this::visit);
    }

    private void function(String name) {
        if (REFUSED.contains(name) || shared && REFUSED_WHERE_SHARED.contains(name)) {
            throw new ChronicleException("SQL-003", name + "(…) is not available here");
        }
        if (shared && GROWING.contains(name) && ++growing > MOST_GROWING) {
            throw new ChronicleException(
                    "SQL-003",
                    "texts or lists are put together at more than " + MOST_GROWING
                            + " places; fewer are taken here, `dragoman sql` takes any number");
        }
    }

    private static String name(JsonNode function) {
        return function.path("function_name").asText().toLowerCase(Locale.ROOT);
    }
}
