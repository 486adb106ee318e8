package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Sown;
import dragoman.chronicle.Sown.Actor;
import dragoman.chronicle.WordKeys;
import dragoman.reading.EventType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kiev accuses Moscow, Moscow denies it, and others speak of other things. */
class SaidTest {
    private static final Actor RUSSIA = Actor.state("RUS", "Россия");
    private static final Actor UKRAINE = Actor.state("UKR", "Украина");
    private static final Actor LAVROV = Actor.person("Сергей Лавров", "RUS", "GOV", "министр (Россия)");
    private static final Actor SINGER = Actor.person("Иван Певцов", "RUS", "CVL", "певец");
    private static final Who OF_RUSSIA = new Who("RUS", "state", "Россия", "RUS", List.of("RUS"));
    private static final Who OF_UKRAINE = new Who("UKR", "state", "Украина", "UKR", List.of("UKR"));
    /** A language of which only this is known: words end in a vowel or not, and "не" is no word. */
    private static final WordKeys KEYS =
            text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^а-яё]+"))
                    .filter(word -> word.length() > 2)
                    .map(word -> new WordKeys.Key(word.replaceAll("[аеиоуыюяь]+$", ""), WordKeys.Kind.NOUN))
                    .toList();

    private static Sown sown;

    @BeforeAll
    static void sow() {
        sown = Sown.inMemory();
        sown.article("a1", "УНИАН", "2024-05-01", "Украина обвинила Россию в обстреле. Киев сообщил о взрыве моста.");
        sown.article("a2", "ТАСС", "2024-05-02", "Лавров опроверг обвинения Киева. Россия не взрывала мост.");
        sown.article("a3", "ТАСС", "2024-06-01", "Лавров заявил, что цены на газ растут. Певцов споёт о газе.");
        sown.article("a4", "РБК", "2024-06-02", "Лавров заявил, что цены на газ растут.")
                .copied("a4", "a3");
        sown.sameStory("a2", "a1");
        sown.event("accuse", EventType.ACCUSE, List.of(UKRAINE), List.of(RUSSIA))
                .on("2024-05-01");
        sown.event("blast", EventType.ASSAULT, List.of(RUSSIA), List.of(UKRAINE))
                .on("2024-04-30")
                .status("alleged");
        sown.event("deny", EventType.REJECT, List.of(LAVROV), List.of(UKRAINE)).on("2024-05-02");
        sown.told("accuse", "a1", "Украина обвинила Россию в обстреле", null, null);
        sown.told("blast", "a1", "Киев сообщил о взрыве моста", "Киев", null);
        sown.framed("ru/reject/deny-allegation").told("deny", "a2", "Лавров опроверг обвинения Киева", null, null);
        sown.told("blast", "a2", "Россия не взрывала мост", "Лавров", "denied");
        sown.said("a1", UKRAINE, "indirect", "Украина обвинила Россию в обстреле", List.of("a1/e1"));
        sown.said("a1", UKRAINE, "indirect", "сообщил о взрыве моста", List.of("a1/e2"));
        sown.said("a2", LAVROV, "indirect", "опроверг обвинения Киева", List.of("a2/e1"));
        sown.said("a2", LAVROV, "direct", "Россия не взрывала мост", List.of("a2/e2"));
        sown.said("a3", LAVROV, "indirect", ", что цены на газ растут", List.of());
        sown.said("a3", SINGER, "indirect", "споёт о газе", List.of());
        sown.said("a4", LAVROV, "indirect", "что цены на газ растут", List.of());
        sown.settled();
    }

    @AfterAll
    static void close() {
        sown.close();
    }

    @Test
    void aStateSpeaksThroughItsOfficialsTheLatestFirstCopiesNotCounted() {
        assertThat(said(OF_RUSSIA, Question.ALL, null).statements())
                .extracting(one -> one.evidence().get(0).text())
                .containsExactly("что цены на газ растут", "опроверг обвинения Киева", "Россия не взрывала мост");
    }

    @Test
    void anUtteranceHasItsSpeakerOfficeDayPlaceAndWordsWithoutTheCommaBeforeThem() {
        Utterance gas = said(OF_RUSSIA, Question.ALL, null).statements().get(0);
        assertThat(gas.speaker())
                .isEqualTo(new Side("person:RUS:сергей_лавров", "person", "Сергей Лавров", "RUS", "министр (Россия)"));
        assertThat(gas.said()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(gas.evidence())
                .containsExactly(new Evidence(
                        "a3",
                        "a3.txt",
                        "ТАСС",
                        LocalDate.of(2024, 6, 1),
                        15,
                        37,
                        "что цены на газ растут",
                        "Сергей Лавров"));
    }

    @Test
    void aDenialOfTheAccusedStandsBesideTheAccusationAndTheOtherWayRound() {
        Utterance accusation = said(OF_UKRAINE, Question.ALL, null).statements().get(0);
        assertThat(accusation.deniedBy())
                .extracting(Counterclaim::how, Counterclaim::event)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("same_story", "deny"));
        Utterance denial = said(OF_RUSSIA, Question.ALL, null).statements().get(1);
        assertThat(denial.denies())
                .extracting(claim -> claim.evidence().text())
                .containsExactly("Украина обвинила Россию в обстреле");
    }

    @Test
    void aTellingThatDeniesTheActStandsBesideTheOneThatClaimsIt() {
        Utterance claim = said(OF_UKRAINE, Question.ALL, null).statements().get(1);
        assertThat(claim.deniedBy())
                .extracting(
                        Counterclaim::how,
                        Counterclaim::status,
                        one -> one.evidence().by())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("same_event", "denied", "Лавров"));
        Utterance denial = said(OF_RUSSIA, Question.ALL, null).statements().get(2);
        assertThat(denial.denies()).extracting(Counterclaim::status).containsExactly("alleged");
        assertThat(denial.deniedBy()).isEmpty();
    }

    @Test
    void aDenialThatIsToldWithoutWordsStandsAmongWhatWasSaidWithWhatItDenies() {
        try (Sown other = Sown.inMemory()) {
            other.article("b1", "ТАСС", "2024-05-01", "Киев обвинил Россию в обстреле. Москва отвергает обвинения.");
            other.event("accuse", EventType.ACCUSE, List.of(UKRAINE), List.of(RUSSIA))
                    .on("2024-05-01");
            other.event("deny", EventType.REJECT, List.of(RUSSIA), List.of(UKRAINE))
                    .on("2024-05-01");
            other.event("refuse", EventType.REJECT, List.of(RUSSIA), List.of(UKRAINE))
                    .on("2024-05-01");
            other.told("accuse", "b1", "Киев обвинил Россию в обстреле", null, null);
            other.framed("ru/reject/deny-allegation").told("deny", "b1", "Москва отвергает обвинения", null, null);
            other.framed("ru/reject/refuse-talks").told("refuse", "b1", "отвергает обвинения", null, null);
            Said said = new Said.Asked(OF_RUSSIA, Question.ALL, null, 0)
                    .of(other.settled().chronicle());
            assertThat(said.total()).isEqualTo(1);
            Utterance denial = said.statements().get(0);
            assertThat(denial.kind()).isEqualTo("denial");
            assertThat(denial.evidence().get(0).text()).isEqualTo("Москва отвергает обвинения");
            assertThat(denial.denies())
                    .extracting(claim -> claim.evidence().text())
                    .containsExactly("Киев обвинил Россию в обстреле");
        }
    }

    @Test
    void wordsAreFoundInWhateverFormTheyStandAndActorsAlsoByWhatIsTold() {
        Said.About gas = new Said.About(null, new WordSearch("газа", KEYS));
        assertThat(said(OF_RUSSIA, Question.ALL, gas).statements()).hasSize(1);
        Said.About ukraine = new Said.About(OF_UKRAINE, new WordSearch("Украина", KEYS));
        assertThat(said(OF_RUSSIA, Question.ALL, ukraine).statements())
                .extracting(one -> one.evidence().get(0).text())
                .containsExactly("опроверг обвинения Киева", "Россия не взрывала мост");
        assertThat(said(OF_RUSSIA, Question.ALL, new Said.About(null, new WordSearch("гараж", KEYS)))
                        .statements())
                .isEmpty();
    }

    @Test
    void daysAndTypesNarrowAndTheLimitIsTold() {
        Question may = new Question(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31), List.of("REJECT"), List.of());
        assertThat(said(OF_RUSSIA, may, null).statements()).hasSize(1);
        Said two = new Said.Asked(OF_RUSSIA, Question.ALL, null, 2).of(sown.chronicle());
        assertThat(two.statements()).hasSize(2);
        assertThat(two.total()).isEqualTo(3);
    }

    @Test
    void theFlatFormHasACellForEveryColumn() {
        Said said = said(OF_RUSSIA, Question.ALL, null);
        assertThat(said.rows()).hasSize(3).allSatisfy(row -> assertThat(row).hasSameSizeAs(said.columns()));
        assertThat(AnswerJson.of(said)).contains("\"denied_by\"", "\"evidence\"", "\"said\" : \"2024-06-01\"");
    }

    private static Said said(Who who, Question question, Said.About about) {
        return new Said.Asked(who, question, about, 0).of(sown.chronicle());
    }
}
