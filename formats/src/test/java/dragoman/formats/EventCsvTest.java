package dragoman.formats;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCsvTest {
    @Test
    void oneRowAnEventWithItsEvidence() {
        String out = EventCsv.header() + EventCsv.rows(Sample.reading());
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(out).stream().toList();
        assertThat(rows).hasSize(2);
        NamedCsvRecord call = rows.get(0);
        assertThat(call.getField("article")).isEqualTo("a/1");
        assertThat(call.getField("cameo")).isEqualTo("041");
        assertThat(call.getField("source")).isEqualTo("Мария Орлова");
        assertThat(call.getField("target_country")).isEqualTo("HUN");
        assertThat(call.getField("date")).isEqualTo("2024-05-03");
        assertThat(call.getField("attribution")).isEqualTo("пресс-служба");
        assertThat(call.getField("evidence")).isEqualTo("Мария Орлова 3 мая позвонила Петру Ковачу");
        assertThat(call.getField("start")).isEqualTo("2");
        assertThat(call.getField("quad_class")).isEqualTo("verbal_cooperation");
        assertThat(rows.get(1).getField("date")).isEmpty();
        assertThat(rows.get(1).getField("hedged")).isEqualTo("yes");
    }

    @Test
    void noCellIsAFormulaOrSpansLines() {
        assertThat(EventCsv.cell("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(EventCsv.cell("- Да,\n\tсказал он. ")).isEqualTo("'- Да, сказал он.");
        assertThat(EventCsv.cell("\n@x")).isEqualTo("'@x");
        assertThat(EventCsv.cell("а\uD83D")).isEqualTo("а\uFFFD");
    }
}
