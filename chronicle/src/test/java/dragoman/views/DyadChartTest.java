package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class DyadChartTest {
    private static final Who A = new Who("RUS", "state", "Россия", "RUS", List.of("RUS"));
    private static final Who B = new Who("CIV", "state", "Кот-д'Ивуар & <Ко>", "CIV", List.of("CIV"));

    private static DyadPeriod period(String name, Integer events, Double mean) {
        LocalDate from = LocalDate.parse(name + "-01");
        boolean read = events != null;
        return new DyadPeriod(
                name,
                from,
                from.plusMonths(1).minusDays(1),
                read ? 3 : 0,
                read,
                events,
                events,
                events,
                events,
                read ? 0 : null,
                read ? 0 : null,
                read ? 0 : null,
                mean,
                mean,
                true,
                1.0,
                -1.0,
                11.0,
                List.of());
    }

    private static Dyad dyad() {
        List<DyadPeriod> periods =
                List.of(period("2025-01", 2, 3.0), period("2025-02", null, null), period("2025-03", 1, -2.0));
        TurningPoint turn = new TurningPoint("2025-03", LocalDate.parse("2025-03-01"), 3, -2, -5, List.of());
        DyadSeries series =
                new DyadSeries(A, B, 3, 0, 0, 0, 0, periods, List.of(turn), new DyadSeries.Model(0.1, 1, 9));
        return new Dyad(
                A, B, Step.MONTH, false, Question.ALL, List.of(series), List.of(), new Coverage(6, 0, 1, null, null));
    }

    @Test
    void thePictureIsWholeXmlThatTellsInWordsWhatItShows() throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(DyadChart.svg(dyad()).getBytes(StandardCharsets.UTF_8)));
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Россия and Кот-д'Ивуар & <Ко> by month");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Россия – Кот-д'Ивуар & <Ко>: 3 acts in 3 periods, 1 of them unmonitored."
                        + " Turning point 2025-03: mean Goldstein weight from 3.0 to -2.0.");
    }

    @Test
    void whatWasNotReadIsHatchedAndTurnsAreLabelled() {
        String svg = DyadChart.svg(dyad());
        assertThat(svg).contains("url(#unread)", "2025-02: unmonitored, no article read", "2025-03: +3.0 to −2.0");
        assertThat(svg).doesNotContain("http://www.w3.org/1999", "href", "<script", "<image", "NaN");
        assertThat(DyadChart.svg(dyad())).isEqualTo(svg);
    }
}
