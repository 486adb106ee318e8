package dragoman.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.chronicle.ChronicleException;
import dragoman.chronicle.index.Hits;
import dragoman.chronicle.index.IndexedArticle;
import dragoman.chronicle.index.SearchIndex;
import dragoman.chronicle.index.SearchQuery;
import dragoman.language.load.LexiconSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query finds, by examples. */
class SearchTest {
    static final LanguageSearch LANGUAGE = LanguageSearch.load(LexiconSource.builtIn(), "ru");

    private static final Shelf SHELF = new Shelf()
            .put(
                    "call",
                    "Разговор президентов",
                    "Вестник",
                    "2025-10-24",
                    "Владимир Путин поговорил по телефону с Ильхамом Алиевым. Стороны обсудили поставки газа в г. Баку."
                            + " В. В. Путину передали приглашение.")
            .put(
                    "visit",
                    "Эрдоган летит в Москву",
                    "Курьер",
                    "2025-11-02",
                    "Президент Турции Реджеп Тайип Эрдоган посетит Россию 😀. Переговоры с Владимиром Путиным назначены на"
                            + " вторник. Ёлку в Кремле уже поставили.")
            .put(
                    "strike",
                    "Забастовка в порту",
                    "Вестник",
                    "2024-03-05",
                    "Докеры Гамбурга бастуют третий день. Вице-премьер земли просит их вернуться к работе.")
            .put(
                    "latin",
                    null,
                    "The Herald",
                    "2023-01-10",
                    "Мы публикуем ответ: Mr Erdogan met Prime Minister Sunak in Baku.")
            .put(new IndexedArticle(
                    "told",
                    "told.txt",
                    null,
                    null,
                    null,
                    "Суд в Минске приговорил журналиста. Посол выразил протест. В ЕС его поддержали.",
                    List.of(new IndexedArticle.Named("Александр Лукашенко", "BLR")),
                    List.of(new IndexedArticle.Told("COERCE", 0), new IndexedArticle.Told("ACCUSE", 37))));

    private static final SearchIndex INDEX = SearchIndex.inMemory(SHELF, LANGUAGE);

    private static List<String> ids(Hits hits) {
        return hits.hits().stream().map(Hits.Hit::article).sorted().toList();
    }

    private static String marked(Hits hits) {
        StringBuilder all = new StringBuilder();
        for (Hits.Hit hit : hits.hits()) {
            for (Hits.Passage passage : hit.passages()) {
                for (Hits.Mark mark : passage.marks()) {
                    String text = passage.text();
                    int from = text.offsetByCodePoints(0, mark.start() - passage.start());
                    int to = text.offsetByCodePoints(0, mark.end() - passage.start());
                    all.append(all.length() == 0 ? "" : "|").append(text, from, to);
                }
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
            # query                          ; articles
            путин                            ; call visit
            Путиным                          ; call visit
            говорить                         ;
            поговорить                       ; call
            президент турция                 ; visit
            елка                             ; visit
            ёлками                           ; visit
            "владимир путин"                 ; call visit
            «Владимира Путина»               ; call visit
            "путин владимир"                 ;
            ="Владимиром Путиным"            ; visit
            exact:путиным                    ; visit
            =Путин                           ; call
            "обсудить газ"                   ;
            "обсудить газ"~2                 ; call
            "газ обсудить"~4                 ; call
            путин AND алиев                  ; call
            путин -алиев                     ; visit
            путин NOT эрдоган                ; call
            +путин +эрдоган                  ; visit
            алиев OR докер                   ; call strike
            путин (алиев OR эрдоган)         ; call visit
            алиев OR эрдоган путин           ; call visit
            (алиев OR эрдоган) -путин        ; latin
            -путин                           ; latin strike told
            приглаш*                         ; call
            вице-премьер                     ; strike
            премьер                          ; strike
            вице-прем*                       ; strike
            Эрдаган~1                        ; visit
            эрдган~                          ; visit
            title:москва                     ; visit
            москва                           ; visit
            title:турция                     ;
            publisher:вестник порт           ; strike
            country:BLR                      ; told
            actor:Лукашенко                  ; told
            actor:"Alexander Lukashenko"     ; told
            actor:Belarus                    ; told
            actor:Белоруссии                 ; told
            type:coerce                      ; told
            Putin                            ; call visit
            Poutine                          ; call visit
            "Vladimir Putin"                 ; call visit
            "Владимир Putin"                 ; call visit
            Эрдоган                          ; latin visit
            Erdogan                          ; latin visit
            Erdoğan                          ; latin visit
            Баку                             ; call latin
            Moscow                           ; visit
            Turkey                           ; visit
            Hamburg                          ; strike
            putin turkey                     ; visit
            "European Union"                 ; told
            European Union                   ; told
            "европейского союза"             ;
            pu*                              ; call visit
            Putim~1                          ; call visit
            стороны — поставки!              ; call
            """)
    void aQueryFindsArticles(String query, String articles) {
        assertThat(ids(INDEX.search(SearchQuery.of(query))))
                .isEqualTo(articles == null ? List.of() : List.of(articles.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
            # query                   ; what is marked
            владимир путин            ; Владимир|Путин|Путину|Владимиром|Путиным
            "владимир путин" газ      ; Владимир Путин|газа
            Putin Turkey              ; Турции|Путиным
            переговор*                ; Переговоры
            поставить                 ; поставили
            Баку Sunak                ; Sunak|Baku
            """)
    void whatWasFoundIsMarked(String query, String marks) {
        assertThat(marked(INDEX.search(SearchQuery.of(query)))).isEqualTo(marks);
    }

    @Test
    void offsetsCountCodePointsOfTheArticle() {
        Hits.Hit hit = INDEX.search(SearchQuery.of("переговоры")).hits().get(0);
        assertThat(hit.passages()).hasSize(1);
        Hits.Passage passage = hit.passages().get(0);
        String text = "Президент Турции Реджеп Тайип Эрдоган посетит Россию 😀. ";
        assertThat(passage.start()).isEqualTo(text.codePointCount(0, text.length()));
        assertThat(passage.text()).isEqualTo("Переговоры с Владимиром Путиным назначены на вторник.");
        assertThat(passage.end() - passage.start()).isEqualTo(passage.text().length());
        assertThat(passage.marks()).containsExactly(new Hits.Mark(passage.start(), passage.start() + 10));
    }

    @Test
    void aHitInTheTitleIsMarkedThere() {
        Hits.Hit hit = INDEX.search(SearchQuery.of("забастовки")).hits().get(0);
        assertThat(hit.titleMarks()).containsExactly(new Hits.Mark(0, 10));
        assertThat(hit.passages()).hasSize(1);
        assertThat(hit.passages().get(0).text()).isEqualTo("Докеры Гамбурга бастуют третий день.");
        assertThat(hit.passages().get(0).marks()).isEmpty();
    }

    @Test
    void anAbbreviationDoesNotCutASentence() {
        Hits.Hit hit = INDEX.search(SearchQuery.of("газ")).hits().get(0);
        assertThat(hit.passages().get(0).text()).isEqualTo("Стороны обсудили поставки газа в г. Баку.");
    }

    @Test
    void inSentencesAllWordsMustStandInOne() {
        SearchQuery both = SearchQuery.of("путин баку");
        assertThat(ids(INDEX.search(both))).containsExactly("call");
        assertThat(INDEX.search(both.in(SearchQuery.Unit.SENTENCES)).hits()).isEmpty();
        Hits hits = INDEX.search(SearchQuery.of("Putin").in(SearchQuery.Unit.SENTENCES));
        assertThat(hits.total()).isEqualTo(3);
        assertThat(hits.hits().stream().map(hit -> hit.passages().get(0).text()))
                .contains("В. В. Путину передали приглашение.");
        assertThat(marked(hits).split("\\|")).containsExactlyInAnyOrder("Путин", "Путину", "Путиным");
    }

    private static SearchQuery.Filter dated(String from, String to) {
        return new SearchQuery.Filter(
                null, null, null, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    @Test
    void filtersNarrowArticlesAndSentences() {
        SearchQuery all = SearchQuery.of("");
        assertThat(ids(INDEX.search(all))).hasSize(5);
        assertThat(ids(INDEX.search(all.only(dated("2024-01-01", "2025-10-24")))))
                .containsExactly("call", "strike");
        assertThat(ids(INDEX.search(all.only(dated(null, "2023-12-31"))))).containsExactly("latin");
        SearchQuery.Filter outlet = new SearchQuery.Filter(null, null, "ВЕСТНИК", null, null);
        assertThat(ids(INDEX.search(all.only(outlet)))).containsExactly("call", "strike");
        assertThat(INDEX.search(all.only(outlet).in(SearchQuery.Unit.SENTENCES)).total())
                .isEqualTo(5);
        SearchQuery.Filter type = new SearchQuery.Filter("BLR", "ACCUSE", null, null, null);
        assertThat(ids(INDEX.search(all.only(type)))).containsExactly("told");
        Hits told = INDEX.search(all.only(type).in(SearchQuery.Unit.SENTENCES));
        assertThat(told.total()).isEqualTo(1);
        assertThat(told.hits().get(0).passages().get(0).text()).isEqualTo("Посол выразил протест.");
    }

    @Test
    void facetsCountAllHits() {
        Hits hits = INDEX.search(SearchQuery.of("").page(1, null));
        assertThat(hits.total()).isEqualTo(5);
        assertThat(hits.facets().keySet()).containsExactly("publisher", "year", "country", "type");
        assertThat(hits.facets().get("publisher"))
                .containsExactly(
                        new Hits.Facet("Вестник", 2), new Hits.Facet("The Herald", 1), new Hits.Facet("Курьер", 1));
        assertThat(hits.facets().get("year").toString()).contains("2023").contains("value=2025, count=2");
        assertThat(hits.facets().get("country")).containsExactly(new Hits.Facet("BLR", 1));
        Hits sentences = INDEX.search(SearchQuery.of("путин").in(SearchQuery.Unit.SENTENCES));
        assertThat(sentences.facets().get("publisher"))
                .containsExactly(new Hits.Facet("Вестник", 2), new Hits.Facet("Курьер", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "ARTICLES, RELEVANCE, 5", "ARTICLES, NEWEST, 5", "ARTICLES, OLDEST, 5",
        "SENTENCES, RELEVANCE, 12", "SENTENCES, NEWEST, 12", "SENTENCES, OLDEST, 12"
    })
    void pagesHoldEveryHitOnce(SearchQuery.Unit unit, SearchQuery.Order order, int expected) {
        SearchQuery query = SearchQuery.of("").in(unit).by(order);
        List<Hits.Hit> whole = INDEX.search(query.page(100, null)).hits();
        List<Hits.Hit> paged = new ArrayList<>();
        String next = null;
        do {
            Hits page = INDEX.search(query.page(2, next));
            paged.addAll(page.hits());
            next = page.next();
        } while (next != null);
        assertThat(whole).hasSize(expected);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void theNewestComesFirstAndWhatHasNoDayLast() {
        List<Hits.Hit> hits =
                INDEX.search(SearchQuery.of("").by(SearchQuery.Order.NEWEST)).hits();
        assertThat(hits.stream().map(Hits.Hit::article)).containsExactly("visit", "call", "strike", "latin", "told");
        hits = INDEX.search(SearchQuery.of("").by(SearchQuery.Order.OLDEST)).hits();
        assertThat(hits.stream().map(Hits.Hit::article)).containsExactly("latin", "strike", "call", "visit", "told");
    }

    @Test
    void aPageOfAnotherQuestionIsRefused() {
        String next = INDEX.search(SearchQuery.of("путин").page(1, null)).next();
        assertThat(next).isNotNull();
        assertThatThrownBy(() -> INDEX.search(SearchQuery.of("алиев").page(1, next)))
                .isInstanceOfSatisfying(
                        ChronicleException.class, e -> assertThat(e.code()).isEqualTo("SEA-002"));
        assertThatThrownBy(() -> INDEX.search(SearchQuery.of("путин").page(1, "nonsense!")))
                .isInstanceOf(ChronicleException.class);
    }
}
