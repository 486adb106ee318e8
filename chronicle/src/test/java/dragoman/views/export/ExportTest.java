package dragoman.views.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Sown;
import dragoman.views.Question;
import dragoman.views.Who;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Exports are read back by the programs they are for, DuckDB for CSV, JSONL and Parquet. */
class ExportTest {
    private static final Who RUSSIA = new Who("RUS", "state", "Россия", "RUS", List.of("RUS"));

    @TempDir
    static Path folder;

    private static Sown sown;

    @BeforeAll
    static void sow() {
        sown = Crisis.sown(Sown.in(folder.resolve("c.duckdb")), false);
    }

    @AfterAll
    static void close() {
        sown.close();
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void duckDbReadsEveryFormWithAsManyRowsAndColumnsAsTheFileItself(Table table) throws IOException, SQLException {
        Path csv = written(ExportRequest.all(table, Form.CSV), table + ".csv");
        Path jsonl = written(ExportRequest.all(table, Form.JSONL), table + ".jsonl");
        Path parquet = written(ExportRequest.all(table, Form.PARQUET), table + ".parquet");
        List<List<String>> plain = asked("SELECT * FROM '" + parquet + "'");
        assertThat(plain).isNotEmpty();
        assertThat(asked("FROM read_csv('" + csv + "', header = true, all_varchar = true)"))
                .hasSameSizeAs(plain);
        assertThat(asked("FROM read_json('" + jsonl + "', format = 'newline_delimited')"))
                .hasSameSizeAs(plain);
        assertThat(asked("DESCRIBE FROM read_csv('" + csv + "', header = true)").stream()
                        .map(row -> row.get(0)))
                .isEqualTo(asked("DESCRIBE FROM '" + parquet + "'").stream()
                        .map(row -> row.get(0))
                        .toList());
        if (table != Table.DYADS) {
            assertThat(sown.chronicle().query("SELECT count(*) AS n FROM " + table, row -> row.whole("n")))
                    .containsExactly((long) plain.size());
        }
    }

    @Test
    void valuesSurviveTheWayThroughCsvJsonAndParquet() throws IOException, SQLException {
        String asked = "SELECT event_id::VARCHAR, goldstein::DOUBLE, date_from::DATE, articles::INTEGER,"
                + " corrected::BOOLEAN, cameo FROM ";
        Path csv = written(ExportRequest.all(Table.EVENTS, Form.CSV), "values.csv");
        Path jsonl = written(ExportRequest.all(Table.EVENTS, Form.JSONL), "values.jsonl");
        Path parquet = written(ExportRequest.all(Table.EVENTS, Form.PARQUET), "values.parquet");
        List<List<String>> rows = asked(asked + "'" + parquet + "'");
        assertThat(rows).contains(List.of("e-reject", "-4.0", "2025-07-02", "1", "false", "12"));
        assertThat(asked(asked + "read_csv('" + csv + "', header = true, all_varchar = true)"))
                .isEqualTo(rows);
        assertThat(asked(asked + "read_json('" + jsonl + "', format = 'newline_delimited')"))
                .isEqualTo(rows);
        assertThat(asked("SELECT column_type FROM (DESCRIBE FROM '" + parquet + "') WHERE column_name = 'date_from'"))
                .containsExactly(List.of("DATE"));
    }

    @Test
    void noCellOfCsvHoldsALineEndOrATabAndOffsetsStillCount() throws IOException {
        String csv = export(ExportRequest.all(Table.ARTICLES, Form.CSV));
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv).doesNotContain("\t", "\r").contains("Баку арестовал семь россиян.  Москва обвинила");
        assertThat(export(ExportRequest.all(Table.MENTIONS, Form.CSV)))
                .contains("\"Путин пообещал \"\"сделать всё\"\", а Алиев");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theSameArticlesGiveTheSameBytesInWhateverOrderTheyCame(Form form) throws IOException {
        try (Sown other = Crisis.sown(Sown.inMemory(), true)) {
            for (Table table : form.tables()) {
                ExportRequest request = ExportRequest.all(table, form);
                assertThat(bytes(other.chronicle(), request))
                        .as("%s", table)
                        .isEqualTo(bytes(sown.chronicle(), request));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EVENTS, e-accuse;e-arrest;e-call;e-none;e-promise;e-reject",
        "ARTICLES, a1;a2;a3",
        "STATEMENTS, a2/s1",
        "MENTIONS, a1/e1/1;a1/e2/1;a2/e1/1;a2/e2/1;a3/e1/1;a3/e2/1",
        "PROMISES, a1/e2/p1",
    })
    void anActorChoosesTheEventsInWhichItTakesPart(Table table, String ids) throws IOException {
        ExportRequest request = new ExportRequest(table, Form.CSV, Question.ALL, List.of(RUSSIA));
        assertThat(ids(export(request))).containsExactly(ids.split(";"));
    }

    @Test
    void daysAndTypesChooseEventsAndWhatBelongsToThem() throws IOException {
        Question summer = new Question(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 1), List.of(), List.of());
        assertThat(ids(export(new ExportRequest(Table.EVENTS, Form.CSV, summer, List.of()))))
                .containsExactly("e-arrest", "e-none");
        assertThat(ids(export(new ExportRequest(Table.ARTICLES, Form.CSV, summer, List.of()))))
                .containsExactly("a2");
        Question calls = new Question(null, null, List.of("CONSULT.phone"), List.of());
        assertThat(ids(export(new ExportRequest(Table.ACTORS, Form.CSV, calls, List.of()))))
                .containsExactly("person:AZE:ильхам_алиев", "person:RUS:владимир_путин");
        Question denied = new Question(null, null, List.of(), List.of("denied"));
        assertThat(ids(export(new ExportRequest(Table.EVENTS, Form.CSV, denied, List.of()))))
                .containsExactly("e-none");
    }

    @Test
    void theDyadMonthFrameHasEveryMonthReadAndKeepsSilenceApart() throws IOException {
        List<String> rows =
                export(ExportRequest.all(Table.DYADS, Form.CSV)).lines().toList();
        assertThat(rows.get(0))
                .isEqualTo("month,year,source_country,source_cow,source_gw,target_country,target_cow,target_gw,events,"
                        + "verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,goldstein_sum,"
                        + "goldstein_mean,articles_read");
        assertThat(rows.subList(1, rows.size()))
                .containsExactly(
                        "2024-12,2024,AZE,373,373,RUS,365,365,2,2,0,0,0,5.0,2.5,1",
                        "2025-06,2025,AZE,373,373,RUS,365,365,1,0,0,0,1,-7.0,-7.0,0",
                        "2025-07,2025,AZE,373,373,RUS,365,365,1,0,0,1,0,-4.0,-4.0,2",
                        "2024-12,2024,RUS,365,365,AZE,373,373,2,2,0,0,0,5.0,2.5,1",
                        "2025-07,2025,RUS,365,365,AZE,373,373,0,0,0,0,0,,,2");
    }

    @Test
    void timelineJsTakesDatedEventsWithTheirEvidenceEscaped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exported exported = new Export(sown.chronicle()).write(ExportRequest.all(Table.EVENTS, Form.TIMELINEJS), out);
        assertThat(exported).isEqualTo(new Exported(6, Map.of("no day", 1L)));
        JsonNode events = new ObjectMapper().readTree(out.toByteArray()).path("events");
        JsonNode call = events.get(1);
        assertThat(call.path("unique_id").asText()).isEqualTo("e-call");
        assertThat(call.path("start_date").toString()).isEqualTo("{\"year\":2024,\"month\":12,\"day\":28}");
        assertThat(call.path("text").path("headline").asText()).isEqualTo("Владимир Путин ↔ Ильхам Алиев");
        assertThat(call.path("text").path("text").asText())
                .contains("«Путин позвонил Алиеву»", "<a href=\"https://example.org/a1\">ТАСС, 2024-12-28, a1.txt</a>");
        assertThat(call.path("group").asText()).isEqualTo("Consult: phone");
        assertThat(export(ExportRequest.all(Table.EVENTS, Form.TIMELINEJS))).doesNotContain("<резко>");
    }

    @Test
    void theNetworkIsXmlWithStatesAsNodesAndTheirActsAsEdges()
            throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document network = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(sown.chronicle(), ExportRequest.all(Table.DYADS, Form.GEXF))));
        assertThat(network.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(network.getElementsByTagName("node").getLength()).isEqualTo(2);
        Element edge = (Element) network.getElementsByTagName("edge").item(0);
        assertThat(edge.getAttribute("source") + edge.getAttribute("target") + edge.getAttribute("weight"))
                .isEqualTo("AZERUS4.0");
        Element mean = (Element) edge.getElementsByTagName("attvalue").item(1);
        assertThat(mean.getAttribute("value")).isEqualTo("-1.5");
    }

    @Test
    void whatATableCannotBeWrittenAsIsNoRequest() {
        assertThatThrownBy(() -> ExportRequest.all(Table.ACTORS, Form.GDELT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("actors cannot be written as gdelt");
    }

    @Test
    void aFileAppearsWholeOrNotAtAll() throws IOException {
        Path file = folder.resolve("whole.csv");
        ExportFile once = new ExportFile(file, false);
        assertThatThrownBy(() -> once.write(out -> {
                    out.write(new byte[100]);
                    throw new IOException("No space left on device");
                }))
                .hasMessage(file + ": no space left on the disk; nothing was written");
        assertThat(file).doesNotExist();
        once.write(out -> new Exported(0, Map.of()));
        assertThatThrownBy(() -> once.write(out -> new Exported(0, Map.of()))).hasMessageContaining("is there already");
        new ExportFile(file, true).write(out -> {
            out.write('x');
            return new Exported(1, Map.of());
        });
        assertThat(file).hasContent("x");
        assertThatThrownBy(() ->
                        new ExportFile(folder.resolve("no/such.csv"), false).write(out -> new Exported(0, Map.of())))
                .hasMessageContaining("no such folder");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aStreamThatFailsIsNotTakenForDone() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> new Export(sown.chronicle()).write(ExportRequest.all(Table.EVENTS, Form.CSV), full))
                .isInstanceOfAny(IOException.class, java.io.UncheckedIOException.class);
    }

    static byte[] bytes(Chronicle chronicle, ExportRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(chronicle).write(request, out);
        return out.toByteArray();
    }

    private static String export(ExportRequest request) throws IOException {
        return new String(bytes(sown.chronicle(), request), StandardCharsets.UTF_8);
    }

    private static List<String> ids(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private static Path written(ExportRequest request, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes(sown.chronicle(), request));
        return file;
    }

    /** What a DuckDB of its own makes of a file. */
    private static List<List<String>> asked(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                all.add(row);
            }
            return all;
        }
    }
}
