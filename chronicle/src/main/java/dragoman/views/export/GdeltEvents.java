package dragoman.views.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Events as GDELT's Event files have them (codebook 2.0): 61 columns. What GDELT has no place for is left out: acts that
 * are planned, denied or possible, acts without CAMEO code, without a day. docs/gdelt.md says what is filled.
 */
final class GdeltEvents implements RowForm {
    /** The columns in their order. */
    static final List<String> COLUMNS = columns();

    static final String NO_CODE = "no CAMEO code";
    static final String NOT_DONE = "planned, denied or hypothetical";
    static final String NO_DAY = "no day";

    private static final int GEO = 8;

    /** The first actor on a side, those that belong to a state before others. */
    private static final String FIRST = """
            (SELECT event_id, arg_min(name, place) AS name, arg_min(state, place) AS country,
                    arg_min(role, place) AS sector, arg_min(kind, place) AS kind
             FROM (SELECT event_id, name, kind, coalesce(country, '') AS state, coalesce(sector, '') AS role,
                          position + CASE WHEN country IS NULL THEN 1000 ELSE 0 END AS place
                   FROM event_actors WHERE side = '%s') GROUP BY event_id)""";

    private final TabLines lines;

    GdeltEvents(OutputStream out) {
        this.lines = new TabLines(out);
    }

    static Selection query(ExportRequest request) {
        return Selection.of("SELECT e.event_id, e.type, e.cameo, e.goldstein, e.quad_class, e.status, e.date_from,"
                        + " e.first_published, e.articles, e.publishers, e.mentions, e.place_country,"
                        + " s.name AS source_name, s.country AS source_state, s.sector AS source_sector,"
                        + " s.kind AS source_kind, t.name AS target_name, t.country AS target_state,"
                        + " t.sector AS target_sector, t.kind AS target_kind,"
                        + " sc.name_en AS source_english, tc.name_en AS target_english, pc.name_en AS place_english,"
                        + " a.url, a.publisher, a.published, a.given_id,"
                        + " e.start_char < CASE strpos(a.text, chr(10)) WHEN 0 THEN a.characters"
                        + " ELSE strpos(a.text, chr(10)) END AS lead")
                .add("FROM events e LEFT JOIN " + FIRST.replace("%s", "source") + " s USING (event_id)")
                .add("LEFT JOIN " + FIRST.replace("%s", "target") + " t USING (event_id)")
                .add("LEFT JOIN articles a ON a.article_id = e.article_id")
                .add("LEFT JOIN countries sc ON sc.iso3 = s.country LEFT JOIN countries tc ON tc.iso3 = t.country")
                .add("LEFT JOIN countries pc ON pc.iso3 = e.place_country WHERE TRUE")
                .conditions(request)
                .add("ORDER BY e.event_id");
    }

    private static List<String> columns() {
        List<String> columns =
                new ArrayList<>(List.of("GlobalEventID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            for (String field : List.of(
                    "Code",
                    "Name",
                    "CountryCode",
                    "KnownGroupCode",
                    "EthnicCode",
                    "Religion1Code",
                    "Religion2Code",
                    "Type1Code",
                    "Type2Code",
                    "Type3Code")) {
                columns.add(actor + field);
            }
        }
        columns.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        for (String place : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
            for (String field :
                    List.of("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")) {
                columns.add(place + "_" + field);
            }
        }
        columns.addAll(List.of("DATEADDED", "SOURCEURL"));
        return List.copyOf(columns);
    }

    @Override
    public void begin(List<String> columns) {
        // The files have no head.
    }

    @Override
    public @Nullable String row(@Nullable Object[] cells) throws IOException {
        Object cameo = cells[2];
        Object status = cells[5];
        LocalDate day = (LocalDate) (cells[6] == null ? cells[7] : cells[6]);
        if (!"occurred".equals(status) && !"alleged".equals(status)) {
            return NOT_DONE;
        }
        if (cameo == null || cells[4] == null) {
            return NO_CODE;
        }
        if (day == null) {
            return NO_DAY;
        }
        List<String> line = new ArrayList<>(COLUMNS.size());
        line.add(String.valueOf(Gdelt.number(String.valueOf(cells[0]))));
        Collections.addAll(line, Gdelt.day(day), Gdelt.day(day).substring(0, 6), String.valueOf(day.getYear()));
        line.add(Gdelt.fraction(day));
        actor(line, cells, 12, Cells.text(cells[20]));
        actor(line, cells, 16, Cells.text(cells[21]));
        act(line, cells, cameo.toString());
        Collections.addAll(line, Collections.nCopies(2 * GEO, "").toArray(String[]::new));
        place(line, Cells.text(cells[11]), Cells.text(cells[22]));
        line.add(Gdelt.time((LocalDate) cells[7]));
        line.add(Gdelt.citation(Cells.text(cells[23]), Cells.text(cells[24]), cells[25], Cells.flat(cells[26])));
        lines.line(line);
        return null;
    }

    /** Ten columns: code, name, state, known group, ethnic group, two religions, three types. */
    private static void actor(List<String> line, @Nullable Object[] cells, int at, @Nullable String english) {
        String name = Cells.flat(cells[at]);
        String state = Gdelt.country(Cells.text(cells[at + 1]));
        String sector = Cells.flat(cells[at + 2]);
        boolean plain = "state".equals(cells[at + 3]);
        String type = plain ? "" : sector;
        line.add(state + type);
        line.add((plain && english != null ? english : name).toUpperCase(Locale.ROOT));
        line.add(state);
        Collections.addAll(line, "", "", "", "");
        Collections.addAll(line, type, "", "");
    }

    private static void act(List<String> line, @Nullable Object[] cells, String cameo) {
        // A root code stands for "not specified below", which CAMEO writes with a nought.
        String code = cameo.length() == 2 ? cameo + "0" : cameo;
        line.add(Objects.equals(cells[27], true) ? "1" : "0");
        Collections.addAll(line, code, code.substring(0, 3), code.substring(0, 2), String.valueOf(cells[4]));
        line.add(new BigDecimal(String.valueOf(cells[3])).stripTrailingZeros().toPlainString());
        Collections.addAll(line, Cells.flat(cells[10]), Cells.flat(cells[9]), Cells.flat(cells[8]), "");
    }

    /** A place is known by its state at best. */
    private static void place(List<String> line, @Nullable String iso3, @Nullable String english) {
        if (iso3 == null || english == null) {
            line.addAll(Collections.nCopies(GEO, ""));
            return;
        }
        Collections.addAll(line, "1", english, Gdelt.fips(iso3), Gdelt.fips(iso3), "", "", "", "");
    }

    @Override
    public void end() throws IOException {
        lines.flush();
    }
}
