package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Chronicle;
import dragoman.desk.Desk;
import dragoman.desk.Samples;
import dragoman.language.load.LexiconSource;
import dragoman.note.NoteWriter;
import dragoman.reader.Reader;
import dragoman.text.Article;
import dragoman.text.CodePoints;
import dragoman.views.AnswerCsv;
import dragoman.views.AnswerJson;
import dragoman.views.Background;
import dragoman.views.BackgroundChoice;
import dragoman.views.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Notes for all sample articles, each over a chronicle of all samples; what was published later does not count. */
class BackgroundNotesTest {
    private static final Pattern QUOTED = Pattern.compile(": «(?:…)?(.*?)(?:…)?»\\.$");
    private static final int MOST = 10;

    private static final Reader READER = Reader.load(LexiconSource.builtIn());
    private static final NoteWriter WRITER = NoteWriter.load(LexiconSource.builtIn(), READER.language());
    private static final List<Article> ARTICLES = new ArrayList<>();
    private static final Map<String, Background> NOTES = new LinkedHashMap<>();
    private static Chronicle chronicle;

    @BeforeAll
    static void write() {
        Samples.byStory().values().forEach(ARTICLES::addAll);
        chronicle = chronicleOf(READER, ARTICLES);
        ARTICLES.forEach(article -> NOTES.put(article.id(), note(article)));
    }

    @AfterAll
    static void close() {
        chronicle.close();
    }

    private static Chronicle chronicleOf(Reader reader, List<Article> articles) {
        return Desk.inMemory(reader, articles).chronicle();
    }

    private static Background note(Article article) {
        return new BackgroundChoice(chronicle, WRITER, MOST).of(article, READER.read(article));
    }

    @Test
    void everySentenceRestsOnWordsOfAnEarlierArticle() {
        Map<String, Article> byId = new HashMap<>();
        ARTICLES.forEach(article -> byId.put(article.id(), article));
        for (Article article : ARTICLES) {
            for (Background.Item item : NOTES.get(article.id()).items()) {
                Evidence evidence = item.evidence().get(0);
                Article source = byId.get(evidence.source());
                CodePoints points = new CodePoints(source.text());
                assertThat(source.text().substring(points.unit(evidence.start()), points.unit(evidence.end())))
                        .isEqualTo(evidence.text());
                assertThat(source.id()).isNotEqualTo(article.id());
                assertThat(source.published()).isBeforeOrEqualTo(article.published());
                assertThat(item.act().dateFrom()).isBefore(article.published());
            }
        }
    }

    @Test
    void quotedWordsAreTheSourcesOwn() {
        int quoted = 0;
        for (Background note : NOTES.values()) {
            for (Background.Item item : note.items()) {
                Matcher words = QUOTED.matcher(item.sentence());
                if (item.quoted()) {
                    assertThat(words.find()).as(item.sentence()).isTrue();
                    String own = item.evidence()
                            .get(0)
                            .text()
                            .replaceAll("\\s+", " ")
                            .replaceAll("[«»“„]", "\"");
                    assertThat(own).contains(words.group(1).replaceAll("[«»“„]", "\""));
                    quoted++;
                }
            }
        }
        assertThat(quoted).isGreaterThan(50);
    }

    @Test
    void sentencesAreWholeAndNoneIsToldTwice() {
        for (Background note : NOTES.values()) {
            List<String> sentences =
                    note.items().stream().map(Background.Item::sentence).toList();
            assertThat(sentences).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(MOST);
            for (String sentence : sentences) {
                assertThat(sentence).matches("(?s)[\\p{Lu}\\d].*\\.");
                assertThat(sentence).doesNotContain("{", "}", "[", "(о)", "(б)", "  ", "null");
            }
        }
    }

    @Test
    void contactsOfLeadersAreToldInSentencesOfOurOwn() {
        assertThat(sentences("russia-turkey/16-sochi"))
                .contains("29 июня 2016 года президент России Владимир Путин провёл телефонный разговор с президентом"
                        + " Турции Реджепом Тайипом Эрдоганом.");
        assertThat(sentences("usa-cuba/04-havana"))
                .contains("9 апреля 2015 года Джон Керри встретился с Бруно Родригесом.");
    }

    @Test
    void whoWasNamedOnceIsCalledByTheFamilyName() {
        assertThat(sentences("russia-turkey/16-sochi")).contains("17 июля 2016 года Путин позвонил Эрдогану.");
    }

    @Test
    void whoSaysSoIsNamedWhereTheQuotedWordsDoNot() {
        assertThat(sentences("russia-azerbaijan/08-another-call"))
                .contains(
                        "25 декабря 2024 года издание «Каспийский листок» сообщало со ссылкой на пресс-секретаря президента"
                                + " России Дмитрия Пескова: «Владимир Путин позвонил Алиеву и выразил соболезнования».");
    }

    @Test
    void whatOnlyTheArticleItselfTellsIsNoHistoryOfIt() {
        Article article = ARTICLES.get(0);
        try (Chronicle alone = chronicleOf(READER, List.of(article))) {
            Background note = new BackgroundChoice(alone, WRITER, MOST).of(article, READER.read(article));
            assertThat(note.items()).isEmpty();
            assertThat(note.pairs()).contains(List.of("RUS", "TUR"));
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        Article article = ARTICLES.get(15);
        assertThat(AnswerJson.of(note(article))).isEqualTo(AnswerJson.of(NOTES.get(article.id())));
        assertThat(AnswerCsv.of(note(article))).isEqualTo(AnswerCsv.of(NOTES.get(article.id())));
    }

    @Test
    void notesReadAsTheyDid() throws IOException {
        StringBuilder all = new StringBuilder();
        NOTES.forEach((id, note) -> {
            all.append("# ").append(id).append('\n');
            note.items().forEach(item -> all.append(item.sentence()).append('\n'));
            note.claims()
                    .forEach(claim -> all.append("? ")
                            .append(claim.text())
                            .append(": ")
                            .append(claim.state())
                            .append('\n'));
        });
        Path file = CommandsPageTest.root().resolve("app/src/test/resources/notes/samples.txt");
        if ("update".equals(System.getProperty("dragoman.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, all);
        }
        assertThat(file).content().isEqualTo(all.toString());
    }

    private static List<String> sentences(String article) {
        return NOTES.get(article).items().stream()
                .map(Background.Item::sentence)
                .toList();
    }
}
