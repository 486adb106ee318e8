package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.chronicle.Sown;
import dragoman.chronicle.Sown.Actor;
import dragoman.chronicle.WordKeys;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kiev accuses Moscow, Moscow denies it, and others speak of other things: all of it page by page. */
class StatementsTest {
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

    private static Statements asked(
            @Nullable Who who, Said.@Nullable About about, @Nullable String kind, boolean denied) {
        return new Statements.Asked(who, about, Question.ALL, kind, denied, null, 50).of(sown.chronicle());
    }

    private static List<String> words(Statements page) {
        return page.statements().stream()
                .map(one -> one.evidence().get(0).text())
                .toList();
    }

    @Test
    void everybodysWordsComeTheLatestFirstCopiesLeftOut() {
        Statements all = asked(null, null, null, false);
        assertThat(words(all))
                .containsExactly(
                        "что цены на газ растут",
                        "споёт о газе",
                        "опроверг обвинения Киева",
                        "Россия не взрывала мост",
                        "Украина обвинила Россию в обстреле",
                        "сообщил о взрыве моста");
        assertThat(all.total()).isEqualTo(6);
        assertThat(all.kinds()).containsEntry("direct", 1).containsEntry("indirect", 5);
        assertThat(all.countries()).containsEntry("RUS", 4).containsEntry("UKR", 2);
        assertThat(all.next()).isNull();
    }

    @Test
    void pagesTellEverythingOnce() {
        for (Who who : new Who[] {null, OF_RUSSIA, OF_UKRAINE}) {
            List<String> paged = new ArrayList<>();
            String after = null;
            do {
                Statements page =
                        new Statements.Asked(who, null, Question.ALL, null, false, after, 2).of(sown.chronicle());
                paged.addAll(words(page));
                after = page.next();
            } while (after != null);
            assertThat(paged).isEqualTo(words(asked(who, null, null, false)));
        }
    }

    @Test
    void aSpeakersWordsAreThoseThatSaidTells() {
        for (Who who : List.of(OF_RUSSIA, OF_UKRAINE)) {
            Said said = new Said.Asked(who, Question.ALL, null, 0).of(sown.chronicle());
            assertThat(asked(who, null, null, false).statements()).isEqualTo(said.statements());
        }
    }

    @Test
    void theyAreChosenByKindByWordsAndByWhetherTheyAreDenied() {
        assertThat(words(asked(null, null, "direct", false))).containsExactly("Россия не взрывала мост");
        Said.About gas = new Said.About(null, new WordSearch("газ", KEYS));
        assertThat(words(asked(null, gas, null, false))).containsExactly("что цены на газ растут", "споёт о газе");
        assertThat(asked(null, gas, null, false).total()).isEqualTo(2);
        Statements denied = asked(null, null, null, true);
        assertThat(words(denied)).containsExactly("Украина обвинила Россию в обстреле", "сообщил о взрыве моста");
        assertThat(denied.statements()).allMatch(one -> !one.deniedBy().isEmpty());
    }

    @Test
    void aMarkThatIsNoneIsRefused() {
        for (String bad : List.of("", "x", "2024-13-01\na\n1\nb", "2024-01-01\na\nz\nb")) {
            assertThatThrownBy(() ->
                            new Statements.Asked(null, null, Question.ALL, null, false, bad, 2).of(sown.chronicle()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
