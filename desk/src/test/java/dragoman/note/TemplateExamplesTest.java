package dragoman.note;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Language;
import dragoman.language.assembly.LanguageLoader;
import dragoman.language.inflection.Phrase;
import dragoman.language.inflection.Sort;
import dragoman.language.load.LexiconSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples that stand beside the templates are filled as they say; every word that agrees has all its forms. */
class TemplateExamplesTest {
    private static final Language LANGUAGE = LanguageLoader.load(LexiconSource.builtIn(), "ru");
    private static final NoteWriter WRITER = NoteWriter.load(LexiconSource.builtIn(), LANGUAGE);

    @Test
    void examplesAreFilledAsTheySay() {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Template template : WRITER.templates()) {
            for (String example : template.examples()) {
                count++;
                String[] halves = example.split(" => ");
                String made = made(template, halves[0].split(" · "));
                if (!halves[1].equals(made)) {
                    wrong.add(template.name() + ": " + made + ", not " + halves[1]);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThan(15);
    }

    private static String made(Template template, String[] cells) {
        Map<String, Phrase> phrases = new HashMap<>();
        put(phrases, "source", cells[1]);
        put(phrases, "target", cells[2]);
        if (!cells[3].equals("-")) {
            phrases.put("place", WRITER.inflection().phrase(cells[3], Sort.PLACE));
        }
        String date = WRITER.wording().when(cells[0], 0);
        for (String sentence : template.sentences()) {
            String filled = WRITER.slots().fill(sentence, String.valueOf(date), phrases);
            if (filled != null) {
                return filled;
            }
        }
        return "nothing";
    }

    private static void put(Map<String, Phrase> phrases, String slot, String cell) {
        if (cell.startsWith("person ")) {
            phrases.put(slot, WRITER.inflection().person(cell.substring(11), cell.substring(7, 10)));
        } else if (cell.startsWith("state ")) {
            phrases.put(slot, WRITER.inflection().phrase(cell.substring(6), Sort.PLACE));
        }
    }

    @Test
    void framesOfTemplatesAreFramesOfTheLexicon() {
        var frames = dragoman.reader.Reader.load(LexiconSource.builtIn()).frames();
        for (Template template : WRITER.templates()) {
            for (String frame : template.frames()) {
                assertThat(frames.frame("ru/" + frame)).as(frame).isNotNull();
            }
        }
    }

    @Test
    void datesAreSaidInWords() {
        Wording wording = WRITER.wording();
        assertThat(wording.when("2025-10-24", 0)).isEqualTo("24 октября 2025 года");
        assertThat(wording.when("2025-10-24", 2025)).isEqualTo("24 октября");
        assertThat(wording.when("2025-10", 0)).isEqualTo("в октябре 2025 года");
        assertThat(wording.when("2025", 2025)).isEqualTo("в 2025 году");
        assertThat(wording.when("2025-10-24/2025-10-26", 0)).isEqualTo("24–26 октября 2025 года");
        assertThat(wording.when("2024-12-28/2025-01-03", 0))
                .isEqualTo("в период с(о) 28 декабря 2024 года по 3 января 2025 года");
        assertThat(wording.polished(String.valueOf(wording.when("2024-12-02/2025-01-03", 0))))
                .isEqualTo("В период со 2 декабря 2024 года по 3 января 2025 года");
        assertThat(wording.when("2025-06-01/2025-08-31", 0)).isEqualTo("в период с июня по август 2025 года");
        assertThat(wording.of("2024-12")).isEqualTo("декабря 2024 года");
    }

    @Test
    void prepositionsSuitTheNextWord() {
        Wording wording = WRITER.wording();
        assertThat(wording.polished("переговоры с(о) Словенией")).isEqualTo("Переговоры со Словенией");
        assertThat(wording.polished("переговоры с(о) США")).isEqualTo("Переговоры с США");
        assertThat(wording.polished("переговоры с(о) Иваном в(о) Франции")).isEqualTo("Переговоры с Иваном во Франции");
        assertThat(wording.polished("в(о) Вьетнаме, в(о) Вене, о(б) Иране")).isEqualTo("Во Вьетнаме, в Вене, об Иране");
    }
}
