package dragoman.words;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.story.Fingerprint;
import dragoman.chronicle.story.StoryGrouper;
import dragoman.text.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is one story and what is not, in short articles of our own. */
class StoriesTest {
    private final List<StoryGrouper.Member> members = new ArrayList<>();

    @Test
    void oneEventToldByTwoAgenciesIsOneStory() {
        tell(
                "a",
                "Новь",
                "2022-06-14",
                "Альгирия и Марсова договорились об открытии границы",
                "Президент Альгирии Томас Велар и его коллега из Марсовы Ильяс Курман на переговорах в Венде договорились "
                        + "открыть три пункта пропуска с 1 июля. Граница была закрыта в 2019 году после перестрелки у села Оран.");
        tell(
                "b",
                "Вестник",
                "2022-06-14",
                "Граница между Альгирией и Марсовой заработает впервые за три года",
                "Три пограничных перехода откроются с 1 июля. Такое решение приняли Велар и Курман, встретившиеся во вторник "
                        + "в Венде. Сообщение прервалось в 2019-м, когда возле Орана погибли пограничники.");
        assertThat(stories()).containsEntry("b", "a");
    }

    @Test
    void theDenialOfTheNextDayIsAnother() {
        tell(
                "a",
                "Новь",
                "2022-09-12",
                "МИД Кастории вызвал посла Бельверы",
                "Министерство иностранных дел Кастории вызвало посла Бельверы Рамона Дуче и вручило ему протест. Поводом стала "
                        + "нота, в которой Бельвера назвала проливы Сант своими внутренними водами.");
        tell(
                "b",
                "Новь",
                "2022-09-13",
                "Бельвера опровергла притязания на проливы Сант",
                "Бельвера не претендует на проливы Сант, заявила представитель её внешнеполитического ведомства Лусия Морено. "
                        + "По её словам, документ был истолкован неверно, страна соблюдает морское право.");
        assertThat(stories()).containsEntry("b", "b");
    }

    @Test
    void twoCallsOfTheSameLeadersInOneWeekAreTwoStories() {
        tell(
                "a",
                "Новь",
                "2022-03-01",
                "Велар и Курман обсудили по телефону поставки зерна",
                "Состоялся телефонный разговор президента Альгирии Томаса Велара с президентом Марсовы Ильясом Курманом. "
                        + "Собеседники говорили о поставках зерна и о железной дороге до порта Тасс.");
        tell(
                "b",
                "Новь",
                "2022-03-04",
                "Велар и Курман созвонились из-за обстрела заставы",
                "Президент Альгирии Томас Велар позвонил главе Марсовы Ильясу Курману и потребовал расследовать обстрел "
                        + "заставы Кум, при котором ранены двое пограничников. Лидеры условились о встрече комиссий.");
        assertThat(stories()).containsEntry("b", "b");
    }

    @Test
    void countsOfOneDayAreNoStoryWithThoseOfTheNext() {
        tell(
                "a",
                "Новь",
                "2020-05-11",
                "В Ладожской области за сутки выявили 87 случаев коронавируса",
                counts(87, 1914, 402, 5310));
        tell(
                "b",
                "Новь",
                "2020-05-12",
                "В Ладожской области за сутки выявили 95 случаев коронавируса",
                counts(95, 2009, 431, 5127));
        tell(
                "c",
                "Вестник",
                "2020-05-12",
                "Ещё 95 человек заразились коронавирусом в Ладожской области",
                "Число заболевших COVID-19 в Ладожской области достигло 2009, прирост за день составил 95 человек. "
                        + "Поправились уже 431 пациент, медики наблюдают за 5127 контактными.");
        assertThat(stories()).containsEntry("b", "b").containsEntry("c", "b");
    }

    @Test
    void theSameTextUnderAnotherHeadingIsACopy() {
        String text =
                "Центробанк отозвал лицензию у саратовского банка «Приволье». Регулятор установил, что организация занижала "
                        + "размер резервов и проводила сомнительные операции на 4,5 миллиарда рублей. Вкладчики получат возмещение "
                        + "в пределах 1,4 миллиона рублей, выплаты начнутся не позднее 22 сентября, сообщили в агентстве.";
        tell("a", "Новь", "2021-09-08", "Банк «Приволье» лишился лицензии", text);
        tell(
                "b",
                "Вестник",
                "2021-09-09",
                "Вкладчикам «Приволья» вернут деньги",
                text + " Подписывайтесь на наш канал, читайте нас в «Дзене».");
        List<StoryGrouper.Grouped> groups = new StoryGrouper().group(members);
        assertThat(groups.get(1)).isEqualTo(new StoryGrouper.Grouped("b", "a", "a"));
    }

    @Test
    void whatHappenedNextIsAnotherStory() {
        tell(
                "a",
                "Новь",
                "2021-12-01",
                "Премьер Тавирии Юханссон ушла в отставку из-за бюджета",
                "Премьер-министр Тавирии Карин Юханссон объявила об отставке после того, как парламент отклонил бюджет. "
                        + "Против проголосовали 174 депутата. Коалицию накануне покинула Партия зелёных.");
        tell(
                "b",
                "Вестник",
                "2021-12-04",
                "Новым премьером Тавирии избран Свен Далин",
                "Парламент Тавирии утвердил главой правительства консерватора Свена Далина. За него отдали голоса 176 "
                        + "депутатов. Далин сменит Карин Юханссон и представит состав кабинета на следующей неделе.");
        assertThat(stories()).containsEntry("b", "b");
    }

    @Test
    void theOrderInWhichArticlesComeDoesNotMatter() {
        oneEventToldByTwoAgenciesIsOneStory();
        tell("c", "Новь", "2022-06-14", "В Ладожской области выявили 87 случаев гриппа", counts(87, 1914, 402, 5310));
        tell(
                "d",
                "Вестник",
                "2022-06-15",
                "В Ладожской области выявили 95 случаев гриппа",
                counts(95, 2009, 431, 5127));
        List<StoryGrouper.Grouped> groups = new StoryGrouper().group(members);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(members, new Random(seed));
            assertThat(new StoryGrouper().group(members)).isEqualTo(groups);
        }
    }

    private static String counts(int day, int all, int well, int watched) {
        return "За минувшие сутки в Ладожской области подтверждено " + day
                + " новых случаев. Всего с начала года заболели "
                + all + " человек, выздоровели " + well + ". Под наблюдением врачей остаются " + watched + " жителей, "
                + "сообщили в оперативном штабе.";
    }

    private void tell(String id, String publisher, String day, String title, String text) {
        LocalDate published = LocalDate.parse(day);
        Article article = new Article(id, "ru", published, title, publisher, null, text);
        members.add(new StoryGrouper.Member(id, published, Fingerprint.of(article, LanguageKeysTest.KEYS)));
    }

    private Map<String, String> stories() {
        Map<String, String> stories = new HashMap<>();
        new StoryGrouper().group(members).forEach(one -> stories.put(one.article(), one.story()));
        return stories;
    }
}
