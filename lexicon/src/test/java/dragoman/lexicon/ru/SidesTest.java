package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reading.Actor;
import dragoman.reading.Event;
import dragoman.reading.EventType;
import dragoman.reading.Reading;
import dragoman.reading.Status;
import dragoman.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which states and bodies stand on the sides of acts, also where a sentence alone does not say so. */
class SidesTest {
    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = Reader.load(LexiconSource.builtIn());
    }

    private static Reading read(String text) {
        return reader.read(Article.of("example", text).publishedOn(LocalDate.of(2019, 5, 1)));
    }

    /** The states of both sides of the acts of that type, "SOURCE>TARGET", a body between states as IGO. */
    private static List<String> sides(String text, EventType type) {
        Reading reading = read(text);
        Map<String, Actor> actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        return reading.events().stream()
                .filter(event -> event.type() == type)
                .map(event -> side(event.source(), actors) + ">" + side(event.target(), actors))
                .toList();
    }

    private static String side(List<String> ids, Map<String, Actor> actors) {
        return ids.stream()
                .map(actors::get)
                .map(one -> one.country() != null
                        ? one.country()
                        : one.kind() == Actor.Kind.ORGANIZATION && "IGO".equals(one.sector()) ? "IGO" : "")
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Генеральный секретарь НАТО Йенс Столтенберг призвал Молдавию провести выборы. | REQUEST | IGO>MDA",
                "Генеральный секретарь альянса Йенс Столтенберг поблагодарил Исландию. | SUPPORT | IGO>ISL",
                "Власти Евросоюза осудили Замбию. | ACCUSE | IGO>ZMB",
                "В Брюсселе раскритиковали Мальту. | ACCUSE | IGO>MLT",
                "Брюссель ввёл санкции против Бурунди. | SANCTION | IGO>BDI",
            })
    void whoActsForABodyBetweenStatesActsForIt(String text, EventType type, String sides) {
        assertThat(sides(text, type)).contains(sides);
    }

    @Test
    void aFormerOfficialOfABodyIsOfHisState() {
        assertThat(sides("Бывший генсек НАТО Андерс Фог Расмуссен раскритиковал Латвию.", EventType.ACCUSE))
                .contains("DNK>LVA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Норвегия задержала лётчика из Перу. | COERCE | NOR>PER",
                "В Чили отпустили на свободу туриста из Ирландии. | RETREAT | CHL>IRL",
                "Полиция Мальты арестовала Хасана Керими, студента из Каира. | COERCE | MLT>EGY",
                "Власти Дании предъявили обвинение гражданину страны Мохамеду Насеру. | COERCE | DNK>DNK",
                "Полиция арестовала в Осло двух граждан Казахстана и гражданина Кубы. | COERCE | NOR>KAZ+CUB",
            })
    void personsAreOfTheStateTheyAreSaidToComeFrom(String text, EventType type, String sides) {
        assertThat(sides(text, type)).contains(sides);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Владимир Путин поручил правительству проверить цены. | REQUEST | RUS>RUS",
                "Суд отказал Алексею Навальному в помиловании. | COERCE | RUS>RUS"
            })
    void bodiesAreOfTheStateOfThoseNamedBesideThemWhereNoStateIsNamed(String text, EventType type, String sides) {
        assertThat(sides(text, type)).contains(sides);
    }

    @Test
    void whoIsOnlyNamedByWhatHeDoesHasNotDoneItThere() {
        assertThat(sides("Сенаторы США поддержали протестующих.", EventType.PROTEST))
                .isEmpty();
        assertThat(sides("В Риме граждане протестуют против налогов.", EventType.PROTEST))
                .isNotEmpty();
    }

    @Test
    void whatOneIsAskedToDoIsNotToldAsDone() {
        assertThat(sides("Сеул пригласил президента США посетить Корею.", EventType.CONSULT))
                .isEmpty();
        assertThat(sides("Конго просит Африканский союз освободить пленных.", EventType.RETREAT))
                .isEmpty();
    }

    @Test
    void anActWithoutAnybodyIsNone() {
        assertThat(sides("В основе романа лежит бунт героя против отца.", EventType.PROTEST))
                .isEmpty();
    }

    @Test
    void aGroupWithoutAStateIsOfNone() {
        assertThat(read("Сторонники ИГИЛ угрожают терактами в Дакаре.").actors())
                .filteredOn(one -> one.kind() == Actor.Kind.GROUP)
                .isNotEmpty()
                .allMatch(one -> one.country() == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 января Эстония выдвинула против Кипра обвинение в подрыве торговли. | ACCUSE | EST>CYP",
                "Вчера министр обороны Перу пригрозил Боливии закрыть границу. | THREATEN | PER>BOL",
                "В США Петренко предъявлены обвинения. США недовольны. | COERCE | USA>USA",
                "Российский самолёт сбит во вторник турецким истребителем. | ASSAULT | TUR>RUS",
                "К миру Чад призвали ООН, Евросоюз и Франция. | REQUEST | IGO+FRA>TCD",
                "Иран и «Хезболла» поддерживают в войне президента Башара Асада. | SUPPORT | IRN+LBN>SYR",
                "Замбия и Малави обвинили друг друга в обстреле. | ACCUSE | ZMB>MWI",
                "Ранее Сьюзан Райс назвала Израиль агрессором. | ACCUSE | USA>ISR",
                "Нидерланды заморозили помощь Руанде. | SANCTION | NLD>RWA",
                "Нигер не разрешил американским дронам вернуться. | REJECT | NER>USA",
                "Тайвань просит США ускорить поставки. | REQUEST | TWN>USA",
                "Призвав Индию и Пакистан к миру, премьер Малайзии улетел. | REQUEST | MYS>IND+PAK",
                "Под письмом подписи. Петицию к парламенту Чили подписали 200 тысяч чилийцев. | REQUEST | CHL>CHL",
                "Мэр Рима Карло Сарти, призвавший сторонников выйти на площадь, помещён под стражу. | COERCE | ITA>ITA",
                "Новые выборы потребовал провести лидер оппозиции Молдавии. | REQUEST | MDA>MDA",
            })
    void whoActsAndWhomIsFoundWhereverTheParserHangsIt(String text, EventType type, String sides) {
        assertThat(sides(text, type)).contains(sides);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Уволен в отставку начальник генштаба Латвии. | OFFICE | LVA>LVA",
                "Спикером парламента Греции избран Никитас Влахос. | OFFICE | GRC>GRC",
                "За резолюцию проголосовали 13 членов Совета Безопасности ООН. | SUPPORT | IGO>",
                "Саммит ЕС и Китая прошёл в Осло. | CONSULT | IGO>CHN",
                "«Газпром» построил газопровод в Турции. | COOPERATE | RUS>TUR",
                "Новым премьер-министром Египта назначен Камаль аль-Ганзури. | OFFICE | EGY>EGY",
            })
    void nominativesAreFoundBehindTheirVerbs(String text, EventType type, String sides) {
        assertThat(sides(text, type)).contains(sides);
    }

    @Test
    void whoSpeaksOfHimselfActs() {
        assertThat(sides("«Мы готовы помочь Сирии», — заявил глава МИД Ирака.", EventType.AGREE))
                .contains("IRQ>SYR");
        assertThat(sides("Президент Боливии сообщил, что готов помочь Перу.", EventType.AGREE))
                .contains("BOL>PER");
    }

    @Test
    void aSentenceWithoutASubjectGoesOnToTellOfTheSamePerson() {
        String text = "Арвид Калнс родился в Риге. В 2002 году избран мэром Риги. Позднее награждён орденом.";
        assertThat(sides(text, EventType.OFFICE)).contains("LVA>LVA");
        assertThat(sides(text, EventType.SUPPORT)).contains("LVA>LVA");
    }

    @Test
    void aCourtIsOfThePlaceBehindIt() {
        assertThat(sides("Суд в Лондоне одобрил экстрадицию хакера в США.", EventType.AGREE))
                .contains("GBR>USA");
        assertThat(sides("Спасатели из Турции прибыли на помощь Марокко.", EventType.AID))
                .contains("TUR>MAR");
    }

    @Test
    void whatSomebodyCouldNotDoDidNotHappen() {
        assertThat(read("Парламент Ливана не смог избрать президента Ливана.").events())
                .extracting(Event::status)
                .containsExactly(Status.DENIED);
    }

    @Test
    void whatHappensSomewhereTheAuthoritiesThereDo() {
        String text = "США ищут хакера Ивана Петренко. Вашингтон и США требуют суда. Петренко был арестован в Греции.";
        assertThat(sides(text, EventType.COERCE)).contains("GRC>USA").doesNotContain("USA>USA");
    }

    @Test
    void whoHandsSomebodyOverIsWhoHoldsHim() {
        String text = "Хакер был задержан в Эстонии. Теперь он должен быть экстрадирован в США.";
        assertThat(sides(text, EventType.COOPERATE)).containsExactly("EST>USA");
    }

    @Test
    void anAmbassadorIsAppointedByHisOwnState() {
        assertThat(sides("Посол Японии в Чили Масару Окада снят с должности.", EventType.OFFICE))
                .containsExactly("JPN>JPN");
    }

    @Test
    void aPrizeComesFromNobodyWhereNobodyIsNamed() {
        String text = "В Осло ждали гостей. Президент Колумбии получил Нобелевскую премию.";
        assertThat(sides(text, EventType.SUPPORT)).containsExactly(">COL");
    }

    @Test
    void theMinistersOfBothCountriesAreBoth() {
        String text = "Кения поссорилась с Угандой. Министры иностранных дел двух стран встретились в Москве.";
        List<Event> talks = read(text).events().stream()
                .filter(event -> event.type() == EventType.CONSULT)
                .toList();
        assertThat(talks).isNotEmpty();
        assertThat(talks.get(0).source().size() + talks.get(0).target().size()).isEqualTo(2);
    }

    @Test
    void aCordonIsDoneToNobody() {
        String text = "Полиция Кубы задержала журналиста. Площадь оцеплена.";
        assertThat(sides(text, EventType.COERCE)).contains("CUB>");
    }

    @Test
    void onePhrasePlaysOneRole() {
        String text = "Китай обвинил Японию в агрессии. Извинения Японии запоздали.";
        assertThat(sides(text, EventType.SUPPORT)).containsExactly("JPN>CHN");
    }

    @Test
    void aStateDoesNotAttackItself() {
        assertThat(sides("Израиль разбомбил склад. Израиль молчит.", EventType.ASSAULT))
                .containsExactly("ISR>");
    }

    @Test
    void whoIsBlamedForADeedIsSaidToHaveDoneIt() {
        assertThat(sides("За убийство турецкого посла осуждён болгарский офицер.", EventType.ASSAULT))
                .containsExactly("BGR>TUR");
        assertThat(sides("Польша обвинила Белоруссию в убийстве литовского журналиста.", EventType.ASSAULT))
                .containsExactly("BLR>LTU");
    }

    @Test
    void aPenaltyIsNoDeed() {
        assertThat(sides("Трибунал Ливии приговорил к расстрелу чадского генерала.", EventType.ASSAULT))
                .isEmpty();
    }

    @Test
    void aRelativeClauseWithoutASubjectGoesOnWithTheOneAbove() {
        assertThat(sides("Минфин Дании выпустил заявление, в котором раскритиковал Швецию.", EventType.ACCUSE))
                .containsExactly("DNK>SWE");
    }

    @Test
    void anUnknownWordForSomebodyIsAPersonOfTheStateBesideIt() {
        assertThat(sides("В Мали похищен норвежский каменотёс.", EventType.ASSAULT))
                .containsExactly(">NOR");
    }

    @Test
    void clashesAtHomeAreBetweenOnesOwn() {
        assertThat(sides("В Лиме прошли стычки с полицией Перу.", EventType.ASSAULT))
                .containsExactly("PER>PER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "На переговорах с премьером Лаоса президент Вьетнама говорил о дорогах. | CONSULT | VNM>LAO",
                "Министр Чили прилетел в Лиму, чтобы встретиться с президентом Перу. | CONSULT | CHL>PER",
                "Посол Армении был принят президентом Чехии. | CONSULT | CZE>ARM",
                "Парламент Перу исполнил просьбу президента Чили. | REQUEST | CHL>PER",
                "В Сенате США прошли слушания о вмешательстве. | CONSULT | USA>",
                "Бывший премьер Армении заявил, что он не получал денег. | REJECT | ARM>ARM",
            })
    void whoActsIsFoundWhereTheGrammarHidesHim(String text, EventType type, String sides) {
        assertThat(sides(text, type)).contains(sides);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Премьер Израиля не намерен встречаться с президентом Сирии. | REJECT | OCCURRED",
                "Сербия никогда не признает Косово. | REJECT | OCCURRED",
            })
    void aDeniedPlanIsNoPlan(String text, EventType type, Status status) {
        assertThat(read(text).events()).anyMatch(event -> event.type() == type && event.status() == status);
    }

    @Test
    void whatIsPastIsNoPlan() {
        String text = "Чили закрыла порты вскоре после того, как истребители Перу сбили чилийский самолёт.";
        assertThat(read(text).events())
                .anyMatch(event -> event.type() == EventType.ASSAULT && event.status() == Status.OCCURRED);
    }

    @Test
    void aBareNameIsThatOfWhoeverIsKnownByIt() {
        assertThat(sides("После взрыва Эрдоган позвонил Путину.", EventType.CONSULT))
                .containsExactly("TUR>RUS");
    }

    @Test
    void whoCondemnsAMurderDoesNotBlameTheDead() {
        String text = "НАТО осудила убийство дипломата Перу.";
        assertThat(sides(text, EventType.ACCUSE)).noneMatch(sides -> sides.endsWith("PER"));
    }

    @Test
    void whoDisagreesWithTheClauseBeforeGoesOnWithTheOneAround() {
        String text = "Премьер Чили признал, что над городом разорвались две ракеты армии, и обвинил Перу в обстреле.";
        assertThat(sides(text, EventType.ACCUSE)).containsExactly("CHL>PER");
    }
}
