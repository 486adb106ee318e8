package dragoman.views.export;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Sown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GDELT files read back by the columns of the codebook (GDELT Event Database, data format codebook 2.0). */
class GdeltTest {
    private static final List<String> EVENT_COLUMNS =
            List.of(("GlobalEventID SQLDATE MonthYear Year FractionDate Actor1Code Actor1Name Actor1CountryCode"
                            + " Actor1KnownGroupCode Actor1EthnicCode Actor1Religion1Code Actor1Religion2Code Actor1Type1Code"
                            + " Actor1Type2Code Actor1Type3Code Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode"
                            + " Actor2EthnicCode Actor2Religion1Code Actor2Religion2Code Actor2Type1Code Actor2Type2Code"
                            + " Actor2Type3Code IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions"
                            + " NumSources NumArticles AvgTone Actor1Geo_Type Actor1Geo_FullName Actor1Geo_CountryCode"
                            + " Actor1Geo_ADM1Code Actor1Geo_ADM2Code Actor1Geo_Lat Actor1Geo_Long Actor1Geo_FeatureID Actor2Geo_Type"
                            + " Actor2Geo_FullName Actor2Geo_CountryCode Actor2Geo_ADM1Code Actor2Geo_ADM2Code Actor2Geo_Lat"
                            + " Actor2Geo_Long Actor2Geo_FeatureID ActionGeo_Type ActionGeo_FullName ActionGeo_CountryCode"
                            + " ActionGeo_ADM1Code ActionGeo_ADM2Code ActionGeo_Lat ActionGeo_Long ActionGeo_FeatureID DATEADDED"
                            + " SOURCEURL")
                    .split(" "));

    private static Sown sown;

    @BeforeAll
    static void sow() {
        sown = Crisis.sown(Sown.inMemory(), false);
    }

    @AfterAll
    static void close() {
        sown.close();
    }

    @Test
    void theColumnsAreThoseOfTheCodebook() {
        assertThat(GdeltEvents.COLUMNS).isEqualTo(EVENT_COLUMNS).hasSize(61);
        assertThat(GdeltMentions.COLUMNS).hasSize(16);
    }

    @Test
    void anEventIsReadBackByItsDocumentedColumns() throws IOException {
        Map<String, Map<String, String>> events = byNumber(export(Table.EVENTS), EVENT_COLUMNS);
        assertThat(events.get(number("e-arrest")))
                .containsEntry("SQLDATE", "20250630")
                .containsEntry("MonthYear", "202506")
                .containsEntry("Year", "2025")
                .containsEntry("FractionDate", "2025.4932")
                .containsEntry("Actor1Code", "AZE")
                .containsEntry("Actor1Name", "AZERBAIJAN")
                .containsEntry("Actor1CountryCode", "AZE")
                .containsEntry("Actor1Type1Code", "")
                .containsEntry("Actor2Code", "RUS")
                .containsEntry("IsRootEvent", "1")
                .containsEntry("EventCode", "173")
                .containsEntry("EventBaseCode", "173")
                .containsEntry("EventRootCode", "17")
                .containsEntry("QuadClass", "4")
                .containsEntry("GoldsteinScale", "-7")
                .containsEntry("NumMentions", "1")
                .containsEntry("AvgTone", "")
                .containsEntry("ActionGeo_Type", "1")
                .containsEntry("ActionGeo_FullName", "Azerbaijan")
                .containsEntry("ActionGeo_CountryCode", "AJ")
                .containsEntry("DATEADDED", "20250701000000")
                .containsEntry("SOURCEURL", "https://example.org/a2");
    }

    @Test
    void personsCarryTheirStateAndSectorAndRootCodesANought() throws IOException {
        Map<String, Map<String, String>> events = byNumber(export(Table.EVENTS), EVENT_COLUMNS);
        assertThat(events.get(number("e-promise")))
                .containsEntry("Actor1Code", "RUSGOV")
                .containsEntry("Actor1Name", "ВЛАДИМИР ПУТИН")
                .containsEntry("Actor1Type1Code", "GOV")
                .containsEntry("Actor2Code", "AZEGOV")
                .containsEntry("IsRootEvent", "0")
                .containsEntry("EventCode", "030")
                .containsEntry("EventBaseCode", "030")
                .containsEntry("EventRootCode", "03");
        assertThat(events.get(number("e-reject")))
                .containsEntry("EventCode", "120")
                .containsEntry("SOURCEURL", "2025-07-02, a3.txt");
    }

    @Test
    void anActWithoutADayHasThatOfItsFirstArticle() throws IOException {
        assertThat(byNumber(export(Table.EVENTS), EVENT_COLUMNS).get(number("e-accuse")))
                .containsEntry("SQLDATE", "20250701")
                .containsEntry("EventCode", "1121")
                .containsEntry("EventBaseCode", "112")
                .containsEntry("EventRootCode", "11");
    }

    @Test
    void whatGdeltHasNoPlaceForIsLeftOutAndCounted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exported exported = new Export(sown.chronicle()).write(ExportRequest.all(Table.EVENTS, Form.GDELT), out);
        assertThat(exported)
                .isEqualTo(new Exported(5, Map.of("no CAMEO code", 1L, "planned, denied or hypothetical", 1L)));
    }

    @Test
    void mentionsPointToTheSameNumbersAndToTheirArticles() throws IOException {
        List<Map<String, String>> mentions = read(export(Table.MENTIONS), GdeltMentions.COLUMNS);
        assertThat(mentions).hasSize(5);
        assertThat(mentions.get(1))
                .containsEntry("GlobalEventID", number("e-promise"))
                .containsEntry("EventTimeDate", "20241228000000")
                .containsEntry("MentionTimeDate", "20241228000000")
                .containsEntry("MentionType", "1")
                .containsEntry("MentionSourceName", "ТАСС")
                .containsEntry("MentionIdentifier", "https://example.org/a1")
                .containsEntry("ActionCharOffset", "23")
                .containsEntry("InRawText", "1")
                .containsEntry("MentionDocLen", "74")
                .containsEntry("MentionDocTranslationInfo", "srclc:rus");
        assertThat(mentions.get(4)).containsEntry("MentionType", "2").containsEntry("MentionSourceName", "");
        assertThat(byNumber(export(Table.EVENTS), EVENT_COLUMNS).keySet())
                .containsAll(mentions.stream()
                        .map(mention -> mention.get("GlobalEventID"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2023-09-21, 2023.7151", "2024-01-01, 2024.0027", "2024-12-31, 2024.9890"})
    void theFractionOfAYearFollowsTheCodebook(LocalDate day, String fraction) {
        assertThat(Gdelt.fraction(day)).isEqualTo(fraction);
    }

    @Test
    void numbersAreWholeInADouble() {
        for (int i = 0; i < 1000; i++) {
            long number = Gdelt.number("e" + i);
            assertThat(number).isPositive().isEqualTo((long) (double) number);
        }
    }

    private static String number(String event) {
        return String.valueOf(Gdelt.number(event));
    }

    private static String export(Table table) throws IOException {
        return new String(
                ExportTest.bytes(sown.chronicle(), ExportRequest.all(table, Form.GDELT)), StandardCharsets.UTF_8);
    }

    private static Map<String, Map<String, String>> byNumber(String file, List<String> columns) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        read(file, columns).forEach(row -> rows.put(row.get("GlobalEventID"), row));
        return rows;
    }

    private static List<Map<String, String>> read(String file, List<String> columns) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : file.split("\n")) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).hasSize(columns.size());
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
