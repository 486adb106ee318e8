package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Tag;
import dragoman.language.inflection.Inflection;
import dragoman.language.inflection.Phrase;
import dragoman.language.inflection.Sort;
import dragoman.language.load.LexiconSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Names and phrases in their cases, against a table of our own. */
class InflectionTest {
    private static final Inflection INFLECTION = Inflection.load(LexiconSource.builtIn(), "ru");

    @Test
    void putsNamesAndPhrasesIntoCases() throws IOException {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String[] row : rows()) {
            Phrase phrase = phrase(row[0], row[1], row[2]);
            asked++;
            if (!row[3].equals(agreement(phrase))) {
                wrong.add(row[2] + ": agrees as " + agreement(phrase) + ", not " + row[3]);
            }
            for (String pair : row[4].split("\\|")) {
                asked++;
                check(row[2], phrase, pair, wrong);
            }
        }
        System.out.println("inflection: " + (asked - wrong.size()) + " of " + asked + " right");
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(500);
    }

    private static void check(String words, Phrase phrase, String pair, List<String> wrong) {
        if (pair.startsWith("!")) {
            if (phrase.in(Tag.Case.valueOf(pair.substring(1).toUpperCase(Locale.ROOT)))
                    .isPresent()) {
                wrong.add(words + ": offers " + phrase.forms());
            }
            return;
        }
        String[] parts = pair.split("=");
        String got =
                phrase.in(Tag.Case.valueOf(parts[0].toUpperCase(Locale.ROOT))).orElse("nothing");
        if (!got.equals(parts[1])) {
            wrong.add(words + ", " + parts[0] + ": " + got + ", not " + parts[1]);
        }
    }

    @Test
    void verbsAgree() {
        Phrase woman = INFLECTION.person("Ангела Меркель", "DEU");
        Phrase states = INFLECTION.phrase("Соединённые Штаты", Sort.PLACE);
        assertThat(INFLECTION.agreeing("провёл", woman)).contains("провела");
        assertThat(INFLECTION.agreeing("ввёл", states)).contains("ввели");
        assertThat(INFLECTION.agreeing("задержан", woman)).contains("задержана");
        assertThat(INFLECTION.agreeing("обвинил", INFLECTION.phrase("министерство обороны", Sort.BODY)))
                .contains("обвинило");
        assertThat(INFLECTION.plural("созвонился")).contains("созвонились");
        assertThat(INFLECTION.agreeing("провёл", INFLECTION.person("Эрдоган", null)))
                .isEmpty();
    }

    @Test
    void secondTimePersonsAreCalledByTheirFamilyName() {
        assertThat(INFLECTION.personAgain("Ильхам Алиев", "AZE").in(Tag.Case.INS))
                .contains("Алиевым");
        assertThat(INFLECTION.personAgain("Реджеп Тайип Эрдоган", "TUR").nominative())
                .isEqualTo("Эрдоган");
        assertThat(INFLECTION.personAgain("Урсула фон дер Ляйен", "DEU").nominative())
                .isEqualTo("фон дер Ляйен");
        assertThat(INFLECTION.personAgain("Си Цзиньпин", "CHN").in(Tag.Case.GEN))
                .contains("Си Цзиньпина");
        assertThat(INFLECTION.personAgain("Ангела Меркель", "DEU").gender()).isEqualTo(Tag.Gender.FEMININE);
    }

    @Test
    void officeAndNameStandInTheSameCase() {
        Phrase person = INFLECTION.person("Ангела Меркель", "DEU");
        assertThat(INFLECTION
                        .titled(INFLECTION.phrase("канцлер Германии", Sort.TITLE), person)
                        .in(Tag.Case.INS))
                .contains("канцлером Германии Ангелой Меркель");
    }

    private static Phrase phrase(String sort, String country, String words) {
        return sort.equals("person")
                ? INFLECTION.person(words, country.equals("-") ? null : country)
                : INFLECTION.phrase(words, Sort.valueOf(sort.toUpperCase(Locale.ROOT)));
    }

    private static String agreement(Phrase phrase) {
        if (phrase.number() == Tag.Number.PLURAL) {
            return "p";
        }
        return switch (phrase.gender()) {
            case MASCULINE -> "m";
            case FEMININE -> "f";
            case NEUTER -> "n";
            case NONE -> "-";
        };
    }

    private static List<String[]> rows() throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(InflectionTest.class.getResourceAsStream("inflection.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    rows.add(line.split("\t"));
                }
            }
        }
        return rows;
    }
}
