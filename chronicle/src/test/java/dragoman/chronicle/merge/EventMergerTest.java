package dragoman.chronicle.merge;

import static dragoman.reading.EventType.ACCUSE;
import static dragoman.reading.EventType.AGREE;
import static dragoman.reading.EventType.ASSAULT;
import static dragoman.reading.EventType.COERCE;
import static dragoman.reading.EventType.CONSULT;
import static dragoman.reading.EventType.INCIDENT;
import static dragoman.reading.EventType.MOBILIZE;
import static dragoman.reading.EventType.OFFICE;
import static dragoman.reading.EventType.SANCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.chronicle.merge.Constraints.Pair;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventMergerTest {
    private final EventMerger merger = new EventMerger();

    private List<MergedEvent> merge(News... news) {
        return merge(Constraints.none(), news);
    }

    private List<MergedEvent> merge(Constraints constraints, News... news) {
        return merger.merge(Arrays.stream(news).map(News::telling).toList(), constraints);
    }

    private static List<List<String>> groups(List<MergedEvent> events) {
        return events.stream()
                .map(event -> event.tellings().stream().map(Telling::id).toList())
                .toList();
    }

    @Test
    void callOfTwoLeadersOnOneDayIsOneEventWhateverTheWords() {
        List<MergedEvent> events = merge(
                News.of(CONSULT, "a")
                        .mode("phone")
                        .from("RUS:Владимир Путин")
                        .to("AZE:Ильхам Алиев")
                        .on("2025-10-24")
                        .says("Владимир Путин поговорил по телефону с Ильхамом Алиевым"),
                News.of(CONSULT, "b")
                        .mode("phone")
                        .from("AZE:Ильхам Алиев")
                        .to("RUS:В. Путин")
                        .on("2025-10-24")
                        .says("Алиев обсудил с Путиным поставки зерна"));
        assertThat(groups(events)).containsExactly(List.of("a/e1", "b/e1"));
        assertThat(events.get(0).joins()).singleElement().satisfies(join -> {
            assertThat(join.why()).contains("same day", "same persons");
            assertThat(join.score()).isBetween(0.5, 1.0);
        });
    }

    @Test
    void callAndVisitOfOneDayAreTwoEvents() {
        assertThat(merge(
                        News.of(CONSULT, "a")
                                .mode("phone")
                                .from("RUS:Владимир Путин")
                                .to("AZE:Ильхам Алиев")
                                .on("2025-10-24"),
                        News.of(CONSULT, "b")
                                .mode("visit")
                                .from("RUS:Владимир Путин")
                                .to("AZE:Ильхам Алиев")
                                .on("2025-10-24")))
                .hasSize(2);
    }

    @Test
    void meetingsOfDifferentMinistersAreDifferentEventsAndTheStateGoesWithOneOfThem() {
        List<MergedEvent> events = merge(
                News.of(CONSULT, "a")
                        .from("RUS:Сергей Лавров")
                        .to("USA:Джон Керри")
                        .on("2015-05-12")
                        .says("Лавров и Керри обсудили в Сочи Сирию"),
                News.of(CONSULT, "b")
                        .from("RUS:Сергей Шойгу")
                        .to("USA:Эштон Картер")
                        .on("2015-05-12")
                        .says("Шойгу и Картер говорили о полётах"),
                News.of(CONSULT, "c")
                        .from("RUS")
                        .to("USA")
                        .on("2015-05-12")
                        .says("Россия и США обсудили Сирию в Сочи"));
        assertThat(groups(events)).containsExactly(List.of("a/e1", "c/e1"), List.of("b/e1"));
    }

    @Test
    void partnerNotToldIsNoContradictionButAnotherPartnerIs() {
        News visit = News.of(CONSULT, "a")
                .mode("visit")
                .from("FRA:Эмманюэль Макрон")
                .to("DEU:Ангела Меркель")
                .on("2019-03-01")
                .says("Макрон приехал в Берлин на переговоры о бюджете");
        News partnerLeftOut = News.of(CONSULT, "b")
                .mode("visit")
                .from("FRA:Эмманюэль Макрон")
                .on("2019-03-01")
                .says("Макрон приехал на переговоры о бюджете");
        News otherPartner = News.of(CONSULT, "c")
                .mode("visit")
                .from("FRA:Эмманюэль Макрон")
                .to("POL:Анджей Дуда")
                .on("2019-03-01")
                .says("Макрон приехал на переговоры о бюджете");
        assertThat(merge(visit, partnerLeftOut)).hasSize(1);
        assertThat(merge(visit, otherPartner)).hasSize(2);
    }

    @Test
    void accusationsOfOneDayAreOneEventOnlyWhereTheyShareWords() {
        List<MergedEvent> events = merge(
                News.of(ACCUSE, "a")
                        .from("USA")
                        .to("RUS")
                        .on("2018-04-10")
                        .says("США обвинили Россию в нарушении договора о ракетах средней дальности"),
                News.of(ACCUSE, "b")
                        .from("USA")
                        .to("RUS")
                        .on("2018-04-10")
                        .says("Вашингтон обвинил Москву: договор о ракетах средней дальности нарушен"),
                News.of(ACCUSE, "c")
                        .from("USA")
                        .to("RUS")
                        .on("2018-04-10")
                        .says("США обвинили Россию во взломе почты избирательного штаба"));
        assertThat(groups(events)).containsExactly(List.of("a/e1", "b/e1"), List.of("c/e1"));
    }

    @Test
    void differentDaysAreDifferentEventsEvenOverAMonthThatFitsBoth() {
        List<MergedEvent> events = merge(
                News.of(SANCTION, "a").from("USA").to("IRN").on("2018-08-07").says("США вернули санкции против Ирана"),
                News.of(SANCTION, "b").from("USA").to("IRN").on("2018-08-21").says("США вернули санкции против Ирана"),
                News.of(SANCTION, "c")
                        .from("USA")
                        .to("IRN")
                        .on("2018-08")
                        .says("в августе США вернули санкции против Ирана"));
        assertThat(events).hasSize(2);
        assertThat(events)
                .allSatisfy(
                        event -> assertThat(event.consensus().when().value()).hasSize(10));
    }

    @Test
    void aDayApartIsOneEventInsideAStoryOnly() {
        News first = News.of(ASSAULT, "a")
                .mode("explosives")
                .from("ISR")
                .to("SYR")
                .on("2018-05-09")
                .published("2018-05-10")
                .says("израильская авиация ударила по складам под Дамаском");
        News next = News.of(ASSAULT, "b")
                .mode("explosives")
                .from("ISR")
                .to("SYR")
                .on("2018-05-10")
                .published("2018-05-10")
                .says("израильская авиация ударила ночью по складам");
        assertThat(merge(first, next)).hasSize(2);
        List<MergedEvent> events = merge(first.story("s"), next.story("s"));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.consensus().when().value()).isEqualTo("2018-05-09");
            assertThat(event.consensus().differs()).containsExactly("date");
        });
    }

    @Test
    void undatedTellingJoinsInsideItsStory() {
        News dated = News.of(COERCE, "a")
                .mode("arrest")
                .from("UKR")
                .to("RUS:Кирилл Вышинский")
                .on("2018-05-15")
                .says("СБУ задержала в Киеве журналиста Кирилла Вышинского");
        News undated = News.of(COERCE, "b")
                .mode("arrest")
                .from("UKR")
                .to("RUS:Вышинский")
                .says("задержание Вышинского");
        assertThat(merge(dated, undated)).hasSize(2);
        assertThat(merge(dated.story("s"), undated.story("s"))).hasSize(1);
    }

    @Test
    void undatedDismissalsByOnePresidentOfDifferentPeopleStayApart() {
        News named = News.of(OFFICE, "a")
                .mode("dismiss")
                .from("RUS:Дмитрий Медведев")
                .to("RUS:Михаил Суходольский")
                .says(
                        "Президент России Дмитрий Медведев освободил от должности начальника управления МВД Суходольского");
        News described = News.of(OFFICE, "b")
                .mode("dismiss")
                .from("RUS:Дмитрий Медведев")
                .to("RUS:начальник войск")
                .says("Президент России Дмитрий Медведев освободил от должности начальника войск");
        assertThat(merge(named, described)).hasSize(2);
    }

    @Test
    void describedPersonMayBeTheNamedOneButNotAnotherState() {
        News named = News.of(INCIDENT, "a")
                .mode("death")
                .from("RUS:Виталий Чуркин")
                .on("2017-02-20")
                .in("Нью-Йорк", "USA")
                .says("Чуркин скончался на рабочем месте в Нью-Йорке");
        News described = News.of(INCIDENT, "b")
                .mode("death")
                .from("RUS:постоянный представитель")
                .on("2017-02-20")
                .in("Нью-Йорк", "USA")
                .says("постпред скончался на рабочем месте");
        News other = News.of(INCIDENT, "c")
                .mode("death")
                .from("USA:постоянный представитель")
                .on("2017-02-20")
                .in("Нью-Йорк", "USA")
                .says("постпред скончался на рабочем месте");
        assertThat(merge(named, described)).hasSize(1);
        assertThat(merge(named, other)).hasSize(2);
    }

    @Test
    void twoActsOfOneArticleStayTwo() {
        List<MergedEvent> events = merge(
                News.of(ACCUSE, "a")
                        .act(1)
                        .from("IRN")
                        .to("USA")
                        .on("2020-01-03")
                        .says("Иран обвинил США в убийстве генерала Касема Сулеймани"),
                News.of(ACCUSE, "a")
                        .act(2)
                        .from("IRN")
                        .to("USA")
                        .on("2020-01-03")
                        .says("Тегеран обвинил США в поддержке боевиков на востоке страны"));
        assertThat(events).hasSize(2);
    }

    @Test
    void headingAndFirstSentenceTellOneAct() {
        List<MergedEvent> events = merge(
                News.of(COERCE, "a")
                        .act(1)
                        .mode("convict")
                        .from("ITA:+суд")
                        .to("UKR:солдат")
                        .on("2019-07-12")
                        .says("Итальянский суд приговорил украинского солдата к 24 годам тюрьмы"),
                News.of(COERCE, "a")
                        .act(2)
                        .mode("convict")
                        .from("ITA:+суд")
                        .to("UKR:Виталий Маркив")
                        .on("2019-07-12")
                        .says("Суд в Италии приговорил украинца Виталия Маркива к 24 годам тюрьмы"));
        assertThat(events).hasSize(1);
    }

    @Test
    void monthGoesWithItsOnlyDayButStaysAloneBesideTwo() {
        News day =
                News.of(SANCTION, "a").from("USA").to("TUR").on("2020-12-14").says("США ввели санкции против Турции");
        News month = News.of(SANCTION, "b")
                .from("USA:Дональд Трамп")
                .to("TUR")
                .on("2020-12")
                .says("Трамп ввёл санкции против Турции из-за русских ракет");
        News otherDay = News.of(SANCTION, "c")
                .from("USA")
                .to("TUR")
                .on("2020-12-29")
                .says("США закрыли рынок для турецкой стали");
        assertThat(merge(day, month)).hasSize(1);
        assertThat(merge(day, month, otherDay)).hasSize(3);
    }

    @Test
    void lawsSignedByOnePersonAreManyWhereNoDateTellsThemApart() {
        assertThat(merge(
                        News.of(EventType.SUPPORT, "a")
                                .from("RUS:Владимир Путин")
                                .says("Путин подписал закон"),
                        News.of(EventType.SUPPORT, "b")
                                .from("RUS:Владимир Путин")
                                .says("Владимир Путин подписал закон")))
                .hasSize(2);
    }

    @Test
    void copyGoesWhereItsOriginalGoesEvenUnderAnotherDay() {
        News original = News.of(SANCTION, "a")
                .from("USA")
                .to("RUS")
                .on("2018-08-08")
                .published("2018-08-08")
                .says("сегодня США ввели санкции против России");
        News copy = News.of(SANCTION, "b")
                .copyOf("a")
                .from("USA")
                .to("RUS")
                .on("2018-08-11")
                .published("2018-08-11")
                .says("сегодня США ввели санкции против России");
        assertThat(merge(original, copy)).singleElement().satisfies(event -> {
            assertThat(event.consensus().when().value()).isEqualTo("2018-08-08");
            assertThat(event.consensus().differs()).isEmpty();
            assertThat(event.counts().articles()).isEqualTo(1);
            assertThat(event.counts().mentions()).isEqualTo(2);
            assertThat(event.counts().last()).hasToString("2018-08-11");
        });
    }

    @Test
    void scrapsThatSayNothingOfTheirOwnGoWithTheOnlyEventOfTheDay() {
        News strike = News.of(ASSAULT, "a")
                .mode("explosives")
                .from("ISR")
                .to("PSE")
                .on("2014-07-15")
                .says("израильские самолёты разрушили дом командира в Рафахе на юге сектора");
        News scrap = News.of(ASSAULT, "b")
                .mode("explosives")
                .from("ISR")
                .to("PSE")
                .on("2014-07-15")
                .says("удары");
        News otherStrike = News.of(ASSAULT, "c")
                .mode("explosives")
                .from("ISR")
                .to("PSE")
                .on("2014-07-15")
                .says("флот обстрелял рыбацкую гавань и пляж у Газы");
        assertThat(merge(strike, scrap)).hasSize(1);
        assertThat(merge(strike, scrap, otherStrike)).hasSize(3);
    }

    @Test
    void peopleWinOverEverything() {
        News one = News.of(MOBILIZE, "a").from("RUS").to("GEO").on("2008-08-08").says("танки вошли в Цхинвали");
        News same =
                News.of(MOBILIZE, "b").from("RUS").to("GEO").on("2008-08-08").says("танки вошли в Цхинвали утром");
        News far = News.of(MOBILIZE, "c").from("RUS").to("GEO").on("2008-08-26").says("корабли пришли в Поти");
        Constraints together = new Constraints(Set.of(Pair.of("c/e1", "a/e1")), Set.of(), Map.of());
        Constraints apart = new Constraints(Set.of(), Set.of(Pair.of("a/e1", "b/e1")), Map.of());
        Constraints both = new Constraints(
                Set.of(Pair.of("a/e1", "c/e1"), Pair.of("c/e1", "b/e1")), Set.of(Pair.of("a/e1", "b/e1")), Map.of());
        assertThat(groups(merge(one, same, far))).containsExactly(List.of("a/e1", "b/e1"), List.of("c/e1"));
        assertThat(merge(together, one, same, far)).singleElement().satisfies(event -> {
            assertThat(event.corrected()).isTrue();
            assertThat(event.joins()).anySatisfy(join -> assertThat(join.why()).isEqualTo("corrected"));
        });
        assertThat(merge(apart, one, same)).hasSize(2);
        assertThat(groups(merge(both, one, same, far))).containsExactly(List.of("a/e1", "c/e1"), List.of("b/e1"));
    }

    @Test
    void correctedFieldsCountAndWrongTellingsAreLeftOut() {
        News one = News.of(AGREE, "a")
                .from("RUS")
                .to("BLR:Александр Лукашенко")
                .on("2019-12-08")
                .says("договорились");
        News wrong = News.of(AGREE, "b")
                .from("RUS")
                .to("BLR:Александр Лукашенко")
                .on("2019-12-08")
                .says("договорились");
        Constraints corrected = new Constraints(
                Set.of(),
                Set.of(),
                Map.of(
                        "a/e1",
                        Map.of(
                                "type",
                                "CONSULT",
                                "date",
                                "2019-12-07",
                                "source",
                                "RUS;Владимир Путин",
                                "target",
                                "BLR"),
                        "b/e1",
                        Map.of("wrong", "yes")));
        assertThat(merge(corrected, one, wrong)).singleElement().satisfies(event -> {
            assertThat(event.tellings()).hasSize(1);
            assertThat(event.corrected()).isTrue();
            assertThat(event.consensus().type()).isEqualTo(CONSULT);
            assertThat(event.consensus().when().value()).isEqualTo("2019-12-07");
            assertThat(event.consensus().source())
                    .extracting(actor -> actor.party().name())
                    .containsExactly("Россия", "Владимир Путин");
            assertThat(event.consensus().target())
                    .extracting(actor -> actor.party().actor())
                    .containsExactly("BLR");
        });
    }

    @Test
    void plannedAndThenDoneIsOneEventThatTookPlace() {
        News planned = News.of(CONSULT, "a")
                .mode("visit")
                .status("planned")
                .from("RUS:Владимир Путин")
                .to("TUR")
                .on("2018-04-03")
                .by("Первый", "2018-03-28")
                .says("Путин 3 апреля посетит Турцию");
        News done = News.of(CONSULT, "b")
                .mode("visit")
                .from("RUS:Владимир Путин")
                .to("TUR:Реджеп Тайип Эрдоган")
                .on("2018-04-03")
                .by("Второй", "2018-04-03")
                .says("Путин прибыл в Анкару, где его встретил Эрдоган");
        News denied = News.of(CONSULT, "c")
                .mode("visit")
                .status("denied")
                .from("RUS:Владимир Путин")
                .to("TUR")
                .on("2018-04-03")
                .by("Третий", "2018-04-02")
                .says("Путин 3 апреля не посетит Турцию");
        assertThat(merge(planned, done, denied)).singleElement().satisfies(event -> {
            assertThat(event.consensus().status()).isEqualTo("occurred");
            assertThat(event.consensus().differs()).containsExactly("status");
            assertThat(event.counts().publishers()).isEqualTo(3);
            assertThat(event.best().article()).isEqualTo("b");
        });
    }

    @Test
    void stateIsLeftOutWhereItsPersonStandsUnlessItIsToldMore() {
        List<News> once = List.of(
                News.of(SANCTION, "a")
                        .from("USA")
                        .to("IRN")
                        .on("2018-05-08")
                        .says("США вышли из ядерной сделки с Ираном"),
                News.of(SANCTION, "b")
                        .from("USA:Дональд Трамп")
                        .to("IRN")
                        .on("2018-05-08")
                        .says("Трамп вышел из ядерной сделки с Ираном"));
        List<News> often = new ArrayList<>(once);
        often.add(News.of(SANCTION, "c").from("USA").to("IRN").on("2018-05-08").says("США вышли из ядерной сделки"));
        assertThat(names(merge(once.toArray(News[]::new)))).containsExactly("Дональд Трамп");
        assertThat(names(merge(often.toArray(News[]::new)))).containsExactly("США", "Дональд Трамп");
    }

    private static List<String> names(List<MergedEvent> events) {
        assertThat(events).hasSize(1);
        return events.get(0).consensus().source().stream()
                .map(actor -> actor.party().name())
                .toList();
    }

    @Test
    void bestEvidenceIsPlainAndNamesBothSides() {
        List<MergedEvent> events = merge(
                News.of(COERCE, "a")
                        .mode("arrest")
                        .from("TUR")
                        .to("USA:Эндрю Брансон")
                        .on("2016-10-07")
                        .published("2016-10-08")
                        .hedged()
                        .says("якобы Турция задержала пастора Эндрю Брансона"),
                News.of(COERCE, "b")
                        .mode("arrest")
                        .from("TUR")
                        .to("USA:Эндрю Брансон")
                        .on("2016-10-07")
                        .published("2016-10-09")
                        .accordingTo("газета")
                        .says("Турция задержала пастора Эндрю Брансона, утверждает газета"),
                News.of(COERCE, "c")
                        .mode("arrest")
                        .from("TUR")
                        .to("USA:Эндрю Брансон")
                        .on("2016-10-07")
                        .published("2016-10-10")
                        .says("Полиция в турецком Измире задержала американского пастора Эндрю Брансона"),
                News.of(COERCE, "d")
                        .mode("arrest")
                        .from("TUR")
                        .to("USA:Эндрю Брансон")
                        .on("2016-10-07")
                        .published("2016-10-11")
                        .says("арест"));
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.best().article()).isEqualTo("c"));
    }

    @Test
    void idIsMadeOfTheEarliestTelling() {
        News late = News.of(COERCE, "a")
                .mode("arrest")
                .from("TUR")
                .to("USA:Эндрю Брансон")
                .on("2016-10-07")
                .published("2016-10-09");
        News early = News.of(COERCE, "b")
                .mode("arrest")
                .from("TUR")
                .to("USA:Эндрю Брансон")
                .on("2016-10-07")
                .published("2016-10-08");
        String alone = merge(early).get(0).id();
        assertThat(alone).matches("e[0-9a-f]{12}");
        assertThat(merge(late, early))
                .singleElement()
                .satisfies(event -> assertThat(event.id()).isEqualTo(alone));
    }

    @Test
    void blockIsOfOneType() {
        assertThat(merge()).isEmpty();
        assertThatThrownBy(() -> merge(News.of(COERCE, "a"), News.of(CONSULT, "b")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
