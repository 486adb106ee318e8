package dragoman.chronicle.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.chronicle.ChronicleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an index while articles come and go, programs die and files break. */
class IndexLifeTest {
    private static final ToyLanguage LANGUAGE = new ToyLanguage("1");

    @TempDir
    Path folder;

    /** Articles by id; counts which were handed out, and fails where it is told to. */
    private static final class Articles implements ArticleShelf {
        final Map<String, String> texts = new LinkedHashMap<>();
        final List<String> given = new ArrayList<>();
        boolean broken;

        Articles with(String id, String text) {
            texts.put(id, text);
            return this;
        }

        @Override
        public List<String> ids() {
            return List.copyOf(texts.keySet());
        }

        @Override
        public void each(List<String> wanted, Consumer<IndexedArticle> taker) {
            for (String id : wanted) {
                if (broken) {
                    throw new IllegalStateException("the power went off");
                }
                given.add(id);
                taker.accept(
                        new IndexedArticle(id, id, null, null, null, texts.getOrDefault(id, ""), List.of(), List.of()));
            }
        }
    }

    private final Articles shelf = new Articles().with("a", "red ship.").with("b", "blue ship. red sea.");

    private SearchIndex open() {
        return SearchIndex.open(folder.resolve("index"), shelf, LANGUAGE, SearchIndex.Progress.NONE);
    }

    private List<String> find(String query) {
        try (SearchIndex index = open()) {
            return find(index, query);
        }
    }

    private static List<String> find(SearchIndex index, String query) {
        return index.search(SearchQuery.of(query)).hits().stream()
                .map(Hits.Hit::article)
                .sorted()
                .toList();
    }

    @Test
    void onlyNewArticlesAreTakenIn() {
        assertThat(find("ship")).containsExactly("a", "b");
        shelf.given.clear();
        assertThat(find("red")).containsExactly("a", "b");
        assertThat(shelf.given).isEmpty();
        shelf.with("c", "red flag.");
        assertThat(find("red")).containsExactly("a", "b", "c");
        assertThat(shelf.given).containsExactly("c");
    }

    @Test
    void anOpenIndexIsRefreshedWhileItIsSearched() {
        try (SearchIndex index = open()) {
            shelf.with("c", "red flag.");
            assertThat(find(index, "flag")).isEmpty();
            index.refresh();
            assertThat(find(index, "flag")).containsExactly("c");
            assertThat(index.articles()).isEqualTo(3);
        }
    }

    @Test
    void anIndexOfOtherArticlesIsMadeAnew() {
        assertThat(find("ship")).containsExactly("a", "b");
        shelf.texts.remove("a");
        shelf.with("d", "green ship.");
        assertThat(find("ship")).containsExactly("b", "d");
    }

    @Test
    void anIndexOfAnotherVersionIsMadeAnew() {
        find("ship");
        shelf.given.clear();
        Path place = folder.resolve("index");
        SearchIndex.open(place, shelf, new ToyLanguage("2"), SearchIndex.Progress.NONE)
                .close();
        assertThat(shelf.given).containsExactly("a", "b");
    }

    @Test
    void whatDiedHalfWayIsGoneOnWith() {
        find("ship");
        shelf.with("c", "red flag.");
        shelf.broken = true;
        assertThatThrownBy(this::open).hasMessage("the power went off");
        shelf.broken = false;
        shelf.given.clear();
        assertThat(find("red")).containsExactly("a", "b", "c");
        assertThat(shelf.given).containsExactly("c");
    }

    @Test
    void aBrokenIndexIsMadeAnew() throws IOException {
        find("ship");
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("segments")) {
                    Files.write(file, new byte[] {1, 2, 3});
                } else if (!file.endsWith("write.lock")) {
                    Files.delete(file);
                }
            }
        }
        Files.writeString(folder.resolve("index").resolve("notes.txt"), "not ours");
        assertThat(find("ship")).containsExactly("a", "b");
        assertThat(folder.resolve("index").resolve("notes.txt")).hasContent("not ours");
    }

    @Test
    void whileAnotherProcessWritesTheLastStateIsSearched() throws IOException {
        find("ship");
        shelf.with("c", "red flag.");
        try (FSDirectory directory = FSDirectory.open(folder.resolve("index"));
                Lock held = directory.obtainLock("write.lock");
                SearchIndex index = open()) {
            held.ensureValid();
            assertThat(index.state()).isEqualTo(SearchIndex.State.BEHIND);
            assertThat(find(index, "red")).containsExactly("a", "b");
        }
    }

    @Test
    void whereNothingCanBeWrittenItIsInMemory() throws IOException {
        Files.writeString(folder.resolve("index"), "a file where the folder should be");
        try (SearchIndex index = open()) {
            assertThat(index.state()).isEqualTo(SearchIndex.State.IN_MEMORY);
            assertThat(find(index, "ship")).containsExactly("a", "b");
        }
    }

    @Test
    void anEmptyShelfHasNothing() {
        shelf.texts.clear();
        assertThat(find("ship")).isEmpty();
        shelf.with("a", "").with("b", "...");
        assertThat(find("-ship")).containsExactly("a", "b");
    }

    @Test
    void twiceTheSameIsTheSame() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            shelf.with("r" + i, "red ship " + "sea ".repeat(random.nextInt(4)) + ". blue sea.");
        }
        try (SearchIndex one = SearchIndex.inMemory(shelf, LANGUAGE);
                SearchIndex two = SearchIndex.inMemory(shelf, LANGUAGE)) {
            SearchQuery query = SearchQuery.of("red sea").page(1000, null);
            assertThat(one.search(query)).isEqualTo(two.search(query));
            assertThat(one.search(query).hits()).hasSize(301);
        }
    }

    /** Whatever is typed is answered, or refused in one line; what is marked lies in its sentence. */
    @Test
    void anyQueryIsAnsweredOrRefused() {
        String[] pieces = {
            "red",
            "ship",
            "sea",
            "\"",
            "(",
            ")",
            "-",
            "+",
            "!",
            "AND",
            "OR",
            "NOT",
            "*",
            "~",
            "~2",
            "=",
            "title:",
            "exact:",
            "re*",
            " ",
            " ",
            " ",
            "actor:",
            "\u00AB",
            "\u00BB",
            "||",
            "&&",
            "\uD83D\uDE00",
            ":",
            "x:",
            "5"
        };
        try (SearchIndex index = SearchIndex.inMemory(shelf, LANGUAGE)) {
            for (int seed = 0; seed < 4000; seed++) {
                Random random = new Random(seed);
                StringBuilder query = new StringBuilder();
                for (int n = random.nextInt(9); n >= 0; n--) {
                    query.append(pieces[random.nextInt(pieces.length)]);
                }
                SearchQuery.Unit unit = seed % 2 == 0 ? SearchQuery.Unit.ARTICLES : SearchQuery.Unit.SENTENCES;
                try {
                    for (Hits.Hit hit : index.search(
                                    SearchQuery.of(query.toString()).in(unit))
                            .hits()) {
                        hit.passages().forEach(passage -> assertSound(passage, query));
                    }
                } catch (ChronicleException e) {
                    assertThat(e.code()).as("%s", query).isEqualTo("SEA-001");
                    assertThat(e.getMessage()).hasLineCount(1);
                }
            }
        }
    }

    private static void assertSound(Hits.Passage passage, CharSequence query) {
        int end = passage.start();
        for (Hits.Mark mark : passage.marks()) {
            assertThat(mark.start()).as("%s", query).isGreaterThanOrEqualTo(end);
            assertThat(mark.end()).as("%s", query).isGreaterThan(mark.start());
            end = mark.end();
        }
        assertThat(end).as("%s", query).isLessThanOrEqualTo(passage.end());
    }
}
