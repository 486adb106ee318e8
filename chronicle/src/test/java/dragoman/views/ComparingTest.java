package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.chronicle.Chronicle;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ComparingTest {
    private static final String CLAUSE = "Президенты созвонились в пятницу";
    private static Chronicle chronicle;

    @BeforeAll
    static void fill() {
        Kept kept = new Kept()
                .article(
                        "a1",
                        "2025-10-24",
                        "Кремлёвский вестник",
                        "Заголовок 😀.\nПрезиденты созвонились в пятницу по инициативе российской стороны."
                                + " Освобождены 12 граждан.")
                .article(
                        "a2",
                        "2025-10-25",
                        "Бакинский листок",
                        "Президенты созвонились в пятницу. Освобождены 14 граждан, обсуждалась торговля.")
                .article("a3", "2025-10-26", "Обозрение", "Президенты созвонились в пятницу. Освобождены 14 граждан.")
                .article(
                        "a4",
                        "2025-10-26",
                        "Перепечатка",
                        "Заголовок 😀.\nПрезиденты созвонились в пятницу по инициативе российской стороны."
                                + " Освобождены 12 граждан.")
                .copyOf("a1");
        kept.event("call-77", EventType.CONSULT, "phone")
                .from("RUS", "Владимир Путин")
                .to("AZE", "Ильхам Алиев")
                .on("2025-10-24")
                .differs("date;status")
                .told("a1", CLAUSE)
                .told("a2", CLAUSE, "2025-10-23", "denied", "Баку")
                .told("a3", CLAUSE, "2025-10", "occurred", null)
                .butThere("target")
                .told("a4", CLAUSE)
                .joined("a1", "a2", "day, sides, words", 0.91234);
        kept.event("lone", EventType.CONSULT, null)
                .from("RUS", null)
                .to("USA", null)
                .on("2025-10-24")
                .told("a3", CLAUSE);
        chronicle = kept.open();
    }

    @AfterAll
    static void close() {
        chronicle.close();
    }

    /** Sentences as {@link Wording#plain} has them; numbers and «по инициативе …» by pattern. */
    private static final Wording WORDING = new Wording() {
        private final Pattern number = Pattern.compile("(\\d+) (\\p{L}+)");
        private final Pattern initiative = Pattern.compile("по инициативе \\p{L}+ \\p{L}+");

        @Override
        public List<Passage> passages(String text) {
            List<Passage> passages = new ArrayList<>();
            for (Passage plain : Wording.plain().passages(text)) {
                String sentence = text.substring(plain.start(), plain.end());
                List<Quantity> numbers = new ArrayList<>();
                for (Matcher m = number.matcher(sentence); m.find(); ) {
                    numbers.add(
                            new Quantity(plain.start() + m.start(), plain.start() + m.end(), m.group(1), m.group(2)));
                }
                List<Aside> asides = new ArrayList<>();
                for (Matcher m = initiative.matcher(sentence); m.find(); ) {
                    asides.add(new Aside(plain.start() + m.start(), plain.start() + m.end(), "initiative", "RUS"));
                }
                passages.add(new Passage(plain.start(), plain.end(), plain.words(), numbers, asides));
            }
            return passages;
        }

        @Override
        public Set<String> lemmas(String text) {
            return Wording.plain().lemmas(text);
        }
    };

    private static Comparison compare(String event) {
        return new Comparing(chronicle, WORDING).of(event, true);
    }

    @Test
    void tellingsStandByDayWithTheirSentencesAndCopiesLast() {
        Comparison comparison = compare("call-77");
        assertThat(comparison.versions())
                .extracting(Comparison.Version::article)
                .containsExactly("a1", "a2", "a3", "a4");
        Comparison.Version first = comparison.versions().get(0);
        assertThat(first.sentences()).hasSize(1);
        Comparison.Context sentence = first.sentences().get(0);
        assertThat(sentence.text()).isEqualTo("Президенты созвонились в пятницу по инициативе российской стороны.");
        assertThat(sentence.start()).isEqualTo(13);
        assertThat(sentence.end()).isEqualTo(13 + sentence.text().length());
        assertThat(first.evidence()).extracting(Evidence::text).containsExactly(CLAUSE);
    }

    @Test
    void whatOneHasAndTheOthersLackIsNamed() {
        Comparison comparison = compare("call-77");
        assertThat(comparison.versions().get(0).onlyHere()).containsExactly("инициативе", "российской", "стороны");
        assertThat(comparison.versions().get(1).onlyHere()).isEmpty();
        assertThat(comparison.differences())
                .contains(new Comparison.Difference(
                        false,
                        "initiative",
                        List.of(new Comparison.Saying("по инициативе российской стороны", List.of(1, 4))),
                        List.of(2, 3)));
    }

    @Test
    void contradictionsAreMarkedAndComeFirst() {
        Comparison comparison = compare("call-77");
        assertThat(comparison.differences())
                .filteredOn(Comparison.Difference::contradiction)
                .extracting(Comparison.Difference::about)
                .containsExactly("date", "status", "number");
        assertThat(comparison.differences().get(2).sayings())
                .containsExactly(
                        new Comparison.Saying("12 граждан", List.of(1, 4)),
                        new Comparison.Saying("14 граждан", List.of(2, 3)));
        assertThat(comparison.differences().get(0).sayings())
                .extracting(Comparison.Saying::says)
                .containsExactly("2025-10-24", "2025-10-23", "2025-10");
    }

    @Test
    void fewerNamesAreNoContradiction() {
        assertThat(compare("call-77").differences())
                .filteredOn(one -> one.about().equals("sides"))
                .singleElement()
                .satisfies(one -> assertThat(one.contradiction()).isFalse());
    }

    @Test
    void joinsAreToldWithReasonAndScore() {
        assertThat(compare("call-77").joins())
                .containsExactly(new Comparison.Join("a1/call-77", "a2/call-77", "day, sides, words", 0.912));
        assertThat(new Comparing(chronicle, WORDING).of("call-77", false).joins())
                .isEmpty();
    }

    @Test
    void oneTellingHasNothingToDifferFrom() {
        Comparison comparison = compare("lo");
        assertThat(comparison.versions()).hasSize(1);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.versions().get(0).onlyHere()).isEmpty();
    }

    @Test
    void anUnknownEventIsTold() {
        assertThatThrownBy(() -> compare("nothing"))
                .hasMessage("nothing: no such event; `dragoman timeline` shows their ids");
        assertThatThrownBy(() -> compare("")).hasMessageContaining("no such event");
    }

    @Test
    void asCsvATellingIsARow() {
        assertThat(AnswerCsv.of(compare("call-77")).lines())
                .hasSize(5)
                .element(2)
                .asString()
                .startsWith(
                        "call-77,a2/call-77,a2,given-a2,Заголовок a2,Бакинский листок,2025-10-25,,2025-10-23,denied,,"
                                + "Владимир Путин,Ильхам Алиев,,Баку,14 граждан,");
    }
}
